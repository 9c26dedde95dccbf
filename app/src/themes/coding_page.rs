//! The page of coding: where it begins, one comment, or what its themes would do to its campaign.

use backend::Actor;
use backend::themes::{Before, Coding, Spreading};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::themes::{Coding as Form, Filter};

use super::begin::Begin;
use super::coding_api::kept_coding;
use super::one_coding::OneCoding;
use super::spread::SpreadPage;
use super::themes_page::{Reader, reader};
use crate::accounts::text_page;
use crate::ssr::{backend, query, take_form};
use crate::ui::Tab;

enum Loaded {
    Before(Box<Before>),
    One(Box<Coding>, Option<(Form, Invalid)>),
    Spread(Box<Spreading>),
}

/// What the address narrows by.
pub(super) fn filter() -> Filter {
    Filter { article: query("article").unwrap_or_default(), sender: query("sender").unwrap_or_default() }
}

/// The page: `?article=&sender=` for the beginning, `&comment=ID` for one comment, `&campaign=1` before its themes are put
/// on its campaign.
#[component]
pub fn CodingPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Themes,
        |actor, slug| async move {
            let loaded = load(&actor, &slug).await?;
            Ok((reader(&actor, &slug).await?, loaded))
        },
        |(reader, loaded): (Reader, Loaded)| match loaded {
            Loaded::Before(before) => view! { <Begin reader before=*before/> }.into_any(),
            Loaded::One(coding, kept) => view! { <OneCoding reader coding=*coding kept/> }.into_any(),
            Loaded::Spread(spreading) => view! { <SpreadPage reader spreading=*spreading/> }.into_any(),
        },
    )
}

async fn load(actor: &Actor, slug: &str) -> backend::Result<Loaded> {
    let themes = backend();
    let themes = themes.themes();
    let Some(comment) = query("comment").filter(|comment| !comment.is_empty()) else {
        return Ok(Loaded::Before(Box::new(themes.before(actor, slug, &filter()).await?)));
    };
    if query("campaign").is_some() {
        return Ok(Loaded::Spread(Box::new(themes.spreading(actor, slug, &comment).await?)));
    }
    let coding = themes.coding(actor, slug, &comment).await?;
    Ok(Loaded::One(Box::new(coding), take_form(&kept_coding(&comment)).await?))
}
