//! The consultations that are followed, and those that might be.

use backend::consultations::Card;
use leptos::prelude::*;
use model::consultations::Stage;

use super::FollowButton;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Deadline;

/// What is followed, with the deadlines.
#[component]
pub(super) fn Followed(
    /// Id of the organisation.
    organisation: String,
    /// The consultations, those that close first at the top.
    cards: Vec<Card>,
) -> impl IntoView {
    let t = &t().workspaces;
    let none = cards.is_empty().then(|| view! { <p class="soft">{t.no_followed}</p> });
    view! {
        <section class="part flow">
            <h2>{t.followed}</h2>
            {none}
            <List organisation cards followed=true/>
        </section>
    }
}

/// What takes comments now and is not followed.
#[component]
pub(super) fn Open(
    /// Id of the organisation.
    organisation: String,
    /// The consultations, those that close first at the top.
    cards: Vec<Card>,
) -> impl IntoView {
    (!cards.is_empty()).then(|| {
        view! {
            <section class="part flow">
                <h2>{t().workspaces.open}</h2>
                <List organisation cards followed=false/>
            </section>
        }
    })
}

#[component]
fn List(organisation: String, cards: Vec<Card>, followed: bool) -> impl IntoView {
    let (t, language) = (&t().workspaces, language());
    let row = move |card: Card| {
        let title = card.title.pick(language).to_owned();
        let (public, open) = (routes::consultation(language, &card.slug), card.stage == Stage::Open);
        let write = open.then(|| {
            let href = routes::shared_draft(language, &organisation, &card.slug);
            view! { <a href=href>{t.write}<span class="sr">{format!(" {title}")}</span></a> }
        });
        view! {
            <li>
                <h3><a href=public>{title.clone()}</a></h3>
                <Deadline card=card.clone() short=true/>
                <div class="actions">
                    {write}
                    <FollowButton organisation=organisation.clone() slug=card.slug followed about=Some(title)/>
                </div>
            </li>
        }
    };
    view! { <ul class="watched">{cards.into_iter().map(row).collect_view()}</ul> }
}
