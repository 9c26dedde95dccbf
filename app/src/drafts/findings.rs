//! What the reader of the draft noticed.

use backend::drafts::Finding;
use leptos::prelude::*;

use super::leaf::{Leaf, place};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Notice, Tone};

/// Every finding with a link to its line of the source and to the provision that it is about.
#[component]
pub(super) fn Findings(findings: Vec<Finding>, leaves: Vec<Leaf>) -> impl IntoView {
    let w = &t().drafts;
    if findings.is_empty() {
        return view! { <Notice><p>{w.no_findings}</p></Notice> }.into_any();
    }
    let grave = findings.iter().any(|finding| finding.severity != "info");
    let total = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    let heading = if grave { (w.findings)(total) } else { w.notes.to_owned() };
    let item = |finding: Finding| {
        let line = finding.line.map(|line| view! { <a href=format!("#l{line}")>{(w.line)(line)}</a>": " });
        let node = place(&leaves, &finding).and_then(|index| leaves.get(index)).map(|leaf| {
            view! { " "<a href=format!("#n-{}", leaf.node.eid)>{(w.see_node)(leaf.name())}</a> }
        });
        let severity = (w.severity)(&finding.severity);
        view! { <li>{line}{finding.text.pick(language()).to_owned()}{format!(" ({severity})")}{node}</li> }
    };
    let items = findings.into_iter().map(item).collect_view();
    view! {
        <Notice tone=if grave { Tone::Warning } else { Tone::Plain }>
            <h2>{heading}</h2>
            <ul>{items}</ul>
        </Notice>
    }
    .into_any()
}
