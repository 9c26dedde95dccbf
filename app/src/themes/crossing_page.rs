//! Where themes meet kinds of senders and articles.

use backend::themes::Crossing;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::listing::Themes;
use super::picture::Picture;
use super::tables::Articles;
use super::themes_page::{Reader, reader};
use super::ways::{Way, Ways};
use crate::accounts::text_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{DeskHead, EmptyState, Tab};

/// The page.
#[component]
pub fn CrossingPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Themes,
        |actor, slug| async move {
            let crossing = backend().themes().crossing(&actor, &slug).await?;
            Ok((reader(&actor, &slug).await?, crossing))
        },
        |(reader, crossing)| view! { <Shown reader crossing/> },
    )
}

#[component]
fn Shown(reader: Reader, crossing: Crossing) -> impl IntoView {
    let (w, language) = (&t().themes.tables, language());
    let Crossing { card, progress, themes, pairs } = crossing;
    let slug = card.slug.clone();
    let content = if themes.is_empty() {
        view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any()
    } else {
        let files = [("CSV", "csv"), ("JSON", "json")].map(|(name, format)| {
            let href = routes::crossing_file(&slug, format);
            let about = format!(" {}", w.as_file);
            view! { <a class="btn quiet" href=href>{name}<span class="sr">{about}</span></a> }
        });
        view! {
            <section class="theme-part">
                <h2>{w.senders}</h2>
                <Themes slug=slug.clone() caption=w.senders.to_owned() themes=themes.clone()/>
            </section>
            <section class="theme-part">
                <h2>{w.articles}</h2>
                <Picture themes pairs=pairs.clone()/>
                <Articles slug=slug.clone() pairs/>
            </section>
            <p class="actions">{files.collect_view()}</p>
        }
        .into_any()
    };
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title lede=Some(w.lede.to_owned())
            here=Tab::Themes editor=reader.editor
        />
        <Ways slug=slug.clone() progress here=Some(Way::Crossing)/>
        {content}
    }
}
