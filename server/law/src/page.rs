//! The HTML that this crate writes, read back: every kind is stated in it, nothing is to be recognised.

use quick_xml::events::BytesStart;

use crate::akn::{Found, Node, Part, Tag, settle};
use crate::docx::xml::{Elements, attribute, feed};
use crate::{Draft, Kind, Limits, Note, ReadError};

/// Says in the page's head who wrote it.
pub(crate) const GENERATOR: &str = "<meta name=\"generator\" content=\"Rotunda\"/>";
const FIRST_LINE: &str = "<!DOCTYPE html>\n";
/// Bytes in which the head must stand.
const HEAD: usize = 400;

/// Whether this crate wrote the page.
pub(crate) fn is_own(text: &str) -> bool {
    text.starts_with(FIRST_LINE) && text.find(GENERATOR).is_some_and(|at| at < HEAD)
}

/// # Errors
/// [`ReadError`] when the page was changed so that it is no longer well formed, or passes a cap.
pub(crate) fn read(text: &str, limits: &Limits) -> Result<Draft, ReadError> {
    let mut reader = Reader {
        found: Found::default(),
        frames: Vec::new(),
        nodes: vec![Node::new(Tag::Root)],
        words: String::new(),
        provisions: 0,
        limits,
    };
    feed(text.strip_prefix(FIRST_LINE).unwrap_or(text), limits, &mut reader)?;
    let mut found = reader.found;
    (found.exact, found.is_act) = (true, true);
    found.root = reader.nodes.into_iter().next();
    settle(found, limits)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    Other,
    Provision,
    Part(Place),
    Field(Field),
}

/// Where lines around the provisions belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Preface,
    Preamble,
    Conclusions,
    Note,
}

/// What the words inside an element are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Title,
    Number,
    Heading,
    Text,
    Line(Place),
}

struct Reader<'l> {
    found: Found,
    frames: Vec<Frame>,
    /// The provisions that are open; the first is the act.
    nodes: Vec<Node>,
    words: String,
    provisions: usize,
    limits: &'l Limits,
}

impl Reader<'_> {
    fn field(&self, name: &str, element: &BytesStart<'_>) -> Frame {
        if name == "span" {
            return match attribute(element, "class").as_deref() {
                Some("number") => Frame::Field(Field::Number),
                Some("heading") => Frame::Field(Field::Heading),
                Some("text") => Frame::Field(Field::Text),
                _ => Frame::Other,
            };
        }
        if let Some(Frame::Part(place)) = self.frames.last()
            && name == "p"
        {
            return Frame::Field(Field::Line(*place));
        }
        match attribute(element, "data-part").as_deref() {
            Some("title") => Frame::Field(Field::Title),
            Some("preface") => Frame::Part(Place::Preface),
            Some("preamble") => Frame::Part(Place::Preamble),
            Some("conclusions") => Frame::Part(Place::Conclusions),
            Some("note") => Frame::Part(Place::Note),
            _ => Frame::Other,
        }
    }

    fn in_field(&self) -> bool {
        self.frames.iter().rev().any(|frame| matches!(frame, Frame::Field(_)))
    }

    fn keep(&mut self, field: Field) {
        let words = std::mem::take(&mut self.words);
        let Some(node) = self.nodes.last_mut() else { return };
        match field {
            Field::Title => self.found.title = Some(words),
            Field::Number => node.number = words,
            Field::Heading => node.heading = words,
            Field::Text => node.parts.push(Part::Words(words)),
            Field::Line(Place::Preface) => self.found.preface.push(words),
            Field::Line(Place::Preamble) => self.found.preamble.push(words),
            Field::Line(Place::Conclusions) => self.found.conclusions.push(words),
            Field::Line(Place::Note) => {
                node.parts.push(Part::Note(self.found.notes.len()));
                self.found.notes.push(Note { line: 0, eid: None, text: words });
            }
        }
    }
}

impl Elements for Reader<'_> {
    fn open(&mut self, name: &str, element: &BytesStart<'_>) -> Result<(), ReadError> {
        let frame = if self.in_field() {
            if name == "br" {
                self.words.push('\n');
            }
            Frame::Other
        } else if let Some(kind) = attribute(element, "data-kind") {
            let kind = Kind::parse(&kind).ok_or(ReadError::Xml)?;
            self.provisions += 1;
            if self.provisions > self.limits.provisions {
                return Err(ReadError::TooLong { limit: self.limits.provisions });
            }
            if self.nodes.len() > self.limits.nesting {
                return Err(ReadError::TooDeep { limit: self.limits.nesting });
            }
            self.nodes.push(Node { kind: Some(kind), ..Node::new(Tag::Block) });
            Frame::Provision
        } else {
            self.field(name, element)
        };
        self.frames.push(frame);
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), ReadError> {
        if self.in_field() {
            self.words.push_str(text);
        }
        Ok(())
    }

    fn close(&mut self, _: &str) -> Result<(), ReadError> {
        match self.frames.pop() {
            Some(Frame::Provision) => {
                if let Some(node) = self.nodes.pop()
                    && let Some(holder) = self.nodes.last_mut()
                {
                    holder.parts.push(Part::Node(node));
                }
            }
            Some(Frame::Field(field)) => self.keep(field),
            _ => {}
        }
        Ok(())
    }
}
