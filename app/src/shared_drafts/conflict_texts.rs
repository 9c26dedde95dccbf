//! Two texts of one comment, side by side, and what differs.

use leptos::prelude::*;
use model::comments::{Form, Kind, Stance};
use model::redline;

use crate::messages::t;
use crate::ui::Redline;

/// Every field in which the two differ.
#[component]
pub(super) fn Texts(
    /// As it is stored.
    theirs: Form,
    /// As the member typed it.
    mine: Form,
    /// Who stored it.
    who: String,
) -> impl IntoView {
    let t = &t().comments;
    let fields = [
        (t.stance.label, stance(&theirs.stance), stance(&mine.stance)),
        (t.kind.label, kind(&theirs.kind), kind(&mine.kind)),
        (t.text.label, theirs.text, mine.text),
        (t.wording.label, theirs.proposed_wording, mine.proposed_wording),
        (t.reasons.label, theirs.reasons, mine.reasons),
    ];
    let differs = fields.into_iter().filter(|(_, theirs, mine)| theirs.trim() != mine.trim());
    differs.map(|(label, theirs, mine)| view! { <Pair label theirs mine who=who.clone()/> }).collect_view()
}

#[component]
fn Pair(label: &'static str, theirs: String, mine: String, who: String) -> impl IntoView {
    let t = &t().shared_drafts.conflict;
    let runs = redline::compare(&theirs, &mine);
    view! {
        <section class="part flow">
            <h2>{label}</h2>
            <div class="two-texts">
                <div class="sheet"><h3>{(t.theirs)(&who)}</h3><p class="said" lang="ro">{theirs}</p></div>
                <div class="sheet"><h3>{t.mine}</h3><p class="said" lang="ro">{mine}</p></div>
            </div>
            <Redline runs head=t.from_theirs_to_mine/>
        </section>
    }
}

fn stance(code: &str) -> String {
    code.parse::<Stance>()
        .map_or_else(|_| code.to_owned(), |stance| (t().comments.stance_of)(stance).to_owned())
}

fn kind(code: &str) -> String {
    code.parse::<Kind>().map_or_else(|_| code.to_owned(), |kind| (t().comments.kind_of)(kind).to_owned())
}
