//! Lines without a believed marker: headings, sentences, quotations, table rows, notes.

use super::builder::{Builder, Mode, is_footnote};
use super::front::starts_note;
use super::heads::begins_content;
use super::tree::Node;
use crate::number::{Style, Value};
use crate::text::shape::{
    continues, is_all_capitals, is_heading_like, is_unfinished, opens_conclusions, starts_upper,
};
use crate::text::{Hint, Line};
use crate::{Kind, Note};

impl Builder<'_> {
    pub(super) fn plain(&mut self, line: &Line, next: &[Line]) {
        if self.heads_next_article(line, next) {
            self.flush_heading();
            if matches!(self.mode, Mode::Note { .. }) {
                self.mode = Mode::Body;
            }
            self.heading_ahead = Some(line.clone());
            return;
        }
        self.flush_heading();
        match self.mode {
            Mode::Note { .. } => return self.note(line),
            Mode::Conclusions => return self.conclusions.push(line.text.clone()),
            Mode::Body => {}
        }
        let in_article =
            self.last_article.is_some() && self.tree.depth_of(|n| n.kind == Kind::Article).is_some();
        if in_article && !self.tree.node().text.is_empty() && opens_conclusions(&line.text) {
            self.mode = Mode::Conclusions;
            self.conclusions.push(line.text.clone());
            return;
        }
        if let Hint::Heading(level) = line.hint
            && self.tree.depth_of(|n| n.kind == Kind::Article).is_none()
            && !self.tree.node().awaits_heading
        {
            return self.heading(line, level);
        }
        self.words(line, next);
    }

    /// A heading without a number: a section of a document, or of an annex, that has no articles.
    pub(super) fn heading(&mut self, line: &Line, level: u8) {
        let level = u32::from(level);
        let depth = self
            .tree
            .depth_of(|node| {
                node.kind == Kind::Annex
                    || (node.kind.is_grouping() && !(node.kind == Kind::Section && node.style == Style::None))
                    || (node.style == Style::None && node.kind == Kind::Section && node.value.main < level)
            })
            .map_or(1, |depth| depth + 1);
        let mut node = Node::new(Kind::Section, Style::None, Value::of(level), "", line.no);
        node.heading = Some(line.text.clone());
        self.push(depth, node);
    }

    /// Words without a marker: a heading that was awaited, the provision's text, or a block after it.
    pub(super) fn words(&mut self, line: &Line, next: &[Line]) {
        let text = line.text.as_str();
        let here = self.tree.node();
        if here.awaits_heading && here.children.is_empty() && self.take_heading(line) {
            return;
        }
        let here = self.tree.node();
        let bare_article = here.kind == Kind::Article
            && here.text.is_empty()
            && here.heading.is_none()
            && here.children.is_empty();
        if bare_article
            && is_heading_like(text)
            && next.first().is_some_and(begins_content)
            && !text.contains(". ")
        {
            self.tree.node_mut().heading = Some(text.to_owned());
            self.tree.node_mut().lines.last = line.no;
            return;
        }
        let holder = here.holds_articles();
        if !holder && here.text.is_empty() && here.children.is_empty() {
            return self.tree.node_mut().append(text, line.no);
        }
        let goes_on =
            continues(text) || (is_unfinished(&here.text) && !matches!(line.hint, Hint::Heading(_)));
        if !holder && self.tree.here() != 0 && goes_on && (self.has_articles || continues(text)) {
            return self.tree.node_mut().append(text, line.no);
        }
        self.block(line);
    }

    /// The heading of a grouping or annex, on the lines after its number.
    pub(super) fn take_heading(&mut self, line: &Line) -> bool {
        let text = line.text.as_str();
        let fits = is_heading_like(text) || (text.len() <= 160 && starts_upper(text) && text.ends_with('.'));
        let node = self.tree.node_mut();
        match &mut node.heading {
            None if fits => node.heading = Some(text.to_owned()),
            Some(heading)
                if (is_all_capitals(text) && is_all_capitals(heading) && is_heading_like(text))
                    || (node.kind == Kind::Annex
                        && continues(text)
                        && text.len() <= 300
                        && !text.ends_with([';', ':'])) =>
            {
                heading.push(' ');
                heading.push_str(text);
            }
            _ => {
                node.awaits_heading = false;
                return false;
            }
        }
        node.lines.last = line.no;
        true
    }

    /// A sentence of its own: after an enumeration, in what holds the enumeration; else in the provision itself.
    pub(super) fn block(&mut self, line: &Line) {
        let depth = self.block_depth();
        let node = Node::new(Kind::Block, Style::None, Value::default(), "", line.no);
        if self.push(depth, node) {
            self.tree.node_mut().text.clone_from(&line.text);
        }
    }

    pub(super) fn block_depth(&self) -> usize {
        let amending = self.tree.amending();
        let holder = (0..self.tree.path.len()).rev().find(|depth| {
            let node = self.tree.at(*depth);
            match node.kind {
                Kind::Letter | Kind::Indent | Kind::Block => false,
                Kind::Point => {
                    amending == Some(*depth)
                        || (matches!(node.style, Style::Dot | Style::Upper | Style::RomanDot)
                            && self.tree.path[..*depth].iter().all(|n| {
                                !matches!(
                                    self.tree.nodes[*n].kind,
                                    Kind::Article | Kind::Paragraph | Kind::Letter
                                )
                            }))
                }
                _ => true,
            }
        });
        holder.map_or(1, |depth| depth + 1)
    }

    /// Lines of a quotation stay together in one block of the provision that opened it.
    pub(super) fn quoted(&mut self, line: &Line) {
        if !matches!(self.mode, Mode::Body) {
            return self.plain(line, &[]);
        }
        self.flush_heading();
        let here = self.tree.node_mut();
        if here.kind == Kind::Block || here.text.contains('„') || here.text.contains('"') {
            here.text.push('\n');
            here.text.push_str(&line.text);
            here.lines.last = line.no;
        } else {
            self.block(line);
        }
    }

    pub(super) fn row(&mut self, line: &Line) {
        self.table.get_or_insert(line.no);
        self.flush_heading();
        if let Mode::Conclusions = self.mode {
            return self.conclusions.push(line.text.clone());
        }
        let here = self.tree.node_mut();
        if here.kind == Kind::Block && here.text.contains(" | ") {
            here.text.push('\n');
            here.text.push_str(&line.text);
            here.lines.last = line.no;
        } else {
            self.block(line);
        }
    }

    pub(super) fn note(&mut self, line: &Line) {
        let open =
            matches!(self.mode, Mode::Note { .. }) && !starts_note(&line.text) && line.hint != Hint::Note;
        match self.notes.last_mut() {
            Some((_, last)) if open && !is_footnote(&line.text) => {
                last.text.push('\n');
                last.text.push_str(&line.text);
            }
            _ => {
                let note = Note { line: line.no, eid: None, text: line.text.clone() };
                self.notes.push((Some(self.tree.here()), note));
            }
        }
    }
}
