//! The words of a comment that its sender may still correct.

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;
use validator::Validate;

use crate::invalid::{Invalid, Problem};
use crate::redline::{Run, compare};
use crate::{limits, text};

/// The words of a comment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Words {
    /// What the sender says.
    #[serde(default)]
    #[validate(length(max = limits::COMMENT_TEXT))]
    pub text: String,
    /// The provision as the sender would have it.
    #[serde(default)]
    #[validate(length(max = limits::WORDING))]
    pub proposed_wording: String,
    /// Why.
    #[serde(default)]
    #[validate(length(max = limits::COMMENT_TEXT))]
    pub reasons: String,
}

impl Words {
    const FIELDS: [&str; 3] = ["text", "proposed_wording", "reasons"];

    const fn each(&self) -> [&String; 3] {
        [&self.text, &self.proposed_wording, &self.reasons]
    }

    /// The words with line ends made equal and each text cut to what a form can give back.
    #[must_use]
    pub fn cleaned(self) -> Self {
        let keep = |t: &str| text::clean(t).chars().take(limits::KEPT_DRAFT_TEXT).collect();
        Self {
            text: keep(&self.text),
            proposed_wording: keep(&self.proposed_wording),
            reasons: keep(&self.reasons),
        }
    }

    /// Checks these words as a correction of a comment: `first` as it was sent, `now` as it stands. What is empty stays
    /// empty, what is not does, and of each field so many words differ from the first as [`may_change`] allows: many
    /// corrections do not add up to another comment.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form; `Unchanged` on `text` where nothing was corrected.
    pub fn correct(&self, first: &Self, now: &Self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        if let Err(errors) = self.validate() {
            invalid = Invalid::from_validator(&errors, &Self::FIELDS);
        }
        for ((field, mine), first) in Self::FIELDS.into_iter().zip(self.each()).zip(first.each()) {
            match (first.trim().is_empty(), mine.trim().is_empty()) {
                (true, true) => {}
                (true, false) => invalid.push(field, Problem::NotForThis),
                (false, true) => invalid.push(field, Problem::Missing),
                (false, false) => {
                    let max = may_change(first);
                    if changed(first, mine) > max {
                        invalid.push(field, Problem::TooDifferent { max });
                    }
                }
            }
        }
        if invalid.0.is_empty() && self == now {
            invalid.push("text", Problem::Unchanged);
        }
        invalid.into_result()
    }
}

/// How many words of a text a correction may change: one in five, and five of a short one.
#[must_use]
pub fn may_change(first: &str) -> u64 {
    (words(first) / limits::CORRECTED_ONE_IN).max(limits::CORRECTED_WORDS)
}

/// How many words differ: those that were put in or those that were taken out, whichever are more.
pub(super) fn changed(old: &str, new: &str) -> u64 {
    let (mut inserted, mut deleted) = (0, 0);
    for run in compare(old, new) {
        match run {
            Run::Kept(_) => {}
            Run::Inserted(text) => inserted += words(&text),
            Run::Deleted(text) => deleted += words(&text),
        }
    }
    inserted.max(deleted)
}

pub(super) fn words(text: &str) -> u64 {
    u64::try_from(text.unicode_words().count()).unwrap_or(u64::MAX)
}
