//! What changed in an article since its first version.

use backend::versions::Unit;
use leptos::prelude::*;

use crate::messages::t;
use crate::versions::UnitChanges;

/// The changes with the comments that led to them; that there are none, or only one version.
#[component]
pub(super) fn Changed(changes: Option<Unit>, versions: Option<(i64, i64)>) -> impl IntoView {
    let w = &t().results;
    match (changes, versions) {
        (Some(unit), Some(numbers)) => view! {
            <h3>{(w.what_changed)(numbers.0, numbers.1)}</h3>
            <UnitChanges unit numbers/>
        }
        .into_any(),
        (None, Some(_)) => view! { <p class="soft">{w.unchanged}</p> }.into_any(),
        (_, None) => view! { <p class="soft">{w.one_version}</p> }.into_any(),
    }
}
