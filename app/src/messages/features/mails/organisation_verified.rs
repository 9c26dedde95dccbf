//! Messages of a mail: staff verified an organisation.

/// Staff verified an organisation.
pub struct OrganisationVerifiedMail {
    /// Subject, given the organisation.
    pub subject: fn(&str) -> String,
    /// What happened, given the organisation.
    pub text: fn(&str) -> String,
    /// What follows from it.
    pub next: &'static str,
    /// The way there.
    pub action: &'static str,
}
