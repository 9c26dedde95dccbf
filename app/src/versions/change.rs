//! One change.

use backend::versions::Change;
use leptos::prelude::*;
use model::versions::Relation;

use super::{Label, Redlined, View, relation_tags};
use crate::credits::CreditedBy;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::Tag;

/// Pairings less sure than this are marked.
const SURE: f64 = 0.5;

/// What became of a provision: its labels, its words, and why the two were put beside each other.
#[component]
pub(super) fn ChangeView(
    /// The change.
    change: Change,
    /// It is about the article under whose heading it stands, so that it needs none of its own.
    headed: bool,
    /// Numbers of the two versions.
    numbers: (i64, i64),
    /// How the words are shown.
    view: View,
) -> impl IntoView {
    let head = (!headed).then(|| view! { <h4><Label change=change.clone()/></h4> });
    let why = explained(change.relation).then(|| view! { <Why change=change.clone()/> });
    let (id, tags) = (anchor(&change), tags(&change));
    view! {
        <div class="amendment" id=id>
            <div class="amendment-head">{head}<p class="tags">{tags}</p></div>
            <Redlined runs=change.runs numbers view/>
            <CreditedBy credits=change.credits/>
            {why}
        </div>
    }
}

/// The name of a change's place on the page.
pub(super) fn anchor(change: &Change) -> String {
    match (change.new.first(), change.old.first()) {
        (Some(new), _) => format!("nou-{}", new.eid),
        (None, Some(old)) => format!("vechi-{}", old.eid),
        (None, None) => String::new(),
    }
}

/// What became of it, and whether somebody should look at the pairing.
pub(crate) fn tags(change: &Change) -> impl IntoView + use<> {
    let mut relations = vec![change.relation];
    let words = matches!(change.relation, Relation::Reworded | Relation::Retouched);
    relations.extend((words && change.other_place).then_some(Relation::Moved));
    relations.extend((words && change.other_number).then_some(Relation::Renumbered));
    let paired = !change.old.is_empty() && !change.new.is_empty();
    let doubtful = (paired && change.confidence < SURE).then(|| view! { <Tag label=t().versions.doubtful/> });
    view! { {relation_tags(&relations)}{doubtful} }
}

/// Whether one may wonder why it is shown like this.
const fn explained(relation: Relation) -> bool {
    !matches!(relation, Relation::Retouched | Relation::Unchanged)
}

#[component]
fn Why(change: Change) -> impl IntoView {
    let w = &t().versions;
    let paired = !change.old.is_empty() && !change.new.is_empty();
    let sure = paired.then(|| format!(" {}", (w.sure)(percent(change.confidence))));
    view! {
        <details class="fold why">
            <summary>{w.why}</summary>
            <p>{change.why.pick(language()).to_owned()}{sure}</p>
        </details>
    }
}

#[expect(clippy::cast_possible_truncation, reason = "0 to 1")]
fn percent(share: f64) -> i64 {
    (share.clamp(0.0, 1.0) * 100.0).round() as i64
}
