//! The question before a text is published for good.

use backend::drafts::{Finding, Preview as Draft};
use leptos::prelude::*;
use server_fn::ServerFn;

use super::PublishDraft;
use super::finding_list::FindingList;
use super::leaf::{Leaf, Open};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, DeskHead, Notice, Tab, Tone};

/// What publishing means, and the button; what stands in its way where something does.
#[component]
pub(super) fn Confirm(
    /// The draft in work.
    draft: Draft,
) -> impl IntoView {
    let (w, language) = (&t().drafts, language());
    let slug = draft.card.slug.clone();
    let stopped = draft.findings.iter().any(Finding::is_error);
    let (title, lede) = if stopped {
        ((w.not_yet)(draft.number), w.errors_hint)
    } else {
        ((w.sure)(draft.number), w.final_text)
    };
    let inside = if stopped {
        view! { <Stopped draft=draft.clone()/> }.into_any()
    } else {
        view! { <Question draft=draft.clone()/> }.into_any()
    };
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=draft.card.title.pick(language)
            title=title
            lede=Some(lede.to_owned())
            here=Tab::Text
            editor=true
        />
        <div class="narrow">{inside}</div>
    }
}

#[component]
fn Question(draft: Draft) -> impl IntoView {
    let (w, language) = (&t().drafts, language());
    let slug = draft.card.slug.clone();
    let left = draft.findings.iter().filter(|finding| finding.is_warning()).count();
    let left = i64::try_from(left).unwrap_or(i64::MAX);
    let still = (left > 0).then(|| view! { <Notice tone=Tone::Warning><p>{(w.still)(left)}</p></Notice> });
    view! {
        {still}
        <p lang="ro">{draft.title}</p>
        <p>{(w.period)(&draft.card.opens, &draft.card.closes)}</p>
        <form class="keep" method="post" action=PublishDraft::PATH>
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name="slug" value=slug.clone()/>
            <div class="actions">
                <Button label=(w.publish)(draft.number)/>
                <a href=routes::draft(language, &slug)>{w.back}</a>
            </div>
        </form>
    }
}

/// The errors, each with the way to its place; no button.
#[component]
fn Stopped(draft: Draft) -> impl IntoView {
    let w = &t().drafts;
    let page = routes::draft(language(), &draft.card.slug);
    let back = page.clone();
    let errors: Vec<Finding> = draft.findings.into_iter().filter(Finding::is_error).collect();
    let total = i64::try_from(errors.len()).unwrap_or(i64::MAX);
    let leaves = Leaf::all(draft.nodes, &[], Open::default());
    view! {
        <Notice tone=Tone::Bad>
            <h2>{(w.errors)(total)}</h2>
            <FindingList findings=errors leaves page/>
        </Notice>
        <p class="actions"><a class="btn" href=back>{w.back}</a></p>
    }
}
