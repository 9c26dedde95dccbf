//! Messages of a mail: a manager took a member out.

/// A manager took a member out.
pub struct MembershipEndedMail {
    /// Subject, given the organisation.
    pub subject: fn(&str) -> String,
    /// What happened, given the organisation.
    pub text: fn(&str) -> String,
    /// What follows from it.
    pub next: &'static str,
}
