//! From where people wrote.

use backend::dashboard::County;
use leptos::prelude::*;
use model::counts::{Filter, UNKNOWN};

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{CountyCount, CountyMap};

/// The map of counties, each leading to its comments; nothing where nobody wrote.
#[component]
pub(super) fn Origins(slug: String, counties: Vec<County>) -> impl IntoView {
    let w = &t().dashboard;
    if counties.is_empty() {
        return ().into_any();
    }
    let sum = |of: fn(&County) -> i64| {
        counties.iter().filter(|county| !county.name.is_empty()).map(of).sum::<i64>()
    };
    let said = (w.counties_lede)(sum(|county| county.citizens), sum(|county| county.organisations));
    let counts = counties.into_iter().map(|county| {
        let asked = if county.name.is_empty() { UNKNOWN.to_owned() } else { county.name.clone() };
        let filter = Filter { county: asked, ..Filter::default() };
        let href = routes::desk_comments_by(language(), &slug, None, &filter, None);
        (county.name, county.comments, href)
    });
    let counts: Vec<CountyCount> = counts.collect();
    view! {
        <section class="part">
            <h2>{w.counties}</h2>
            <p class="soft">{said}" "{w.as_arrived}</p>
            <CountyMap counts/>
        </section>
    }
    .into_any()
}
