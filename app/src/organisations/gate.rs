//! The gate before the pages of an organisation's members.

use std::future::Future;

use backend::Actor;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::ids::OrganisationId;

use crate::accounts::{go, here};
use crate::problems::{Explanation, Problem};
use crate::routes;
use crate::ssr::{actor, language};

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
    let organisation =
        OrganisationId::from(use_params_map().read_untracked().get("organisation").unwrap_or_default());
    let load = async move {
        let actor = actor().await?;
        if actor.person.is_none() {
            return Ok(None);
        }
        load(actor, organisation).await.map(Some)
    };
    Suspend::new(async move {
        match load.await {
            Ok(Some(data)) => show(data).into_any(),
            Ok(None) => go(&routes::login_then(language(), &here())).into_any(),
            Err(error) => view! { <Explanation problem=Problem::of(error)/> }.into_any(),
        }
    })
}
