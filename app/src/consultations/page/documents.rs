//! The text and the data of a consultation.

use backend::consultations::Version;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Icon;

/// Links to the text and to the same as data; nothing before a text is published.
#[component]
pub(super) fn Documents(
    /// Slug of the consultation.
    slug: String,
    /// The newest published version.
    version: Option<Version>,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let words = &t.consultations;
    let file = |href: String, label: String, after: String| {
        view! { <li><a href=href><Icon name="file"/>{label}</a><span>{after}</span></li> }
    };
    let data = |part: &str, label: &str| file(routes::api(&slug, part), label.to_owned(), "JSON".to_owned());
    version.map(|version| {
        let published = (words.published)(&(t.dates.day)(&version.published));
        let versions = (version.number > 1).then(|| {
            let (before, now) = (version.number - 1, version.number);
            let changes = routes::comparison_of(l, &slug, before, now);
            view! {
                {file(changes, (t.versions.comparison_title)(before, now), String::new())}
                {file(routes::versions(l, &slug), t.versions.all.to_owned(), String::new())}
            }
        });
        view! {
            <section class="part">
                <h2>{words.documents}</h2>
                <ul class="files">
                    {file(routes::text(l, &slug), (words.text)(version.number), published)}
                    {versions}
                    {file(routes::act(l, &slug), words.act.to_owned(), String::new())}
                    {file(routes::results(l, &slug), t.results.title.to_owned(), String::new())}
                    {file(routes::register(l, &slug), t.register.title.to_owned(), String::new())}
                    {file(routes::moderation_ledger(l, &slug), t.moderation.public.ledger.to_owned(), String::new())}
                    {data("provisions", words.tree)}
                    {data("articles", words.counts)}
                    {data("comments", words.voices)}
                    {file(routes::consultation_data(l, &slug), t.results.data.title.to_owned(), "CSV, JSON".to_owned())}
                </ul>
            </section>
        }
    })
}
