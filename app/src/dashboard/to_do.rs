//! What is to be done.

use backend::consultations::Card;
use backend::outcomes::{Bounded, Decided};
use leptos::prelude::*;
use model::consultations::Stage;
use model::moderation::Cause;
use model::outcomes::State;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Figures that lead to the work: what waits for moderators, what nobody has coded, what has no decision, what is to be approved and released; and
/// how long people may still write.
#[component]
pub(super) fn ToDo(
    card: Card,
    waiting: Vec<(Cause, i64)>,
    uncoded: Bounded,
    decided: Decided,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let (w, slug) = (&t.dashboard, card.slug.as_str());
    let figure = |words: &'static str, href: String, number: String| {
        view! { <div><dt>{words}</dt><dd><a href=href>{number}</a></dd></div> }
    };
    // What was asked waits for its sender, not for a moderator.
    let unread = waiting.iter().filter(|(cause, _)| *cause != Cause::Asked).map(|(_, count)| count).sum();
    let uncoded = (t.outcomes.figure)(uncoded.count, uncoded.more);
    let undecided = (t.outcomes.figure)(decided.undecided.count, decided.undecided.more);
    let in_state = |state: State| {
        let found = decided.states.iter().find(|(at, ..)| *at == state).map(|(_, count, _)| *count);
        let count = found.unwrap_or_default();
        (t.outcomes.figure)(count.count, count.more)
    };
    let left =
        if card.stage == Stage::Open { (t.counts.figure)(card.days_left) } else { w.closed.to_owned() };
    view! {
        <section class="part to-do">
            <h2>{w.to_do}</h2>
            <dl class="figures">
                {figure(w.unread, routes::moderation(l, slug), (t.counts.figure)(unread))}
                {figure(w.uncoded, routes::coding(l, slug), uncoded)}
                {figure(w.undecided, routes::outcomes(l, slug), undecided)}
                {figure(w.to_approve, routes::outcomes_in(l, slug, State::Drafted, None), in_state(State::Drafted))}
                {figure(w.to_release, routes::release(l, slug), in_state(State::Approved))}
                {figure(w.days_left, routes::consultation(l, slug), left)}
            </dl>
        </section>
    }
}
