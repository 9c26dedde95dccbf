//! The list of changes: what they are, before the texts.

use backend::versions::{Change, Unit};
use leptos::prelude::*;

use super::change::{anchor, tags};
use super::{Both, Label, named};

/// Every change of the page with a link to its place, under the article that it belongs to.
#[component]
pub(super) fn List(units: Vec<Unit>) -> impl IntoView {
    let item = |change: Change| {
        let href = format!("#{}", anchor(&change));
        view! { <li><a href=href><Label change=change.clone()/></a>{tags(&change)}</li> }
    };
    let unit = |unit: Unit| {
        let (old, new) = (unit.old.as_ref().map(named), unit.new.as_ref().map(named));
        let about = unit.changes.iter().position(|change| is_about(&unit, change));
        let mut changes = unit.changes;
        let own = about.map(|at| changes.remove(at));
        let name = view! { <Both old=old.unwrap_or_default() new=new.unwrap_or_default()/> };
        let head = match own {
            Some(change) => {
                view! { <a href=format!("#{}", anchor(&change))>{name}</a>{tags(&change)} }.into_any()
            }
            None => name.into_any(),
        };
        let inside =
            (!changes.is_empty()).then(|| view! { <ol>{changes.into_iter().map(item).collect_view()}</ol> });
        view! { <li><p>{head}</p>{inside}</li> }
    };
    view! { <ol class="changes">{units.into_iter().map(unit).collect_view()}</ol> }
}

/// Whether a change is about the article itself, not about something in it.
pub(super) fn is_about(unit: &Unit, change: &Change) -> bool {
    let names = |unit: Option<&backend::versions::Side>, sides: &[backend::versions::Side]| {
        unit.is_some_and(|unit| sides.iter().any(|side| side.eid == unit.eid))
    };
    names(unit.new.as_ref(), &change.new) || change.new.is_empty() && names(unit.old.as_ref(), &change.old)
}
