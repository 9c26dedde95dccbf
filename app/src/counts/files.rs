//! What is listed, as files.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to the centraliser in each format, and to the draft with the comments beside it; both of what the filter lists.
#[component]
pub(super) fn Files(slug: String, provision: Option<String>) -> impl IntoView {
    let (w, language) = (&t().counts, language());
    let formats = [("DOCX", "docx"), ("XLSX", "xlsx"), ("HTML", "html"), ("CSV", "csv"), ("JSON", "json")];
    let tables = formats.map(|(name, format)| {
        let href = routes::centraliser_file(language, &slug, format, provision.as_deref());
        view! {
            <a class="btn quiet" href=href>{name}<span class="sr">{format!(" {}", w.centraliser_as)}</span></a>
        }
    });
    let annotated = routes::annotated_file(language, &slug, provision.as_deref());
    view! {
        <div class="tools">
            <p class="soft">{w.centraliser}</p>
            <p class="actions">{tables.collect_view()}<a class="btn quiet" href=annotated>{w.annotated}</a></p>
        </div>
    }
}
