//! An open consultation on the front page.

use backend::consultations::Card;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Deadline, Look, Stances};

/// What it is about, what was said so far, and until when.
#[component]
pub(super) fn ConsultationCard(
    /// The consultation.
    card: Card,
) -> impl IntoView {
    let (t, language) = (&t().ui, language());
    let counts = card.counts;
    let said = (counts.comments > 0).then(|| view! { <Stances stances=counts.stances look=Look::Line/> });
    let facts = [
        (card.articles, (t.articles)(card.articles)),
        (1, (t.comments)(counts.comments)),
        (counts.organisations, (t.organisations)(counts.organisations)),
    ];
    let facts = facts.into_iter().filter(|(n, _)| *n > 0).map(|(_, words)| view! { <li>{words}</li> });
    view! {
        <li class="card">
            <h3><a href=routes::consultation(language, &card.slug)>{card.title.pick(language).to_owned()}</a></h3>
            <p>{card.summary.pick(language).to_owned()}</p>
            {said}
            <ul class="meta">{facts.collect_view()}</ul>
            <Deadline card short=true/>
        </li>
    }
}
