//! Placements: where a comment stands in a later version of the text than the one it speaks about.

use serde::{Deserialize, Serialize};

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::text;

code! {
    /// What became of a comment's provision.
    State {
        /// Same words, place and number; also every comment on the newest text.
        Exact = "exact",
        /// Same words, another number or place.
        Moved = "moved",
        /// Other words, half of them or more in common.
        WordingChanged = "wording_changed",
        /// It is gone; what held it within its article stands.
        Parent = "parent",
        /// Its words are now in several provisions.
        Split = "split",
        /// It is gone with its article.
        Orphaned = "orphaned",
        /// Less than half of the words in common, or doubtful: an expert must say.
        NeedsPerson = "needs_person",
        /// An expert said where it stands, or that it stands nowhere any more.
        Settled = "settled",
    }
}

/// Characters of an expert's reason, at most.
pub const REASON: u64 = 1_000;

/// The spelling of "it stands nowhere any more" in a settlement.
pub const NOWHERE: &str = "none";
/// The spelling of "at the provision that I name" in a settlement.
pub const OTHER: &str = "other";

/// What an expert settles, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// The comment.
    #[serde(default)]
    pub comment: String,
    /// `eid` in the newest text, [`NOWHERE`] or [`OTHER`].
    #[serde(default)]
    pub place: String,
    /// The provision as it is cited, for [`OTHER`].
    #[serde(default)]
    pub other: String,
    /// Why; everyone may read it.
    #[serde(default)]
    pub reason: String,
}

/// A settlement that may be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Name or label of the provision; absent for nowhere.
    pub place: Option<String>,
    /// Why.
    pub reason: String,
}

impl Settlement {
    /// # Errors
    /// `Missing` or `TooLong` by field.
    pub fn parse(&self) -> Result<Settled, Invalid> {
        let mut invalid = Invalid::default();
        let (place, other, reason) =
            (text::tidy(&self.place), text::tidy(&self.other), text::tidy(&self.reason));
        if place.is_empty() {
            invalid.push("place", Problem::Missing);
        }
        if place == OTHER && other.is_empty() {
            invalid.push("other", Problem::Missing);
        }
        if reason.is_empty() {
            invalid.push("reason", Problem::Missing);
        }
        if u64::try_from(reason.chars().count()).unwrap_or(u64::MAX) > REASON {
            invalid.push("reason", Problem::TooLong { max: REASON });
        }
        if !invalid.0.is_empty() {
            return Err(invalid);
        }
        let place = match place.as_str() {
            NOWHERE => None,
            OTHER => Some(other),
            _ => Some(place),
        };
        Ok(Settled { place, reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settlement(place: &str, other: &str) -> Settlement {
        Settlement {
            place: place.into(),
            other: other.into(),
            reason: "Textul s-a mutat.".into(),
            ..Settlement::default()
        }
    }

    #[test]
    fn a_settlement_without_a_place_or_a_reason_is_sent_back() {
        let invalid = Settlement::default().parse().unwrap_err();
        assert_eq!(
            (invalid.of("place"), invalid.of("reason")),
            (Some(&Problem::Missing), Some(&Problem::Missing))
        );
        assert_eq!(settlement(OTHER, " ").parse().unwrap_err().of("other"), Some(&Problem::Missing));
    }

    #[test]
    fn what_is_typed_beside_another_choice_is_not_taken() {
        assert_eq!(settlement("art_1", "art. 2").parse().unwrap().place.as_deref(), Some("art_1"));
        assert_eq!(settlement(OTHER, "art. 2").parse().unwrap().place.as_deref(), Some("art. 2"));
        assert_eq!(settlement(NOWHERE, "art. 2").parse().unwrap().place, None);
    }
}
