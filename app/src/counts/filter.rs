//! Which comments are listed.

use leptos::prelude::*;
use model::counts::{Filter as Narrowed, Row};
use model::provisions::{UNPLACED, WHOLE_ACT};

use super::narrow::Narrow;
use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The value of the filter that asks for everything; the empty one asks for the whole act.
pub(super) const EVERYTHING: &str = "all";

/// A form that asks for everything, the whole act, or one article. A part that was linked to from the table stands in
/// the list too, so that the form says what is shown.
#[component]
pub(super) fn Filter(
    slug: String,
    rows: Vec<Row>,
    provision: Option<String>,
    label: String,
    /// Whether some comments have no place in the text.
    unplaced: bool,
    /// What narrows the list further.
    narrowed: Narrowed,
) -> impl IntoView {
    let (whole_act, shared) = (t().counts.whole_act, &t().reading);
    let asked = provision.clone();
    let chosen = provision.unwrap_or_else(|| EVERYTHING.to_owned());
    let listed = chosen == EVERYTHING
        || chosen == WHOLE_ACT
        || chosen == UNPLACED
        || rows.iter().any(|row| row.eid == chosen);
    let mut options =
        vec![(EVERYTHING.to_owned(), shared.all.to_owned()), (WHOLE_ACT.to_owned(), whole_act.to_owned())];
    if unplaced || chosen == UNPLACED {
        options.push((UNPLACED.to_owned(), t().placements.unplaced.to_owned()));
    }
    if !listed {
        options.push((chosen.clone(), capital(&label)));
    }
    options.extend(rows.into_iter().map(|row| {
        let words = format!("{} {}", capital(&row.label), row.heading).trim_end().to_owned();
        (row.eid, words)
    }));
    let option = |(value, words): (String, String)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{words}</option> }
    };
    let none = (!narrowed.is_empty()).then(|| {
        let href = routes::desk_comments_by(language(), &slug, asked.as_deref(), &Narrowed::default(), None);
        view! { <a href=href>{t().readings.no_filters}</a> }
    });
    view! {
        <form class="filters" method="get" action=routes::desk_comments(language(), &slug)>
            <div class="field">
                <label for="provision">{shared.filter}</label>
                <select id="provision" name="provision">{options.into_iter().map(option).collect_view()}</select>
            </div>
            <button class="btn quiet" type="submit">{shared.show}</button>
            {none}
            <Narrow filter=narrowed/>
        </form>
    }
}
