//! Messages of the mail that leads to a new password.

/// The way to a new password.
pub struct NewPasswordMail {
    /// Subject.
    pub subject: &'static str,
    /// Who asked for what.
    pub text: &'static str,
    /// The link.
    pub action: &'static str,
    /// How often it works, and how long.
    pub lasts: &'static str,
    /// What to do for who did not ask.
    pub not_me: &'static str,
}
