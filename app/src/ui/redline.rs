//! A proposed wording against the text it would change.

use leptos::prelude::*;
use model::redline::Run;

use crate::messages::t;
use crate::ssr::language;

/// The redline. What is struck and what is added is also said in words, because most screen readers pass over
/// `<ins>` and `<del>` in silence.
#[component]
pub fn Redline(
    /// The runs, in order.
    runs: Vec<Run>,
    /// The line above it; "proposed wording" when absent.
    #[prop(optional, into)]
    head: Option<String>,
) -> impl IntoView {
    view! {
        <div class="redline">
            <p class="redline-head">{head.unwrap_or_else(|| t().ui.proposed.to_owned())}</p>
            <p lang="ro">{marked(runs)}</p>
        </div>
    }
}

/// The runs of a redline, for whoever prints what is around them. The texts speak Romanian, what is said about them the
/// language of the page.
pub fn marked(runs: Vec<Run>) -> impl IntoView {
    let (t, lang) = (t(), language().as_str());
    let spoken =
        move |words: &'static str| view! { <span class="sr" lang=lang>{format!(" {words} ")}</span> };
    let run = move |run| match run {
        Run::Kept(text) => text.into_any(),
        Run::Inserted(text) => {
            view! { <ins>{spoken(t.ui.inserted)}{text}{spoken(t.ui.end_of_change)}</ins> }.into_any()
        }
        Run::Deleted(text) => {
            view! { <del>{spoken(t.ui.deleted)}{text}{spoken(t.ui.end_of_change)}</del> }.into_any()
        }
    };
    runs.into_iter().map(run).collect_view()
}
