//! The tables of the public ledger of moderation.

use backend::moderation::{Line, Total};
use leptos::prelude::*;
use model::moderation::Rule;

use crate::messages::t;
use crate::ui::{Shown, Time};

fn rule(rule: Option<Rule>) -> &'static str {
    let w = &t().moderation;
    rule.map_or(w.public.no_rule, |rule| (w.rule)(rule))
}

fn heads<const N: usize>(words: [&'static str; N]) -> impl IntoView {
    let head = |words: &'static str| view! { <th role="columnheader" scope="col">{words}</th> };
    view! { <thead role="rowgroup"><tr role="row">{words.map(head).collect_view()}</tr></thead> }
}

/// How often what was done, by which rule.
#[component]
pub(super) fn Totals(totals: Vec<Total>) -> impl IntoView {
    let w = &t().moderation;
    let p = &w.public;
    let row = |total: Total| {
        view! {
            <tr role="row">
                <th role="rowheader" scope="row" data-label=p.what>{(w.act)(total.act)}</th>
                <td role="cell" data-label=p.by_rule>{rule(total.rule)}</td>
                <td role="cell" class="tabular" data-label=p.how_often>{total.acts.to_string()}</td>
            </tr>
        }
    };
    view! {
        <section class="part">
            <h2>{p.totals}</h2>
            <div class="table-wrap">
                <table class="table stack" role="table">
                    <caption class="sr">{p.totals}</caption>
                    {heads([p.what, p.by_rule, p.how_often])}
                    <tbody role="rowgroup">{totals.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

/// The acts, the newest first.
#[component]
pub(super) fn Lines(lines: Vec<Line>) -> impl IntoView {
    let w = &t().moderation;
    let p = &w.public;
    let row = |line: Line| {
        let undone = line.undone.then(|| format!(" ({})", p.undone));
        view! {
            <tr role="row">
                <th role="rowheader" scope="row" class="tabular" data-label=p.when><Time at=line.at shown=Shown::DayAndTime/></th>
                <td role="cell" data-label=p.what><span>{(w.act)(line.act)}{undone}</span></td>
                <td role="cell" data-label=p.by_rule>{rule(line.rule)}</td>
                <td role="cell" data-label=p.who>{(w.role)(line.role)}</td>
            </tr>
        }
    };
    view! {
        <section class="part">
            <h2>{p.lines}</h2>
            <div class="table-wrap">
                <table class="table stack" role="table">
                    <caption class="sr">{p.lines}</caption>
                    {heads([p.when, p.what, p.by_rule, p.who])}
                    <tbody role="rowgroup">{lines.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}
