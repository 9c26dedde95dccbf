//! The page.

use backend::Actor;
use backend::dashboard::Dashboard;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{Arrivals, Campaigns, Divided, Heat, Origins, Senders, ToDo};
use crate::accounts::{edits, text_page};
use crate::counts::Figures;
use crate::messages::t;
use crate::ssr::{backend, language};
use crate::ui::{DeskHead, Look, Notice, StanceKey, Tab};

/// What is to be done, what came, where it is hot, who spoke, from where, and which campaigns there are.
#[component]
pub fn DashboardPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(slug, Tab::Dashboard, load, |(editor, shown)| view! { <Shown editor shown/> })
}

async fn load(actor: Actor, slug: String) -> backend::Result<(bool, Dashboard)> {
    let shown = backend().dashboard().show(&actor, &slug).await?;
    Ok((edits(&actor, &slug).await?, shown))
}

#[component]
fn Shown(editor: bool, shown: Dashboard) -> impl IntoView {
    let w = &t().dashboard;
    let Dashboard {
        card,
        total,
        articles,
        counting,
        days,
        senders,
        counties,
        spoken,
        campaigns,
        waiting,
        uncoded,
        decided,
    } = shown;
    let slug = card.slug.clone();
    let consultation = card.title.pick(language()).to_owned();
    view! {
        <DeskHead slug=slug.clone() consultation title=w.title lede=Some(w.lede.to_owned()) here=Tab::Dashboard editor/>
        {counting.then(|| view! { <Notice><p>{w.counting}</p></Notice> })}
        <Figures counts=total/>
        <ToDo card waiting uncoded decided/>
        <Arrivals slug=slug.clone() days/>
        <section class="part">
            <h2>{w.heat}</h2>
            <StanceKey look=Look::Line/>
            <Heat slug=slug.clone() articles=articles.clone()/>
        </section>
        <Divided slug=slug.clone() articles/>
        <Senders slug=slug.clone() senders spoken/>
        <Origins slug=slug.clone() counties/>
        <Campaigns slug campaigns all=total.comments/>
    }
}
