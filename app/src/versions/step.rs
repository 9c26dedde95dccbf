//! An article in one version.

use backend::versions::{Side, Step};
use leptos::prelude::*;
use model::versions::Relation;

use super::{named, relation_tags};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Shown, Time, marked};

/// What it was called then, what became of it, and its text against the version before.
#[component]
pub(super) fn StepView(
    /// The step.
    step: Step,
    /// Slug of the consultation.
    slug: String,
    /// Number of the newest version in which it stands.
    last: i64,
) -> impl IntoView {
    let (w, l) = (&t().versions, language());
    let Step { version, before, side, relations, from, runs } = step;
    let number = version.number;
    let same = relations == [Relation::Unchanged];
    let was: Vec<&Side> = from.iter().filter(|was| was.label != side.label).collect();
    let was = (!was.is_empty()).then(|| {
        let names = was.iter().map(|was| named(was)).collect::<Vec<_>>().join(", ");
        view! { <p>{w.was}" "<span lang="ro">{names}</span></p> }
    });
    let name = (number != last).then(|| view! { <p class="soft" lang="ro">{named(&side)}</p> });
    let compare = before.filter(|_| !same).map(|before| {
        let href = routes::comparison_of(l, &slug, before, number);
        view! { <a href=href>{(w.changed_since)(before)}</a> }
    });
    let text = match (before, runs) {
        (Some(before), _) if same => view! { <p>{(w.unchanged)(before)}</p> }.into_any(),
        (_, None) => view! { <p>{w.too_long}</p> }.into_any(),
        (before, Some(runs)) => {
            let head = before.map_or_else(|| w.as_published.to_owned(), w.text_against);
            view! { <div class="redline"><p class="redline-head">{head}</p><p lang="ro">{marked(runs)}</p></div> }
                .into_any()
        }
    };
    let read = routes::provision_in(l, &slug, number, &side.eid);
    view! {
        <li class="version">
            <h2>{(w.name)(number)}</h2>
            <p class="meta"><span><Time at=version.published shown=Shown::Day/></span>{relation_tags(&relations)}</p>
            {name}
            {was}
            {text}
            <p class="actions"><a href=read>{(w.read)(number)}</a>{compare}</p>
        </li>
    }
}
