//! Running heads, running feet and page numbers: what a page carries besides the text.

use std::collections::{HashMap, HashSet};

use super::lines::Printed;
use super::pieces::Piece;

/// Lines at the top and at the bottom of a page that may be furniture.
const EDGE: usize = 3;

/// Drops what is printed beside the text, or across it, at the same place of many pages: letterheads in the margin,
/// watermarks. What repeats inside the text's width may be a table's head.
pub(super) fn drop_stamps(pages: &mut [Vec<Piece>]) {
    let often = (pages.len() / 3).max(3);
    let (left, right) = width(pages);
    let is_beside = |piece: &Piece| piece.turn != 0 || piece.x > right || piece.end_x < left;
    let place = |piece: &Piece| ((piece.x / 3.0).round() as i64, (piece.y / 3.0).round() as i64);
    let mut seen: HashMap<((i64, i64), &str), usize> = HashMap::new();
    for page in pages.iter() {
        let beside = page.iter().filter(|piece| is_beside(piece));
        let here: HashSet<_> = beside.map(|piece| (place(piece), piece.text.trim())).collect();
        for key in here {
            *seen.entry(key).or_default() += 1;
        }
    }
    let stamps: HashSet<((i64, i64), String)> = seen
        .into_iter()
        .filter(|(_, times)| *times >= often)
        .map(|((place, text), _)| (place, text.to_owned()))
        .collect();
    if stamps.is_empty() {
        return;
    }
    for page in pages.iter_mut() {
        page.retain(|piece| {
            !is_beside(piece) || !stamps.contains(&(place(piece), piece.text.trim().to_owned()))
        });
    }
}

/// The left and the right edge of the running text: of the long pieces, without the odd ones.
fn width(pages: &[Vec<Piece>]) -> (f64, f64) {
    let long = || pages.iter().flatten().filter(|piece| piece.turn == 0 && piece.text.len() >= 40);
    let mut starts: Vec<f64> = long().map(|piece| piece.x).collect();
    let mut ends: Vec<f64> = long().map(|piece| piece.end_x).collect();
    starts.sort_by(f64::total_cmp);
    ends.sort_by(f64::total_cmp);
    let left = starts.get(starts.len() / 20).copied().unwrap_or(f64::NEG_INFINITY);
    let right = ends.get(ends.len().saturating_sub(1 + ends.len() / 20)).copied().unwrap_or(f64::INFINITY);
    (left, right)
}

/// Drops furniture from `pages`.
pub(super) fn drop(pages: &mut [Vec<Printed>]) {
    let count = pages.len();
    let mut seen: HashMap<(bool, String), usize> = HashMap::new();
    for page in pages.iter() {
        let mut here: Vec<(bool, String)> =
            edges(page.len()).map(|(at, is_top)| (is_top, key(&page[at].text))).collect();
        here.sort();
        here.dedup();
        for key in here {
            *seen.entry(key).or_default() += 1;
        }
    }
    // A third of the pages: left and right pages may have different heads, and chapters their own.
    let often = (count / 3).max(3);
    for page in pages.iter_mut() {
        let last = page.len();
        let is_furniture = |at: usize, is_top: bool| {
            let text = &page[at].text;
            let repeated = seen.get(&(is_top, key(text))).is_some_and(|times| *times >= often);
            let outermost = at == 0 || at + 1 == last;
            (repeated && !starts_article(text)) || (count > 1 && outermost && is_page_number(text))
        };
        // From the edge inwards, up to the first line of the text.
        let top = (0..EDGE.min(last)).take_while(|at| is_furniture(*at, true)).count();
        let bottom = (top.max(last.saturating_sub(EDGE))..last)
            .rev()
            .take_while(|at| is_furniture(*at, false))
            .count();
        page.truncate(last - bottom);
        page.drain(..top);
    }
}

/// Places of the lines at the edges, and whether each is at the top.
fn edges(lines: usize) -> impl Iterator<Item = (usize, bool)> {
    let top = EDGE.min(lines);
    let bottom = lines.saturating_sub(EDGE).max(top);
    (0..top).map(|at| (at, true)).chain((bottom..lines).map(|at| (at, false)))
}

/// The line without what changes from page to page.
fn key(text: &str) -> String {
    let mut key: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| if c.is_ascii_digit() { '#' } else { c })
        .collect();
    while key.contains("##") {
        key = key.replace("##", "#");
    }
    key.to_lowercase()
}

/// "Articolul 5" at the top of many pages is an article each time.
fn starts_article(text: &str) -> bool {
    let first = text.split([' ', '.']).next().unwrap_or("").to_lowercase();
    matches!(
        first.as_str(),
        "art" | "articolul" | "article" | "capitolul" | "secțiunea" | "secţiunea" | "anexa"
    )
}

/// "5", "- 5 -", "Pagina 5 din 10", "5/10", "iv".
fn is_page_number(text: &str) -> bool {
    let text = text.trim_matches(['-', '–', '—', ' ', '|', '[', ']']).to_lowercase();
    let number = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
    if number(&text) || (text.len() <= 5 && !text.is_empty() && text.bytes().all(|b| b"ivxl".contains(&b))) {
        return true;
    }
    let words: Vec<&str> = text.split([' ', '/']).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [first, second] if number(first) && number(second) => text.contains('/'),
        [page, rest @ ..] if ["pagina", "pag.", "page", "p.", "pg."].contains(page) => {
            matches!(rest, [n] if number(n))
                || matches!(rest, [n, of, all] if number(n) && number(all) && ["din", "of"].contains(of))
                || matches!(rest, [n, all] if number(n) && number(all))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(texts: &[&str]) -> Vec<Printed> {
        texts
            .iter()
            .map(|text| Printed {
                page: 0,
                x: 0.0,
                end_x: 1.0,
                y: 0.0,
                size: 1.0,
                text: (*text).to_owned(),
                column_right: None,
            })
            .collect()
    }

    #[test]
    fn running_heads_and_numbers_go_and_articles_stay() {
        let subjects = ["unu", "doi", "trei", "patru"];
        let mut pages: Vec<_> = (1..=4)
            .map(|n| {
                let subject = subjects[n - 1];
                page(&[
                    "Ordin privind târgurile",
                    &format!("Articolul {n}"),
                    &format!("Text {subject}."),
                    &format!("Rând {subject}."),
                    &format!("Alt rând {subject}."),
                    &format!("Final {subject}."),
                    &format!("- {n} -"),
                ])
            })
            .collect();
        drop(&mut pages);
        let texts: Vec<_> = pages[1].iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Articolul 2", "Text doi.", "Rând doi.", "Alt rând doi.", "Final doi."]);
    }

    #[test]
    fn page_numbers_are_told_from_text() {
        for number in ["5", "- 12 -", "Pagina 5 din 10", "3/17", "iv", "Pag. 7"] {
            assert!(is_page_number(number), "{number}");
        }
        for text in ["5.", "art. 5", "12345", "Pagina de titlu", "civil"] {
            assert!(!is_page_number(text), "{text}");
        }
    }
}
