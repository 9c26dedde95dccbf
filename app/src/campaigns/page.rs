//! The page of campaigns: the list, one of them, or the page before an expert changes it.

use backend::Actor;
use backend::campaigns::{Choice, List, Pair, Shown};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::accounts::Role;
use model::campaigns::{Join, Naming, Split};

use super::api::{kept_join, kept_name, kept_split};
use super::join::Joining;
use super::list::ListOf;
use super::one::One;
use super::split::Splitting;
use crate::accounts::{edits, text_page};
use crate::ssr::{backend, queries, query, take_form};
use crate::ui::Tab;

/// What the page shows.
enum Loaded {
    List(Box<List>),
    One(Box<Shown>, Option<(Naming, Invalid)>),
    Split(Box<Choice>, Option<(Split, Invalid)>),
    Join(Box<Pair>, Option<(Join, Invalid)>),
}

/// The page: `?cursor=`; `?campaign=ID&kind=KIND&cursor=` for one; `&act=split&chosen=ID…` and `&act=join&into=ID` for what
/// experts do.
#[component]
pub fn CampaignsPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Campaigns,
        |actor, slug| async move {
            let loaded = load(&actor, &slug).await?;
            let expert = backend().consultations().holds(&actor, &[Role::Expert], &slug).await?;
            Ok((edits(&actor, &slug).await?, expert, loaded))
        },
        |(editor, expert, loaded)| match loaded {
            Loaded::List(list) => view! { <ListOf list=*list editor/> }.into_any(),
            Loaded::One(shown, kept) => view! { <One shown=*shown kept editor expert/> }.into_any(),
            Loaded::Split(choice, kept) => view! { <Splitting choice=*choice kept editor/> }.into_any(),
            Loaded::Join(pair, kept) => view! { <Joining pair=*pair kept editor/> }.into_any(),
        },
    )
}

async fn load(actor: &Actor, slug: &str) -> backend::Result<Loaded> {
    let campaigns = backend();
    let campaigns = campaigns.campaigns();
    let filled = |name| query(name).filter(|value| !value.is_empty());
    let (campaign, cursor) = (filled("campaign"), filled("cursor"));
    let Some(campaign) = campaign else {
        return Ok(Loaded::List(Box::new(campaigns.list(actor, slug, cursor.as_deref()).await?)));
    };
    match query("act").as_deref() {
        Some("split") => {
            let choice = campaigns.choice(actor, slug, &campaign, &queries("chosen")).await?;
            let kept = take_form::<(Split, Invalid)>(&kept_split(slug)).await?;
            Ok(Loaded::Split(Box::new(choice), kept.filter(|(form, _)| form.campaign == campaign)))
        }
        Some("join") => {
            let into = filled("into");
            let pair = campaigns.pair(actor, slug, (&campaign, into.as_deref()), cursor.as_deref()).await?;
            let kept = take_form::<(Join, Invalid)>(&kept_join(slug)).await?;
            Ok(Loaded::Join(Box::new(pair), kept.filter(|(form, _)| form.campaign == campaign)))
        }
        _ => {
            let kind = filled("kind").and_then(|kind| kind.parse().ok());
            let shown = campaigns.show(actor, slug, &campaign, kind, cursor.as_deref()).await?;
            let kept = take_form::<(Naming, Invalid)>(&kept_name(slug)).await?;
            Ok(Loaded::One(Box::new(shown), kept.filter(|(form, _)| form.campaign == campaign)))
        }
    }
}
