//! The front page.

use backend::consultations::{Card, Home};
use leptos::prelude::*;

use super::{Closed, Coming, ConsultationCard, How};
use crate::about::Policies;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{self, EmptyState, Head};

/// The front page.
#[component]
pub fn Page() -> impl IntoView {
    ui::page(async { backend().consultations().home().await }, |home: Home| {
        let t = &t().home;
        let cards = [home.open.clone(), home.coming.clone(), home.closed.clone()].concat();
        let more = (t.more.to_owned(), routes::about(language()));
        view! {
            <Head title=t.title/>
            <section class="hero">
                <div>
                    <h1>{t.hero}</h1>
                    <p class="lede">{t.lede}</p>
                </div>
                <img src="/rotunda.svg" alt="" width="360" height="360"/>
            </section>
            <Open cards=home.open/>
            <How/>
            <Coming cards=home.coming/>
            <Closed cards=home.closed/>
            <Policies policies=home.policies cards more/>
        }
    })
}

/// What takes comments now.
#[component]
fn Open(cards: Vec<Card>) -> impl IntoView {
    let t = &t().home;
    if cards.is_empty() {
        let [title, text] = t.none_open;
        return view! { <section class="part"><EmptyState title text/></section> }.into_any();
    }
    view! {
        <section class="part">
            <h2>{t.open}</h2>
            <ul class="cards">{cards.into_iter().map(|card| view! { <ConsultationCard card/> }).collect_view()}</ul>
        </section>
    }
    .into_any()
}
