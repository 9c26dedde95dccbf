//! Findings about the tree: numbers that are missing, repeated or out of order, provisions without words, tables that
//! lost cells, references that lead nowhere. They are computed from the draft alone, so a correction computes them anew.

use crate::number::{Style, Value};
use crate::text::mark::{What, mark};
use crate::text::shape::announces_quotation;
use crate::{Code, Draft, Finding, Kind, Note, Provision, Severity, citations};

/// Findings kept of one kind: a file that is no act would otherwise give thousands.
const MOST: usize = 200;
/// Numbers missing in a row before the series is said to jump.
const JUMP: u32 = 5;

/// Adds the findings about the tree and sorts all by place.
pub(crate) fn run(draft: &mut Draft) {
    let mut check = Check { notes: &draft.notes, found: Vec::new(), series: None, amending: None };
    check.siblings(&draft.provisions, Place::default());
    let mut found = check.found;
    references(draft, &mut found);
    draft.findings.extend(found);
    draft.findings.sort_by_key(|finding| finding.line.unwrap_or(0));
}

/// Where the provisions that are looked at stand.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// Words that the act gives to another one: their numbers are that one's.
    quoted: bool,
    /// Inside an article: numbers are the act's own. Elsewhere (forms, contracts, reports) they start anew at will.
    in_article: bool,
}

struct Check<'a> {
    notes: &'a [Note],
    found: Vec<Finding>,
    /// The last article's number, through the groupings of one act or annex.
    series: Option<(Style, Value, &'a Provision)>,
    /// The article of the act that is being looked at, until its unquoted amendments have been reported.
    amending: Option<&'a Provision>,
}

impl<'a> Check<'a> {
    fn siblings(&mut self, nodes: &'a [Provision], place: Place) {
        let mut last: Vec<(Kind, Style, Value, &'a Provision)> = Vec::new();
        for node in nodes {
            if !place.quoted
                && let Some((style, value)) = value_of(node)
            {
                self.number(node, style, value, &mut last, place);
            }
            self.words(node, place);
            let announces = announces_quotation(&node.text);
            let amends =
                announces && !place.quoted && node.children.iter().any(|child| child.kind != Kind::Block);
            if node.kind == Kind::Article && !place.in_article {
                self.amending = Some(node);
            }
            if amends && let Some(article) = self.amending.take() {
                self.push(Code::UnquotedAmendment, article, "");
            }
            let inner = Place {
                quoted: place.quoted || announces,
                in_article: place.in_article || node.kind == Kind::Article,
            };
            if node.kind.is_grouping() {
                self.siblings(&node.children, inner);
            } else {
                let outer = self.series.take();
                self.siblings(&node.children, inner);
                self.series = outer;
            }
        }
    }

    fn number(
        &mut self,
        node: &'a Provision,
        style: Style,
        value: Value,
        last: &mut Vec<(Kind, Style, Value, &'a Provision)>,
        place: Place,
    ) {
        if node.kind == Kind::Article {
            match self.series.take() {
                Some((before_style, before, other)) if before_style == style => {
                    self.compare(node, &value, &before, style, other, true);
                }
                None if value.main > 1 => self.push(Code::NumberingStart, node, ""),
                _ => {}
            }
            self.series = Some((style, value, node));
            return;
        }
        let same = last
            .iter_mut()
            .find(|(kind, s, v, _)| *kind == node.kind && *s == style && v.prefix == value.prefix);
        if let Some(entry) = same {
            let (before, other) = (entry.2.clone(), entry.3);
            entry.2 = value.clone();
            entry.3 = node;
            self.compare(node, &value, &before, style, other, place.in_article);
            return;
        }
        let starts =
            matches!(style, Style::Paren | Style::Letter) && value.main > 1 && value.prefix.is_empty();
        if place.in_article && starts && !self.repealed(node.lines.first.saturating_sub(40), node.lines.first)
        {
            self.push(Code::NumberingStart, node, "");
        }
        last.push((node.kind, style, value, node));
    }

    fn compare(
        &mut self,
        node: &Provision,
        value: &Value,
        before: &Value,
        style: Style,
        other: &Provision,
        certain: bool,
    ) {
        let code = if value == before {
            Code::NumberingRepeat
        } else if !value.is_after(before) {
            Code::NumberingOrder
        } else if value.follows(before, style) || self.repealed(other.lines.first, node.lines.first) {
            return;
        } else if value.main.saturating_sub(before.main) > JUMP && style != Style::Letter {
            Code::NumberingJump
        } else {
            Code::NumberingGap
        };
        if !certain && value.is_first() {
            return;
        }
        self.push(code, node, &other.label);
        if !certain && let Some(finding) = self.found.last_mut() {
            finding.severity = finding.severity.min(Severity::Warning);
        }
    }

    /// A note between the two lines says that something was repealed: its number is rightly missing.
    fn repealed(&self, first: usize, last: usize) -> bool {
        let from = self.notes.partition_point(|note| note.line < first);
        self.notes[from..]
            .iter()
            .take_while(|note| note.line <= last)
            .take(64)
            .any(|note| ["abrogat", "eliminat", "ABROGAT"].iter().any(|word| note.text.contains(word)))
    }

    fn words(&mut self, node: &Provision, place: Place) {
        let empty = node.text.is_empty() && node.children.is_empty();
        let numbered =
            place.in_article || node.kind.is_grouping() || matches!(node.kind, Kind::Article | Kind::Annex);
        if empty && numbered && !(node.kind == Kind::Annex && node.heading.is_some()) {
            self.push(Code::EmptyProvision, node, "");
        }
        if node.kind == Kind::Block && lost_cells(&node.text) {
            self.push(Code::TableCells, node, "");
        }
    }

    fn push(&mut self, code: Code, node: &Provision, other: &str) {
        push(&mut self.found, code, node, other);
    }
}

/// Rows of different lengths, or the head of a table whose cells came one a line.
fn lost_cells(text: &str) -> bool {
    let mut rows = text.lines().map(|row| row.matches(" | ").count()).filter(|cells| *cells > 0);
    match rows.next() {
        Some(first) => rows.any(|cells| cells != first),
        None => matches!(text, "Nr. crt." | "Nr. Crt." | "Nr.crt." | "Nr. crt" | "NR. CRT."),
    }
}

/// References of the act to provisions that it does not have.
fn references(draft: &Draft, found: &mut Vec<Finding>) {
    let missing: Vec<_> =
        citations(draft).into_iter().filter(|citation| citation.missing).take(MOST).collect();
    if missing.is_empty() {
        return;
    }
    let mut missing = missing.into_iter().peekable();
    for node in draft.walk() {
        while let Some(citation) = missing.next_if(|citation| citation.from == node.eid) {
            let words = node.text.get(citation.range).unwrap_or_default();
            push(found, Code::ReferenceMissing, node, words);
        }
    }
}

fn value_of(node: &Provision) -> Option<(Style, Value)> {
    let line = if node.kind == Kind::Paragraph || node.kind == Kind::Letter || node.kind == Kind::Point {
        format!("{} X", node.number)
    } else {
        node.number.clone()
    };
    match mark(&line)?.what {
        What::Article { style, value, .. } | What::Grouping { style, value, .. } => Some((style, value)),
        What::Item(mut readings) => {
            let at = readings.iter().position(|(style, _)| fits(node.kind, *style))?;
            Some(readings.swap_remove(at))
        }
        What::Annex => None,
    }
}

const fn fits(kind: Kind, style: Style) -> bool {
    match style {
        Style::Letter | Style::LetterDot | Style::LetterParen => matches!(kind, Kind::Letter),
        Style::Paren => matches!(kind, Kind::Paragraph),
        Style::Dash => false,
        _ => matches!(kind, Kind::Point),
    }
}

fn push(found: &mut Vec<Finding>, code: Code, node: &Provision, other: &str) {
    if found.iter().rev().take(4 * MOST).filter(|finding| finding.code == code).count() >= MOST {
        return;
    }
    found.push(Finding {
        code,
        severity: code.severity(),
        line: Some(node.lines.first).filter(|line| *line > 0),
        eid: Some(node.eid.clone()),
        about: node.label.clone(),
        other: other.to_owned(),
    });
}
