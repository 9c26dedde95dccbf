//! The button that undoes the last change to the draft.

use backend::drafts::Step;
use leptos::prelude::*;
use server_fn::ServerFn;

use super::UndoStep;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// Says what it undoes, and undoes nothing else.
#[component]
pub(super) fn Undo(
    /// The consultation.
    slug: String,
    /// The last change.
    step: Step,
    /// The provision at which the button stands.
    #[prop(optional)]
    at: Option<String>,
) -> impl IntoView {
    let label = (t().drafts.shape.undo)(step.deed, &step.about, &step.other);
    view! {
        <form class="undo" method="post" action=UndoStep::PATH>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="step" value=step.id/>
            {at.map(|eid| view! { <input type="hidden" name="at" value=eid/> })}
            <Button label weight=Weight::Quiet/>
        </form>
    }
}
