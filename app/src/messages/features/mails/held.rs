//! Messages of the mail that sends a submission that was handed in.

/// The way to send a submission that was handed in.
pub struct HeldMail {
    /// Subject, given the consultation.
    pub subject: fn(&str) -> String,
    /// What waits, and what the link does.
    pub text: &'static str,
    /// The link.
    pub action: &'static str,
    /// How long it works.
    pub lasts: &'static str,
    /// What to do for who did not ask.
    pub not_me: &'static str,
}
