//! A list of places to look at.

use backend::drafts::Finding;
use leptos::prelude::*;

use super::leaf::{Leaf, place};
use crate::messages::t;
use crate::ssr::language;

/// More than these are folded away.
const SHOWN: usize = 6;

/// Each finding as a link to the provision that it is about, with its line of the source; a long list is folded.
#[component]
pub(super) fn FindingList(
    /// What was found.
    findings: Vec<Finding>,
    /// The provisions of the draft.
    leaves: Vec<Leaf>,
    /// Address of the preview, where the places are; empty on its own page.
    #[prop(optional)]
    page: String,
) -> impl IntoView {
    let w = &t().drafts;
    let item = |finding: Finding| {
        let sentence = finding.text.pick(language()).to_owned();
        let said = match place(&leaves, &finding).and_then(|index| leaves.get(index)) {
            Some(leaf) => view! { <a href=format!("{page}#n-{}", leaf.node.eid)>{sentence}</a> }.into_any(),
            None => sentence.into_any(),
        };
        let line = finding.line.map(|line| {
            view! { " "<a class="at-line" href=format!("{page}#l{line}")>{(w.line)(line)}</a> }
        });
        view! { <li>{said}{line}</li> }
    };
    let mut first = findings;
    // A fold for a single place would hide it behind words as long as itself.
    let rest = if first.len() > SHOWN + 1 { first.split_off(SHOWN) } else { Vec::new() };
    let more = i64::try_from(rest.len()).unwrap_or(i64::MAX);
    let first = first.into_iter().map(item).collect_view();
    let rest = rest.into_iter().map(item).collect_view();
    let rest = (more > 0).then(|| {
        view! {
            <details class="fold">
                <summary>{(w.more)(more)}</summary>
                <ul class="places">{rest}</ul>
            </details>
        }
    });
    view! {
        <ul class="places">{first}</ul>
        {rest}
    }
}
