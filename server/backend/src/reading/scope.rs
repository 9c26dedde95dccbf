//! Which comments are read, and by whom.

use model::{campaigns, placements};

use crate::texts::{Provision, Text};

/// Comments that are asked for by their ids at once: a page of the site.
pub(crate) const AMONG: usize = 20;

/// Who will read: everyone sees what is published, and that something was taken back or hidden; staff see the words of
/// that, and what waits for a moderator, too.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Audience {
    Everyone,
    Staff,
    /// Staff, who look at what belongs to no campaign.
    Apart,
}

/// Which comments.
pub(crate) enum Scope<'a> {
    /// All of the consultation.
    All,
    /// Those on the act as a whole.
    Act,
    /// Those on provisions that have no place in the newest text.
    Unplaced,
    /// One, whatever it is about.
    Single(&'a str),
    /// One that was not taken back, if it is about a provision and on an earlier version than `newest`.
    One { comment: &'a str, newest: &'a str },
    /// Those stated to have led to a change.
    Credited { version: &'a str, provision: &'a str },
    /// Those on earlier versions than `newest` that stand on a page, or speak about what stood on a page that was `was`.
    Beside { page: &'a str, was: &'a str, newest: &'a str },
    /// Those of one submission, by its place in the register.
    Number { year: i64, number: i64 },
    /// Those on earlier versions than `newest` that stand in some way and were not taken back.
    InState { state: placements::State, newest: &'a str },
    /// The members of a campaign, of one kind where one is named.
    Campaign { campaign: &'a str, kind: Option<campaigns::Kind> },
    /// Those with these ids; empty ones name none.
    Among(&'a [&'a str; AMONG]),
    /// Those that stand on a page, when no other page stands below it.
    Page(&'a str),
    /// Those that stand by provisions within a range of positions.
    Range { version: &'a str, first: i64, last: i64 },
}

impl<'a> Scope<'a> {
    /// The comments on a provision and on what stands below it.
    pub(crate) fn of(text: &'a Text, provision: &'a Provision) -> Self {
        let below = text.below(provision);
        if provision.kind.has_page() && !below.iter().any(|lower| lower.kind.has_page()) {
            return Self::Page(&provision.id);
        }
        let last = below.last().unwrap_or(provision).position;
        Self::Range { version: &text.version, first: provision.position, last }
    }
}
