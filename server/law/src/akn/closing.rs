//! What the end of an element does: where the words that its sink gathered belong.

use quick_xml::events::BytesStart;

use super::node::{Node, Part};
use super::reader::{Frame, Front, Reader};
use super::sink::{Sink, SinkKind};
use super::vocabulary::Tag;
use super::xml::attribute;
use crate::Note;
use crate::text::clean;

impl Reader<'_> {
    pub(super) fn end_row(&mut self) {
        self.flush();
        if let Some(Sink { kind: SinkKind::Table { rows, cells }, .. }) = self.sinks.last_mut() {
            let cells = std::mem::take(cells);
            if cells.iter().any(|cell| !cell.is_empty()) {
                rows.push(clean::line(&cells.join(" | ")));
            }
        }
    }

    pub(super) fn end_title(&mut self, rank: u8) {
        if self.in_line == 0 {
            self.flush();
            if let Some(sink) = self.sinks.last_mut() {
                sink.base_rank = if rank == sink.base_rank { 0 } else { sink.base_rank };
                sink.rank = sink.base_rank;
            }
        }
    }

    pub(super) fn note_ref(&mut self, element: &BytesStart<'_>) -> Frame {
        let href = attribute(element, "href").unwrap_or_default();
        let note = self.meta_notes.iter().find(|(id, _)| href.strip_prefix('#') == Some(id));
        if let Some((_, text)) = note {
            let text = text.clone();
            self.note(text);
        }
        Frame::Nothing
    }

    /// Keeps a note and ties it to the provision that is open.
    pub(super) fn note(&mut self, text: String) {
        if text.is_empty() {
            return;
        }
        let index = self.found.notes.len();
        self.found.notes.push(Note { line: 0, eid: None, text });
        let holder = self.sinks.iter_mut().rev().find_map(|sink| match &mut sink.kind {
            SinkKind::Node(node) => Some(node),
            _ => None,
        });
        if let Some(node) = holder {
            node.parts.push(Part::Note(index));
        }
    }

    /// The innermost sink is complete: its content goes where it belongs.
    pub(super) fn end_sink(&mut self, frame: Frame) {
        self.flush();
        if self.sinks.len() < 2 {
            return;
        }
        let Some(sink) = self.sinks.pop() else { return };
        match sink.kind {
            SinkKind::Node(node) => self.end_node(node),
            SinkKind::Label(label) if frame == Frame::StatedTitle => {
                let title = Some(label).filter(|title| !title.is_empty());
                self.found.stated_title = self.found.stated_title.take().or(title);
            }
            SinkKind::Label(label) => self.end_label(label, frame == Frame::Heading),
            SinkKind::Lines(lines) => self.end_front(frame, lines),
            SinkKind::Note { text, id } => match id {
                Some(id) if self.dropped > 0 => self.meta_notes.push((id, text)),
                _ => self.note(text),
            },
            SinkKind::Quote { mut lines, end } => {
                if let Some(last) = lines.last_mut() {
                    last.push_str(&end);
                }
                self.block(lines.join("\n"));
            }
            SinkKind::Table { rows, .. } => self.block(rows.join("\n")),
            SinkKind::Nothing => {}
        }
    }

    pub(super) fn block(&mut self, text: String) {
        if let Some(sink) = self.sinks.last_mut() {
            sink.block(text);
        }
    }

    pub(super) fn end_node(&mut self, node: Node) {
        let Some(Sink { kind: SinkKind::Node(holder), .. }) = self.sinks.last_mut() else { return };
        if node.tag == Tag::Root || node.is_bare() {
            holder.absorb(node);
        } else {
            holder.parts.push(Part::Node(node));
        }
    }

    pub(super) fn end_label(&mut self, label: String, heading: bool) {
        let Some(Sink { kind: SinkKind::Node(node), .. }) = self.sinks.last_mut() else { return };
        let field = if heading { &mut node.heading } else { &mut node.number };
        if !field.is_empty() && !label.is_empty() {
            field.push(' ');
        }
        field.push_str(&label);
    }

    pub(super) fn end_front(&mut self, frame: Frame, lines: Vec<(String, u8)>) {
        if self.in_annex() {
            return self.annex_front(lines);
        }
        match frame {
            Frame::Front(Front::Preface) => {
                let (title, rest) = part_title(lines);
                let found = &mut self.found;
                if title.is_some() && found.title != title {
                    found.preface.extend(found.title.take());
                }
                found.has_own_title |= title.is_some() && found.is_act;
                found.title = title.or(found.title.take());
                let said = found.title.as_deref();
                let rest: Vec<String> = rest.into_iter().filter(|line| Some(line.as_str()) != said).collect();
                found.preface.extend(rest);
            }
            Frame::Front(Front::Preamble) => {
                self.found.preamble.extend(lines.into_iter().map(|(line, _)| line));
            }
            _ => self.found.conclusions.extend(lines.into_iter().map(|(line, _)| line)),
        }
    }

    /// The title of an annex's document is the annex's heading.
    pub(super) fn annex_front(&mut self, lines: Vec<(String, u8)>) {
        let Some(Sink { kind: SinkKind::Node(node), .. }) = self.sinks.last_mut() else { return };
        let (title, rest) = part_title(lines);
        match title {
            Some(title) if node.heading.is_empty() => node.heading = title,
            Some(title) => node.push_words(title),
            None => {}
        }
        rest.into_iter().for_each(|line| node.push_words(line));
    }
}

/// The lines of the highest rank are the title.
fn part_title(lines: Vec<(String, u8)>) -> (Option<String>, Vec<String>) {
    let best = lines.iter().map(|(_, rank)| *rank).max().unwrap_or(0);
    let (title, rest): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(_, rank)| best > 0 && *rank == best);
    let title: Vec<String> = title.into_iter().map(|(line, _)| line.replace('\n', " ")).collect();
    let rest = rest.into_iter().map(|(line, _)| line).collect();
    ((!title.is_empty()).then(|| title.join(" ")), rest)
}
