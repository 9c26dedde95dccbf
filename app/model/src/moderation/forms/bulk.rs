//! Acts on many comments at once.

use serde::{Deserialize, Serialize};

use super::Act;
use super::{Deed, Form};
use crate::invalid::{Invalid, Problem};
use crate::limits;

/// An act on many comments, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bulk {
    /// Code of an act of [`Act::BULK`].
    #[serde(default)]
    pub act: String,
    /// Code of a [`Rule`], for hiding.
    #[serde(default)]
    pub rule: String,
    /// Why, for hiding.
    #[serde(default)]
    pub reason: String,
    /// Ids of the comments, with commas between.
    #[serde(default)]
    pub comments: String,
}

impl Bulk {
    /// The comments, each once.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> =
            self.comments.split(',').map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// # Errors
    /// `Missing`, `Malformed`, `TooLong` or `TooMany` by field.
    pub fn parse(&self) -> Result<(Deed, Vec<String>), Invalid> {
        let ids = self.ids();
        let mut invalid = Invalid::default();
        if ids.is_empty() {
            invalid.push("comments", Problem::Missing);
        }
        if ids.len() > limits::BULK {
            invalid.push("comments", Problem::TooMany { max: limits::BULK as u64 });
        }
        let form = Form {
            act: self.act.clone(),
            rule: self.rule.clone(),
            reason: self.reason.clone(),
            ..Form::default()
        };
        let deed = form.parse().map_err(|found| invalid.0.extend(found.0)).ok();
        match deed.filter(|deed| Act::BULK.contains(&deed.act())) {
            Some(deed) if invalid.0.is_empty() => Ok((deed, ids)),
            None if invalid.0.is_empty() => Err(Invalid::one("act", Problem::Malformed)),
            _ => Err(invalid),
        }
    }
}
