//! The gate before the pages of staff.

use std::future::Future;

use backend::Actor;
use leptos::prelude::*;
use model::accounts::Role;

use super::before::{before_code, before_person, before_staff};
use crate::islands::LoginEnd;
use crate::messages::t;
use crate::problems::{Explanation, Problem};
use crate::ssr::{actor, backend, parts};

/// A page of staff: whoever is not logged in, or has not given the second factor, is led to where they can and back here
/// afterwards; what those who are may see is decided by the use cases. Otherwise as [`crate::ui::page`].
pub fn staff_page<T, V, F>(
    load: impl FnOnce(Actor) -> F + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
    F: Future<Output = backend::Result<T>> + Send + 'static,
{
    gated(before_staff, load, show)
}

/// A page of whoever is logged in, with any account; the second factor is asked of who has one.
pub fn person_page<T, V, F>(
    load: impl FnOnce(Actor) -> F + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
    F: Future<Output = backend::Result<T>> + Send + 'static,
{
    gated(before_person, load, show)
}

/// A page between the password and the second factor.
pub(super) fn login_first<T, V, F>(
    load: impl FnOnce(Actor) -> F + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
    F: Future<Output = backend::Result<T>> + Send + 'static,
{
    gated(before_code, load, show)
}

fn gated<T, V, F>(
    before: fn(&Actor, &str) -> Option<String>,
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
        if let Some(first) = before(&actor, &here()) {
            return Ok(Err(first));
        }
        let ends = actor.person.as_ref().map(|person| (person.ends.0 - backend().now().0) / 1_000);
        load(actor).await.map(|data| Ok((data, ends)))
    };
    Suspend::new(async move {
        match load.await {
            Ok(Ok((data, ends))) => view! {
                {ends.map(|seconds| view! { <End seconds/> })}
                {show(data)}
            }
            .into_any(),
            Ok(Err(first)) => go(&first).into_any(),
            Err(error) => view! { <Explanation problem=Problem::of(error)/> }.into_any(),
        }
    })
}

/// Warns before the login ends.
#[component]
fn End(seconds: i64) -> impl IntoView {
    let w = &t().accounts;
    view! {
        <LoginEnd
            seconds=u32::try_from(seconds).unwrap_or(0)
            soon=w.ends_soon.to_owned()
            stay=w.stay.to_owned()
            stayed=w.stayed.to_owned()
            over=w.ended.to_owned()
        />
    }
}

/// Whether to show links to what editors of everything do. The use cases decide again.
#[must_use]
pub fn is_editor(actor: &Actor) -> bool {
    actor.staff_with(&[Role::Editor]).is_some()
}

/// Whether to show links to what editors of a consultation do.
///
/// # Errors
/// `NotFound` for an unknown slug; `Unavailable`.
pub async fn edits(actor: &Actor, slug: &str) -> backend::Result<bool> {
    backend().consultations().holds(actor, &[Role::Editor], slug).await
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
fn here() -> String {
    parts().and_then(|parts| parts.uri.path_and_query().map(ToString::to_string)).unwrap_or_default()
}
