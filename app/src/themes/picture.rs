//! The picture of themes by article: a disc where they meet. Its figures stand in the table below it.

use backend::themes::{Pair, Theme};
use leptos::prelude::*;
use model::themes::Filter;

use super::coded_page::place;
use crate::messages::t;
use crate::ssr::language;

/// Rows and columns that are drawn: more would be no picture.
const THEMES: usize = 20;
const ARTICLES: usize = 40;
/// Widths in units of the picture: of a column, a row, the names of themes, the names of articles.
const COLUMN: usize = 26;
const ROW: usize = 26;
const NAMES: usize = 190;
const HEAD: usize = 84;
/// Letters of a name that are drawn: of a theme, of an article.
const LETTERS: usize = 26;
const HEAD_LETTERS: usize = 13;

/// Themes as rows, articles as columns; persons and organisations as two discs side by side, of two colours and two shapes
/// of edge.
#[component]
pub(super) fn Picture(themes: Vec<Theme>, pairs: Vec<Pair>) -> impl IntoView {
    let w = &t().themes;
    let mut columns: Vec<(i64, String, String)> =
        pairs.iter().map(|pair| (pair.position, pair.eid.clone(), pair.label.clone())).collect();
    columns.sort();
    columns.dedup();
    columns.truncate(ARTICLES);
    let rows: Vec<&Theme> = themes.iter().take(THEMES).collect();
    let most = pairs.iter().map(|pair| pair.citizens.max(pair.organisations)).max().unwrap_or(1).max(1);
    let (width, height) = (NAMES + columns.len() * COLUMN * 2 + 8, HEAD + rows.len() * ROW + 8);
    let heads = columns.iter().enumerate().map(|(at, (_, eid, label))| {
        let x = NAMES + at * COLUMN * 2 + COLUMN;
        let label = place(&Filter { article: eid.clone(), ..Filter::default() }, label);
        let turn = format!("rotate(-60 {x} {HEAD})");
        view! { <text x=x y=HEAD - 6 transform=turn>{short(&label, HEAD_LETTERS)}</text> }
    });
    let lines = rows.iter().enumerate().map(|(at, theme)| {
        let y = HEAD + at * ROW + ROW / 2;
        let discs = columns.iter().enumerate().filter_map(|(column, (_, eid, _))| {
            let pair = pairs.iter().find(|pair| pair.theme == theme.id && pair.eid == *eid)?;
            let x = NAMES + column * COLUMN * 2 + COLUMN / 2;
            let disc = |x: usize, comments: i64, class| {
                (comments > 0)
                    .then(|| view! { <circle class=class cx=x cy=y r=radius(comments, most)></circle> })
            };
            Some((disc(x, pair.citizens, "disc"), disc(x + COLUMN, pair.organisations, "disc org")))
        });
        let line = HEAD + (at + 1) * ROW;
        view! {
            <text x="0" y=y + 4>{short(&theme.name, LETTERS)}</text>
            <line x1="0" x2=width y1=line y2=line></line>
            {discs.collect_view()}
        }
    });
    let [people, organisations] = w.columns;
    let about = (w.tables.picture)(rows.len(), columns.len());
    view! {
        <figure class="crossing">
            <div class="crossing-scroll" tabindex="0" role="group" aria-label=about.clone()>
                <svg width=width height=height viewBox=format!("0 0 {width} {height}") aria-hidden="true" lang="ro">
                    {heads.collect_view()}
                    {lines.collect_view()}
                </svg>
            </div>
            <figcaption lang=language().as_str()>
                <p class="key">
                    <span><i class="dot"></i>{people}</span>
                    <span><i class="dot org"></i>{organisations}</span>
                </p>
                <p class="soft">{about}</p>
            </figcaption>
        </figure>
    }
}

/// The radius by which a disc's area is as the number of comments.
fn radius(comments: i64, most: i64) -> String {
    let share = comments as f64 / most as f64;
    format!("{:.1}", (share.sqrt() * 11.0).max(2.5))
}

fn short(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(letters - 1).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_times_the_comments_are_twice_the_radius_and_few_are_still_seen() {
        assert_eq!(radius(100, 100), "11.0");
        assert_eq!(radius(25, 100), "5.5");
        assert_eq!(radius(1, 1_000_000), "2.5");
    }
}
