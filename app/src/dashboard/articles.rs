//! Articles by how much is written about them, and by how divided people are.

use std::cmp::Reverse;

use leptos::prelude::*;
use model::arrivals::disagreement;
use model::counts::Row;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Look, Stances};

/// Articles that are listed.
const MOST: usize = 8;

/// Those with most comments.
#[component]
pub(super) fn Heat(slug: String, articles: Vec<Row>) -> impl IntoView {
    let w = &t().dashboard;
    let mut hot: Vec<Row> = articles.into_iter().filter(|row| row.counts.comments > 0).collect();
    hot.sort_by_key(|row| Reverse(row.counts.comments));
    hot.truncate(MOST);
    if hot.is_empty() {
        return view! { <p class="soft">{w.nothing}</p> }.into_any();
    }
    let most = hot.first().map_or(1, |row| row.counts.comments).max(1);
    let line = |row: Row| {
        let share = row.counts.comments * 100 / most;
        view! { <Line slug=slug.clone() row figure=None share/> }
    };
    let rows = hot.into_iter().map(line).collect_view();
    view! {
        <Table caption=w.heat extra=None>{rows}</Table>
        <p><a href=routes::desk_articles_by(language(), &slug, "comments", "")>{w.all_articles}</a></p>
    }
    .into_any()
}

/// Those on which people are divided.
#[component]
pub(super) fn Divided(slug: String, articles: Vec<Row>) -> impl IntoView {
    let w = &t().dashboard;
    let with =
        |row: Row| disagreement(&row.counts.stances).filter(|share| *share > 0).map(|share| (share, row));
    let mut divided: Vec<(i64, Row)> = articles.into_iter().filter_map(with).collect();
    divided.sort_by_key(|(share, row)| Reverse((*share, row.counts.comments)));
    divided.truncate(MOST);
    let list = if divided.is_empty() {
        view! { <p>{w.not_divided}</p> }.into_any()
    } else {
        let line = |(share, row): (i64, Row)| {
            view! { <Line slug=slug.clone() row figure=Some((w.hundredths)(share)) share/> }
        };
        let rows = divided.into_iter().map(line).collect_view();
        view! { <Table caption=w.divided extra=Some(w.disagreement)>{rows}</Table> }.into_any()
    };
    view! { <section class="part"><h2>{w.divided}</h2><p class="soft">{w.divided_lede}</p>{list}</section> }
}

#[component]
fn Table(caption: &'static str, extra: Option<&'static str>, children: Children) -> impl IntoView {
    let w = &t().counts;
    let extra = extra.map(|words| view! { <th role="columnheader" scope="col" class="num">{words}</th> });
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{w.article}</th>
                        <th role="columnheader" scope="col">{w.stances}</th>
                        <th role="columnheader" scope="col" class="num">{w.comments}</th>
                        {extra}
                    </tr>
                </thead>
                <tbody role="rowgroup">{children()}</tbody>
            </table>
        </div>
    }
}

/// An article, with a bar below its name as long as its share of the greatest.
#[component]
fn Line(slug: String, row: Row, figure: Option<String>, share: i64) -> impl IntoView {
    let (t, l) = (t(), language());
    let name = format!("{} {}", capital(&row.label), row.heading).trim_end().to_owned();
    let href = routes::desk_comments_on(l, &slug, &row.eid);
    let about = format!("{} {}", (t.ui.comments_after)(row.counts.comments), (t.counts.about)(&row.label));
    let extra = figure.map(|figure| {
        view! { <td role="cell" class="num" data-label=t.dashboard.disagreement>{figure}</td> }
    });
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a href=href.clone()>{name}</a>
                <svg class="share-bar" width="100%" height="6" aria-hidden="true">
                    <rect class="share-part" x="0" width=format!("{share}%") height="100%"/>
                </svg>
            </th>
            <td role="cell" class="wide" data-label=t.counts.stances>
                <Stances stances=row.counts.stances look=Look::Short/>
            </td>
            <td role="cell" class="num" data-label=t.counts.comments>
                <a href=href>{(t.counts.figure)(row.counts.comments)}<span class="sr">{about}</span></a>
            </td>
            {extra}
        </tr>
    }
}
