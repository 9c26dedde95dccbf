//! How provisions and what became of them are named.

use backend::versions::{Change, Side};
use leptos::prelude::*;
use model::versions::Relation;

use crate::messages::t;
use crate::reading::capitalised;
use crate::ssr::language;
use crate::ui::Tag;

/// An article, annex or heading with what it is about: "Art. 7 Periodicitatea auditului social".
pub(crate) fn named(side: &Side) -> String {
    let label = if side.label.is_empty() { &side.number } else { &side.label };
    format!("{} {}", capitalised(label), side.heading).trim_end().to_owned()
}

/// An old name and a new one; one only, where they are the same. The arrow is also said in words.
#[component]
pub(crate) fn Both(old: String, new: String) -> impl IntoView {
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
