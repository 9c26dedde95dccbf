//! When and from where comments came.

use leptos::prelude::*;
use model::counts::{Filter, UNKNOWN};

use crate::campaigns::Timeline;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{CountyCount, CountyMap};

/// Bars of days, and the map of counties; every figure leads to its comments.
#[component]
pub(super) fn WhenWhere(
    slug: String,
    eid: String,
    days: Vec<(String, i64)>,
    counties: Vec<(String, i64)>,
) -> impl IntoView {
    let (w, language) = (&t().readings, language());
    let link = |filter: Filter| routes::desk_comments_by(language, &slug, Some(&eid), &filter, None);
    let links: Vec<String> =
        days.iter().map(|(day, _)| link(Filter { day: day.clone(), ..Filter::default() })).collect();
    let counts: Vec<CountyCount> = counties
        .into_iter()
        .map(|(county, comments)| {
            let asked = if county.is_empty() { UNKNOWN.to_owned() } else { county.clone() };
            (county, comments, link(Filter { county: asked, ..Filter::default() }))
        })
        .collect();
    view! {
        <Timeline days links/>
        <section>
            <h2>{w.counties}</h2>
            <CountyMap counts/>
        </section>
    }
}
