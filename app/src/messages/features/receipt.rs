//! Messages of the receipt and of the page that follows a submission.

use model::comments::State;

/// The receipt.
pub struct Receipt {
    /// Above the heading.
    pub kicker: &'static str,
    /// Heading.
    pub title: &'static str,
    /// Before the number.
    pub number: &'static str,
    /// The consultation.
    pub consultation: &'static str,
    /// The consultation's title and the version of its text.
    pub version: fn(&str, i64) -> String,
    /// When it came.
    pub received: &'static str,
    /// Who sent it.
    pub sender: &'static str,
    /// A sender's name and county.
    pub from: fn(&str, &str) -> String,
    /// In the place of a name that was not given.
    pub nobody: &'static str,
    /// What it holds.
    pub holds: &'static str,
    /// Before the secret address.
    pub secret: &'static str,
    /// Why to keep it.
    pub keep: &'static str,
    /// The hash.
    pub fingerprint: &'static str,
    /// What it is for.
    pub fingerprint_text: &'static str,
    /// How to print.
    pub print: &'static str,
    /// Heading of what comes next.
    pub next: &'static str,
    /// What comes next, given the closing day.
    pub steps: fn(&str) -> [String; 3],
    /// Heading of the comments.
    pub sent: &'static str,
    /// Link to the tracking page.
    pub follow: &'static str,
    /// Link to the consultations.
    pub others: &'static str,
}

/// The tracking page.
pub struct Tracking {
    /// Title, given the number.
    pub title: fn(&str) -> String,
    /// When it came, given the moment in words.
    pub received: fn(&str) -> String,
    /// Tag of a state.
    pub state: fn(State) -> &'static str,
    /// A state in a sentence.
    pub state_text: fn(State) -> &'static str,
    /// Link to the receipt.
    pub receipt: &'static str,
}
