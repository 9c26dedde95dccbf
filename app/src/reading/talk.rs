//! What others said, a page at a time.

use backend::reading::Voices;
use leptos::prelude::*;

use super::Voice;
use crate::messages::t;
use crate::routes;
use crate::ui::{Pagination, Step};

/// The comments, the newest first.
#[component]
pub(super) fn Talk(
    /// One page of comments.
    voices: Voices,
    /// Comments are taken.
    open: bool,
    /// Slug of the consultation.
    slug: String,
    /// Path of the page.
    path: String,
    /// `eid` of the provision that the comments are narrowed to.
    provision: Option<String>,
    /// This is not the first page.
    later: bool,
    /// What narrows the comments.
    narrow: AnyView,
) -> impl IntoView {
    let t = &t().reading;
    let step = |words: &str, href| Step { words: words.to_owned(), title: None, href };
    let narrowed = provision.as_deref();
    let first = routes::voices(&path, narrowed, None);
    let next = voices.next.map(|cursor| step(t.older, routes::voices(&path, narrowed, Some(&cursor))));
    let silence = voices.items.is_empty().then(|| {
        view! { <p class="soft">{if open { t.be_first } else { t.silence }}</p> }
    });
    view! {
        <section class="talk" id=routes::VOICES>
            <h2>{t.voices}</h2>
            {narrow}
            {silence}
            {voices.items.into_iter().map(|voice| view! { <Voice voice slug=slug.clone() open/> }).collect_view()}
            <Pagination label=t.pages previous=later.then(|| step(t.newest, first)) next/>
        </section>
    }
}
