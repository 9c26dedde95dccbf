//! On which days a campaign's comments came: bars, with the figures as a table.

use leptos::prelude::*;

use crate::messages::t;

/// Height of the chart, in its own units.
const HEIGHT: i64 = 60;
/// Width of a day and of the gap after it.
const DAY: i64 = 8;
const GAP: i64 = 2;

/// One bar a day, without days on which nothing came; nothing to see where all came on one.
#[component]
pub(crate) fn Timeline(
    days: Vec<(String, i64)>,
    /// Where the comments of each day are listed, in the same order; none where they are not.
    #[prop(optional)]
    links: Vec<String>,
) -> impl IntoView {
    let (t, w) = (t(), &t().campaigns);
    let (first, last) = (days.first()?.clone(), days.last()?.clone());
    let most = days.iter().map(|(_, comments)| *comments).max().unwrap_or(1).max(1);
    let said = (w.days_are)(&day(&first.0), &day(&last.0), most);
    let chart = (days.len() > 1).then(|| {
        let bar = |(at, (_, comments)): (i64, &(String, i64))| {
            let height = (comments * HEIGHT / most).max(1);
            view! {
                <rect
                    class="day-bar"
                    x=(at * (DAY + GAP)).to_string()
                    y=(HEIGHT - height).to_string()
                    width=DAY.to_string()
                    height=height.to_string()
                />
            }
        };
        let width = i64::try_from(days.len()).unwrap_or(i64::MAX).saturating_mul(DAY + GAP);
        view! {
            <svg class="days" viewBox=format!("0 0 {width} {HEIGHT}") preserveAspectRatio="xMinYMax meet" role="img" aria-label=said.clone()>
                {(0_i64..).zip(&days).map(bar).collect_view()}
            </svg>
        }
    });
    let row = |(at, (date, comments)): (usize, (String, i64))| {
        let name = match links.get(at).cloned() {
            Some(href) => view! { <a href=href>{day(&date)}</a> }.into_any(),
            None => day(&date).into_any(),
        };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{name}</th>
                <td role="cell" class="num" data-label=t.counts.comments>{(t.counts.figure)(comments)}</td>
            </tr>
        }
    };
    Some(view! {
        <section class="campaign-days">
            <h2>{w.days}</h2>
            <p class="soft">{said.clone()}</p>
            {chart}
            <details class="fold">
                <summary>{w.day_table}</summary>
                <div class="table-wrap">
                    <table class="table" role="table">
                        <caption class="sr">{w.days}</caption>
                        <thead role="rowgroup">
                            <tr role="row">
                                <th role="columnheader" scope="col">{w.day}</th>
                                <th role="columnheader" scope="col" class="num">{t.counts.comments}</th>
                            </tr>
                        </thead>
                        <tbody role="rowgroup">{days.into_iter().enumerate().map(row).collect_view()}</tbody>
                    </table>
                </div>
            </details>
        </section>
    })
}

/// A day in words, of one as it is stored.
fn day(stored: &str) -> String {
    (t().dates.span)(stored, stored)
}
