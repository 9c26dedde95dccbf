//! One consultation in the staff's table.

use backend::consultations::{Card, StaffCard};
use leptos::prelude::*;
use model::consultations::Stage;

use super::next::Next;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Shown, Tag, Time};

/// One row. The name leads to the table where there is a text, else to the text's preparation.
#[component]
pub(super) fn Row(item: StaffCard) -> impl IntoView {
    let (t, language) = (t(), language());
    let c = &t.desk.columns;
    let StaffCard { card, draft, published, edits: editor } = item;
    let slug = card.slug.as_str();
    let href = match (published, editor) {
        (true, _) => routes::desk_articles(language, slug),
        (false, true) => routes::draft(language, slug),
        (false, false) => routes::consultation(language, slug),
    };
    let title = card.title.pick(language).to_owned();
    let counts = card.counts;
    view! {
        <tr role="row">
            <th role="rowheader" scope="row"><a href=href>{title.clone()}</a></th>
            <td role="cell" data-label=c.stage>
                <Tag label=(t.consultations.stage_tag)(card.stage) colour=colour(card.stage)/>
            </td>
            <td role="cell" class="tabular" data-label=c.deadline><When card=card.clone()/></td>
            <td role="cell" class="num" data-label=c.comments>{(t.counts.figure)(counts.comments)}</td>
            <td role="cell" class="num" data-label=c.people>{(t.counts.figure)(counts.citizens)}</td>
            <td role="cell" class="num" data-label=c.organisations>{(t.counts.figure)(counts.organisations)}</td>
            <td role="cell" data-label=c.next><Next slug=card.slug title draft published editor/></td>
        </tr>
    }
}

/// When it opens, while it is being prepared; afterwards when it closes, with the days left.
#[component]
fn When(card: Card) -> impl IntoView {
    let t = t();
    match card.stage {
        Stage::Preparing => {
            view! { <span>{t.ui.opens}" "<Time at=card.opens shown=Shown::DayAndTime/></span> }.into_any()
        }
        Stage::Open => {
            let left = (t.dates.days_left)(card.days_left);
            view! { <span><Time at=card.closes shown=Shown::DayAndTime/>" "<span class="soft">{left}</span></span> }
                .into_any()
        }
        _ => view! { <Time at=card.closes shown=Shown::DayAndTime/> }.into_any(),
    }
}

const fn colour(stage: Stage) -> &'static str {
    match stage {
        Stage::Open => "ok",
        Stage::Analysis => "wait",
        Stage::Preparing | Stage::Answered | Stage::Archived => "",
    }
}
