//! Messages: the accounts of staff.

use model::accounts::{Role, State};

/// The accounts of staff.
pub struct Colleagues {
    /// Heading.
    pub title: &'static str,
    /// What the page is.
    pub lede: &'static str,
    /// Field and column.
    pub name: &'static str,
    /// Field.
    pub email: &'static str,
    /// Heading and column.
    pub roles: &'static str,
    /// Column.
    pub state: &'static str,
    /// Column.
    pub seen: &'static str,
    /// Legend.
    pub role_label: &'static str,
    /// Field.
    pub place: &'static str,
    /// What an empty field means.
    pub place_hint: &'static str,
    /// Heading.
    pub welcome_title: &'static str,
    /// What happens.
    pub welcome_lede: &'static str,
    /// Button.
    pub welcome: &'static str,
    /// Said afterwards.
    pub welcomed: &'static str,
    /// Button.
    pub unassign: &'static str,
    /// Heading.
    pub assign_title: &'static str,
    /// Button.
    pub assign: &'static str,
    /// Heading.
    pub access: &'static str,
    /// That there is one.
    pub has_factor: &'static str,
    /// That there is none yet.
    pub no_factor: &'static str,
    /// Button.
    pub clear_factor: &'static str,
    /// Button.
    pub suspend: &'static str,
    /// Button.
    pub restore: &'static str,
    /// A role.
    pub role: fn(Role) -> &'static str,
    /// The same with what it allows.
    pub role_choice: fn(Role) -> &'static str,
    /// A role that is held, with the consultation that it holds for.
    pub held: fn(Role, Option<&str>) -> String,
    /// Where an account stands.
    pub state_of: fn(State) -> &'static str,
    /// What was done, by its code in the address.
    pub done: fn(&str) -> Option<&'static str>,
}

impl Colleagues {
    /// The label of a field, by its name in the form.
    #[must_use]
    pub fn label(&self, field: &str) -> &'static str {
        match field {
            "name" => self.name,
            "email" => self.email,
            "consultation" => self.place,
            _ => self.role_label,
        }
    }
}
