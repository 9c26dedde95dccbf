//! The gate before the pages of staff.

use std::future::Future;

use backend::Actor;
use leptos::prelude::*;
use model::accounts::Role;

use crate::problems::{Explanation, Problem};
use crate::routes;
use crate::ssr::{actor, language, parts};

/// A page of staff: whoever is not logged in is led to the login page and back here afterwards; what those who are may
/// see is decided by the use cases. Otherwise as [`crate::ui::page`].
pub fn staff_page<T, V, F>(
    load: impl FnOnce(Actor) -> F + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
    F: Future<Output = backend::Result<T>> + Send + 'static,
{
    let load = async move {
        let actor = actor().await?;
        if actor.staff.is_none() {
            return Ok(None);
        }
        load(actor).await.map(Some)
    };
    Suspend::new(async move {
        match load.await {
            Ok(Some(data)) => show(data).into_any(),
            Ok(None) => go(&routes::login_then(language(), &here())).into_any(),
            Err(error) => view! { <Explanation problem=Problem::of(error)/> }.into_any(),
        }
    })
}

/// Whether to show links to what editors do. The use cases decide again.
#[must_use]
pub fn is_editor(actor: &Actor) -> bool {
    actor.staff_with(&[Role::Editor]).is_some()
}

/// Answers a page's request with the address of another page, whatever kind of answer was asked for.
pub fn go(path: &str) -> impl IntoView + use<> {
    leptos_axum::redirect(path);
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(http::StatusCode::FOUND);
    }
    let path = path.to_owned();
    view! { <p><a href=path.clone()>{path.clone()}</a></p> }
}

/// The address that was asked for.
pub(crate) fn here() -> String {
    parts().and_then(|parts| parts.uri.path_and_query().map(ToString::to_string)).unwrap_or_default()
}
