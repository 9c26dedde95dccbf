//! The page of what the newest version changed, or the form that states what led to one change.

use backend::Actor;
use backend::credits::Stating as Data;
use backend::versions::{Asked, Comparison};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::credits::Form;
use model::submissions::register_number;

use super::api::kept;
use super::board::Board;
use super::stating::Stating;
use crate::accounts::{edits, text_page};
use crate::ssr::{backend, query, take_form};
use crate::ui::Tab;

/// What the page shows.
enum Loaded {
    Board(Box<Comparison>),
    One(Box<Data>, Option<(Form, Invalid)>),
}

/// The page: `?page=`, or `?provision=ID&number=` for the form.
#[component]
pub fn ChangesPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Changes,
        |actor, slug| async move {
            let loaded = load(&actor, &slug).await?;
            Ok((edits(&actor, &slug).await?, loaded))
        },
        |(editor, loaded)| match loaded {
            Loaded::Board(comparison) => view! { <Board comparison=*comparison editor/> }.into_any(),
            Loaded::One(data, kept) => view! { <Stating data=*data kept/> }.into_any(),
        },
    )
}

async fn load(actor: &Actor, slug: &str) -> backend::Result<Loaded> {
    if let Some(provision) = query("provision") {
        let number = query("number").and_then(|number| register_number(&number));
        let data = backend().credits().stating(actor, slug, &provision, number).await?;
        let kept = take_form::<(Form, Invalid)>(&kept(slug)).await?;
        return Ok(Loaded::One(Box::new(data), kept.filter(|(form, _)| form.provision == provision)));
    }
    let page = query("page").and_then(|page| page.parse().ok());
    let asked = Asked { page, ..Asked::default() };
    Ok(Loaded::Board(Box::new(backend().versions().changes(slug, asked).await?)))
}
