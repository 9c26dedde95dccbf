//! The decisions in one state.

use backend::outcomes::{Decision, Listed};
use leptos::prelude::*;
use model::outcomes::State;

use super::decision::Card;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Pagination, Step};

/// The decisions; those that wait for approval with a box for whoever may approve them.
#[component]
pub(super) fn Decisions(slug: String, listed: Listed, approves: bool) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.outcomes;
    let Listed { state, items, next, .. } = listed;
    let step = |words: &str, cursor: Option<&str>| Step {
        words: words.to_owned(),
        title: None,
        href: routes::outcomes_in(language, &slug, state, cursor),
    };
    let newest = query("cursor").map(|_| step(t.reading.newest, None));
    let older = next.as_deref().map(|cursor| step(t.reading.older, Some(cursor)));
    let asks = approves && state == State::Drafted;
    let some = items.iter().any(|decision| !decision.own);
    let item = |decision: Decision| {
        let id = decision.id.to_string();
        let choose = (asks && !decision.own).then(|| {
            view! {
                <label class="choice plain">
                    <input type="checkbox" name="approve" value=id/><span>{w.choose_decision}</span>
                </label>
            }
        });
        view! { <li><Card slug=slug.clone() decision>{choose}</Card></li> }
    };
    let none = items.is_empty().then(|| view! { <p>{w.no_decision}</p> });
    let list = items.into_iter().map(item).collect_view();
    let button = (asks && some).then(|| {
        view! { <p class="actions"><button class="btn" type="submit">{w.look}</button></p> }
    });
    view! {
        <h2>{(w.state)(state)}</h2>
        {none}
        <form method="get" action=routes::outcomes(language, &slug)>
            <input type="hidden" name="state" value=state.as_str()/>
            <ul class="decisions">{list}</ul>
            {button}
        </form>
        <Pagination label=t.reading.pages previous=newest next=older/>
    }
}
