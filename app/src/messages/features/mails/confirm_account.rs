//! Messages of a mail: confirms a sign-up.

/// Confirms a sign-up.
pub struct ConfirmAccountMail {
    /// Subject.
    pub subject: &'static str,
    /// Who asked for what.
    pub text: &'static str,
    /// What the page asks for.
    pub password: &'static str,
    /// The link.
    pub action: &'static str,
    /// How often it works, and how long.
    pub lasts: &'static str,
    /// What to do for who did not ask.
    pub not_me: &'static str,
}
