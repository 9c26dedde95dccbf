//! From pieces of text to the lines of a page, in reading order.

use super::pieces::{Piece, SPACE};

/// A gap this wide, in sizes, stands between the cells of a table.
const CELLS: f64 = 1.8;

/// A printed line; wide gaps in it are tabs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Printed {
    pub page: usize,
    pub x: f64,
    pub end_x: f64,
    pub y: f64,
    pub size: f64,
    pub text: String,
    /// Right edge of its column, on a page with two.
    pub column_right: Option<f64>,
}

impl Printed {
    fn letters(&self) -> usize {
        self.text.chars().filter(|letter| letter.is_alphanumeric()).count()
    }
}

/// The lines of every page, from the top; text that runs in a page's rarer directions comes last.
pub(super) fn of_pages(pages: Vec<Vec<Piece>>) -> Vec<Vec<Printed>> {
    let usual = usual_gutter(&pages);
    pages.into_iter().enumerate().map(|(page, pieces)| of_page(page, pieces, usual)).collect()
}

/// The gutter that half of the pages have: the last page of a gazette may be too empty to show its own.
fn usual_gutter(pages: &[Vec<Piece>]) -> Option<f64> {
    let mut gutters: Vec<f64> = pages
        .iter()
        .filter_map(|page| {
            let upright: Vec<Piece> = page.iter().filter(|piece| piece.turn == 0).cloned().collect();
            gutter(&upright, &gather(0, &upright))
        })
        .collect();
    gutters.sort_by(f64::total_cmp);
    let middle = gutters.get(gutters.len() / 2).copied()?;
    let alike = gutters.iter().filter(|at| (*at - middle).abs() < 12.0).count();
    (alike * 2 >= pages.len()).then_some(middle)
}

fn of_page(page: usize, pieces: Vec<Piece>, usual: Option<f64>) -> Vec<Printed> {
    let mut by_turn: [Vec<Piece>; 4] = Default::default();
    for piece in pieces {
        by_turn[usize::from(piece.turn & 3)].push(piece);
    }
    by_turn
        .sort_by_key(|pieces| std::cmp::Reverse(pieces.iter().map(|piece| piece.text.len()).sum::<usize>()));
    by_turn.into_iter().flat_map(|pieces| in_columns(page, pieces, usual)).collect()
}

fn in_columns(page: usize, pieces: Vec<Piece>, usual: Option<f64>) -> Vec<Printed> {
    let lines = gather(page, &pieces);
    let is_upright = pieces.first().is_some_and(|piece| piece.turn == 0);
    let crosses = |at: f64| pieces.iter().filter(|p| p.x < at - 2.0 && p.end_x > at + 2.0).count();
    let usual = usual.filter(|at| is_upright && lines.len() < 2000 && crosses(*at) * 4 <= pieces.len());
    let Some(gutter) = gutter(&pieces, &lines).or(usual) else { return lines };
    // What runs across the gutter divides the page: above it both columns, then the line itself, then below.
    let (crossing, beside): (Vec<Piece>, Vec<Piece>) =
        pieces.into_iter().partition(|piece| piece.x < gutter - 2.0 && piece.end_x > gutter + 2.0);
    let (left, right): (Vec<Piece>, Vec<Piece>) = beside.into_iter().partition(|piece| piece.x < gutter);
    let across = gather(page, &crossing);
    let (left, right) = (column(page, &left), column(page, &right));
    let mut ordered = Vec::with_capacity(lines.len());
    let mut above = f64::INFINITY;
    for cut in across.iter().map(Some).chain([None]) {
        let below = cut.map_or(f64::NEG_INFINITY, |line| line.y);
        for column in [&left, &right] {
            ordered.extend(column.iter().filter(|line| line.y < above && line.y >= below).cloned());
        }
        ordered.extend(cut.cloned());
        above = below;
    }
    ordered
}

/// The lines of one column; each knows the column's edge.
fn column(page: usize, pieces: &[Piece]) -> Vec<Printed> {
    let mut lines = gather(page, pieces);
    let mut ends: Vec<f64> = lines.iter().map(|line| line.end_x).collect();
    ends.sort_by(f64::total_cmp);
    let right = ends.get(ends.len() * 9 / 10).copied();
    for line in &mut lines {
        line.column_right = right;
    }
    lines
}

/// Pieces on one height become a line; what stands a little higher or lower and is smaller belongs to it.
fn gather(page: usize, pieces: &[Piece]) -> Vec<Printed> {
    let mut order: Vec<&Piece> = pieces.iter().filter(|piece| !piece.text.is_empty()).collect();
    order.sort_by(|a, b| b.y.total_cmp(&a.y));
    let mut lines = Vec::new();
    let mut line: Vec<&Piece> = Vec::new();
    let (mut y, mut size) = (0.0, 0.0_f64);
    for piece in order {
        if !line.is_empty() && y - piece.y > 0.45 * size.max(piece.size) {
            lines.extend(printed(page, std::mem::take(&mut line)));
            size = 0.0;
        }
        // The largest letters are the line's own.
        if piece.size > size {
            (y, size) = (piece.y, piece.size);
        }
        line.push(piece);
    }
    lines.extend(printed(page, line));
    lines
}

fn printed(page: usize, mut pieces: Vec<&Piece>) -> Option<Printed> {
    pieces.sort_by(|a, b| a.x.total_cmp(&b.x));
    let size = weighted_size(&pieces)?;
    let y =
        pieces.iter().filter(|piece| piece.size >= size * 0.9).map(|piece| piece.y).fold(f64::NAN, f64::max);
    let y = if y.is_nan() { pieces.first()?.y } else { y };
    let mut text = String::new();
    let mut end = f64::NAN;
    let (mut last_x, mut last_text) = (f64::NAN, "");
    for piece in &pieces {
        // Bold is sometimes made by printing twice.
        if piece.text == last_text && (piece.x - last_x).abs() < 0.12 * size {
            continue;
        }
        let gap = piece.x - end;
        if gap > CELLS * size {
            text.push('\t');
        } else if gap > SPACE * size && !text.ends_with(' ') && !piece.text.starts_with(' ') {
            text.push(' ');
        }
        let raised = piece.size < 0.8 * size && piece.y > y + 0.15 * size;
        let words = piece.text.trim();
        let is_index = raised && !words.is_empty() && words.bytes().all(|b| b.is_ascii_digit());
        if is_index && text.ends_with(char::is_alphanumeric) {
            text.push('^');
        }
        text.push_str(&piece.text);
        end = if end.is_nan() { piece.end_x } else { end.max(piece.end_x) };
        (last_x, last_text) = (piece.x, &piece.text);
    }
    let x = pieces.iter().find(|piece| !piece.text.trim().is_empty())?.x;
    let end_x =
        pieces.iter().filter(|piece| !piece.text.trim().is_empty()).map(|p| p.end_x).fold(x, f64::max);
    Some(Printed { page, x, end_x, y, size, text: text.trim().to_owned(), column_right: None })
}

/// The size of most letters.
fn weighted_size(pieces: &[&Piece]) -> Option<f64> {
    let mut sizes: Vec<(f64, usize)> =
        pieces.iter().filter(|p| !p.text.trim().is_empty()).map(|p| (p.size, p.text.len())).collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half = sizes.iter().map(|(_, letters)| letters).sum::<usize>() / 2;
    let mut seen = 0;
    sizes.into_iter().find_map(|(size, letters)| {
        seen += letters;
        (seen >= half).then_some(size)
    })
}

/// Where two columns of running text part, when the page has two. Tables have ragged cells and are left alone.
fn gutter(pieces: &[Piece], lines: &[Printed]) -> Option<f64> {
    // No printed page has more: the lines of each column are looked through once for each line that crosses.
    if !(16..2000).contains(&lines.len()) {
        return None;
    }
    let left = lines.iter().map(|line| line.x).fold(f64::INFINITY, f64::min);
    let right = lines.iter().map(|line| line.end_x).fold(f64::NEG_INFINITY, f64::max);
    let width = right - left;
    if !width.is_finite() || width < 100.0 {
        return None;
    }
    const BINS: usize = 100;
    let mut covered = [0_usize; BINS];
    let bin = |x: f64| (((x - left) / width * BINS as f64).clamp(0.0, BINS as f64 - 1.0)) as usize;
    for piece in pieces.iter().filter(|piece| !piece.text.trim().is_empty()) {
        let (from, to) = (bin(piece.x), bin(piece.end_x.max(piece.x)));
        for count in &mut covered[from..=to] {
            *count += 1;
        }
    }
    let fewest = covered[35..65].iter().copied().min()?;
    let at = 35 + covered[35..65].iter().position(|count| *count == fewest)?;
    let length = covered[at..65].iter().take_while(|count| **count == fewest).count();
    if fewest * 12 > lines.len() || length < 2 {
        return None;
    }
    let gutter = left + (at as f64 + length as f64 / 2.0) / BINS as f64 * width;
    let beside: Vec<&Piece> =
        pieces.iter().filter(|p| !p.text.trim().is_empty() && (p.x >= gutter || p.end_x <= gutter)).collect();
    let column = |is_left: bool| {
        let owned: Vec<Piece> =
            beside.iter().filter(|p| (p.x < gutter) == is_left).map(|p| (*p).clone()).collect();
        gather(0, &owned)
    };
    let is_prose = |lines: Vec<Printed>, width: f64| {
        let end = lines.iter().map(|line| line.end_x).fold(f64::NEG_INFINITY, f64::max);
        let full = lines.iter().filter(|line| end - line.end_x < 0.3 * width && line.letters() > 15).count();
        lines.len() >= 8 && full * 2 >= lines.len()
    };
    (is_prose(column(true), gutter - left) && is_prose(column(false), right - gutter)).then_some(gutter)
}
