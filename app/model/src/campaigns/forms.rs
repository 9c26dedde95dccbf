//! What experts send who put campaigns right.

use serde::{Deserialize, Serialize};

use crate::invalid::{Invalid, Problem};
use crate::text;

/// Characters of a campaign's name, at most.
pub const NAME: u64 = 120;
/// Characters of an expert's reason, at most.
pub const REASON: u64 = 1_000;
/// Comments that an expert takes out of a campaign at once; with their exact copies they may be more.
pub const CHOSEN: usize = 200;

/// A name for a campaign, as typed. An empty one takes the name away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Naming {
    /// The campaign.
    #[serde(default)]
    pub campaign: String,
    /// What it is called.
    #[serde(default)]
    pub name: String,
}

impl Naming {
    /// The name, tidied.
    ///
    /// # Errors
    /// `TooLong` on `name`.
    pub fn parse(&self) -> Result<String, Invalid> {
        let name = text::tidy(&self.name);
        if length(&name) > NAME {
            return Err(Invalid::one("name", Problem::TooLong { max: NAME }));
        }
        Ok(name)
    }
}

/// What an expert takes out of a campaign, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    /// The campaign.
    #[serde(default)]
    pub campaign: String,
    /// The comments.
    #[serde(default)]
    pub comments: Vec<String>,
    /// [`TOGETHER`] or [`ALONE`].
    #[serde(default)]
    pub becomes: String,
    /// "true": also every member with the same words as one of them.
    #[serde(default)]
    pub copies: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// What is taken out becomes a campaign.
pub const TOGETHER: &str = "together";
/// What is taken out stands alone, in no campaign.
pub const ALONE: &str = "alone";

/// A split that may be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splitting {
    /// The comments, each once.
    pub comments: Vec<String>,
    /// Whether they become a campaign.
    pub together: bool,
    /// Also their exact copies.
    pub copies: bool,
    /// Why.
    pub reason: String,
}

impl Split {
    /// # Errors
    /// `Missing` on `comments`, `becomes` or `reason`; `TooMany` on `comments`; `TooLong` on `reason`.
    pub fn parse(&self) -> Result<Splitting, Invalid> {
        let mut invalid = Invalid::default();
        let mut comments = self.comments.clone();
        comments.sort_unstable();
        comments.dedup();
        if comments.is_empty() {
            invalid.push("comments", Problem::Missing);
        }
        if comments.len() > CHOSEN {
            invalid.push("comments", Problem::TooMany { max: CHOSEN as u64 });
        }
        if ![TOGETHER, ALONE].contains(&self.becomes.as_str()) {
            invalid.push("becomes", Problem::Missing);
        }
        let reason = reason(&self.reason, &mut invalid);
        if !invalid.0.is_empty() {
            return Err(invalid);
        }
        Ok(Splitting { comments, together: self.becomes == TOGETHER, copies: self.copies == "true", reason })
    }
}

/// Which campaign an expert joins to another, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// The campaign that ends.
    #[serde(default)]
    pub campaign: String,
    /// The one that stays.
    #[serde(default)]
    pub into: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

impl Join {
    /// The reason, tidied.
    ///
    /// # Errors
    /// `Missing` on `into` or `reason`, `TooLong` on `reason`; `Unknown` on `into` for the campaign itself.
    pub fn parse(&self) -> Result<String, Invalid> {
        let mut invalid = Invalid::default();
        if self.into.is_empty() {
            invalid.push("into", Problem::Missing);
        } else if self.into == self.campaign {
            invalid.push("into", Problem::Unknown);
        }
        let reason = reason(&self.reason, &mut invalid);
        if invalid.0.is_empty() { Ok(reason) } else { Err(invalid) }
    }
}

/// Which act of an expert is taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undo {
    /// The campaign on whose page it was asked for.
    #[serde(default)]
    pub campaign: String,
    /// The event.
    #[serde(default)]
    pub event: String,
}

pub(super) fn reason(typed: &str, invalid: &mut Invalid) -> String {
    let reason = text::tidy(typed);
    if reason.is_empty() {
        invalid.push("reason", Problem::Missing);
    } else if length(&reason) > REASON {
        invalid.push("reason", Problem::TooLong { max: REASON });
    }
    reason
}

pub(super) fn length(text: &str) -> u64 {
    u64::try_from(text.chars().count()).unwrap_or(u64::MAX)
}
