//! The gate before the pages of an organisation's members.

use std::future::Future;

use backend::Actor;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::ids::OrganisationId;

use crate::accounts::person_page;

/// A page of the members of the organisation that the address names: whoever is not logged in is led to the login page
/// and back here afterwards; what those who are may see is decided by the use cases.
pub fn member_page<T, V, F>(
    load: impl FnOnce(Actor, OrganisationId) -> F + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
    F: Future<Output = backend::Result<T>> + Send + 'static,
{
    let id = use_params_map().read_untracked().get("organisation").unwrap_or_default();
    person_page(move |actor| load(actor, OrganisationId::from(id)), show)
}
