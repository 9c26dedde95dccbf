//! Messages of a mail: asks somebody into an organisation.

/// Asks somebody into an organisation.
pub struct InvitationMail {
    /// Subject, given the organisation.
    pub subject: fn(&str) -> String,
    /// Who asks for what, given the organisation.
    pub text: fn(&str) -> String,
    /// What members do.
    pub what: &'static str,
    /// The link.
    pub action: &'static str,
    /// How often it works, and how long.
    pub lasts: &'static str,
    /// What to do for who does not want to.
    pub not_me: &'static str,
}
