//! What was noticed about the draft.

use backend::drafts::Finding;
use leptos::prelude::*;

use super::finding_list::FindingList;
use super::leaf::Leaf;
use crate::messages::t;
use crate::ui::{Notice, Tone};

/// Where the errors stand on the page.
pub(super) const TOP: &str = "noticed";

/// What was noticed, the gravest first: what stops publication, what to check, what to know.
#[component]
pub(super) fn Findings(findings: Vec<Finding>, leaves: Vec<Leaf>) -> impl IntoView {
    let w = &t().drafts;
    if findings.is_empty() {
        return view! { <Notice><p>{w.no_findings}</p></Notice> }.into_any();
    }
    let (errors, others): (Vec<_>, Vec<_>) = findings.into_iter().partition(Finding::is_error);
    let (warnings, notes): (Vec<_>, Vec<_>) = others.into_iter().partition(Finding::is_warning);
    let group = |tone: Tone, heading: fn(i64) -> String, hint: Option<&'static str>, found: Vec<Finding>| {
        let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
        let leaves = leaves.clone();
        (total > 0).then(|| {
            view! {
                <Notice tone>
                    <h2>{heading(total)}</h2>
                    {hint.map(|hint| view! { <p>{hint}</p> })}
                    <FindingList findings=found leaves/>
                </Notice>
            }
        })
    };
    view! {
        <div class="findings" id=TOP>
            {group(Tone::Bad, w.errors, Some(w.errors_hint), errors)}
            {group(Tone::Warning, w.findings, None, warnings)}
            {group(Tone::Plain, w.notes, None, notes)}
        </div>
    }
    .into_any()
}
