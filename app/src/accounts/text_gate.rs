//! The gate before the pages of staff that are about a published text.

use std::future::Future;

use backend::consultations::Card;
use backend::{Actor, Error};
use leptos::prelude::*;
use model::accounts::Role;

use super::gate::{edits, staff_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{DeskHead, EmptyState, Tab};

/// A page of staff about the text of a consultation; while none is published it says so. Otherwise as [`staff_page`].
pub fn text_page<T, V, F>(
    slug: String,
    here: Tab,
    load: impl FnOnce(Actor, String) -> F + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    V: IntoView + 'static,
    F: Future<Output = backend::Result<T>> + Send + 'static,
{
    staff_page(
        move |actor| async move {
            if !backend().consultations().holds(&actor, Role::ALL, &slug).await? {
                return Err(Error::Forbidden);
            }
            let shown = backend().consultations().show(&slug).await?;
            if shown.version.is_none() {
                return Ok(Err((shown.card, edits(&actor, &slug).await?)));
            }
            load(actor, slug).await.map(Ok)
        },
        move |loaded: Result<T, (Card, bool)>| match loaded {
            Ok(data) => show(data).into_any(),
            Err((card, editor)) => view! { <NoText card here editor/> }.into_any(),
        },
    )
}

/// That there is no text yet; for editors with the way to it.
#[component]
fn NoText(card: Card, here: Tab, editor: bool) -> impl IntoView {
    let (t, language) = (t(), language());
    let title = card.title.pick(language).to_owned();
    let upload = (t.desk.upload.to_owned(), routes::draft(language, &card.slug));
    let content = if editor {
        view! { <EmptyState title=t.counts.no_text_title text=t.counts.no_text action=upload/> }.into_any()
    } else {
        view! { <EmptyState title=t.counts.no_text_title text=t.counts.no_text/> }.into_any()
    };
    view! {
        <DeskHead slug=card.slug consultation=title.clone() title lede=None here editor/>
        {content}
    }
}
