//! What is to be done next with a consultation.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The next steps as links: upload the draft, check and publish it, see what people say.
#[component]
pub(super) fn Next(
    /// Name in addresses.
    slug: String,
    /// Title, for those who hear the links without the row.
    title: String,
    /// A version is in work.
    draft: bool,
    /// A version is published.
    published: bool,
    /// The reader may prepare texts.
    editor: bool,
) -> impl IntoView {
    let (w, language) = (&t().desk, language());
    let about = format!(": {title}");
    let step = |words: &'static str, href: String| {
        view! { <p><a href=href>{words}<span class="sr">{about.clone()}</span></a></p> }
    };
    let check = (draft && editor).then(|| step(w.check, routes::draft(language, &slug)));
    let upload = (!draft && !published && editor).then(|| step(w.upload, routes::draft(language, &slug)));
    let table = published.then(|| step(w.table, routes::desk_articles(language, &slug)));
    let waiting = (!published && !editor).then(|| view! { <p>{w.in_preparation}</p> });
    view! { <div>{check}{upload}{table}{waiting}</div> }
}
