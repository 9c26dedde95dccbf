//! Messages of a mail: somebody signed up an organisation with an address that has an account.

/// Somebody signed up an organisation with an address that has an account.
pub struct HasAccountMail {
    /// Subject.
    pub subject: &'static str,
    /// Who asked for what.
    pub text: &'static str,
    /// What to do instead.
    pub instead: &'static str,
    /// The way there.
    pub action: &'static str,
    /// What to do without the password.
    pub forgotten: &'static str,
    /// What to do for who did not ask.
    pub not_me: &'static str,
}
