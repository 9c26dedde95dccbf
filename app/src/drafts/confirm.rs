//! The question before a text is published for good.

use backend::drafts::Preview as Draft;
use leptos::prelude::*;
use server_fn::ServerFn;

use super::PublishDraft;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, DeskHead, Notice, Tab, Tone};

/// What publishing means, and the button.
#[component]
pub(super) fn Confirm(
    /// The draft in work.
    draft: Draft,
) -> impl IntoView {
    let (w, language) = (&t().drafts, language());
    let slug = draft.card.slug.clone();
    let left = draft.findings.iter().filter(|finding| finding.severity != "info").count();
    let left = i64::try_from(left).unwrap_or(i64::MAX);
    let still = (left > 0).then(|| view! { <Notice tone=Tone::Warning><p>{(w.still)(left)}</p></Notice> });
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=draft.card.title.pick(language)
            title=(w.sure)(draft.number)
            lede=Some(w.final_text.to_owned())
            here=Tab::Text
            editor=true
        />
        <div class="narrow">
            {still}
            <p>{draft.title}</p>
            <p>{(w.period)(&draft.card.opens, &draft.card.closes)}</p>
            <form class="keep" method="post" action=PublishDraft::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <div class="actions">
                    <Button label=(w.publish)(draft.number)/>
                    <a href=routes::draft(language, &slug)>{w.back}</a>
                </div>
            </form>
        </div>
    }
}
