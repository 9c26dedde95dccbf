//! The walk over the file: each element opens a frame, words go to the innermost sink.

use quick_xml::events::BytesStart;

use super::node::Node;
use super::sink::{BREAK, PARAGRAPH, Sink, SinkKind};
use super::vocabulary::{Role, Tag, role};
use super::xml::{Elements, attribute};
use crate::{Limits, Note, ReadError};

/// What the end of an element does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    Nothing,
    /// Ends the line.
    Line,
    /// Ends a number inside a line.
    Word,
    /// Ends what this crate's reader takes for a container.
    Group,
    Provision,
    Number,
    Heading,
    Front(Front),
    Note,
    Quote,
    QuotedWords,
    Table,
    Row,
    Dropped,
    Title(u8),
    Meta,
    StatedTitle,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Front {
    Preface,
    Preamble,
    Conclusions,
}

/// What was read, before it settles.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub title: Option<String>,
    pub preface: Vec<String>,
    pub preamble: Vec<String>,
    pub conclusions: Vec<String>,
    pub notes: Vec<Note>,
    pub root: Option<Node>,
    /// This crate wrote the file: every kind is stated.
    pub exact: bool,
    /// The outermost document is a bill or an act.
    pub is_act: bool,
    /// The title that the metadata state, for documents whose text marks none.
    pub stated_title: Option<String>,
    /// The title stood in the act, not in the cover of a collection.
    pub has_own_title: bool,
    pub has_tables: bool,
    pub has_changes: bool,
    pub too_deep: bool,
}

pub(super) struct Reader<'l> {
    pub(super) limits: &'l Limits,
    pub found: Found,
    pub(super) frames: Vec<Frame>,
    pub(super) sinks: Vec<Sink>,
    /// Frames inside which nothing is text.
    pub(super) dropped: usize,
    /// Frames that hold one line.
    pub(super) in_line: usize,
    /// Numbers of the ordered lists that are open; `None` for lists without numbers.
    pub(super) lists: Vec<Option<u32>>,
    pub(super) superscript: bool,
    pub(super) meta_notes: Vec<(String, String)>,
    pub(super) closing_quotes: Vec<String>,
    pub(super) provisions: usize,
    pub(super) documents: usize,
}

impl<'l> Reader<'l> {
    pub fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            found: Found::default(),
            frames: Vec::new(),
            sinks: vec![Sink::new(SinkKind::Node(Node::new(Tag::Root)))],
            dropped: 0,
            in_line: 0,
            lists: Vec::new(),
            superscript: false,
            meta_notes: Vec::new(),
            closing_quotes: Vec::new(),
            provisions: 0,
            documents: 0,
        }
    }

    /// What was read.
    pub fn finish(mut self) -> Found {
        while self.sinks.len() > 1 {
            self.end_sink(Frame::Provision);
        }
        self.flush();
        if let Some(Sink { kind: SinkKind::Node(root), .. }) = self.sinks.pop() {
            self.found.root = Some(root);
        }
        self.found
    }
}

impl Elements for Reader<'_> {
    /// # Errors
    /// [`ReadError::TooLong`] past the caps.
    fn open(&mut self, name: &str, element: &BytesStart<'_>) -> Result<(), ReadError> {
        let kind = if name == "hcontainer" { attribute(element, "name") } else { None };
        let role = role(name, kind.as_deref());
        if self.dropped > 0 && !self.in_meta_note(role) {
            let frame = self.metadata(name, element);
            self.frames.push(frame);
            return Ok(());
        }
        let frame = match role {
            Role::Provision(tag) => self.provision(tag, name, element)?,
            Role::Document => self.document(name),
            Role::Component => self.node(Tag::Annex, None)?,
            Role::ListItem => self.list_item()?,
            Role::Group => self.group(name, element),
            Role::Unknown if self.in_line == 0 => self.group(name, element),
            Role::Line => self.line(),
            Role::Title(rank) => self.title(rank),
            Role::Number | Role::Heading => self.label(role == Role::Heading),
            Role::Preface => self.front(Front::Preface),
            Role::Preamble => self.front(Front::Preamble),
            Role::Conclusions => self.front(Front::Conclusions),
            Role::Meta => self.drop(Frame::Meta),
            Role::Dropped => self.drop(Frame::Dropped),
            Role::Deleted => {
                self.found.has_changes = true;
                self.drop(Frame::Dropped)
            }
            Role::Note => {
                let id = attribute(element, "eId").or_else(|| attribute(element, "id"));
                self.push(SinkKind::Note { text: String::new(), id });
                Frame::Note
            }
            Role::Quote => self.quote(element),
            Role::QuotedWords => {
                self.say(&attribute(element, "startQuote").unwrap_or_default());
                self.closing_quotes.push(attribute(element, "endQuote").unwrap_or_default());
                Frame::QuotedWords
            }
            Role::Table => {
                self.flush();
                self.found.has_tables = true;
                self.push(SinkKind::Table { rows: Vec::new(), cells: Vec::new() });
                Frame::Table
            }
            Role::Row => {
                self.flush();
                Frame::Row
            }
            Role::Cell => self.cell(),
            Role::Break => self.sign(&BREAK.to_string()),
            Role::Space => self.sign(" "),
            Role::Picture => self.sign(&attribute(element, "alt").unwrap_or_default()),
            Role::NoteRef => self.note_ref(element),
            Role::Superscript => {
                self.superscript = true;
                Frame::Nothing
            }
            Role::Inline | Role::Unknown => Frame::Nothing,
        };
        self.frames.push(frame);
        Ok(())
    }

    /// Text between elements.
    fn text(&mut self, text: &str) -> Result<(), ReadError> {
        let exact = self.found.exact;
        let superscript = std::mem::take(&mut self.superscript);
        let Some(sink) = self.sinks.last_mut() else { return Ok(()) };
        // Indentation before a line, or between its number and its words.
        if (sink.words.is_empty() || sink.holds_number) && text.trim_ascii().is_empty() {
            return Ok(());
        }
        if superscript
            && !text.is_empty()
            && text.bytes().all(|b| b.is_ascii_digit())
            && sink.words.ends_with(char::is_alphanumeric)
        {
            sink.words.push('^');
        }
        if exact || !text.contains('\n') {
            sink.words.push_str(text);
        } else {
            push_paragraphs(&mut sink.words, text);
        }
        Ok(())
    }

    /// The end of the innermost element.
    fn close(&mut self, _: &str) -> Result<(), ReadError> {
        self.superscript = false;
        match self.frames.pop().unwrap_or(Frame::Nothing) {
            Frame::Nothing => {}
            Frame::Word => self.say(" "),
            Frame::Line => {
                self.flush();
                self.in_line = self.in_line.saturating_sub(1);
                if let Some(sink) = self.sinks.last_mut() {
                    sink.rank = sink.base_rank;
                }
            }
            Frame::Title(rank) => self.end_title(rank),
            Frame::Group => {
                self.flush();
                self.lists.pop();
            }
            Frame::Row => self.end_row(),
            Frame::QuotedWords => {
                let quote = self.closing_quotes.pop().unwrap_or_default();
                self.say(&quote);
            }
            Frame::Dropped | Frame::Meta => {
                self.dropped = self.dropped.saturating_sub(1);
                self.end_sink(Frame::Dropped);
            }
            frame => self.end_sink(frame),
        }
        Ok(())
    }
}

/// An empty line inside a text ends a paragraph; other line ends are indentation.
fn push_paragraphs(words: &mut String, text: &str) {
    let has_words = !words.trim().is_empty();
    let mut empty = false;
    for (index, line) in text.split('\n').enumerate() {
        let blank = line.trim().is_empty();
        if index > 0 {
            empty |= blank;
            if !blank && empty && !words.trim().is_empty() && (has_words || index > 1) {
                words.push(PARAGRAPH);
                empty = false;
            } else {
                words.push(' ');
            }
        }
        words.push_str(line);
    }
}
