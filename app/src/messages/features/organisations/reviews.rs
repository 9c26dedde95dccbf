//! Messages of organisations: what staff see and do.

use crate::messages::FieldWords;

/// What staff see and do.
pub struct Reviews {
    /// Heading of the list.
    pub title: &'static str,
    /// How many wait to be looked at.
    pub waiting: fn(i64) -> String,
    /// Filter and column.
    pub state: &'static str,
    /// Choice of the filter.
    pub all: &'static str,
    /// Filter.
    pub words: &'static str,
    /// Button.
    pub filter: &'static str,
    /// What the table lists.
    pub caption: &'static str,
    /// Column.
    pub name: &'static str,
    /// Column.
    pub kind: &'static str,
    /// Column.
    pub county: &'static str,
    /// Column.
    pub since: &'static str,
    /// Where there are none.
    pub none_title: &'static str,
    /// What to do then.
    pub none_text: &'static str,
    /// Link to the next page.
    pub next: &'static str,
    /// Heading.
    pub facts: &'static str,
    /// Fact.
    pub members: &'static str,
    /// Heading.
    pub namesakes: &'static str,
    /// Fact.
    pub reason: &'static str,
    /// Heading of how to verify.
    pub how_title: &'static str,
    /// How to verify.
    pub how: &'static str,
    /// Heading.
    pub verify_title: &'static str,
    /// What verifying does.
    pub verify_text: &'static str,
    /// Button.
    pub verify: &'static str,
    /// Heading.
    pub refuse_title: &'static str,
    /// What refusing does.
    pub refuse_text: &'static str,
    /// Field.
    pub refuse_reason: FieldWords,
    /// Button.
    pub refuse: &'static str,
    /// What was done, by the code in the address.
    pub done: fn(&str) -> Option<&'static str>,
}
