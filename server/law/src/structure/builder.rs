//! Reads the body line by line and grows the tree.

use super::front::starts_note;
use super::placing::{Place, following, leaping, opening};
use super::tree::{Node, Tree};
use crate::number::{Style, Value};
use crate::text::mark::{Mark, What, mark};
use crate::text::shape::{
    continues, is_all_capitals, is_heading_like, is_separator, is_unfinished, opens_conclusions,
    starts_upper, wants_number,
};
use crate::text::{Hint, Line};
use crate::{Code, Finding, Kind, Limits, Note, Provision, ReadError};

/// What the reader is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Body,
    /// "Notă": until a marker that continues the act. `quoting` once the note quotes an article of another act.
    Note {
        quoting: bool,
    },
    /// Signatures and what follows them.
    Conclusions,
}

pub(crate) struct Builder<'a> {
    limits: &'a Limits,
    has_articles: bool,
    tree: Tree,
    mode: Mode,
    /// Number of the last article in the act, or in the annex that is open.
    last_article: Option<(Style, Value)>,
    heading_ahead: Option<Line>,
    notes: Vec<(Option<usize>, Note)>,
    conclusions: Vec<String>,
    too_deep: Option<usize>,
    table: Option<usize>,
}

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
        if !self.has_articles {
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

    fn line(&mut self, line: &Line, next: &[Line]) {
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
                self.mode = Mode::Note { quoting: false };
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
    fn marked(&mut self, line: &Line, found: &Mark<'_>, next: &[Line]) -> bool {
        match &found.what {
            What::Article { style, value, sure } => self.article(line, found, *style, value, *sure, next),
            What::Grouping { kind, style, value } => self.grouping(line, found, *kind, *style, value),
            What::Annex => self.annex(line, found),
            What::Item(readings) => self.item(line, found, readings, next),
        }
    }

    fn article(
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

    fn push_article(
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
            && (matches!(line.hint, Hint::Heading(_)) || next.first().is_some_and(|n| begins_content(n)));
        if is_heading {
            self.tree.node_mut().heading = Some(found.rest.to_owned());
        } else {
            self.rest(line, found.rest, next);
        }
    }

    /// What follows a marker on its line may start with the next marker: "Art. 5. - (1) …", "(1) a) …".
    fn rest(&mut self, line: &Line, rest: &str, next: &[Line]) {
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

    fn grouping(&mut self, line: &Line, found: &Mark<'_>, kind: Kind, style: Style, value: &Value) -> bool {
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
    fn grouping_in_order(&self, kind: Kind, value: &Value) -> bool {
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

    fn annex(&mut self, line: &Line, found: &Mark<'_>) -> bool {
        if self.tree.amending().is_some() && !matches!(self.mode, Mode::Conclusions) {
            return false;
        }
        self.flush_heading();
        self.open_annex(found.number, found.rest, line.no)
    }

    fn open_annex(&mut self, number: &str, heading: &str, line: usize) -> bool {
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

    fn item(&mut self, line: &Line, found: &Mark<'_>, readings: &[(Style, Value)], next: &[Line]) -> bool {
        let heading = matches!(line.hint, Hint::Heading(_));
        let place = match self.mode {
            Mode::Conclusions => return false,
            Mode::Note { quoting } => {
                let waits = self.tree.node().text.ends_with(':') || self.tree.node().text.is_empty();
                let note_waits = self.notes.last().is_some_and(|(_, note)| note.text.ends_with(':'));
                match following(&self.tree, readings) {
                    Some(place) if !(quoting && self.note_expects(&place)) => Some(place),
                    Some(_) => None,
                    None if waits && !note_waits && !quoting => {
                        opening(&self.tree, readings, found.rest, heading)
                    }
                    None => None,
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
    fn fits_the_sentence(&self, readings: &[(Style, Value)]) -> bool {
        let text = &self.tree.node().text;
        let weak = readings
            .iter()
            .all(|(style, _)| matches!(style, Style::Dash | Style::Dot | Style::Upper | Style::RomanDot));
        !weak || text.is_empty() || !is_unfinished(text) || text.ends_with([',', ':']) || !self.has_articles
    }

    /// The note quotes an article whose own paragraphs have reached the number before this one.
    fn note_expects(&self, place: &Place) -> bool {
        let Some((_, note)) = self.notes.last() else { return false };
        if place.style != Style::Paren || place.value.main == 1 {
            return place.style == Style::Paren;
        }
        let before = format!("({})", place.value.main - 1);
        note.text.lines().rev().any(|text| text.starts_with(&before))
    }

    fn plain(&mut self, line: &Line, next: &[Line]) {
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
    fn heading(&mut self, line: &Line, level: u8) {
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
    fn words(&mut self, line: &Line, next: &[Line]) {
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
    fn take_heading(&mut self, line: &Line) -> bool {
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
    fn block(&mut self, line: &Line) {
        let depth = self.block_depth();
        let node = Node::new(Kind::Block, Style::None, Value::default(), "", line.no);
        if self.push(depth, node) {
            self.tree.node_mut().text.clone_from(&line.text);
        }
    }

    fn block_depth(&self) -> usize {
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
    fn quoted(&mut self, line: &Line) {
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

    fn row(&mut self, line: &Line) {
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

    fn note(&mut self, line: &Line) {
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

    /// The line right before an article's head is its heading, if it can be one and nothing is left unfinished.
    fn heads_next_article(&self, line: &Line, next: &[Line]) -> bool {
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
        if !in_order && !(restarts && !matches!(self.mode, Mode::Note { .. })) {
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

    /// A heading that turned out to stand before no article is a sentence.
    fn flush_heading(&mut self) {
        if let Some(line) = self.heading_ahead.take() {
            self.block(&line);
        }
    }

    fn push(&mut self, depth: usize, node: Node) -> bool {
        let depth = depth.min(self.tree.path.len());
        if depth > self.limits.nesting {
            self.too_deep.get_or_insert(node.lines.first);
            return false;
        }
        self.tree.push(depth, node);
        true
    }
}

fn heading_of(found: &Mark<'_>) -> Option<String> {
    (!found.rest.is_empty()).then(|| found.rest.to_owned())
}

/// "*) …", "**) …": a footnote.
fn is_footnote(text: &str) -> bool {
    let rest = text.trim_start_matches('*');
    rest.len() < text.len() && text.len() - rest.len() <= 6 && rest.starts_with(')')
}

/// What follows an article's heading: a sentence or the first item, not the next head.
fn begins_content(line: &Line) -> bool {
    match mark(&line.text) {
        Some(found) => matches!(found.what, What::Item(_)),
        None => line.hint != Hint::Note && starts_upper(&line.text) && !opens_conclusions(&line.text),
    }
}
