//! Findings about the tree: numbers that are missing, repeated or out of order, provisions without words. They are
//! computed from the tree alone, so a correction computes them anew.

use crate::number::{Style, Value};
use crate::text::mark::{What, mark};
use crate::text::shape::announces_quotation;
use crate::{Code, Draft, Finding, Kind, Provision};

/// Findings kept of one kind: a file that is no act would otherwise give thousands.
const MOST: usize = 200;

/// Adds the findings about the tree, sorts all by place, and lets the notes name their provision.
pub(crate) fn run(draft: &mut Draft) {
    let mut found = Vec::new();
    let mut series = None;
    siblings(&draft.provisions, false, &mut found, &mut series);
    draft.findings.extend(found);
    draft.findings.sort_by_key(|finding| finding.line.unwrap_or(0));
}

type Series = Option<(Style, Value, String)>;

/// `series` carries the last article's number through the groupings of one act or annex.
fn siblings(nodes: &[Provision], quoted: bool, found: &mut Vec<Finding>, series: &mut Series) {
    let mut last: Vec<(Kind, Style, Value, &Provision)> = Vec::new();
    for node in nodes {
        let number = value_of(node);
        if let (false, Some((style, value))) = (quoted, &number) {
            if node.kind == Kind::Article {
                let before = series.as_ref().filter(|(s, _, _)| s == style);
                if let Some((_, before, label)) = before {
                    compare(node, value, before, *style, label, found);
                }
                *series = Some((*style, value.clone(), node.label.clone()));
            } else {
                let before = last
                    .iter_mut()
                    .find(|(kind, s, v, _)| *kind == node.kind && s == style && v.prefix == value.prefix);
                match before {
                    Some(entry) => {
                        compare(node, value, &entry.2, *style, &entry.3.label, found);
                        entry.2 = value.clone();
                        entry.3 = node;
                    }
                    None => last.push((node.kind, *style, value.clone(), node)),
                }
            }
        }
        if node.text.is_empty()
            && node.children.is_empty()
            && !(node.kind == Kind::Annex && node.heading.is_some())
        {
            push(found, Code::EmptyProvision, node, "");
        }
        let announces = announces_quotation(&node.text);
        if announces && !quoted && node.children.iter().any(|child| child.kind != Kind::Block) {
            push(found, Code::UnquotedAmendment, node, "");
        }
        if node.kind.is_grouping() {
            siblings(&node.children, quoted || announces, found, series);
        } else {
            siblings(&node.children, quoted || announces, found, &mut None);
        }
    }
}

fn compare(
    node: &Provision,
    value: &Value,
    before: &Value,
    style: Style,
    label: &str,
    found: &mut Vec<Finding>,
) {
    if value == before {
        push(found, Code::NumberingRepeat, node, label);
    } else if !value.is_after(before) {
        push(found, Code::NumberingOrder, node, label);
    } else if !value.follows(before, style) {
        push(found, Code::NumberingGap, node, label);
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
