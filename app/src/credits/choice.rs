//! One comment that may have led to a change.

use backend::counts::StaffComment;
use leptos::prelude::*;

use crate::messages::t;
use crate::personal_data::Removed;
use crate::ui::{Redline, StanceTag};

/// A box to tick, and what the comment says.
#[component]
pub(crate) fn ChoiceOf(comment: StaffComment, chosen: bool) -> impl IntoView {
    let t = t();
    let StaffComment { voice, name, organisation, .. } = comment;
    let sender = organisation.unwrap_or(name);
    let spoken = (t.placements.spoken)(voice.version, &voice.label);
    let removed = voice.erased.then(|| view! { <Removed/> });
    let text = (!voice.text.is_empty()).then(|| view! { <p lang="ro">{voice.text.clone()}</p> });
    view! {
        <div class="candidate">
            <label class="choice">
                <input type="checkbox" name="form[comments][]" value=voice.id.clone() checked=chosen/>
                <span>
                    {sender}
                    <small>{(t.reading.number)(&voice.number)}" · "{spoken}</small>
                </span>
            </label>
            <p class="tags"><StanceTag stance=voice.stance/></p>
            {removed}
            {text}
            {voice.proposed.map(|runs| view! { <Redline runs/> })}
        </div>
    }
}
