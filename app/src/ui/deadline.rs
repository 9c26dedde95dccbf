//! Until when comments are taken, in words, with the zone and the days left.

use backend::consultations::Card;
use leptos::prelude::*;
use model::consultations::Stage;

use super::{Shown, Time};
use crate::messages::t;

/// From how many days left on a deadline is shown as near.
const SOON: i64 = 3;

/// The deadline of a consultation, or when it opens, or when it closed.
#[component]
pub fn Deadline(
    /// The consultation.
    card: Card,
    /// In a list, where the sentence is short.
    #[prop(optional)]
    short: bool,
) -> impl IntoView {
    let t = t();
    let (class, before, at) = match card.stage {
        Stage::Preparing => ("deadline line coming", t.ui.opens, card.opens),
        Stage::Open if card.days_left <= SOON => ("deadline line soon", until(short), card.closes),
        Stage::Open => ("deadline line", until(short), card.closes),
        Stage::Analysis | Stage::Answered | Stage::Archived => {
            ("deadline line closed", t.ui.passed, card.closes)
        }
    };
    let left = (card.stage == Stage::Open).then(|| {
        let (figure, words) = (t.ui.left)(card.days_left, card.hours_left);
        view! { <p class="days"><b>{figure}</b>" "{words}</p> }
    });
    view! {
        <div class=class>
            {left}
            <p class="until">
                <span>{before}</span>" "<Time at shown=Shown::DayAndTime/>" "<span>{format!("({})", t.dates.zone)}</span>
            </p>
        </div>
    }
}

fn until(short: bool) -> &'static str {
    if short { t().ui.until } else { t().ui.send_until }
}
