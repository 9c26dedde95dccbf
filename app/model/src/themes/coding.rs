//! What is typed to put themes on comments.

use serde::{Deserialize, Serialize};

use crate::invalid::{Invalid, Problem};
use crate::submissions::SenderKind;

/// What narrows a list of comments; what is empty narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// `eid` of an article or annex, `act`, `unplaced` or [`OUTSIDE`](crate::outcomes::OUTSIDE).
    pub article: String,
    /// Code of a [`SenderKind`].
    pub sender: String,
}

impl Filter {
    /// The kind of sender that is asked for. What cannot be read asks for everyone, as in any address.
    #[must_use]
    pub fn kind(&self) -> Option<SenderKind> {
        self.sender.parse().ok()
    }
}

/// Themes for a comment or for sentences of it, as ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Coding {
    /// The comment.
    pub comment: String,
    /// Names the words that were read, and grows with what was put on them.
    pub seen: String,
    /// Places of the sentences, from 0; none for the whole comment.
    pub sentences: Vec<String>,
    /// The themes.
    pub themes: Vec<String>,
    /// "true": none of them fits.
    pub none: String,
}

impl Coding {
    /// The places of the sentences, in their order.
    ///
    /// # Errors
    /// `Missing` on `themes` where neither a theme is ticked nor that none fits, `NotForThis` where both are;
    /// `Malformed` on `sentences`.
    pub fn parse(&self) -> Result<Vec<usize>, Invalid> {
        let mut invalid = Invalid::default();
        match (self.themes.is_empty(), self.none == "true") {
            (true, false) => invalid.push("themes", Problem::Missing),
            (false, true) => invalid.push("themes", Problem::NotForThis),
            _ => {}
        }
        let places: Result<Vec<usize>, _> = self.sentences.iter().map(|place| place.parse()).collect();
        match places {
            Ok(mut places) => {
                places.sort_unstable();
                places.dedup();
                invalid.into_result().map(|()| places)
            }
            Err(_) => {
                invalid.push("sentences", Problem::Malformed);
                Err(invalid)
            }
        }
    }
}

/// The themes that a second coder gives a comment, as ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Second {
    /// The sample.
    pub sample: String,
    /// The comment.
    pub comment: String,
    /// The themes.
    pub themes: Vec<String>,
    /// "true": none of them fits.
    pub none: String,
}

impl Second {
    /// # Errors
    /// As [`Coding::parse`].
    pub fn parse(&self) -> Result<(), Invalid> {
        let Self { themes, none, .. } = self;
        let coding = Coding { themes: themes.clone(), none: none.clone(), ..Coding::default() };
        coding.parse().map(drop)
    }
}

/// The themes of one comment for its whole campaign, as confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Spread {
    /// The comment that has them.
    pub comment: String,
    /// "true": also members with words of their own.
    pub whole: String,
    /// How many the page said: when there are others now, somebody must look again.
    pub count: i64,
}
