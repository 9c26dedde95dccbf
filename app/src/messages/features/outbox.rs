//! Messages of the outbox.

use model::mails::{Shelf, State, Way};

/// The outbox.
pub struct Outbox {
    /// Heading, and the name of the link to the page.
    pub title: &'static str,
    /// What stands here, and what is noted.
    pub lede: &'static str,
    /// Name of the list of shelves.
    pub shelves: &'static str,
    /// A shelf.
    pub shelf: fn(Shelf) -> &'static str,
    /// Where a mail stands.
    pub state: fn(State) -> &'static str,
    /// Column.
    pub subject: &'static str,
    /// Column and fact.
    pub to: &'static str,
    /// Column and fact.
    pub state_head: &'static str,
    /// Column and fact.
    pub written: &'static str,
    /// Column: when it left or will be tried.
    pub when: &'static str,
    /// When it is tried next.
    pub due: &'static str,
    /// When it left.
    pub sent: &'static str,
    /// Fact: by which way.
    pub way_head: &'static str,
    /// By which way it left.
    pub way: fn(Way) -> &'static str,
    /// Fact: how often it was tried.
    pub tries: &'static str,
    /// Fact: what was answered last.
    pub trouble: &'static str,
    /// In place of a subject that cannot be said any more.
    pub unreadable: &'static str,
    /// Heading of an empty shelf.
    pub none_title: &'static str,
    /// What that means.
    pub none_text: fn(Shelf) -> &'static str,
    /// Above the subject of a mail.
    pub mail: &'static str,
    /// Heading of what it says.
    pub words: &'static str,
    /// Above a mail that shows its link.
    pub with_link: &'static str,
    /// Above one that does not.
    pub without_link: &'static str,
    /// What it means that a mail is in doubt.
    pub doubt: &'static str,
    /// Button.
    pub again: &'static str,
    /// Button.
    pub give_up: &'static str,
    /// What was done, by its word in the address.
    pub done: fn(&str) -> Option<&'static str>,
}
