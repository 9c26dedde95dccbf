//! Where words go while an element is open.

use super::node::{Node, Part};
use crate::text::clean;

/// Stands for a line break inside a line; XML cannot hold it.
pub(super) const BREAK: char = '\u{1}';
/// Stands for the end of a paragraph inside one element.
pub(super) const PARAGRAPH: char = '\u{2}';

/// A receiver of words, with the line that is being read.
#[derive(Debug)]
pub(super) struct Sink {
    pub kind: SinkKind,
    pub words: String,
    /// The line so far is only a number: what follows it belongs to the same line.
    pub holds_number: bool,
    /// Rank as a title of this line, and of the element around the lines.
    pub rank: u8,
    pub base_rank: u8,
}

#[derive(Debug)]
pub(super) enum SinkKind {
    Node(Node),
    /// A number or a heading.
    Label(String),
    /// Lines around the provisions, each with its rank as a title.
    Lines(Vec<(String, u8)>),
    Note {
        text: String,
        /// `id` of a note in the metadata, which a reference in the text calls.
        id: Option<String>,
    },
    Quote {
        lines: Vec<String>,
        end: String,
    },
    Table {
        rows: Vec<String>,
        cells: Vec<String>,
    },
    Nothing,
}

impl Sink {
    pub const fn new(kind: SinkKind) -> Self {
        Self { kind, words: String::new(), holds_number: false, rank: 0, base_rank: 0 }
    }

    /// Ends the line: its paragraphs go where this sink keeps them.
    pub fn flush(&mut self, exact: bool) {
        self.holds_number = false;
        if self.words.is_empty() {
            return;
        }
        let words = std::mem::take(&mut self.words);
        for paragraph in words.split(PARAGRAPH) {
            let text = if exact { tidy(paragraph) } else { lines(paragraph) };
            if !text.is_empty() {
                self.keep(text);
            }
        }
    }

    fn keep(&mut self, text: String) {
        match &mut self.kind {
            SinkKind::Node(node) => node.push_words(text),
            SinkKind::Label(label) => join(label, &text, ' '),
            SinkKind::Lines(lines) => lines.push((text, self.rank)),
            SinkKind::Note { text: note, .. } => join(note, &text, '\n'),
            SinkKind::Quote { lines, .. } => lines.push(text),
            SinkKind::Table { rows, cells } => match cells.last_mut() {
                Some(cell) => join(cell, &text.replace('\n', " "), ' '),
                None => rows.push(text),
            },
            SinkKind::Nothing => {}
        }
    }

    /// A whole block that another sink gathered.
    pub fn block(&mut self, text: String) {
        if text.is_empty() {
            return;
        }
        match &mut self.kind {
            SinkKind::Node(node) => node.parts.push(Part::Block(text)),
            SinkKind::Lines(lines) => lines.extend(text.split('\n').map(|line| (line.to_owned(), 0))),
            SinkKind::Quote { lines, .. } => lines.extend(text.split('\n').map(str::to_owned)),
            _ => self.keep(text.replace('\n', " / ")),
        }
    }
}

fn join(all: &mut String, text: &str, between: char) {
    if !all.is_empty() {
        all.push(between);
    }
    all.push_str(text);
}

/// Clean text; line breaks stay.
fn lines(raw: &str) -> String {
    if !raw.contains(BREAK) {
        return clean::line(raw);
    }
    let lines: Vec<String> = raw.split(BREAK).map(clean::line).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// What was written, without what another program's indentation may have put in.
fn tidy(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for (index, line) in raw.split(['\n', '\r']).enumerate() {
        if index == 0 {
            text.push_str(line);
            continue;
        }
        text.truncate(text.trim_end_matches([' ', '\t']).len());
        if !text.is_empty() && !text.ends_with([' ', BREAK]) {
            text.push(' ');
        }
        text.push_str(line.trim_start_matches([' ', '\t']));
    }
    let text = text.trim_matches([' ', '\t']);
    text.replace(BREAK, "\n")
}
