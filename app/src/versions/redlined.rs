//! Two texts against each other: in one text, or side by side.

use leptos::prelude::*;
use model::redline::Run;

use crate::messages::t;
use crate::routes;
use crate::ssr::query;
use crate::ui::marked;

/// How two texts are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    /// What is gone and what came stand in one text.
    Inline,
    /// One beside the other; one above the other where there is no room.
    Side,
}

impl View {
    /// What the address asks for.
    pub(super) fn asked() -> Self {
        if query("view").as_deref() == Some(routes::SIDE) { Self::Side } else { Self::Inline }
    }

    /// As addresses say it.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Inline => routes::INLINE,
            Self::Side => routes::SIDE,
        }
    }
}

/// The words of a change. Words that are the same in both, and words that one version lacks, are shown once.
#[component]
pub(super) fn Redlined(
    /// The runs, in order.
    runs: Vec<Run>,
    /// Numbers of the two versions.
    numbers: (i64, i64),
    /// How they are shown.
    view: View,
) -> impl IntoView {
    let w = &t().versions;
    if runs.is_empty() {
        return view! { <p class="soft">{w.no_words}</p> }.into_any();
    }
    let in_old = runs.iter().any(|run| !matches!(run, Run::Inserted(_)));
    let in_new = runs.iter().any(|run| !matches!(run, Run::Deleted(_)));
    let differs = runs.iter().any(|run| !matches!(run, Run::Kept(_)));
    if view == View::Inline || !(in_old && in_new && differs) {
        return view! { <div class="redline"><p lang="ro">{marked(runs)}</p></div> }.into_any();
    }
    let side = |number: i64, runs: Vec<Run>| {
        view! {
            <div class="redline">
                <p class="redline-head">{(w.name)(number)}</p>
                <p lang="ro">{marked(runs)}</p>
            </div>
        }
    };
    let without = |dropped: fn(&Run) -> bool| runs.iter().filter(|run| !dropped(run)).cloned().collect();
    view! {
        <div class="sides">
            {side(numbers.0, without(|run| matches!(run, Run::Inserted(_))))}
            {side(numbers.1, without(|run| matches!(run, Run::Deleted(_))))}
        </div>
    }
    .into_any()
}
