//! A person's corrections to what was recognised. Addresses, labels and the findings about the tree are computed anew
//! after each, so the draft is always consistent.

use thiserror::Error;

use crate::{Draft, Kind, Provision, check, eid};

/// Characters a corrected number or heading may have; a text may have [`MAX_TEXT`].
const MAX_SHORT: usize = 500;
/// Characters a corrected text may have.
const MAX_TEXT: usize = 100_000;

/// What to change in one provision; `None` leaves a field as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Correction {
    /// What it is; it stays where it stands in the tree.
    pub kind: Option<Kind>,
    /// The number as printed: "(2)", "Articolul 5"; the label and the address follow it.
    pub number: Option<String>,
    /// The heading; an empty string removes it.
    pub heading: Option<String>,
    /// The provision's own words.
    pub text: Option<String>,
}

/// A correction that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CorrectError {
    /// No provision has that address (any more).
    #[error("there is no such provision")]
    NotFound,
    /// Nothing stands before it, nothing holds it, or its text has no such place.
    #[error("there is no place for this change")]
    NoPlace,
    /// The change would nest provisions deeper than the reader does.
    #[error("provisions would nest too deeply")]
    TooDeep,
    /// A field is longer than it may be.
    #[error("the {field} is longer than {limit} characters")]
    TooLong {
        /// "number", "heading" or "text".
        field: &'static str,
        /// The cap, in characters.
        limit: usize,
    },
}

impl Draft {
    /// Corrects the provision `eid`; answers its address after the correction, which may be another.
    ///
    /// # Errors
    /// [`CorrectError`]; the draft is then unchanged.
    pub fn correct(&mut self, eid: &str, correction: Correction) -> Result<String, CorrectError> {
        for (field, value, limit) in [
            ("number", &correction.number, MAX_SHORT),
            ("heading", &correction.heading, MAX_SHORT),
            ("text", &correction.text, MAX_TEXT),
        ] {
            if value.as_ref().is_some_and(|value| value.chars().count() > limit) {
                return Err(CorrectError::TooLong { field, limit });
            }
        }
        let provision = find_mut(&mut self.provisions, eid).ok_or(CorrectError::NotFound)?;
        apply(provision, correction);
        self.settle(Some(eid)).ok_or(CorrectError::NotFound)
    }

    /// After a change: addresses, labels and the findings about the tree. Answers the new address of the provision that
    /// was `asked` for.
    pub(crate) fn settle(&mut self, asked: Option<&str>) -> Option<String> {
        let after = eid::rename(&mut self.provisions, &mut self.notes, asked);
        self.findings.retain(|finding| !finding.code.is_about_the_tree());
        check::run(self);
        after
    }
}

fn apply(provision: &mut Provision, correction: Correction) {
    if let Some(kind) = correction.kind {
        provision.kind = kind;
    }
    if let Some(number) = correction.number {
        number.trim().clone_into(&mut provision.number);
    }
    if let Some(heading) = correction.heading {
        let heading = heading.trim();
        provision.heading = (!heading.is_empty()).then(|| heading.to_owned());
    }
    if let Some(text) = correction.text {
        text.trim().clone_into(&mut provision.text);
    }
}

fn find_mut<'a>(provisions: &'a mut [Provision], eid: &str) -> Option<&'a mut Provision> {
    // An address starts with its parent's: only one branch can hold it. A repeated sibling's "_2" is not "__".
    for provision in provisions {
        if provision.eid == eid {
            return Some(provision);
        }
        let inside = eid.strip_prefix(provision.eid.as_str()).is_some_and(|rest| rest.starts_with("__"));
        if inside {
            return find_mut(&mut provision.children, eid);
        }
    }
    None
}
