//! Which organisations are listed.

use leptos::prelude::*;
use model::organisations::State;

use super::list::ALL;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, TextField, Weight};

/// State and words in the name, asked for by GET.
#[component]
pub(super) fn Filter(state: String, words: String) -> impl IntoView {
    let all = &t().organisations;
    let w = &all.reviews;
    let states = State::ALL.iter().map(|state| (state.as_str(), (all.state)(*state)));
    let option = move |(code, words): (&'static str, &'static str)| {
        view! { <option value=code selected=code == state>{words}</option> }
    };
    let options = std::iter::once((ALL, w.all)).chain(states).map(option).collect_view();
    view! {
        <form class="filters" method="get" action=routes::organisations(language())>
            <div class="field">
                <label for="state">{w.state}</label>
                <select id="state" name="state">{options}</select>
            </div>
            <TextField field="q" name="q" label=w.words value=words kind="search" optional=true/>
            <Button label=w.filter weight=Weight::Quiet/>
        </form>
    }
}
