//! One line of the table of contents, without its link.

use backend::texts::OutlineItem;
use leptos::prelude::*;

use super::capitalised;

/// "**Art. 7** Periodicitatea auditului social". The law speaks Romanian on the English pages too.
#[component]
pub fn OutlineTitle(
    /// The line.
    item: OutlineItem,
) -> impl IntoView {
    let heading = if item.heading.is_empty() { String::new() } else { format!(" {}", item.heading) };
    if item.kind.is_grouping() {
        view! { <span lang="ro">{format!("{}{heading}", item.number)}</span> }.into_any()
    } else {
        view! { <span lang="ro"><b>{capitalised(&item.label)}</b>{heading}</span> }.into_any()
    }
}
