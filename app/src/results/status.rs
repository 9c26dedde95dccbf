//! What is public, or what will be and when.

use backend::consultations::Card;
use backend::results::Released;
use leptos::prelude::*;
use model::consultations::Stage;

use crate::messages::t;
use crate::ui::Notice;

/// How much was answered, and since when; while nothing was, what will come and when.
#[component]
pub(super) fn Status(card: Card, released: Option<Released>, placing: bool) -> impl IntoView {
    let all = t();
    let w = &all.results;
    let day = all.dates.day;
    let words = match (&released, card.stage) {
        (Some(it), _) => (w.released)(it.decisions, it.comments, &day(&it.first), &day(&it.last)),
        (None, Stage::Preparing) => w.not_yet_begun.to_owned(),
        (None, Stage::Open) => (w.not_yet_open)(&day(&card.closes)),
        (None, Stage::Analysis | Stage::Answered | Stage::Archived) => w.not_yet_closed.to_owned(),
    };
    let said = if released.is_some() {
        view! { <p><b>{words}</b></p> }.into_any()
    } else {
        view! { <Notice><p>{words}</p></Notice> }.into_any()
    };
    view! { {said}{placing.then(|| view! { <Notice><p>{w.placing}</p></Notice> })} }
}
