//! The step to what comes before and to what comes next.

use leptos::prelude::*;

/// A neighbouring page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// "Articolul următor".
    pub words: String,
    /// Its title: "Art. 8 Raportul de audit"; absent between pages of a list.
    pub title: Option<String>,
    /// Its address.
    pub href: String,
}

/// Links to the neighbours; nothing where there are none.
#[component]
pub fn Pagination(
    /// What is paged, for those who listen.
    #[prop(into)]
    label: String,
    /// The page before.
    previous: Option<Step>,
    /// The page after.
    next: Option<Step>,
) -> impl IntoView {
    let step = |rel: &'static str, Step { words, title, href }: Step| {
        let title = title.map(|title| view! { <b>{title}</b> });
        view! { <a rel=rel href=href><span>{words}</span>{title}</a> }
    };
    (previous.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pagination" aria-label=label>
                {previous.map(|it| step("prev", it))}
                {next.map(|it| step("next", it))}
            </nav>
        }
    })
}
