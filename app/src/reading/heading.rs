//! The heading of a chapter, a section or an annex inside the text.

use backend::texts::Node;
use leptos::prelude::*;
use model::provisions::Kind;

use super::Place;

/// Number above, heading below. An annex leads to its own page.
#[component]
pub(super) fn Heading(
    /// The grouping or annex.
    node: Node,
    /// Where it is shown.
    place: Place,
) -> impl IntoView {
    let words = if node.kind == Kind::Annex && !node.address.is_empty() {
        let href = place.page(&node.address);
        let heading = if node.heading.is_empty() { node.number.clone() } else { node.heading };
        view! { <a href=href>{heading}</a> }.into_any()
    } else {
        node.heading.into_any()
    };
    let number = view! { <span>{node.number}</span> };
    if matches!(node.kind, Kind::Section | Kind::Subsection) {
        view! { <h3 class="section" id=node.eid>{number}" "{words}</h3> }.into_any()
    } else {
        view! { <h2 class="chapter" id=node.eid>{number}" "{words}</h2> }.into_any()
    }
}
