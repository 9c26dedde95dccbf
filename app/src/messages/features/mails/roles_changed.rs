//! Messages of a mail: a manager changed what a member may do.

/// A manager changed what a member may do.
pub struct RolesChangedMail {
    /// Subject, given the organisation.
    pub subject: fn(&str) -> String,
    /// What happened, given the organisation.
    pub text: fn(&str) -> String,
    /// What follows from it.
    pub next: &'static str,
    /// The way there.
    pub action: &'static str,
}
