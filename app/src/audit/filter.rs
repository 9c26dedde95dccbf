//! Which acts are listed.

use backend::audit::{Filter, Somebody};
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Errors, FilterChoice, TextField};

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
    let mut who = vec![("operator".to_owned(), w.operator.to_owned())];
    who.extend(people.into_iter().map(|somebody| (somebody.account, somebody.name)));
    let mut what: Vec<_> = verbs.into_iter().map(|verb| (verb.clone(), w.verb_or_code(&verb))).collect();
    what.sort_by_key(|(_, words)| words.to_lowercase());
    let nouns = NOUNS.map(|noun| (noun.to_owned(), w.noun_or_code(noun))).to_vec();
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
            <FilterChoice name="who" label=w.who all=w.anybody options=who value=filter.who/>
            <FilterChoice name="verb" label=w.what all=w.anything options=what value=filter.verb/>
            <FilterChoice name="noun" label=w.on_what all=w.anything options=nouns value=filter.noun/>
            <TextField field="from" name="from" label=w.from kind="date" value=filter.from problem=errors.of("from")/>
            <TextField field="to" name="to" label=w.to kind="date" value=filter.to problem=errors.of("to")/>
            {one}
            <button class="btn quiet" type="submit">{w.show}</button>
            <a href=routes::audit(language())>{w.all}</a>
        </form>
    }
}
