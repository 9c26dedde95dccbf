//! Heads: articles, groupings, annexes. They are believed when their number continues the act.

use super::builder::{Builder, Mode};
use super::tree::Node;
use crate::Kind;
use crate::number::{Style, Value};
use crate::text::mark::{Mark, What, mark};
use crate::text::shape::{is_heading_like, is_unfinished, opens_conclusions, starts_upper};
use crate::text::{Hint, Line};

impl Builder<'_> {
    pub(super) fn article(
        &mut self,
        line: &Line,
        found: &Mark<'_>,
        style: Style,
        value: &Value,
        sure: bool,
        next: &[Line],
    ) -> bool {
        let in_order = match &self.last_article {
            None => true,
            Some((last_style, last)) => *last_style == style && value.follows(last, style),
        };
        if let Mode::Note { .. } = self.mode
            && (!in_order || self.notes.last().is_some_and(|(_, note)| note.text.ends_with(':')))
        {
            self.mode = Mode::Note { quoting: true };
            return false;
        }
        let amending = self.tree.amending();
        if !in_order && let Some(amending) = amending {
            let nested =
                self.tree.depth_of(|node| node.kind == Kind::Article).filter(|depth| *depth > amending);
            self.push_article(line, found, style, value, nested.unwrap_or(amending + 1), next);
            return true;
        }
        if !sure && !in_order {
            return false;
        }
        if !in_order && value.is_first() && self.last_article.is_some() {
            // Numbering starts anew: rules that the act approves, put after it without the word "anexă".
            self.open_annex("", "", line.no);
        }
        self.mode = Mode::Body;
        self.last_article = Some((style, value.clone()));
        let depth = self.tree.depth_of(Node::holds_articles).map_or(1, |depth| depth + 1);
        self.push_article(line, found, style, value, depth, next);
        true
    }

    pub(super) fn push_article(
        &mut self,
        line: &Line,
        found: &Mark<'_>,
        style: Style,
        value: &Value,
        depth: usize,
        next: &[Line],
    ) {
        let mut node = Node::new(Kind::Article, style, value.clone(), found.number, line.no);
        if let Some(heading) = self.heading_ahead.take() {
            node.lines.first = heading.no;
            node.heading = Some(heading.text);
        }
        if !self.push(depth, node) {
            return;
        }
        if found.rest.is_empty() {
            return;
        }
        let is_heading = self.tree.node().heading.is_none()
            && is_heading_like(found.rest)
            && found.rest.len() <= 200
            && (matches!(line.hint, Hint::Heading(_)) || next.first().is_some_and(begins_content));
        if is_heading {
            self.tree.node_mut().heading = Some(found.rest.to_owned());
        } else {
            self.rest(line, found.rest, next);
        }
    }

    pub(super) fn grouping(
        &mut self,
        line: &Line,
        found: &Mark<'_>,
        kind: Kind,
        style: Style,
        value: &Value,
    ) -> bool {
        let continues_act = self.grouping_in_order(kind, value);
        if matches!(self.mode, Mode::Note { .. }) && !continues_act {
            return false;
        }
        if !self.has_articles
            && self.tree.nodes.len() > 1
            && !continues_act
            && !matches!(line.hint, Hint::Heading(_))
        {
            return false;
        }
        if !continues_act && let Some(amending) = self.tree.amending() {
            return self.push(
                amending + 1,
                Node {
                    heading: heading_of(found),
                    ..Node::new(kind, style, value.clone(), found.number, line.no)
                },
            );
        }
        self.flush_heading();
        self.mode = Mode::Body;
        let depth = self
            .tree
            .depth_of(|node| node.kind == Kind::Annex || (node.kind.is_grouping() && node.kind < kind))
            .map_or(1, |depth| depth + 1);
        let mut node = Node::new(kind, style, value.clone(), found.number, line.no);
        node.heading = heading_of(found);
        node.awaits_heading = node.heading.is_none();
        self.push(depth, node)
    }

    /// The number follows the last grouping of that kind, or opens a series.
    pub(super) fn grouping_in_order(&self, kind: Kind, value: &Value) -> bool {
        for depth in (0..self.tree.path.len()).rev() {
            let node = self.tree.at(depth);
            let same = |node: &Node| node.kind == kind && value.follows(&node.value, Style::Arabic);
            let last =
                node.children.iter().rev().map(|child| &self.tree.nodes[*child]).find(|n| n.kind == kind);
            if same(node) || last.is_some_and(same) {
                return true;
            }
        }
        value.is_first()
    }

    pub(super) fn annex(&mut self, line: &Line, found: &Mark<'_>) -> bool {
        if self.tree.amending().is_some() && !matches!(self.mode, Mode::Conclusions) {
            return false;
        }
        self.flush_heading();
        self.open_annex(found.number, found.rest, line.no)
    }

    pub(super) fn open_annex(&mut self, number: &str, heading: &str, line: usize) -> bool {
        self.mode = Mode::Body;
        self.last_article = None;
        let mut node = Node::new(Kind::Annex, Style::None, Value::default(), number, line);
        node.heading = (!heading.is_empty()).then(|| heading.to_owned());
        node.awaits_heading = true;
        if number.is_empty()
            && let Some(heading) = self.heading_ahead.take()
        {
            node.lines.first = heading.no;
            node.heading = Some(heading.text);
        }
        self.push(1, node)
    }

    /// The line right before an article's head is its heading, if it can be one and nothing is left unfinished.
    pub(super) fn heads_next_article(&self, line: &Line, next: &[Line]) -> bool {
        if !is_heading_like(&line.text)
            || matches!(self.mode, Mode::Conclusions) && self.conclusions.len() < 2
        {
            return false;
        }
        let Some(found) = next
            .first()
            .filter(|n| matches!(n.hint, Hint::Plain | Hint::Heading(_)))
            .and_then(|n| mark(&n.text))
        else {
            return false;
        };
        let What::Article { style, value, sure: true } = &found.what else { return false };
        let in_order = self
            .last_article
            .as_ref()
            .is_none_or(|(last_style, last)| last_style == style && value.follows(last, *style));
        let restarts = value.is_first() && self.tree.amending().is_none();
        if !in_order && (!restarts || matches!(self.mode, Mode::Note { .. })) {
            return false;
        }
        let here = self.tree.node();
        let waits = here.awaits_heading && here.heading.is_none();
        let empty = !here.holds_articles()
            && here.text.is_empty()
            && here.children.is_empty()
            && !self.tree.at_root();
        !waits
            && !empty
            && (here.text.is_empty() || !is_unfinished(&here.text) || matches!(self.mode, Mode::Conclusions))
    }
}

fn heading_of(found: &Mark<'_>) -> Option<String> {
    (!found.rest.is_empty()).then(|| found.rest.to_owned())
}

/// What follows an article's heading: a sentence or the first item, not the next head.
pub(super) fn begins_content(line: &Line) -> bool {
    match mark(&line.text) {
        Some(found) => matches!(found.what, What::Item(_)),
        None => line.hint != Hint::Note && starts_upper(&line.text) && !opens_conclusions(&line.text),
    }
}
