//! A map of counties: one tile each, about where it lies, darker where more people spoke. The number stands in the tile, and
//! the same as a table below: nobody needs the colours or a pointer.

use leptos::prelude::*;

use super::county_tiles::{COLUMNS, ROWS, TILES, Tile};
use crate::messages::t;

/// Width and height of a tile with the gap after it.
const STEP: i64 = 44;
/// Without the gap.
const SIDE: i64 = 40;

/// County, comments, and where these are listed. A county that nobody wrote from may be left out; an empty name stands for
/// those whose county is not known.
pub type CountyCount = (String, i64, String);

/// The map with its table.
#[component]
pub fn CountyMap(
    /// The figures.
    counts: Vec<CountyCount>,
) -> impl IntoView {
    let (t, w) = (t(), &t().ui);
    let most = counts.iter().map(|(_, comments, _)| *comments).max().unwrap_or(0);
    let found = |tile: &Tile| counts.iter().find(|(county, ..)| county == tile.county).cloned();
    let tile = |tile: &Tile| view! { <OneTile tile=*tile count=found(tile) most/> };
    let tiles = TILES.iter().map(tile).collect_view();
    let mut rows: Vec<CountyCount> = counts.into_iter().filter(|(_, comments, _)| *comments > 0).collect();
    rows.sort_by(|(one, many, _), (other, more, _)| more.cmp(many).then_with(|| one.cmp(other)));
    let named = rows.iter().filter(|(county, ..)| !county.is_empty());
    let first: Vec<&str> = named.clone().take(3).map(|(county, ..)| county.as_str()).collect();
    let said = (w.counties_are)(i64::try_from(named.count()).unwrap_or(i64::MAX), &first);
    let row = |(county, comments, href): CountyCount| {
        let name = if county.is_empty() { w.county_unknown.to_owned() } else { county };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a href=href>{name}</a></th>
                <td role="cell" class="num" data-label=t.counts.comments>{(t.counts.figure)(comments)}</td>
            </tr>
        }
    };
    view! {
        <div class="county-map">
            <p class="soft">{said}</p>
            // What it shows is said by the table; its links are there, too, for whoever uses a pointer.
            <svg viewBox=format!("0 0 {} {}", COLUMNS * STEP, ROWS * STEP) aria-hidden="true">
                {tiles}
            </svg>
            <details class="fold">
                <summary>{w.county_table}</summary>
                <div class="table-wrap">
                    <table class="table" role="table">
                        <caption class="sr">{w.counties}</caption>
                        <thead role="rowgroup">
                            <tr role="row">
                                <th role="columnheader" scope="col">{w.county}</th>
                                <th role="columnheader" scope="col" class="num">{t.counts.comments}</th>
                            </tr>
                        </thead>
                        <tbody role="rowgroup">{rows.into_iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
            </details>
        </div>
    }
}

/// A tile: the letters of the county's number plates, and how many comments.
#[component]
fn OneTile(tile: Tile, count: Option<CountyCount>, most: i64) -> impl IntoView {
    let (x, y) = (tile.column * STEP, tile.row * STEP);
    let (comments, href) = count.map_or((0, String::new()), |(_, comments, href)| (comments, href));
    let middle = (x + SIDE / 2).to_string();
    let drawn = view! {
        <title>{tile.county}</title>
        <rect x=x.to_string() y=y.to_string() width=SIDE.to_string() height=SIDE.to_string() rx="5"/>
        <text class="code" x=middle.clone() y=(y + 17).to_string()>{tile.code}</text>
        <text class="figure" x=middle y=(y + 32).to_string()>{short(comments)}</text>
    };
    let class = format!("tile t{}", shade(comments, most));
    if comments > 0 {
        view! { <a class=class href=href tabindex="-1">{drawn}</a> }.into_any()
    } else {
        view! { <g class=class>{drawn}</g> }.into_any()
    }
}

/// 0 where nobody wrote, else 1 to 4 by quarters of the most.
const fn shade(comments: i64, most: i64) -> i64 {
    if comments <= 0 || most <= 0 { 0 } else { 1 + (comments - 1) * 4 / most }
}

/// A number that fits a tile: "980", "12k".
fn short(comments: i64) -> String {
    match comments {
        0 => String::new(),
        1..10_000 => comments.to_string(),
        10_000..1_000_000 => format!("{}k", comments / 1_000),
        _ => format!("{}M", comments / 1_000_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_county_has_one_tile_and_no_tile_lies_on_another() {
        let mut places: Vec<(i64, i64)> = TILES.iter().map(|tile| (tile.column, tile.row)).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), TILES.len());
        assert!(places.iter().all(|(column, row)| *column < COLUMNS && *row < ROWS));
        for county in model::counties::ALL {
            assert_eq!(TILES.iter().filter(|tile| tile.county == *county).count(), 1, "{county}");
        }
        assert_eq!(TILES.len(), model::counties::ALL.len());
    }

    #[test]
    fn the_most_is_darkest_and_nothing_is_blank() {
        assert_eq!([0, 1, 25, 26, 51, 100].map(|n| shade(n, 100)), [0, 1, 1, 2, 3, 4]);
        assert_eq!((shade(1, 1), shade(0, 0)), (1, 0));
        assert_eq!([0, 9_999, 16_400].map(short), ["", "9999", "16k"]);
    }
}
