//! What a workbook would change, row by row.

use backend::themes::{Planned, Refused};
use leptos::prelude::*;
use model::redline;
use server_fn::ServerFn as _;

use super::TakeImport;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Redline, Tag, Weight};

/// The sum, the rows that change something, those that are left out, and the buttons that take or drop it.
#[component]
pub(super) fn Preview(slug: String, planned: Vec<Planned>) -> impl IntoView {
    let w = &t().themes.import;
    let count = |is: fn(&Planned) -> bool| planned.iter().filter(|row| is(row)).count();
    let new = count(|row| matches!(row, Planned::New { .. }));
    let changed = count(|row| matches!(row, Planned::Changed { .. }));
    let same = count(|row| matches!(row, Planned::Same));
    let wrong = count(|row| matches!(row, Planned::Wrong { .. }));
    let (left_out, rows): (Vec<Planned>, Vec<Planned>) =
        planned.into_iter().partition(|row| matches!(row, Planned::Wrong { .. }));
    let left_out = (!left_out.is_empty()).then(|| {
        view! {
            <h3>{w.left_out}</h3>
            <ul>{left_out.into_iter().map(|row| view! { <Row row/> }).collect_view()}</ul>
        }
    });
    let shown = new + changed;
    let nothing = (shown == 0).then(|| view! { <p>{w.nothing}</p> });
    let take = (shown > 0).then(|| view! { <Button label=w.take name="act" value="take"/> });
    view! {
        <section class="theme-part">
            <h2>{w.preview}</h2>
            <p>{(w.summary)(new, changed, same, wrong)}</p>
            {nothing}
            {left_out}
            <ul class="codes">{rows.into_iter().map(|row| view! { <Row row/> }).collect_view()}</ul>
            <form class="actions" method="post" action=TakeImport::PATH>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="slug" value=slug/>
                <input type="hidden" name="shown" value=shown.to_string()/>
                {take}
                <Button label=w.drop weight=Weight::Quiet name="act" value="drop"/>
            </form>
        </section>
    }
}

#[component]
fn Row(row: Planned) -> impl IntoView {
    let w = &t().themes.import;
    match row {
        Planned::Same => None,
        Planned::New { row, words } => Some(
            view! {
                <li>
                    <p>{(w.row)(row)}" "<Tag label=w.is_new colour="ok"/></p>
                    <p class="why" lang="ro">{words}</p>
                </li>
            }
            .into_any(),
        ),
        Planned::Changed { row, was, became, .. } => Some(
            view! {
                <li>
                    <p>{(w.row)(row)}" "<Tag label=w.is_changed/></p>
                    <Redline runs=redline::compare(&was, &became)/>
                </li>
            }
            .into_any(),
        ),
        Planned::Wrong { row, why } => {
            let why = match why {
                Refused::Unnamed => w.unnamed.to_owned(),
                Refused::Twice(name) => (w.twice)(&name),
                Refused::LongName(name) => (w.long_name)(&name),
                Refused::LongText(name) => (w.long_text)(&name),
            };
            Some(view! { <li>{(w.row)(row)}": "{why}</li> }.into_any())
        }
    }
}
