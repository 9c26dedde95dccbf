//! Messages of organisations: the frame of an organisation’s pages.

use model::organisations::Roles;

/// The frame of an organisation’s pages.
pub struct OrganisationDesk {
    /// Label of the tabs.
    pub tabs: &'static str,
    /// Tab.
    pub overview: &'static str,
    /// Tab.
    pub profile: &'static str,
    /// Tab.
    pub members: &'static str,
    /// What being unverified means.
    pub unverified: &'static str,
    /// Heading of a refusal.
    pub refused: &'static str,
    /// What to do about it.
    pub refused_next: &'static str,
    /// What the reader may do.
    pub mine: fn(Roles) -> String,
    /// Heading of what can be done.
    pub start: &'static str,
    /// Link.
    pub to_consultations: &'static str,
    /// Link, given how many members there are.
    pub to_members: fn(i64) -> String,
    /// Link of managers.
    pub invite: &'static str,
    /// Link.
    pub to_profile: &'static str,
    /// Heading of the other organisations.
    pub others: &'static str,
    /// Link to the sign-up.
    pub another: &'static str,
    /// What was done, by the code in the address.
    pub done: fn(&str) -> Option<&'static str>,
}
