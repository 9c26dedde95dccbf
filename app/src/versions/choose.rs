//! The form that compares two versions.

use backend::consultations::Version;
use leptos::prelude::*;

use super::View;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Which two versions, and how they are shown. It only asks, so it is sent in the address.
#[component]
pub(super) fn Choose(
    /// Slug of the consultation.
    slug: String,
    /// The published versions, the oldest first.
    versions: Vec<Version>,
    /// Numbers of the two that are chosen.
    chosen: (i64, i64),
    /// How they are shown.
    view: View,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let w = &t.versions;
    let options = |chosen: i64| {
        let option = |version: &Version| {
            let words = (w.option)(version.number, &(t.dates.day)(&version.published));
            view! { <option value=version.number selected=version.number == chosen>{words}</option> }
        };
        versions.iter().map(option).collect_view()
    };
    let way = |way: View, words: &'static str| {
        view! { <option value=way.as_str() selected=way == view>{words}</option> }
    };
    view! {
        <section class="part no-print">
            <h2>{w.compare}</h2>
            <form class="filters" method="get" action=routes::comparison(l, &slug)>
                <div class="field">
                    <label for="from">{w.from}</label>
                    <select id="from" name="from">{options(chosen.0)}</select>
                </div>
                <div class="field">
                    <label for="to">{w.to}</label>
                    <select id="to" name="to">{options(chosen.1)}</select>
                </div>
                <div class="field">
                    <label for="view">{w.view}</label>
                    <select id="view" name="view">
                        {way(View::Inline, w.inline)}
                        {way(View::Side, w.side)}
                    </select>
                </div>
                <button class="btn quiet" type="submit">{w.go}</button>
            </form>
        </section>
    }
}
