//! PDF with a text layer to lines. Own reading of the format, because every step must be bounded: nothing here is
//! recursive without a cap, streams inflate against one budget, and no input panics.

mod cmap;
mod content;
mod file;
mod filter;
mod font;
mod furniture;
mod glyphs;
mod lines;
mod matrix;
mod object;
mod paragraphs;
mod pieces;

use lines::Printed;
use paragraphs::{Measure, Paragraph};

use crate::flow::{Block, Flow};
use crate::text::{Extract, Hint};
use crate::{Code, Finding, Limits, ReadError, decode};

/// Letters that a page of text has at least, on average.
const LETTERS: usize = 10;
/// Pieces of text of a whole document: about its printed lines and words.
const PIECES: usize = 300_000;

/// # Errors
/// [`ReadError::Locked`], [`ReadError::NoTextLayer`], [`ReadError::TooManyPages`], [`ReadError::UnpacksTooLarge`] or
/// [`ReadError::Pdf`].
pub(crate) fn extract(bytes: &[u8], limits: &Limits) -> Result<Extract, ReadError> {
    let mut file = file::File::open(bytes, limits)?;
    let pages = file.pages(limits)?;
    if pages.is_empty() {
        return Err(ReadError::Pdf);
    }
    let mut interpreter = content::Interpreter::new(&mut file);
    let mut shown = Vec::with_capacity(pages.len());
    let mut count = Count::default();
    for (index, page) in pages.iter().enumerate() {
        let page = interpreter.page(page);
        count.add(index, &page);
        shown.push(page.pieces);
        if count.pieces > limits.lines.min(PIECES) {
            return Err(ReadError::TooLong { limit: limits.lines.min(PIECES) });
        }
    }
    let interpreter_full = interpreter.is_full();
    if file.budget.spent || interpreter_full {
        return Err(ReadError::UnpacksTooLarge);
    }
    count.judge(pages.len())?;
    furniture::drop_stamps(&mut shown);
    let mut extract = to_flow(lines::of_pages(shown)).extract(limits)?;
    if extract.lines.is_empty() {
        return Err(ReadError::NoTextLayer);
    }
    if !count.bare.is_empty() {
        let pages = count.bare.iter().take(20).map(usize::to_string).collect::<Vec<_>>().join(", ");
        extract.findings.push(Finding::of_document(Code::PagesWithoutText, None, pages));
    }
    Ok(extract)
}

/// What was shown, to tell a text from a pile of pictures.
#[derive(Debug, Default)]
struct Count {
    letters: usize,
    lost: usize,
    pieces: usize,
    pictures: usize,
    /// Pages, from 1, that show a picture and no letters.
    bare: Vec<usize>,
}

impl Count {
    fn add(&mut self, index: usize, shown: &pieces::Shown) {
        let all = || shown.pieces.iter().flat_map(|piece| piece.text.chars());
        let letters = all().filter(|letter| letter.is_alphanumeric()).count();
        self.lost += all().filter(|letter| *letter == '\u{fffd}').count();
        self.letters += letters;
        self.pieces += shown.pieces.len();
        self.pictures += shown.pictures;
        if letters == 0 && shown.pictures > 0 {
            self.bare.push(index + 1);
        }
    }

    fn judge(&self, pages: usize) -> Result<(), ReadError> {
        let is_scan = self.pictures > 0 && self.letters < LETTERS * pages && self.bare.len() * 2 >= pages;
        // Letters of fonts that do not say which letters they show are as good as pictures.
        let is_unreadable = self.lost > self.letters;
        if self.letters == 0 || is_scan || is_unreadable { Err(ReadError::NoTextLayer) } else { Ok(()) }
    }
}

fn to_flow(mut pages: Vec<Vec<Printed>>) -> Flow {
    furniture::drop(&mut pages);
    let mut flow = Flow::default();
    let all: Vec<Printed> = pages.iter().flatten().cloned().collect();
    let Some(measure) = Measure::of(&all) else { return flow };
    let mut body = Vec::with_capacity(all.len());
    let mut notes = Vec::new();
    for mut page in pages {
        let feet = page.split_off(feet_start(&page, measure.size));
        notes.extend(paragraphs::join(&feet, measure));
        body.extend(page);
    }
    let paragraphs = mended(paragraphs::join(&body, measure));
    let mut waiting = mended(notes).into_iter().enumerate().peekable();
    let mut last_of_page = vec![0; all.last().map_or(0, |line| line.page) + 1];
    for (at, paragraph) in paragraphs.iter().enumerate() {
        if let Some(last) = last_of_page.get_mut(paragraph.page) {
            *last = at;
        }
    }
    for (at, paragraph) in paragraphs.into_iter().enumerate() {
        let mut names = Vec::new();
        while let Some((number, note)) =
            waiting.next_if(|(_, note)| last_of_page.get(note.page).is_none_or(|last| *last <= at))
        {
            names.push(number.to_string());
            flow.note(number.to_string(), without_number(&note.text).to_owned());
        }
        let hint = if paragraph.is_row { Hint::Row } else { heading(&paragraph, measure.size) };
        flow.push(Block { text: paragraph.text, hint, notes: names });
    }
    for (number, note) in waiting {
        flow.note(format!("{number:06}"), without_number(&note.text).to_owned());
    }
    flow
}

/// Where the footnotes of a page start: small lines at its end, the first of them with a number or a star.
fn feet_start(page: &[Printed], size: f64) -> usize {
    let small = page.iter().rev().take_while(|line| line.size < 0.88 * size).count();
    let start = page.len() - small;
    if start == 0 {
        return page.len();
    }
    let numbered = |line: &Printed| line.text.starts_with(|c: char| c.is_ascii_digit() || c == '*');
    page[start..].iter().position(numbered).map_or(page.len(), |at| start + at)
}

/// "1 See …" → "See …": notes are counted anew.
fn without_number(text: &str) -> &str {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '*' | '^'));
    rest.trim_start_matches([')', '.', ' '])
}

/// Larger letters head what follows.
fn heading(paragraph: &Paragraph, size: f64) -> Hint {
    if paragraph.text.chars().count() > 200 {
        Hint::Plain
    } else if paragraph.size > 1.45 * size {
        Hint::Heading(1)
    } else if paragraph.size > 1.18 * size {
        Hint::Heading(2)
    } else {
        Hint::Plain
    }
}

/// Old fonts hide ș and ț behind the names of other letters.
fn mended(mut paragraphs: Vec<Paragraph>) -> Vec<Paragraph> {
    let whole = paragraphs.iter().map(|p| p.text.replace('\n', " ")).collect::<Vec<_>>().join("\n");
    if let Some(mended) = decode::mend(&whole) {
        for (paragraph, text) in paragraphs.iter_mut().zip(mended.split('\n')) {
            text.clone_into(&mut paragraph.text);
        }
    }
    paragraphs
}
