//! The fields of a role: which, and on which consultation.

use leptos::prelude::*;
use model::accounts::Role;

use crate::messages::t;
use crate::ui::{Choice, Errors, Radios, Select};

/// Consultations by name in addresses, with their titles.
pub(super) type Places = Vec<(String, String)>;

/// The role, and the consultation that it is to hold for.
#[component]
pub(super) fn RoleFields(
    role: String,
    consultation: String,
    places: Places,
    errors: Errors,
) -> impl IntoView {
    let w = &t().colleagues;
    let choice = |role: &Role| Choice { value: role.as_str(), label: (w.role_choice)(*role), swatch: None };
    let roles = Role::ALL.iter().map(choice).collect();
    view! {
        <Radios field="role" label=w.role_label problem=errors.of("role") choices=roles value=role/>
        <Select
            field="consultation"
            label=w.place
            hint_words=w.place_hint
            problem=errors.of("consultation")
            options=places
            value=consultation
            optional=true
        />
    }
}
