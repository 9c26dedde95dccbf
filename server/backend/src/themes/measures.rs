//! What is shown of second coders.

use insight::Reading;
use model::moment::Civil;

use super::view::{Theme, Told};
use crate::consultations::Card;

/// Comments that are coded a second time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its id.
    pub id: String,
    /// The number by which it was drawn.
    pub seed: i64,
    /// From how many it was drawn; absent while it is being drawn.
    pub drawn_from: Option<i64>,
    /// How many it has.
    pub comments: i64,
    /// How many were coded a second time.
    pub done: i64,
    /// Who drew it.
    pub by: String,
    /// When.
    pub at: Civil,
}

/// How far two coders agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// Decisions that both made.
    pub items: usize,
    /// Hundredths of them that are the same.
    pub same: i64,
    /// Cohen's kappa with what it is read as; absent where it says nothing.
    pub kappa: Option<(f64, Reading)>,
}

/// A comment on which two coders differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Id of the comment.
    pub comment: String,
    /// Its number in the register.
    pub number: String,
    /// Themes that both gave.
    pub both: Vec<String>,
    /// Themes of the first coder only.
    pub first: Vec<String>,
    /// Themes of the second coder only.
    pub second: Vec<String>,
    /// Names of the coders.
    pub coders: (String, String),
}

/// How far coders agree, by one sample.
#[derive(Clone, Debug)]
pub struct Agreeing {
    /// The consultation.
    pub card: Card,
    /// How many comments somebody has coded.
    pub coded: i64,
    /// Every sample, the newest first.
    pub samples: Vec<Sample>,
    /// The one that is shown.
    pub sample: Option<Sample>,
    /// How many of it the reader may code: those that they did not code first.
    pub open: i64,
    /// Over all themes.
    pub overall: Option<Measured>,
    /// For each theme that one of the coders gave: id, name, measure.
    pub themes: Vec<(String, String, Measured)>,
    /// Where they differ.
    pub disagreements: Vec<Disagreement>,
}

/// A comment of a sample for the second coder.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The consultation.
    pub card: Card,
    /// The sample.
    pub sample: Sample,
    /// The comment.
    pub told: Told,
    /// The present text of the provision; empty for the whole act.
    pub present: String,
    /// The themes in use.
    pub themes: Vec<Theme>,
    /// The reader coded it first, or it was coded a second time already: then there is nothing to do.
    pub barred: bool,
}
