//! Messages of what went wrong: pages and fields.

use model::Problem;

/// What happened, what is safe, what to do next.
pub struct Explained {
    /// What happened.
    pub title: &'static str,
    /// What is safe.
    pub safe: &'static str,
    /// What to do next.
    pub next: &'static str,
}

/// What went wrong.
pub struct Problems {
    /// No such page or thing.
    pub not_found: Explained,
    /// Not for this person.
    pub forbidden: Explained,
    /// Comments are not taken yet.
    pub not_open: Explained,
    /// Comments are no longer taken.
    pub closed: Explained,
    /// A published text never changes.
    pub published: Explained,
    /// There is no text yet.
    pub no_text: Explained,
    /// Errors to correct before publishing.
    pub open_errors: Explained,
    /// The draft is not what the page showed.
    pub changed: Explained,
    /// Nothing to send.
    pub empty: Explained,
    /// Sent already.
    pub sent: Explained,
    /// An organisation's own comment.
    pub own: Explained,
    /// What was sent can be corrected or taken back no more.
    pub handled: Explained,
    /// Somebody else is at work on a comment.
    pub claimed: Explained,
    /// Whoever acted does not decide about the act.
    pub four_eyes: Explained,
    /// A new version was published meanwhile.
    pub text_changed: Explained,
    /// The organisation is not what the page showed.
    pub organisation_changed: Explained,
    /// A fresh proof of who acts is asked for.
    pub unproved: Explained,
    /// Nobody would be left who can do it.
    pub last: Explained,
    /// Asked for too often.
    pub too_many: Explained,
    /// The input was not understood.
    pub invalid: Explained,
    /// Try again later.
    pub unavailable: Explained,
    /// A fault of ours.
    pub internal: Explained,
    /// What to do after too many requests, given the seconds to wait.
    pub wait: fn(u64) -> String,
    /// What was typed could not be stored, and stands in the page.
    pub held: &'static str,
    /// Button and link that try once more.
    pub again: &'static str,
    /// Link to the front page.
    pub to_consultations: &'static str,
    /// Link to the staff's login.
    pub to_login: &'static str,
    /// Label before a reference number.
    pub reference: &'static str,
    /// Heading of the error summary.
    pub summary: &'static str,
    /// Before the title of a page with errors.
    pub title_prefix: &'static str,
    /// What is wrong with a field, given its label.
    pub field: fn(&str, &Problem) -> String,
}
