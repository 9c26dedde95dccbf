//! Themes: the experts' codebook, and its themes on comments or on passages of them. People code; the program suggests,
//! counts, and measures how far two coders agree.
//!
//! Every act takes the row of the consultation's desk first ([`repo::hold`]), so that acts come one after the other. What
//! changes outside of here – words, states, places of comments – empties `comments.coding_seen`, and the job
//! ([`Themes::round`]) looks at the codes of those again.

mod agreement;
mod book;
mod coding;
mod crossing;
mod draw;
mod forget;
mod learn;
mod listed;
mod measures;
mod moves;
mod policy;
mod put;
mod repo;
mod round;
mod said;
mod spread;
mod tally;
#[cfg(test)]
mod tests;
mod view;
mod workbook;
mod works;

use crate::Backend;

pub(crate) use forget::{forget, taken_out};
pub use insight::Reading;
pub(crate) use learn::Learned;
pub use measures::{Agreeing, Disagreement, Drawn, Measured, Sample};
pub use put::Place;
pub use view::{
    Before, Book, Code, Coded, Coding, Crossing, Happened, Import, Listed, Pair, Part, Planned, Progress,
    Sentence, Shown, Spreading, Suggestion, Theme, Told,
};
pub use workbook::Refused;

/// The use cases of themes; see [`Backend::themes`].
#[derive(Clone, Copy)]
pub struct Themes<'a>(&'a Backend);

impl Backend {
    /// What can be done with themes.
    #[must_use]
    pub fn themes(&self) -> Themes<'_> {
        Themes(self)
    }
}
