//! What staff know of an organisation, beside its name.

use leptos::prelude::*;
use model::organisations::State;

use super::Tag;
use crate::messages::t;

/// A tag: "verificată", "neverificată", "neconfirmată".
#[component]
pub fn OrganisationTag(
    /// What staff know.
    state: State,
) -> impl IntoView {
    let colour = match state {
        State::Verified => "ok",
        State::Unverified => "",
        State::Refused => "bad",
    };
    view! { <Tag label=(t().organisations.state)(state) colour/> }
}
