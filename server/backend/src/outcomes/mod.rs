//! Outcomes: what the drafters did with each recommendation, and why (Law 52/2003 art. 12 (3)). An expert drafts a decision
//! for one comment or many, a colleague approves it, an editor releases all that are approved at one moment, and every
//! sender is told once. Only then may a consultation be answered.
//!
//! Every act on decisions takes the row of the consultation's desk first ([`repo::hold`]), so that they come one after the
//! other, and a decision's revision guards against a second editor.

mod change;
mod desk;
mod draft;
mod gate;
mod lists;
mod policy;
mod release;
mod repo;
mod review;
mod tell;
mod templates;
#[cfg(test)]
mod tests;
mod view;

use crate::Backend;

pub(crate) use desk::decided;
pub use tell::Answers;
pub(crate) use tell::answers;
pub use view::{
    Article, Bounded, Closing, Decided, Decision, Desk, Drafting, Gate, Listed, Release, Releasing, Shown,
    Step, Template, Templates,
};

/// The use cases of outcomes; see [`Backend::outcomes`].
#[derive(Clone, Copy)]
pub struct Outcomes<'a>(&'a Backend);

impl Backend {
    /// What can be done about what becomes of recommendations.
    #[must_use]
    pub fn outcomes(&self) -> Outcomes<'_> {
        Outcomes(self)
    }
}
