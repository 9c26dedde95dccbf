//! The policies that the project works on, each with its consultation.

use backend::consultations::Card;
use backend::policies::Policy;
use leptos::prelude::*;
use model::consultations::Stage;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The policies in their order, each leading to its consultation where it has one.
#[component]
pub fn Policies(
    /// The policies.
    policies: Vec<Policy>,
    /// Every consultation.
    cards: Vec<Card>,
    /// A link below them.
    #[prop(optional, into)]
    more: Option<(String, String)>,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let number = i64::try_from(policies.len()).unwrap_or(i64::MAX);
    let item = |policy: &Policy| {
        let title = policy.title.pick(l).to_owned();
        match cards.iter().find(|card| card.policy_slug == policy.slug) {
            Some(card) => {
                let href = routes::consultation(l, &card.slug);
                view! { <li><b><a href=href>{title}</a></b><span>{state(card)}</span></li> }.into_any()
            }
            None => view! { <li><b>{title}</b><span>{t.project.in_preparation}</span></li> }.into_any(),
        }
    };
    let items = policies.iter().map(item).collect_view();
    let more = more.map(|(words, href)| view! { <p class="actions"><a href=href>{words}</a></p> });
    (number > 0).then(|| {
        view! {
            <section class="part">
                <h2>{(t.project.policies)(number)}</h2>
                <ol class="policies">{items}</ol>
                {more}
            </section>
        }
    })
}

fn state(card: &Card) -> String {
    let t = t();
    let (words, day) = match card.stage {
        Stage::Preparing => (t.project.opens_on, &card.opens),
        Stage::Open => (t.project.open_until, &card.closes),
        Stage::Analysis | Stage::Answered | Stage::Archived => (t.project.closed_on, &card.closes),
    };
    words(&(t.dates.day)(day))
}
