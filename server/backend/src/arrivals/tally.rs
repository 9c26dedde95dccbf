//! What some submissions add to the counters.

use std::collections::{BTreeMap, BTreeSet};

use model::arrivals::Sender;
use model::moment::Instant;

use super::repo::Arrived;
use crate::Backend;

/// Submissions and comments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) submissions: i64,
    pub(super) comments: i64,
}

/// Rows of the counters in the order of their names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// By consultation, day, county and sender.
    pub(super) days: BTreeMap<(String, String, String, Sender), Figures>,
    /// By consultation, page and sender.
    pub(super) places: BTreeMap<(String, String, Sender), Figures>,
}

impl Tally {
    /// Of every comment of some submissions.
    pub(super) fn of(backend: &Backend, arrived: &[Arrived]) -> Self {
        let mut tally = Self::default();
        let mut seen: BTreeSet<(&str, Option<&str>)> = BTreeSet::new();
        for row in arrived {
            let sender = row.sender();
            let of = |fresh: bool| Figures { submissions: i64::from(fresh), comments: 1 };
            let day = backend.civil(Instant(row.sent_at)).date();
            let key = (row.consultation_id.clone(), day, row.sender_county.clone(), sender);
            tally.days.entry(key).or_default().add(of(seen.insert((&row.submission_id, None))));
            let key = (row.consultation_id.clone(), row.page.clone(), sender);
            let fresh = seen.insert((&row.submission_id, Some(&row.page)));
            tally.places.entry(key).or_default().add(of(fresh));
        }
        tally
    }
}

impl Figures {
    const fn add(&mut self, more: Self) {
        self.submissions += more.submissions;
        self.comments += more.comments;
    }
}
