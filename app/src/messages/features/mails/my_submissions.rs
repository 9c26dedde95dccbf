//! Messages of the mail that leads to one's own submissions.

/// The way to everything that was sent with an address.
pub struct MySubmissionsMail {
    /// Subject.
    pub subject: &'static str,
    /// What was asked for, and what the link does.
    pub text: &'static str,
    /// The link.
    pub action: &'static str,
    /// How often it works, and how long.
    pub lasts: &'static str,
    /// What to do for who did not ask.
    pub not_me: &'static str,
}
