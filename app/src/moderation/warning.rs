//! A friendly word before personal data are sent.

use leptos::prelude::*;
use model::comments::Form;
use model::moderation::find;

use crate::messages::t;
use crate::ui::{Notice, Tone};

/// What in a comment looks like personal data; nothing where nothing does. It stops nobody.
#[component]
pub(crate) fn Warning(
    /// The comment as typed.
    form: Form,
) -> impl IntoView {
    let w = &t().moderation;
    let mut passages: Vec<String> = Vec::new();
    for text in [&form.text, &form.proposed_wording, &form.reasons] {
        for found in find(text) {
            let passage = text.get(found.range).unwrap_or_default();
            passages.push(format!("{} ({passage})", (w.personal)(found.kind)));
        }
    }
    passages.dedup();
    (!passages.is_empty()).then(|| {
        view! { <Notice tone=Tone::Warning><p>{(w.public.warning)(&passages.join(", "))}</p></Notice> }
    })
}
