//! Messages of moderation: the moderators' queue, what everyone reads, what senders are told.

use model::accounts::Role;
use model::comments::State;
use model::moderation::{Act, Cause, Personal, Rule};

use super::{ModerationItem, ModerationPublic, ModerationSender};

/// Moderation.
pub struct Moderation {
    /// The tab.
    pub tab: &'static str,
    /// Heading of the queue.
    pub title: &'static str,
    /// What the page is for.
    pub lede: &'static str,
    /// Name of the list of causes.
    pub causes: &'static str,
    /// Everything that waits.
    pub all: &'static str,
    /// A cause.
    pub cause: fn(Cause) -> &'static str,
    /// A rule, as everyone reads it.
    pub rule: fn(Rule) -> &'static str,
    /// What was done.
    pub act: fn(Act) -> &'static str,
    /// In which role.
    pub role: fn(Role) -> &'static str,
    /// What a passage looks like.
    pub personal: fn(Personal) -> &'static str,
    /// Where a comment stands.
    pub state: fn(State) -> &'static str,
    /// So many, or more.
    pub more_than: fn(i64) -> String,
    /// So many reports.
    pub reports: fn(i64) -> String,
    /// Since when it waits.
    pub since: fn(&str) -> String,
    /// Somebody is at work on it: name, until when.
    pub claimed: fn(&str, &str) -> String,
    /// The reader is.
    pub mine: fn(&str) -> String,
    /// The reader must not decide.
    pub barred: &'static str,
    /// Heading of an empty queue.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
    /// Button: the first that waits.
    pub begin: &'static str,
    /// Button at one of them.
    pub open: &'static str,
    /// Label of a box that picks one.
    pub pick: fn(&str) -> String,
    /// Heading of what is done with the picked ones.
    pub picked: &'static str,
    /// Button to the preview.
    pub preview: &'static str,
    /// Link between pages.
    pub older: &'static str,
    /// Link to the first page.
    pub first: &'static str,
    /// One comment.
    pub item: ModerationItem,
    /// Many at once.
    pub bulk: BulkWords,
    /// What everyone reads.
    pub public: ModerationPublic,
    /// What senders are told.
    pub sender: ModerationSender,
    /// Keys.
    pub keys: ModerationKeys,
}

/// Many at once.
pub struct BulkWords {
    /// Heading of the preview.
    pub title: &'static str,
    /// What will be done to how many.
    pub plan: fn(Act, i64) -> String,
    /// How many are left alone.
    pub left: fn(i64) -> String,
    /// Why.
    pub left_text: &'static str,
    /// Nothing can be done.
    pub nothing: &'static str,
    /// Button.
    pub confirm: &'static str,
    /// It was done to so many.
    pub done: fn(i64) -> String,
    /// Button.
    pub undo: &'static str,
    /// So many were undone.
    pub undone: fn(i64) -> String,
}

/// Keys.
pub struct ModerationKeys {
    /// Summary.
    pub title: &'static str,
    /// The box.
    pub on: &'static str,
    /// Each key and what it does.
    pub list: [[&'static str; 2]; 8],
}
