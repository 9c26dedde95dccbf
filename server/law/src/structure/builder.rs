//! Reads the body line by line and grows the tree.

use super::front::starts_note;
use super::placing::{Place, following, leaping, opening};
use super::tree::{Node, Tree};
use crate::number::{Style, Value};
use crate::text::mark::{Mark, What, mark};
use crate::text::shape::{is_heading_like, is_separator, is_unfinished, wants_number};
use crate::text::{Hint, Line};
use crate::{Code, Finding, Kind, Limits, Note, Provision, ReadError};

/// What the reader is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Body,
    /// "Notă": until a marker that continues the act. `quoting` once the note quotes an article of another act.
    Note {
        quoting: bool,
    },
    /// Signatures and what follows them.
    Conclusions,
}

pub(crate) struct Builder<'a> {
    pub(super) limits: &'a Limits,
    pub(super) has_articles: bool,
    pub(super) tree: Tree,
    pub(super) mode: Mode,
    /// Number of the last article in the act, or in the annex that is open.
    pub(super) last_article: Option<(Style, Value)>,
    pub(super) heading_ahead: Option<Line>,
    pub(super) notes: Vec<(Option<usize>, Note)>,
    pub(super) conclusions: Vec<String>,
    pub(super) too_deep: Option<usize>,
    pub(super) table: Option<usize>,
    /// Markers read so far on one line after its first.
    pub(super) chained: usize,
}

/// Markers that may follow one another on one line: "Art. 5. - (1) a)".
const CHAIN: usize = 3;

impl<'a> Builder<'a> {
    pub fn new(limits: &'a Limits, has_articles: bool) -> Self {
        Self {
            limits,
            has_articles,
            tree: Tree::new(),
            mode: Mode::Body,
            last_article: None,
            heading_ahead: None,
            notes: Vec::new(),
            conclusions: Vec::new(),
            too_deep: None,
            table: None,
            chained: 0,
        }
    }

    /// Notes that stand before the body.
    pub fn notes(&mut self, notes: Vec<Note>) {
        self.notes.extend(notes.into_iter().map(|note| (None, note)));
    }

    /// # Errors
    /// [`ReadError::TooLong`] past the cap on provisions.
    pub fn run(&mut self, lines: &[Line], body: usize) -> Result<(), ReadError> {
        for at in body..lines.len() {
            self.line(&lines[at], &lines[at + 1..]);
            if self.tree.nodes.len() > self.limits.provisions {
                return Err(ReadError::TooLong { limit: self.limits.provisions });
            }
        }
        self.flush_heading();
        Ok(())
    }

    /// Provisions (their `eid` still the arena's index), conclusions, notes (their `eid` likewise).
    pub fn finish(self, findings: &mut Vec<Finding>) -> (Vec<Provision>, Vec<String>, Vec<Note>) {
        if !self.has_articles && self.tree.nodes.iter().all(|node| node.kind != Kind::Article) {
            findings.push(Finding::of_document(Code::NoArticles, None, ""));
        }
        if let Some(line) = self.too_deep {
            findings.push(Finding::of_document(Code::TooDeep, Some(line), ""));
        }
        if let Some(line) = self.table {
            findings.push(Finding::of_document(Code::TableAsText, Some(line), ""));
        }
        let notes = self
            .notes
            .into_iter()
            .map(|(node, note)| Note {
                eid: node.filter(|node| *node > 0).map(|node| node.to_string()),
                ..note
            })
            .collect();
        (self.tree.into_provisions(), self.conclusions, notes)
    }

    pub(super) fn line(&mut self, line: &Line, next: &[Line]) {
        self.chained = 0;
        match line.hint {
            Hint::Note => return self.note(line),
            Hint::Row => return self.row(line),
            Hint::Quoted => return self.quoted(line),
            Hint::Plain | Hint::Heading(_) => {}
        }
        if is_separator(&line.text) {
            return;
        }
        if starts_note(&line.text) || is_footnote(&line.text) {
            if !is_footnote(&line.text) {
                self.mode = Mode::Note { quoting: quotes_an_article(&line.text) };
            }
            return self.note(line);
        }
        if !wants_number(&self.tree.node().text)
            && let Some(found) = mark(&line.text)
            && self.marked(line, &found, next)
        {
            return;
        }
        self.plain(line, next);
    }

    /// A line with a marker; `false` when the marker is not believed.
    pub(super) fn marked(&mut self, line: &Line, found: &Mark<'_>, next: &[Line]) -> bool {
        match &found.what {
            What::Article { style, value, sure } => self.article(line, found, *style, value, *sure, next),
            What::Grouping { kind, style, value } => self.grouping(line, found, *kind, *style, value),
            What::Annex => self.annex(line, found),
            What::Item(readings) => self.item(line, found, readings, next),
        }
    }

    /// What follows a marker on its line may start with the next marker: "Art. 5. - (1) …", "(1) a) …".
    pub(super) fn rest(&mut self, line: &Line, rest: &str, next: &[Line]) {
        if self.chained >= CHAIN {
            return self.tree.node_mut().append(rest, line.no);
        }
        self.chained += 1;
        let inner = Line { text: rest.to_owned(), no: line.no, hint: Hint::Plain };
        if let Some(found) = mark(rest)
            && let What::Item(readings) = &found.what
            && readings.iter().any(|(style, value)| {
                value.is_first()
                    && matches!(style, Style::Paren | Style::Letter | Style::Dot | Style::RomanParen)
            })
            && !found.rest.is_empty()
            && self.item(&inner, &found, readings, next)
        {
            return;
        }
        self.tree.node_mut().append(rest, line.no);
    }

    pub(super) fn item(
        &mut self,
        line: &Line,
        found: &Mark<'_>,
        readings: &[(Style, Value)],
        next: &[Line],
    ) -> bool {
        let heading = matches!(line.hint, Hint::Heading(_));
        let place = match self.mode {
            Mode::Conclusions => return false,
            Mode::Note { quoting } => {
                let waits = self.tree.node().text.ends_with(':') || self.tree.node().text.is_empty();
                let note_waits = self.notes.last().is_some_and(|(_, note)| note.text.ends_with(':'));
                match following(&self.tree, readings) {
                    Some(place) if !(quoting && self.note_expects(&place)) => Some(place),
                    None if waits && !note_waits && !quoting => {
                        opening(&self.tree, readings, found.rest, heading)
                    }
                    _ => None,
                }
            }
            Mode::Body => {
                let fits = self.fits_the_sentence(readings);
                following(&self.tree, readings)
                    .filter(|_| fits)
                    .or_else(|| opening(&self.tree, readings, found.rest, heading).filter(|_| fits))
                    .or_else(|| leaping(&self.tree, readings, found.rest, heading).filter(|_| fits))
            }
        };
        let Some(place) = place else { return false };
        self.mode = Mode::Body;
        let Place { depth, style, ref value } = place;
        if depth >= self.limits.nesting {
            self.too_deep.get_or_insert(line.no);
            return false;
        }
        self.flush_heading();
        let node = Node::new(place.kind(), style, value.clone(), found.number, line.no);
        if !self.push(depth, node) {
            return false;
        }
        if !found.rest.is_empty() {
            if heading && is_heading_like(found.rest) {
                self.tree.node_mut().heading = Some(found.rest.to_owned());
            } else {
                self.rest(line, found.rest, next);
            }
        }
        true
    }

    /// A dash or a bare number in the middle of a sentence is not a marker.
    pub(super) fn fits_the_sentence(&self, readings: &[(Style, Value)]) -> bool {
        let text = &self.tree.node().text;
        let weak = readings
            .iter()
            .all(|(style, _)| matches!(style, Style::Dash | Style::Dot | Style::Upper | Style::RomanDot));
        !weak || text.is_empty() || !is_unfinished(text) || text.ends_with([',', ':']) || !self.has_articles
    }

    /// The note quotes an article whose own enumeration has reached the number before this one.
    pub(super) fn note_expects(&self, place: &Place) -> bool {
        let Some((_, note)) = self.notes.last() else { return false };
        let numbered = matches!(place.style, Style::Paren | Style::Letter | Style::Dot);
        if !numbered || place.value.is_first() {
            return numbered;
        }
        let reading = |found: Mark<'_>| match found.what {
            What::Item(readings) => readings.into_iter().find(|(style, _)| *style == place.style),
            _ => None,
        };
        let last = note.text.lines().rev().take(40).filter_map(mark).find_map(reading);
        last.is_some_and(|(_, value)| place.value.follows(&value, place.style))
    }

    /// A heading that turned out to stand before no article is a sentence.
    pub(super) fn flush_heading(&mut self) {
        if let Some(line) = self.heading_ahead.take() {
            self.block(&line);
        }
    }

    pub(super) fn push(&mut self, depth: usize, node: Node) -> bool {
        let depth = depth.min(self.tree.path.len());
        if depth > self.limits.nesting {
            self.too_deep.get_or_insert(node.lines.first);
            return false;
        }
        self.tree.push(depth, node);
        true
    }
}

/// "Notă … prevede: Articolul II (1) …": the note goes on with the words of another act.
fn quotes_an_article(note: &str) -> bool {
    [": Articolul ", ": Art. ", ": ARTICOLUL "].iter().any(|sign| note.contains(sign))
}

/// "*) …", "**) …": a footnote.
pub(super) fn is_footnote(text: &str) -> bool {
    let rest = text.trim_start_matches('*');
    rest.len() < text.len() && text.len() - rest.len() <= 6 && rest.starts_with(')')
}
