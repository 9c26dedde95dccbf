//! The views that every page of a consultation shares, and how they are made of a row.

use model::consultations::{GRACE_MS, Mode, Stage};
use model::counts::{Counts, Stances};
use model::moderation::When;
use model::moment::{Civil, Instant};
use serde::Serialize;

use super::repo::Found;
use crate::Backend;
use crate::policies::Both;

/// A consultation as everyone sees it.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Name in addresses.
    pub slug: String,
    /// Title.
    pub title: Both,
    /// Plain-language summary.
    pub summary: Both,
    /// Title of its policy.
    pub policy: Both,
    /// Name of its policy in addresses.
    pub policy_slug: String,
    /// Who consults.
    pub authority: String,
    /// Under which rules.
    pub mode: Mode,
    /// Where it stands now, by the clock.
    pub stage: Stage,
    /// When comments are published.
    pub moderation: When,
    /// From this instant on comments are taken.
    pub opens: Civil,
    /// From this instant on they are not.
    pub closes: Civil,
    /// Calendar days from today to the closing date; 0 = closes today, or is closed.
    pub days_left: i64,
    /// Whole hours to the closing instant; 0 in the last hour and afterwards.
    pub hours_left: i64,
    /// Articles of the newest published version; 0 when there is none.
    pub articles: i64,
    /// What was said in all.
    pub counts: Counts,
}

/// Who answers questions (Law 52/2003 art. 7 (7): the person responsible for relations with civil society).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The person or office.
    pub name: String,
    /// How to reach them.
    pub email: String,
}

/// A published version of the text.
#[derive(Clone, Debug, Serialize)]
pub struct Version {
    /// 1, 2, 3 …
    pub number: i64,
    /// Title of the act, as read from the text.
    pub title: String,
    /// Name of the file it was read from; empty when it was pasted.
    pub file_name: String,
    /// When it was published.
    pub published: Civil,
}

const HOUR: i64 = 3_600_000;

impl Found {
    /// Where the consultation stands at an instant.
    pub(crate) fn stage_at(&self, now: Instant) -> Stage {
        self.stage.at(self.version_id.is_some(), Instant(self.opens_at), Instant(self.closes_at), now)
    }

    /// Who answers questions about it.
    pub(crate) fn contact(&self) -> Contact {
        Contact { name: self.contact_name.clone(), email: self.contact_email.clone() }
    }

    /// Until when what was saved may still be sent, where that is longer than comments are taken.
    pub(crate) fn grace(&self, backend: &Backend) -> Option<Civil> {
        let (now, closes) = (backend.now(), Instant(self.closes_at));
        let stage = self.stage_at(now);
        let late = stage != Stage::Open && stage.takes_saved(closes, now);
        late.then(|| backend.civil(Instant(closes.0 + GRACE_MS)))
    }

    /// The public view, by the present clock.
    pub(crate) fn card(&self, backend: &Backend) -> Card {
        let (now, opens, closes) = (backend.now(), Instant(self.opens_at), Instant(self.closes_at));
        Card {
            slug: self.slug.clone(),
            title: Both { ro: self.title_ro.clone(), en: self.title_en.clone() },
            summary: Both { ro: self.summary_ro.clone(), en: self.summary_en.clone() },
            policy: Both { ro: self.policy_ro.clone(), en: self.policy_en.clone() },
            policy_slug: self.policy_slug.clone(),
            authority: self.authority.clone(),
            mode: self.mode,
            stage: self.stage_at(now),
            moderation: self.moderation,
            opens: backend.civil(opens),
            closes: backend.civil(closes),
            days_left: backend.0.zone.days_between(now, closes).max(0),
            hours_left: ((closes.0 - now.0) / HOUR).max(0),
            articles: self.articles.unwrap_or(0),
            counts: Counts {
                comments: self.comments,
                citizens: self.citizens,
                organisations: self.organisations,
                stances: Stances {
                    support: self.support,
                    support_with_changes: self.support_with_changes,
                    against: self.against,
                    neutral: self.neutral,
                },
                proposals: self.proposals,
                endorsements: self.endorsements,
            },
        }
    }

    /// The newest published version.
    pub(crate) fn version(&self, backend: &Backend) -> Option<Version> {
        Some(Version {
            number: self.version_number?,
            title: self.version_title.clone()?,
            file_name: self.version_file.clone()?,
            published: backend.civil(Instant(self.published_at?)),
        })
    }
}
