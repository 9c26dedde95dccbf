//! The way of a comment, wherever its sender sees it.

use leptos::prelude::*;
use model::tracking::Step;

use crate::messages::t;
use crate::ui::Tag;

/// The steps as a list; the one on which the comment stands is marked as the present one, and of each it is said, to those
/// who hear it, whether it was reached.
#[component]
pub(crate) fn Track(
    /// Each step, and whether it was reached.
    track: Vec<(Step, bool)>,
) -> impl IntoView {
    let t = &t().following;
    let last = track.iter().rposition(|(_, reached)| *reached);
    let step = move |(index, (step, reached)): (usize, (Step, bool))| {
        let here = last == Some(index);
        let class = (reached && !here).then_some("done");
        let said = if reached { t.reached } else { t.to_come };
        let said = (!here).then(|| view! { <span class="sr">{format!(" {said}")}</span> });
        view! { <li class=class aria-current=here.then_some("step")><span>{(t.step)(step)}{said}</span></li> }
    };
    view! { <ol class="steps way" aria-label=t.way>{track.into_iter().enumerate().map(step).collect_view()}</ol> }
}

/// The step on which a comment stands.
pub(crate) fn standing_at(track: &[(Step, bool)]) -> Step {
    track.iter().rev().find(|(_, reached)| *reached).map_or(Step::Received, |(step, _)| *step)
}

/// A step as a tag, where there is no room for the way.
#[component]
pub(crate) fn StepTag(
    /// The step.
    step: Step,
    /// How many comments stand on it; only the step's name when absent.
    #[prop(optional)]
    count: Option<i64>,
) -> impl IntoView {
    let t = &t().following;
    let label = count.map_or_else(|| (t.step)(step).to_owned(), |count| (t.at_step)(step, count));
    let colour = match step {
        Step::Received | Step::Waiting | Step::Considered => "wait",
        Step::Published | Step::Credited | Step::Answered => "ok",
        Step::Hidden => "bad",
        Step::Withdrawn => "",
    };
    view! { <Tag label colour/> }
}
