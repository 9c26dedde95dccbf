//! Messages of files that staff order and fetch later.

use model::exports::{Kind, Trouble};

/// Files that staff order and fetch later.
pub struct Exports {
    /// Tab and heading.
    pub title: &'static str,
    /// What they are for.
    pub lede: &'static str,
    /// Heading of the form.
    pub new: &'static str,
    /// Field.
    pub file: &'static str,
    /// What a file holds.
    pub kind: fn(Kind) -> &'static str,
    /// Button.
    pub order: &'static str,
    /// Heading of the list.
    pub list: &'static str,
    /// Heading where nothing was ordered.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
    /// Of everything.
    pub everything: &'static str,
    /// Of the act as a whole.
    pub whole_act: &'static str,
    /// Of what has no place in the text.
    pub unplaced: &'static str,
    /// Of a provision, by its label.
    pub on: fn(&str) -> String,
    /// When it was ordered, and by whom; nobody's name where the account is gone.
    pub ordered: fn(&str, &str) -> String,
    /// It waits for its turn.
    pub waiting: &'static str,
    /// It is being made, given the steps done and in all: each row is read, then written.
    pub running: fn(i64, i64) -> String,
    /// It can be fetched, given its size and the day until which it is kept.
    pub ready: fn(&str, &str) -> String,
    /// Words have changed since.
    pub stale: &'static str,
    /// It could not be made.
    pub failed: fn(Option<Trouble>) -> &'static str,
    /// It was called off.
    pub cancelled: &'static str,
    /// What the bar shows, for those who listen.
    pub bar: &'static str,
    /// Link that shows the page anew.
    pub look_again: &'static str,
    /// Link.
    pub fetch: &'static str,
    /// Button.
    pub cancel: &'static str,
    /// Button.
    pub remove: &'static str,
    /// Button that orders the same once more.
    pub again: &'static str,
    /// Before the checksum.
    pub checksum: &'static str,
    /// On the page of comments, where there are too many to wait for.
    pub large: &'static str,
    /// What was done, or refused, by its code.
    pub done: fn(&str) -> Option<&'static str>,
}
