//! Which comments a decision is for.

use serde::{Deserialize, Serialize};

use crate::comments::{Kind, Stance};
use crate::invalid::{Invalid, Problem};
use crate::limits;

/// The spelling, as an article, of everything outside of articles: the act as a whole, headings, and provisions that are
/// not in the text any more.
pub const OUTSIDE: &str = "outside";

/// What narrows a list of comments; what is empty narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// `eid` of an article or annex, or [`OUTSIDE`].
    #[serde(default)]
    pub article: String,
    /// Code of a [`Stance`].
    #[serde(default)]
    pub stance: String,
    /// Code of a [`Kind`].
    #[serde(default)]
    pub kind: String,
    /// Id of a campaign; beside it the article narrows nothing.
    #[serde(default)]
    pub campaign: String,
}

impl Filter {
    /// The stance and the kind that are asked for. What cannot be read asks for everything, as in any address.
    #[must_use]
    pub fn codes(&self) -> (Option<Stance>, Option<Kind>) {
        (self.stance.parse().ok(), self.kind.parse().ok())
    }

    /// Whether it narrows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The comments that a decision is for: those named, or all without a decision that a filter gives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// Ids, apart by spaces. When there are none, the filter says which.
    #[serde(default)]
    pub comments: String,
    /// Which, when none is named.
    #[serde(default)]
    pub filter: Filter,
    /// How many the page showed: when there are others now, somebody must look again.
    #[serde(default)]
    pub count: u64,
}

impl Selection {
    /// The campaign that is answered, where it is meant whole.
    #[must_use]
    pub fn campaign(&self) -> Option<&str> {
        let Filter { stance, kind, campaign, .. } = &self.filter;
        let whole = self.comments.trim().is_empty() && stance.is_empty() && kind.is_empty();
        Some(campaign.as_str()).filter(|campaign| whole && !campaign.is_empty())
    }

    /// The ids, each once.
    ///
    /// # Errors
    /// `TooMany` on `comments`.
    pub fn named(&self) -> Result<Vec<&str>, Invalid> {
        let mut ids: Vec<&str> = self.comments.split_whitespace().collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.len() > limits::NAMED_AT_ONCE {
            let max = u64::try_from(limits::NAMED_AT_ONCE).unwrap_or(u64::MAX);
            return Err(Invalid::one("comments", Problem::TooMany { max }));
        }
        Ok(ids)
    }
}
