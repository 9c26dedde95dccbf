//! The line of stages with the key dates.

use backend::consultations::Card;
use leptos::prelude::*;
use model::consultations::Stage;

use crate::messages::t;

/// Where the consultation stands, between what is done and what is to come.
#[component]
pub(super) fn Stages(
    /// The consultation.
    card: Card,
) -> impl IntoView {
    let t = t();
    let stage = move |stage: Stage| {
        let dates = match stage {
            Stage::Open => Some((t.dates.range)(&card.opens, &card.closes)),
            _ => None,
        };
        let done = stage < card.stage;
        view! {
            <li class=done.then_some("done") aria-current=(stage == card.stage).then_some("step")>
                <b>{(t.consultations.stage)(stage)}</b>
                {done.then(|| view! { <span class="sr">{format!(" ({})", t.consultations.done)}</span> })}
                {dates.map(|dates| view! { <span>{dates}</span> })}
            </li>
        }
    };
    view! { <ol class="stages">{Stage::ALL.iter().copied().map(stage).collect_view()}</ol> }
}
