//! Who spoke about what: a table of articles by kinds of senders.

use backend::dashboard::{Spoken, Who};
use leptos::prelude::*;
use model::arrivals::Sender;
use model::counts::Filter;
use model::provisions::UNPLACED;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Articles that are listed; of more, those with most comments.
const MOST: usize = 40;

/// One column for each kind of sender that wrote, one row for each article that was spoken about.
#[component]
pub(super) fn Senders(slug: String, senders: Vec<Who>, spoken: Vec<Spoken>) -> impl IntoView {
    let w = &t().dashboard;
    if senders.is_empty() {
        return ().into_any();
    }
    let columns: Vec<Sender> = senders.iter().map(|who| who.sender).collect();
    let all = Spoken {
        eid: String::new(),
        label: String::new(),
        cells: senders.iter().map(|who| (who.sender, who.comments)).collect(),
    };
    let (rows, left_out) = greatest(spoken);
    let most = rows.iter().flat_map(|row| &row.cells).map(|(_, comments)| *comments).max().unwrap_or(1);
    let head =
        |sender: Sender| view! { <th role="columnheader" scope="col" class="num">{(w.sender)(sender)}</th> };
    let line = |row: Spoken| view! { <Line slug=slug.clone() row columns=columns.clone() most/> };
    let total = view! { <Line slug=slug.clone() row=all columns=columns.clone() most=0/> };
    let more = (left_out > 0).then(|| view! { <p class="soft">{(w.left_out)(left_out)}</p> });
    view! {
        <section class="part">
            <h2>{w.who}</h2>
            <p class="soft">{w.who_lede}" "{w.as_arrived}</p>
            <div class="table-wrap">
                <table class="table stack heat" role="table">
                    <caption class="sr">{w.who}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{t().counts.article}</th>
                            {columns.iter().copied().map(head).collect_view()}
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{total}{rows.into_iter().map(line).collect_view()}</tbody>
                </table>
            </div>
            {more}
        </section>
    }
    .into_any()
}

/// The rows with most comments, in the order in which they came, and how many are left out.
fn greatest(mut rows: Vec<Spoken>) -> (Vec<Spoken>, i64) {
    let sum = |row: &Spoken| row.cells.iter().map(|(_, comments)| comments).sum::<i64>();
    let mut sums: Vec<i64> = rows.iter().map(sum).collect();
    sums.sort_unstable_by(|one, other| other.cmp(one));
    let all = rows.len();
    if let Some(least) = sums.get(MOST.saturating_sub(1)) {
        rows.retain(|row| sum(row) >= *least);
        rows.truncate(MOST);
    }
    let left_out = i64::try_from(all - rows.len()).unwrap_or(i64::MAX);
    (rows, left_out)
}

#[component]
fn Line(slug: String, row: Spoken, columns: Vec<Sender>, most: i64) -> impl IntoView {
    let (t, l) = (t(), language());
    let w = &t.dashboard;
    let (provision, name) = match (row.label.as_str(), row.eid.as_str()) {
        ("", "") => (None, w.everything.to_owned()),
        ("", UNPLACED) => (Some(UNPLACED), t.placements.unplaced.to_owned()),
        ("", eid) => (Some(eid), t.counts.whole_act.to_owned()),
        (label, eid) => (Some(eid), capital(label)),
    };
    let cell = |sender: Sender| {
        let found = row.cells.iter().find(|(of, _)| *of == sender).map(|(_, comments)| *comments);
        let inside = found.filter(|comments| *comments > 0).map(|comments| {
            let filter = Filter { sender: sender.to_string(), ..Filter::default() };
            let href = routes::desk_comments_by(l, &slug, provision, &filter, None);
            let about = (w.cell)(comments, sender, &name);
            view! { <a href=href>{(t.counts.figure)(comments)}<span class="sr">" "{about}</span></a> }
        });
        let class = format!("num h{}", shade(found.unwrap_or(0), most));
        view! { <td role="cell" class=class data-label=(w.sender)(sender)>{inside}</td> }
    };
    let cells = columns.into_iter().map(cell).collect_view();
    let head = match provision {
        None => view! { <b>{name.clone()}</b> }.into_any(),
        Some(eid) => {
            let href = routes::desk_comments_on(l, &slug, eid);
            view! { <a href=href>{name.clone()}</a> }.into_any()
        }
    };
    view! { <tr role="row"><th role="rowheader" scope="row">{head}</th>{cells}</tr> }
}

/// 0 where nobody spoke, else 1 to 4 by quarters of the most.
const fn shade(comments: i64, most: i64) -> i64 {
    if comments <= 0 || most <= 0 { 0 } else { 1 + (comments - 1) * 4 / most }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_act_shows_the_articles_with_most_comments_in_their_order() {
        let row = |n: i64| Spoken {
            eid: n.to_string(),
            label: String::new(),
            cells: vec![(Sender::Citizen, n % 7)],
        };
        let (rows, left_out) = greatest((1..=100).map(row).collect());
        assert_eq!((rows.len(), left_out), (MOST, 60));
        assert!(
            rows.windows(2)
                .all(|pair| pair[0].eid.parse::<i64>().unwrap() < pair[1].eid.parse::<i64>().unwrap())
        );
        assert_eq!(greatest((1..=3).map(row).collect()).1, 0);
    }
}
