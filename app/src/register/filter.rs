//! Which entries are listed.

use backend::register::Filter;
use leptos::prelude::*;
use model::submissions::Means;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Errors, TextField};

/// A form that asks for a way, a number, an article, days.
#[component]
pub(super) fn FilterForm(
    slug: String,
    filter: Filter,
    articles: Vec<(String, String)>,
    errors: Errors,
) -> impl IntoView {
    let w = &t().register;
    let mut means = vec![(String::new(), w.anything.to_owned())];
    means.extend(Means::ALL.iter().map(|way| (way.to_string(), capital((w.means_of)(*way)))));
    let mut about =
        vec![(String::new(), w.anything.to_owned()), ("act".to_owned(), capital(t().reading.whole_act))];
    about.extend(articles.into_iter().map(|(eid, words)| (eid, capital(&words))));
    let all = routes::desk_register(language(), &slug);
    let whole = all.clone();
    view! {
        <form class="filters" method="get" action=all novalidate=true>
            <Choice name="means" label=w.means.label options=means value=filter.means/>
            <Choice name="article" label=w.articles options=about value=filter.article/>
            <TextField field="number" name="number" label=w.number value=filter.number problem=errors.of("number")/>
            <TextField field="from" name="from" label=w.from kind="date" value=filter.from problem=errors.of("from")/>
            <TextField field="to" name="to" label=w.to kind="date" value=filter.to problem=errors.of("to")/>
            <button class="btn quiet" type="submit">{t().reading.show}</button>
            <a href=whole>{t().reading.all}</a>
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
