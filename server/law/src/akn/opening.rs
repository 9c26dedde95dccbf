//! What the start of an element does: which frame it opens, and which sink.

use quick_xml::events::BytesStart;

use super::node::Node;
use super::reader::{Frame, Front, Reader};
use super::sink::{Sink, SinkKind};
use super::vocabulary::{Role, Tag};
use super::xml::{attribute, number};
use crate::{Kind, ReadError};

impl Reader<'_> {
    pub(super) fn push(&mut self, kind: SinkKind) {
        self.sinks.push(Sink::new(kind));
    }

    pub(super) fn flush(&mut self) {
        let exact = self.found.exact;
        if let Some(sink) = self.sinks.last_mut() {
            sink.flush(exact);
        }
    }

    /// Ends the line before a new one, unless it is only a number.
    pub(super) fn flush_before(&mut self) {
        if self.sinks.last().is_some_and(|sink| !sink.holds_number) {
            self.flush();
        }
    }

    pub(super) fn say(&mut self, words: &str) {
        if let Some(sink) = self.sinks.last_mut() {
            sink.words.push_str(words);
        }
    }

    pub(super) fn sign(&mut self, words: &str) -> Frame {
        self.say(words);
        Frame::Nothing
    }

    pub(super) fn drop(&mut self, frame: Frame) -> Frame {
        self.dropped += 1;
        self.push(SinkKind::Nothing);
        frame
    }

    /// What the metadata of the outermost document say: who wrote the file, and a title.
    pub(super) fn metadata(&mut self, name: &str, element: &BytesStart<'_>) -> Frame {
        if self.documents != 1 || !self.frames.contains(&Frame::Meta) {
            return Frame::Nothing;
        }
        match name {
            "identification" => {
                self.found.exact |= attribute(element, "source").as_deref() == Some(super::SOURCE);
            }
            "FRBRalias" if attribute(element, "name").as_deref() == Some("title") => {
                // What editors write before there is a title.
                let title =
                    attribute(element, "value").filter(|title| !title.is_empty() && title != "Untitled");
                self.found.stated_title = self.found.stated_title.take().or(title);
            }
            "title" => {
                self.push(SinkKind::Label(String::new()));
                return Frame::StatedTitle;
            }
            _ => {}
        }
        Frame::Nothing
    }

    /// Notes in the metadata are read, and their lines.
    pub(super) fn in_meta_note(&self, role: Role) -> bool {
        match role {
            Role::Note => self.frames.contains(&Frame::Meta),
            Role::Line => matches!(self.sinks.last().map(|sink| &sink.kind), Some(SinkKind::Note { .. })),
            _ => false,
        }
    }

    pub(super) fn line(&mut self) -> Frame {
        self.flush_before();
        self.in_line += 1;
        Frame::Line
    }

    pub(super) fn group(&mut self, name: &str, element: &BytesStart<'_>) -> Frame {
        self.flush_before();
        let start = number(element, "start").unwrap_or(1);
        self.lists.push((name == "ol").then_some(start));
        Frame::Group
    }

    /// Titles count in the preface only: elsewhere they are cited.
    pub(super) fn title(&mut self, rank: u8) -> Frame {
        if !matches!(self.sinks.last().map(|sink| &sink.kind), Some(SinkKind::Lines(_))) {
            return Frame::Nothing;
        }
        let around = self.in_line == 0;
        if around {
            self.flush_before();
        }
        if let Some(sink) = self.sinks.last_mut() {
            sink.base_rank = if around { rank } else { sink.base_rank };
            sink.rank = sink.rank.max(rank);
        }
        Frame::Title(rank)
    }

    /// A number or heading is the provision's when it stands right in it, and words of the line otherwise.
    pub(super) fn label(&mut self, heading: bool) -> Frame {
        let in_provision = self.frames.last() == Some(&Frame::Provision)
            && matches!(self.sinks.last().map(|sink| &sink.kind), Some(SinkKind::Node(_)));
        if in_provision {
            self.flush();
            self.push(SinkKind::Label(String::new()));
            return if heading { Frame::Heading } else { Frame::Number };
        }
        self.flush_before();
        if heading {
            self.in_line += 1;
            return Frame::Line;
        }
        if let Some(sink) = self.sinks.last_mut() {
            sink.holds_number = true;
        }
        Frame::Word
    }

    pub(super) fn in_node(&self) -> bool {
        matches!(self.sinks.last().map(|sink| &sink.kind), Some(SinkKind::Node(_)))
    }

    pub(super) fn in_annex(&self) -> bool {
        self.sinks.iter().any(|sink| matches!(&sink.kind, SinkKind::Node(node) if node.tag == Tag::Annex))
    }

    pub(super) fn provision(
        &mut self,
        tag: Tag,
        name: &str,
        element: &BytesStart<'_>,
    ) -> Result<Frame, ReadError> {
        if !self.in_node() {
            return Ok(self.group(name, element));
        }
        let stated = attribute(element, "class").filter(|_| self.found.exact);
        let stated = stated.as_deref().and_then(Kind::parse);
        let frame = self.node(tag, stated)?;
        if name.eq_ignore_ascii_case("articleChange")
            && let (Some(article), Some(Sink { kind: SinkKind::Node(node), .. })) =
                (attribute(element, "article"), self.sinks.last_mut())
        {
            node.heading = match attribute(element, "type") {
                Some(change) => format!("{article}: {change}"),
                None => article,
            };
        }
        Ok(frame)
    }

    pub(super) fn node(&mut self, tag: Tag, stated: Option<Kind>) -> Result<Frame, ReadError> {
        if !self.in_node() {
            self.flush_before();
            self.lists.push(None);
            return Ok(Frame::Group);
        }
        if self.sinks.len() > self.limits.nesting {
            self.found.too_deep = true;
            self.flush_before();
            self.lists.push(None);
            return Ok(Frame::Group);
        }
        self.flush();
        self.provisions += 1;
        if self.provisions > self.limits.provisions {
            return Err(ReadError::TooLong { limit: self.limits.provisions });
        }
        let kind = if self.found.exact { stated.or_else(|| tag.kind()) } else { None };
        self.push(SinkKind::Node(Node { kind, ..Node::new(tag) }));
        Ok(Frame::Provision)
    }

    /// The bill inside a collection is the act; the other documents of the collection are its annexes.
    pub(super) fn document(&mut self, name: &str) -> Frame {
        self.documents += 1;
        let act = matches!(name.to_ascii_lowercase().as_str(), "act" | "bill");
        if act
            && !self.found.is_act
            && let Some(Sink { kind: SinkKind::Node(node), .. }) = self.sinks.last_mut()
            && node.parts.is_empty()
        {
            self.found.is_act = true;
            node.tag = Tag::Root;
        }
        self.lists.push(None);
        Frame::Group
    }

    pub(super) fn list_item(&mut self) -> Result<Frame, ReadError> {
        let number = match self.lists.last_mut() {
            Some(Some(next)) => {
                *next += 1;
                format!("{}.", *next - 1)
            }
            _ => "-".to_owned(),
        };
        if !self.in_node() {
            self.flush_before();
            self.say(&format!("{number} "));
            self.lists.push(None);
            return Ok(Frame::Group);
        }
        let frame = self.node(Tag::Item, None)?;
        match self.sinks.last_mut() {
            Some(Sink { kind: SinkKind::Node(node), .. }) if frame == Frame::Provision => {
                node.number = number;
            }
            _ => self.say(&format!("{number} ")),
        }
        Ok(frame)
    }

    pub(super) fn front(&mut self, front: Front) -> Frame {
        // The front of a document that comes with the act is text like any other.
        let of_annex = self.in_annex() && front != Front::Preface;
        let of_companion = !self.in_annex() && front == Front::Preface && self.found.has_own_title;
        if !self.in_node() || of_annex || of_companion {
            self.flush_before();
            self.lists.push(None);
            return Frame::Group;
        }
        self.flush();
        self.push(SinkKind::Lines(Vec::new()));
        Frame::Front(front)
    }

    pub(super) fn quote(&mut self, element: &BytesStart<'_>) -> Frame {
        self.flush();
        let end = attribute(element, "endQuote").unwrap_or_default();
        let start = attribute(element, "startQuote").unwrap_or_default();
        self.push(SinkKind::Quote { lines: Vec::new(), end });
        self.say(&start);
        if let Some(sink) = self.sinks.last_mut() {
            sink.holds_number = true;
        }
        Frame::Quote
    }

    pub(super) fn cell(&mut self) -> Frame {
        self.flush();
        if let Some(Sink { kind: SinkKind::Table { cells, .. }, .. }) = self.sinks.last_mut() {
            cells.push(String::new());
        }
        self.lists.push(None);
        Frame::Group
    }
}
