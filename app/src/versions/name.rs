//! How provisions and what became of them are named.

use backend::versions::{Change, Side, Unit};
use leptos::prelude::*;
use model::versions::Relation;

use crate::messages::t;
use crate::reading::capitalised;
use crate::ssr::language;
use crate::ui::Tag;

/// An article, annex or heading with what it is about: "Art. 7 Periodicitatea auditului social".
pub(super) fn named(side: &Side) -> String {
    let label = if side.label.is_empty() { &side.number } else { &side.label };
    format!("{} {}", capitalised(label), side.heading).trim_end().to_owned()
}

/// The name of an article, old and new; what it is about is said once where it stayed the same.
#[component]
pub(crate) fn UnitName(unit: Unit) -> impl IntoView {
    let (old, new) = (unit.old, unit.new);
    if let (Some(old), Some(new)) = (&old, &new)
        && old.heading == new.heading
        && old.label != new.label
    {
        let (old, heading) = (capitalised(&old.label), format!(" {}", new.heading));
        let new = capitalised(&new.label);
        // One box: where names stand in a row, a space between two boxes would be lost.
        return view! { <span><Both old new/><span lang="ro">{heading}</span></span> }.into_any();
    }
    let (old, new) = (old.as_ref().map(named), new.as_ref().map(named));
    view! { <Both old=old.unwrap_or_default() new=new.unwrap_or_default()/> }.into_any()
}

/// An old name and a new one; one only, where they are the same. The arrow is also said in words.
#[component]
fn Both(old: String, new: String) -> impl IntoView {
    if old.is_empty() || new.is_empty() || old == new {
        let one = if new.is_empty() { old } else { new };
        return view! { <span lang="ro">{one}</span> }.into_any();
    }
    let becomes = format!(" {} ", t().versions.becomes);
    view! {
        <span lang="ro">
            {old}
            <span aria-hidden="true">" → "</span>
            <span class="sr" lang=language().as_str()>{becomes}</span>
            {new}
        </span>
    }
    .into_any()
}

/// The labels of a change.
#[component]
pub(crate) fn Label(change: Change) -> impl IntoView {
    let labels = |sides: &[Side]| {
        let labels: Vec<&str> = sides.iter().map(|side| side.label.as_str()).collect();
        capitalised(&labels.join(", "))
    };
    let (old, new) = (labels(&change.old), labels(&change.new));
    view! { <Both old new/> }
}

/// What became of a provision, as tags.
pub(super) fn relation_tags(relations: &[Relation]) -> impl IntoView + use<> {
    let tag = |relation: &Relation| {
        let colour = match relation {
            Relation::Added => "ok",
            Relation::Removed => "bad",
            Relation::Reworded => "wait",
            Relation::Split | Relation::Merged => "org",
            Relation::Moved | Relation::Renumbered | Relation::Retouched | Relation::Unchanged => "",
        };
        view! { <Tag label=(t().versions.relation)(*relation) colour/> }
    };
    relations.iter().map(tag).collect_view()
}
