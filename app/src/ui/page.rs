//! A page that asks a use case first.

use std::future::Future;

use leptos::prelude::*;

use crate::problems::{Explanation, Problem};

/// Shows what a use case gives, or the page of its problem with the fitting status. Everything a page needs is loaded
/// in one future, so that the status is known before the first byte is sent.
pub fn page<T, V>(
    load: impl Future<Output = backend::Result<T>> + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
{
    Suspend::new(async move {
        match load.await {
            Ok(data) => show(data).into_any(),
            Err(error) => view! { <Explanation problem=Problem::of(error)/> }.into_any(),
        }
    })
}
