//! What is listed, as files.

use backend::tables::AT_ONCE;
use leptos::prelude::*;
use model::exports::Kind;

use crate::exports::Order;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Weight;

/// Links to the centraliser in each format, and to the draft with the comments beside it; both of what the filter lists.
#[component]
pub(super) fn Files(
    slug: String,
    provision: Option<String>,
    /// How many comments the filter lists, where that is known.
    comments: Option<i64>,
) -> impl IntoView {
    let (w, language) = (&t().counts, language());
    // More than somebody should wait for.
    if comments.is_some_and(|comments| u64::try_from(comments).is_ok_and(|comments| comments > AT_ONCE)) {
        return view! {
            <div class="tools large-files">
                <p class="soft">{t().exports.large}</p>
                <Order slug provision kinds=&[Kind::Centraliser] weight=Weight::Quiet/>
            </div>
        }
        .into_any();
    }
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
    .into_any()
}
