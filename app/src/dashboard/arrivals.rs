//! What came, by day: bars that lead to the comments of the day, with the figures as a table.

use backend::dashboard::Day;
use leptos::prelude::*;
use model::counts::Filter;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Height of the bars, in units of the drawing.
const HEIGHT: i64 = 100;
/// Width of a day and of the gap after it.
const DAY: i64 = 10;
const GAP: i64 = 2;

/// The bars and their table; a sentence where nothing came.
#[component]
pub(super) fn Arrivals(slug: String, days: Vec<Day>) -> impl IntoView {
    let w = &t().dashboard;
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return view! { <section class="part"><h2>{w.days}</h2><p class="soft">{w.nothing}</p></section> }
            .into_any();
    };
    let most = days.iter().map(|day| day.comments).max().unwrap_or(0);
    let sum = |of: fn(&Day) -> i64| days.iter().map(of).sum::<i64>();
    let (submissions, comments) = (sum(|day| day.submissions), sum(|day| day.comments));
    let said = (w.days_are)(submissions, comments, &in_words(&first.day), &in_words(&last.day), most);
    let (from, to) = (in_words(&first.day), in_words(&last.day));
    view! {
        <section class="part arrivals">
            <h2>{w.days}</h2>
            <p>{said}</p>
            <div class="arrivals-chart">
                <Bars slug=slug.clone() days=days.clone() most/>
                <p class="arrivals-axis" aria-hidden="true"><span>{from}</span><span>{to}</span></p>
            </div>
            <p class="soft">{w.as_arrived}</p>
            <Figures slug days/>
        </section>
    }
    .into_any()
}

/// One bar a day. What it shows is said by the table, where its links are, too.
#[component]
fn Bars(slug: String, days: Vec<Day>, most: i64) -> impl IntoView {
    let width = i64::try_from(days.len()).unwrap_or(i64::MAX).saturating_mul(DAY + GAP);
    let bar = |(at, day): (i64, Day)| {
        let x = at * (DAY + GAP);
        let height = if day.comments == 0 { 0 } else { (day.comments * HEIGHT / most.max(1)).max(2) };
        let drawn = view! {
            <title>{(t().dashboard.day_is)(&in_words(&day.day), day.comments)}</title>
            // As high as the drawing, so that a low bar is no small target.
            <rect class="room" x=x.to_string() y="0" width=DAY.to_string() height=HEIGHT.to_string()/>
            <rect
                class="day-bar"
                x=x.to_string()
                y=(HEIGHT - height).to_string()
                width=DAY.to_string()
                height=height.to_string()
            />
        };
        if day.comments == 0 {
            view! { <g>{drawn}</g> }.into_any()
        } else {
            view! { <a href=behind(&slug, &day.day) tabindex="-1">{drawn}</a> }.into_any()
        }
    };
    view! {
        <svg class="day-bars" viewBox=format!("0 0 {width} {HEIGHT}") preserveAspectRatio="none" aria-hidden="true">
            {(0_i64..).zip(days).map(bar).collect_view()}
        </svg>
    }
}

#[component]
fn Figures(slug: String, days: Vec<Day>) -> impl IntoView {
    let (t, w) = (t(), &t().dashboard);
    let row = |day: Day| {
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a href=behind(&slug, &day.day)>{in_words(&day.day)}</a></th>
                <td role="cell" class="num" data-label=w.submissions>{(t.counts.figure)(day.submissions)}</td>
                <td role="cell" class="num" data-label=t.counts.comments>{(t.counts.figure)(day.comments)}</td>
            </tr>
        }
    };
    let came = days.into_iter().filter(|day| day.comments > 0).map(row).collect_view();
    view! {
        <details class="fold">
            <summary>{w.day_table}</summary>
            <div class="table-wrap">
                <table class="table" role="table">
                    <caption class="sr">{w.days}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{w.day}</th>
                            <th role="columnheader" scope="col" class="num">{w.submissions}</th>
                            <th role="columnheader" scope="col" class="num">{t.counts.comments}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{came}</tbody>
                </table>
            </div>
        </details>
    }
}

/// The comments of a day.
fn behind(slug: &str, day: &str) -> String {
    let filter = Filter { day: day.to_owned(), ..Filter::default() };
    routes::desk_comments_by(language(), slug, None, &filter, None)
}

/// A day in words, of one as it is stored.
fn in_words(stored: &str) -> String {
    (t().dates.span)(stored, stored)
}
