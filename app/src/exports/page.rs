//! The page of ordered files.

use backend::exports::{Files, Ordered};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::exports::Kind;

use super::item::Item;
use super::order_form::Order;
use crate::accounts::{edits, text_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{DeskHead, EmptyState, Notice, Tab, Tone};

/// The page: `?done=` says what was done. It does not refresh itself: whoever listens to it is not interrupted (WCAG 2.2.4),
/// and a link shows it anew.
#[component]
pub fn FilesPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Files,
        |actor, slug| async move {
            let files = backend().exports().list(&actor, &slug).await?;
            Ok((edits(&actor, &slug).await?, files))
        },
        |(editor, files)| view! { <Shown editor files/> },
    )
}

#[component]
fn Shown(editor: bool, files: Files) -> impl IntoView {
    let (w, language) = (&t().exports, language());
    let Files { card, items } = files;
    let slug = card.slug.clone();
    let done = query("done").and_then(|code| (w.done)(&code).map(|words| (code, words)));
    let done = done.map(|(code, words)| {
        let tone = if ["stale", "changed", "many", "which"].contains(&code.as_str()) {
            Tone::Warning
        } else {
            Tone::Done
        };
        view! { <Notice tone><p>{words}</p></Notice> }
    });
    let going = items.iter().any(|order| order.state.is_under_way());
    let again = going.then(|| {
        view! { <p><a href=routes::desk_files(language, &slug)>{w.look_again}</a></p> }
    });
    let list = if items.is_empty() {
        view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any()
    } else {
        let item = |order: Ordered| view! { <li><Item slug=slug.clone() order/></li> };
        let items = items.into_iter().map(item).collect_view();
        view! { <h2>{w.list}</h2>{again}<ul class="decisions">{items}</ul> }.into_any()
    };
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title lede=Some(w.lede.to_owned())
            here=Tab::Files editor
        />
        {done}
        <section class="narrow exports-order">
            <h2>{w.new}</h2>
            <Order slug=slug.clone() kinds=Kind::ALL provision=None/>
        </section>
        {list}
    }
}
