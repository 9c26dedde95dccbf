//! Which entries are listed.

use backend::register::Filter;
use leptos::prelude::*;
use model::submissions::Means;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Errors, FilterChoice, TextField};

/// A form that asks for a way, a number, an article, days.
#[component]
pub(super) fn FilterForm(
    slug: String,
    filter: Filter,
    articles: Vec<(String, String)>,
    errors: Errors,
) -> impl IntoView {
    let w = &t().register;
    let means = Means::ALL.iter().map(|way| (way.to_string(), capital((w.means_of)(*way)))).collect();
    let mut about = vec![("act".to_owned(), capital(t().reading.whole_act))];
    about.extend(articles.into_iter().map(|(eid, words)| (eid, capital(&words))));
    let all = routes::desk_register(language(), &slug);
    let whole = all.clone();
    view! {
        <form class="filters" method="get" action=all novalidate=true>
            <FilterChoice name="means" label=w.means.label all=w.anything options=means value=filter.means/>
            <FilterChoice name="article" label=w.articles all=w.anything options=about value=filter.article/>
            <TextField field="number" name="number" label=w.number value=filter.number problem=errors.of("number")/>
            <TextField field="from" name="from" label=w.from kind="date" value=filter.from problem=errors.of("from")/>
            <TextField field="to" name="to" label=w.to kind="date" value=filter.to problem=errors.of("to")/>
            <button class="btn quiet" type="submit">{t().reading.show}</button>
            <a href=whole>{t().reading.all}</a>
        </form>
    }
}
