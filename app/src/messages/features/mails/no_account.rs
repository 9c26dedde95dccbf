//! Messages of the mail that says that there is no account.

/// There is no account with this address.
pub struct NoAccountMail {
    /// Subject.
    pub subject: &'static str,
    /// Who asked for what, and why nothing comes of it.
    pub text: &'static str,
    /// What needs no account.
    pub no_need: &'static str,
    /// What to do for who did not ask.
    pub not_me: &'static str,
}
