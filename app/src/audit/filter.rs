//! Which acts are listed.

use backend::audit::{Filter, Somebody};
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Errors, TextField};

/// Kinds of things that something is done to.
const NOUNS: [&str; 10] = [
    "account",
    "audit",
    "comment",
    "consultation",
    "mail",
    "organisation",
    "policy",
    "provision",
    "submission",
    "version",
];

/// A form that asks for the acts of somebody, of a kind, on a kind of thing, between two days.
#[component]
pub(super) fn FilterForm(
    filter: Filter,
    people: Vec<Somebody>,
    verbs: Vec<String>,
    errors: Errors,
) -> impl IntoView {
    let w = &t().audit;
    let mut who = vec![(String::new(), w.anybody.to_owned()), ("operator".to_owned(), w.operator.to_owned())];
    who.extend(people.into_iter().map(|somebody| (somebody.account, somebody.name)));
    let mut what = vec![(String::new(), w.anything.to_owned())];
    let mut known: Vec<_> = verbs.into_iter().map(|verb| (verb.clone(), w.verb_or_code(&verb))).collect();
    known.sort_by_key(|(_, words)| words.to_lowercase());
    what.extend(known);
    let mut nouns = vec![(String::new(), w.anything.to_owned())];
    nouns.extend(NOUNS.map(|noun| (noun.to_owned(), w.noun_or_code(noun))));
    let one = (!filter.object.is_empty()).then(|| {
        view! {
            <input type="hidden" name="object" value=filter.object.clone()/>
            <p class="field">
                <span class="soft">{w.only}</span>" "<code>{filter.object.clone()}</code>
            </p>
        }
    });
    view! {
        <form class="filters" method="get" action=routes::audit(language()) novalidate=true>
            <Choice name="who" label=w.who options=who value=filter.who/>
            <Choice name="verb" label=w.what options=what value=filter.verb/>
            <Choice name="noun" label=w.on_what options=nouns value=filter.noun/>
            <TextField field="from" name="from" label=w.from kind="date" value=filter.from problem=errors.of("from")/>
            <TextField field="to" name="to" label=w.to kind="date" value=filter.to problem=errors.of("to")/>
            {one}
            <button class="btn quiet" type="submit">{w.show}</button>
            <a href=routes::audit(language())>{w.all}</a>
        </form>
    }
}

/// A choice whose first option asks for everything.
#[component]
fn Choice(
    name: &'static str,
    label: &'static str,
    options: Vec<(String, String)>,
    value: String,
) -> impl IntoView {
    let option = |(code, words): (String, String)| {
        let chosen = code == value;
        view! { <option value=code selected=chosen>{words}</option> }
    };
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name>{options.into_iter().map(option).collect_view()}</select>
        </div>
    }
}
