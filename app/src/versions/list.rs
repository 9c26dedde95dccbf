//! The list of changes: what they are, before the texts.

use backend::versions::{Change, Side, Unit};
use leptos::prelude::*;

use super::change::{anchor, tags};
use super::{Label, UnitName};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Every change of the page with a link to its place, under the article that it belongs to. Articles that only have
/// another number are folded away.
#[component]
pub(super) fn List(
    /// The changes of the page.
    units: Vec<Unit>,
    /// Slug of the consultation.
    slug: String,
    /// Number of the later version.
    number: i64,
) -> impl IntoView {
    let (changed, renumbered): (Vec<Unit>, Vec<Unit>) =
        units.into_iter().partition(|unit| unit.changes.iter().any(|change| !change.plain));
    let count = renumbered.iter().map(|unit| unit.changes.len()).sum::<usize>();
    let item = move |unit| view! { <Line unit slug=slug.clone() number/> };
    let plain = (count > 0).then(|| {
        let words = (t().versions.renumbered)(i64::try_from(count).unwrap_or(i64::MAX));
        view! {
            <details class="fold renumbered">
                <summary>{words}</summary>
                <ol class="changes">{renumbered.into_iter().map(item.clone()).collect_view()}</ol>
            </details>
        }
    });
    let listed = (!changed.is_empty())
        .then(|| view! { <ol class="changes">{changed.into_iter().map(item).collect_view()}</ol> });
    view! { {listed}{plain} }
}

/// An article and its changes.
#[component]
fn Line(unit: Unit, slug: String, number: i64) -> impl IntoView {
    // Of what only has another number no words are shown below: its link leads to the text.
    let href = |change: &Change| match change.new.first() {
        Some(new) if change.plain => routes::provision_in(language(), &slug, number, &new.eid),
        _ => format!("#{}", anchor(change)),
    };
    let item = |change: Change| {
        view! { <li><a href=href(&change)><Label change=change.clone()/></a>{tags(&change)}</li> }
    };
    let about = unit.changes.iter().position(|change| is_about(&unit, change));
    let name = view! { <UnitName unit=unit.clone()/> };
    let mut changes = unit.changes;
    let head = match about.map(|at| changes.remove(at)) {
        Some(change) => view! { <a href=href(&change)>{name}</a>{tags(&change)} }.into_any(),
        None => view! { <span>{name}</span> }.into_any(),
    };
    let inside =
        (!changes.is_empty()).then(|| view! { <ol>{changes.into_iter().map(item).collect_view()}</ol> });
    view! { <li><p>{head}</p>{inside}</li> }
}

/// Whether a change is about the article itself, not about something in it.
pub(super) fn is_about(unit: &Unit, change: &Change) -> bool {
    let names = |unit: Option<&Side>, sides: &[Side]| {
        unit.is_some_and(|unit| sides.iter().any(|side| side.eid == unit.eid))
    };
    names(unit.new.as_ref(), &change.new) || change.new.is_empty() && names(unit.old.as_ref(), &change.old)
}
