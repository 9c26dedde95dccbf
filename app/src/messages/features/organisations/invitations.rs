//! Messages of organisations: accepting an invitation.

use model::organisations::Roles;

use crate::messages::FieldWords;

/// Accepting an invitation.
pub struct Invitations {
    /// Heading, given the organisation.
    pub title: fn(&str) -> String,
    /// Who invites, given the person and the organisation.
    pub text: fn(&str, &str) -> String,
    /// Fact.
    pub role: &'static str,
    /// What the invited person may do.
    pub role_of: fn(Roles) -> String,
    /// Fact.
    pub sent_to: &'static str,
    /// Fact.
    pub ends: &'static str,
    /// Heading for who has an account.
    pub with_account: &'static str,
    /// What to do then.
    pub with_account_text: &'static str,
    /// Link.
    pub log_in: &'static str,
    /// Heading for who has none.
    pub without: &'static str,
    /// Field.
    pub name: FieldWords,
    /// With which address the account is made.
    pub address: fn(&str) -> String,
    /// Button.
    pub create: &'static str,
    /// With which account one joins.
    pub as_me: fn(&str) -> String,
    /// Button.
    pub join: &'static str,
    /// Said to a member.
    pub member: &'static str,
    /// Link.
    pub to_organisation: &'static str,
    /// The address has an account.
    pub taken: &'static str,
    /// Heading when the link does not work.
    pub gone_title: &'static str,
    /// Why, and what to do.
    pub gone_text: &'static str,
}
