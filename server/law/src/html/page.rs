//! A page while its tokens go by: the block that is open, the lists around it, what is being left out.

use std::collections::HashSet;

use super::elements::{closes_itself, is_block, is_dropped, is_furniture, is_void};
use super::lists::List;
use super::notes::{Leads, leads, normal};
use super::portal;
use super::tokens::Tag;
use crate::flow::{Block, Flow};
use crate::text::Hint;
use crate::text::mark::mark;

/// Lists inside lists that are followed.
const DEEPEST: usize = 64;

/// An element of which only the name and the depth below it are known.
#[derive(Debug)]
struct Inside {
    name: Vec<u8>,
    depth: usize,
}

impl Inside {
    fn new(name: &[u8]) -> Self {
        Self { name: name.to_vec(), depth: 1 }
    }

    /// An end tag: `true` when it closes the element.
    fn closes(&mut self, name: &[u8]) -> bool {
        if self.name == name {
            self.depth = self.depth.saturating_sub(1);
        }
        self.depth == 0
    }
}

/// A note whose words are being read.
#[derive(Debug)]
struct Note {
    name: String,
    /// `None` when it ends with its paragraph.
    inside: Option<Inside>,
    text: String,
}

#[derive(Debug, Default)]
pub(super) struct Page {
    is_xml: bool,
    pub flow: Flow,
    pub tracked: bool,
    text: String,
    waiting_space: bool,
    hint: Hint,
    /// Notes that the open block points to.
    notes: Vec<String>,
    /// A list item's marker, until its first words.
    marker: String,
    lists: Vec<List>,
    dropped: Option<Inside>,
    note: Option<Note>,
    /// Names of notes that were pointed to and not read yet.
    awaited: HashSet<String>,
    superscript: bool,
    number: Option<Inside>,
    preformatted: bool,
}

impl Page {
    pub fn new(is_xml: bool) -> Self {
        Self { is_xml, ..Self::default() }
    }

    pub fn open(&mut self, tag: &Tag) {
        let name = tag.name.as_slice();
        let closed = is_void(name) || (self.is_xml && tag.closed);
        if let Some(dropped) = &mut self.dropped {
            if dropped.name == name && !closed {
                dropped.depth += 1;
            }
            return;
        }
        if !closed && self.is_left_out(tag) {
            self.tracked |= name == b"del";
            self.dropped = Some(Inside::new(name));
            return;
        }
        self.note_opens(tag, closed);
        if let Some(number) = &mut self.number
            && number.name == name
            && !closed
        {
            number.depth += 1;
        }
        match name {
            b"br" => self.text.push('\n'),
            b"sup" => self.superscript = true,
            b"ins" => self.tracked = true,
            b"q" => self.text.push('„'),
            b"a" if !closed => self.link(tag),
            b"span" if !closed => self.span(tag),
            _ if is_block(name) => self.open_block(tag, closed),
            _ => {}
        }
    }

    pub fn close(&mut self, name: &[u8]) {
        if let Some(dropped) = &mut self.dropped {
            if dropped.closes(name) {
                self.dropped = None;
            }
            return;
        }
        match name {
            b"sup" => self.superscript = false,
            b"q" => self.text.push('”'),
            b"pre" => self.preformatted = false,
            _ => {}
        }
        if self.number.as_mut().is_some_and(|number| number.closes(name)) {
            self.number = None;
            self.waiting_space = true;
        }
        if is_block(name) {
            self.flush();
            self.close_block(name);
        }
        if self.note.as_mut().and_then(|note| note.inside.as_mut()).is_some_and(|inside| inside.closes(name))
        {
            self.end_note();
        }
    }

    pub fn words(&mut self, words: &str) {
        if self.dropped.is_some() {
            return;
        }
        if self.preformatted {
            return self.text.push_str(words);
        }
        let raises = self.superscript && words.bytes().all(|b| b.is_ascii_digit());
        if raises && !words.is_empty() && self.text.ends_with(char::is_alphanumeric) {
            self.text.push('^');
        }
        for letter in words.chars() {
            if matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                self.waiting_space = true;
                continue;
            }
            if std::mem::take(&mut self.waiting_space) && !self.text.is_empty() {
                self.text.push(' ');
            }
            self.text.push(letter);
        }
    }

    pub fn finish(mut self) -> Flow {
        self.flush();
        self.end_note();
        self.flow
    }

    fn is_left_out(&self, tag: &Tag) -> bool {
        if is_dropped(&tag.name) {
            return true;
        }
        let class = tag.attribute("class").unwrap_or_default();
        if portal::is_folded(class) {
            return true;
        }
        // The portal folds provisions by hiding them; they are text all the same.
        let hidden = tag.has("hidden")
            || tag.attribute("style").is_some_and(|style| style.replace(' ', "").contains("display:none"));
        (hidden && !class.starts_with("S_")) || tag.attribute("role").is_some_and(is_furniture)
    }

    fn link(&mut self, tag: &Tag) {
        let Some(address) = tag.attribute("href") else { return };
        match leads(address) {
            Leads::ToNote(name) => {
                self.awaited.insert(name.clone());
                self.notes.push(name);
                self.dropped = Some(Inside::new(b"a"));
            }
            Leads::Back if self.note.is_some() => self.dropped = Some(Inside::new(b"a")),
            Leads::Back | Leads::Elsewhere => {}
        }
    }

    fn span(&mut self, tag: &Tag) {
        let class = tag.attribute("class").unwrap_or_default();
        if portal::opens_line(class) {
            self.flush();
        } else if self.number.is_none() && class.split(' ').any(|word| word == "num") {
            self.number = Some(Inside::new(b"span"));
        }
    }

    fn open_block(&mut self, tag: &Tag, closed: bool) {
        self.flush();
        match tag.name.as_slice() {
            b"table" => self.flow.open_table(),
            b"tr" => self.flow.open_row(),
            b"td" | b"th" => self.flow.open_cell(),
            b"ul" | b"menu" | b"dir" if self.lists.len() < DEEPEST => {
                self.lists.push(List::bullets(tag.attribute("style").unwrap_or_default()));
            }
            b"ol" if self.lists.len() < DEEPEST => {
                let list = List::numbers(
                    tag.attribute("type").unwrap_or_default(),
                    tag.number("start"),
                    tag.has("reversed"),
                    tag.attribute("style").unwrap_or_default(),
                );
                self.lists.push(list);
            }
            b"li" => {
                self.marker =
                    self.lists.last_mut().map(|list| list.next(tag.number("value"))).unwrap_or_default();
            }
            b"pre" => self.preformatted = !closed,
            [b'h', level @ b'1'..=b'6'] => self.hint = Hint::Heading(level - b'0'),
            _ => {}
        }
    }

    fn close_block(&mut self, name: &[u8]) {
        match name {
            b"table" => self.flow.close_table(),
            b"tr" => self.flow.close_row(),
            b"td" | b"th" => self.flow.close_cell(),
            b"ul" | b"ol" | b"menu" | b"dir" => {
                self.lists.pop();
            }
            b"li" => self.marker.clear(),
            [b'h', b'1'..=b'6'] => self.hint = Hint::Plain,
            _ => {}
        }
    }

    /// Ends the open block.
    fn flush(&mut self) {
        self.waiting_space = false;
        self.superscript = false;
        let text = std::mem::take(&mut self.text);
        let notes = std::mem::take(&mut self.notes);
        let words = text.trim();
        if words.is_empty() && notes.is_empty() {
            return;
        }
        if let Some(note) = &mut self.note {
            if !note.text.is_empty() {
                note.text.push(' ');
            }
            note.text.push_str(words);
            if note.inside.is_none() {
                self.end_note();
            }
            return;
        }
        let marker = std::mem::take(&mut self.marker);
        let text = if marker.is_empty() || words.is_empty() || mark(words).is_some() {
            words.to_owned()
        } else {
            format!("{marker} {words}")
        };
        self.flow.push(Block { text, hint: self.hint, notes });
    }

    /// An element that carries the name of an awaited note holds its words.
    fn note_opens(&mut self, tag: &Tag, closed: bool) {
        let name = tag.name.as_slice();
        if let Some(inside) = self.note.as_mut().and_then(|note| note.inside.as_mut())
            && inside.name == name
            && !closed
        {
            if !closes_itself(name) {
                inside.depth += 1;
                return;
            }
            self.flush();
            self.end_note();
        }
        if self.awaited.is_empty() || self.note.is_some() {
            return;
        }
        let known = ["id", "name"]
            .iter()
            .filter_map(|key| tag.attribute(key))
            .map(normal)
            .find(|value| self.awaited.contains(value));
        let Some(known) = known else { return };
        let inside = if name == b"a" || closed {
            if !self.text.trim().is_empty() {
                return;
            }
            None
        } else {
            self.flush();
            Some(Inside::new(name))
        };
        self.awaited.remove(&known);
        self.marker.clear();
        self.note = Some(Note { name: known, inside, text: String::new() });
    }

    fn end_note(&mut self) {
        if let Some(note) = self.note.take() {
            self.marker.clear();
            self.flow.note(note.name, note.text);
        }
    }
}
