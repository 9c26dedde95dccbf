//! The recognised structure beside its source.

use backend::drafts::Preview as Draft;
use leptos::prelude::*;
use model::Invalid;
use model::provisions::Kind;

use super::findings::{Findings, TOP};
use super::leaf::Leaf;
use super::source::Source;
use super::tree::Tree;
use super::undo::Undo;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{DeskHead, ErrorSummary, Errors, Notice, Tab, Tone};

/// What was found, what to look at, source and structure, and the way on to publication.
#[component]
pub(super) fn Preview(
    /// The draft, but for its provisions.
    draft: Draft,
    /// Its provisions.
    leaves: Vec<Leaf>,
) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.drafts;
    let slug = draft.card.slug.clone();
    let count = |kind| leaves.iter().filter(|leaf| leaf.node.kind == kind).fold(0, |n, _| n + 1);
    let mut lede = (w.found)(draft.articles, count(Kind::Paragraph), count(Kind::Letter));
    if !draft.file_name.is_empty() {
        lede = format!("{} {lede}", (w.from_file)(&draft.file_name));
    }
    let wrong = leaves.iter().find_map(|leaf| leaf.forms.as_ref()).map(|forms| {
        let (correction, reshape) = (&forms.correction.1, &forms.reshape.1);
        Invalid([correction.0.as_slice(), &reshape.0].concat())
    });
    let errors = Errors::new(&wrong.unwrap_or_default(), |field| w.correction_label(field));
    // What was done at a provision is said there.
    let said = leaves.iter().any(|leaf| leaf.done.is_some());
    let done = query("done").filter(|_| !said).and_then(|code| (t.desk.done)(&code));
    let errors_left = draft.findings.iter().filter(|finding| finding.is_error()).fold(0, |n, _| n + 1);
    let publish = match errors_left {
        0 => view! {
            <a class="btn" href=routes::draft_publish(language, &slug)>{(w.publish)(draft.number)}</a>
        }
        .into_any(),
        left => view! { <a href=format!("#{TOP}")>{(w.errors)(left)}</a> }.into_any(),
    };
    let undo = draft.undo.map(|step| view! { <Undo slug=slug.clone() step/> });
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=draft.card.title.pick(language)
            title=w.preview_title
            lede=Some(lede)
            here=Tab::Text
            editor=true
            errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        {undo}
        <Findings findings=draft.findings leaves=leaves.clone()/>
        <div class="preview part">
            <Source lines=draft.source/>
            <Tree slug=slug.clone() leaves errors/>
        </div>
        <p class="actions">
            {publish}
            <a href=routes::draft_other(language, &slug)>{w.other}</a>
        </p>
    }
}
