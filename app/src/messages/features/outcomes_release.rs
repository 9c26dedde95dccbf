//! Messages of releasing decisions, of the end of a consultation, and of templates.

use super::FieldWords;

/// The release and the end.
pub struct ReleaseWords {
    /// Heading, and link.
    pub title: &'static str,
    /// What it does.
    pub lede: &'static str,
    /// What is ready, given decisions and comments.
    pub ready: fn(i64, i64) -> String,
    /// Nothing is.
    pub nothing: &'static str,
    /// That it cannot be undone, and that senders are told.
    pub for_good: &'static str,
    /// Button.
    pub release: &'static str,
    /// Who may.
    pub editors: &'static str,
    /// Earlier releases.
    pub before: &'static str,
    /// One of them: decisions, comments, day and time, who.
    pub one: fn(i64, i64, &str, &str) -> String,
    /// Heading of the end.
    pub gate: &'static str,
    /// What it means.
    pub gate_lede: &'static str,
    /// What is missing.
    pub missing: &'static str,
    /// Still open.
    pub not_closed: &'static str,
    /// Answered.
    pub answered: &'static str,
    /// Without a decision, given the number.
    pub undecided: fn(i64, bool) -> String,
    /// Decisions that are not public.
    pub unreleased: fn(i64, bool) -> String,
    /// Handed in, and not sent yet.
    pub held: fn(i64) -> String,
    /// Being entered by hand.
    pub by_hand: fn(i64) -> String,
    /// Nothing is missing.
    pub open: &'static str,
    /// Button.
    pub answer: &'static str,
    /// What was done, or refused, by its code.
    pub done: fn(&str) -> Option<&'static str>,
}

/// Templates.
pub struct TemplateWords {
    /// Heading, and link.
    pub title: &'static str,
    /// What they are for.
    pub lede: &'static str,
    /// There is none.
    pub none: &'static str,
    /// Heading of a new one.
    pub new: &'static str,
    /// Heading of one that is changed.
    pub change: &'static str,
    /// Field.
    pub name: FieldWords,
    /// Field.
    pub body: FieldWords,
    /// It has no gap.
    pub no_gap: &'static str,
    /// Button.
    pub save: &'static str,
    /// Link.
    pub edit: &'static str,
    /// Button.
    pub remove: &'static str,
    /// What was done, by its code.
    pub done: fn(&str) -> Option<&'static str>,
}
