//! What a comment says, wherever its writer sees it again.

use leptos::prelude::*;
use model::comments::{Kind, Stance};
use model::redline::Run;

use crate::messages::t;
use crate::ui::{Redline, Tag, stance_class};

/// Text, proposed wording, reasons: whatever there is.
#[component]
pub(crate) fn Said(
    /// The text.
    text: String,
    /// The wording against the present text; empty when none is proposed.
    wording: Vec<Run>,
    /// The reasons; may be empty.
    reasons: String,
) -> impl IntoView {
    let filled = |text: String| (!text.trim().is_empty()).then_some(text);
    let reasons = filled(reasons);
    view! {
        {filled(text).map(|text| view! { <p class="said">{text}</p> })}
        {(!wording.is_empty()).then(|| view! { <Redline runs=wording/> })}
        {reasons.map(|reasons| view! { <p class="said"><b>{t().comments.why}</b>{reasons}</p> })}
    }
}

/// The stance as its holder says it, and what the comment is.
#[component]
pub(crate) fn Tags(
    /// The stance; absent while it is not chosen.
    stance: Option<Stance>,
    /// The kind; absent while it is not chosen.
    kind: Option<Kind>,
) -> impl IntoView {
    let t = t();
    let stance = stance.map(|stance| {
        let swatch = format!("sw {}", stance_class(stance));
        view! { <span class="tag stance-tag"><i class=swatch></i>{(t.comments.stance_tag)(stance)}</span> }
    });
    view! {
        {stance}
        {kind.map(|kind| view! { <Tag label=(t.ui.kind)(kind)/> })}
    }
}
