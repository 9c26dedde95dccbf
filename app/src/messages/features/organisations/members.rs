//! Messages of organisations: members and what they may do.

use model::organisations::Roles;

use crate::messages::FieldWords;

/// Members and what they may do.
pub struct Members {
    /// Heading.
    pub title: &'static str,
    /// What members do.
    pub lede: &'static str,
    /// Column.
    pub name: &'static str,
    /// Column.
    pub email: &'static str,
    /// Column.
    pub roles: &'static str,
    /// Column.
    pub since: &'static str,
    /// Column.
    pub act: &'static str,
    /// Beside one’s own name.
    pub me: &'static str,
    /// Link.
    pub change: &'static str,
    /// What somebody may do.
    pub role: fn(Roles) -> String,
    /// Box to tick.
    pub manager: &'static str,
    /// Box to tick.
    pub signatory: &'static str,
    /// Legend of the boxes.
    pub may: &'static str,
    /// Heading of the form of one member.
    pub change_title: fn(&str) -> String,
    /// What the change does.
    pub change_text: &'static str,
    /// Button.
    pub save: &'static str,
    /// Link back.
    pub cancel: &'static str,
    /// Button.
    pub remove: fn(&str) -> String,
    /// What removing does.
    pub remove_text: &'static str,
    /// Heading.
    pub invitations: &'static str,
    /// Column.
    pub sent_to: &'static str,
    /// Column.
    pub valid: &'static str,
    /// Button.
    pub again: &'static str,
    /// Button.
    pub revoke: &'static str,
    /// Heading.
    pub invite_title: &'static str,
    /// Field.
    pub invite_email: FieldWords,
    /// Button.
    pub invite: &'static str,
    /// Somebody with this address is a member.
    pub is_member: &'static str,
    /// Too many invitations.
    pub too_many: &'static str,
    /// Heading.
    pub leave_title: &'static str,
    /// What leaving does.
    pub leave_text: &'static str,
    /// Why the last manager cannot leave.
    pub leave_last: &'static str,
    /// Button.
    pub leave: &'static str,
    /// What was done, by the code in the address.
    pub done: fn(&str) -> Option<&'static str>,
}
