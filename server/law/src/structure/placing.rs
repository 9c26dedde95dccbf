//! Where a numbered item belongs: after the item it follows, or inside the provision it opens an enumeration in.

use super::tree::{Node, Tree};
use crate::Kind;
use crate::number::{Style, Value};

/// A decision: the item goes under `path[..depth]`.
#[derive(Debug)]
pub(crate) struct Place {
    pub depth: usize,
    pub style: Style,
    pub value: Value,
}

impl Place {
    fn new(depth: usize, reading: &(Style, Value)) -> Self {
        Self { depth, style: reading.0, value: reading.1.clone() }
    }

    pub const fn kind(&self) -> Kind {
        kind_of(self.style)
    }
}

/// The kind of an item whose number is in that style.
pub(crate) const fn kind_of(style: Style) -> Kind {
    match style {
        Style::Paren => Kind::Paragraph,
        Style::Letter | Style::LetterDot | Style::LetterParen => Kind::Letter,
        Style::Dash => Kind::Indent,
        _ => Kind::Point,
    }
}

/// The item continues an enumeration that is open, or that closed just now.
pub(crate) fn following(tree: &Tree, readings: &[(Style, Value)]) -> Option<Place> {
    let amending = tree.amending();
    for depth in (0..tree.path.len()).rev() {
        let node = tree.at(depth);
        // A list inside this node that is no longer on the path.
        for child in recent(tree, node) {
            if let Some(next) = readings.iter().find(|(style, value)| continues(child, *style, value)) {
                return Some(Place::new(depth + 1, next));
            }
        }
        // "1.1." opens inside "1.".
        if let Some(inner) = readings.iter().find(|(style, value)| opens_inside(node, *style, value)) {
            return Some(Place::new(depth + 1, inner));
        }
        // An article of this act closes its enumerations; one that is quoted inside does not.
        let quoted = amending.is_some_and(|amending| depth > amending);
        if (node.kind == Kind::Article && !quoted) || (node.kind == Kind::Annex && depth > 0) {
            return None;
        }
    }
    None
}

/// The last part of `node` in each style of number; sentences and indents between them close no enumeration.
fn recent<'t>(tree: &'t Tree, node: &'t Node) -> impl Iterator<Item = &'t Node> {
    let mut seen: Vec<Style> = Vec::new();
    let last = node.children.iter().rev().take(24).map(|child| &tree.nodes[*child]);
    last.filter(move |child| {
        let latest = !seen.contains(&child.style) && seen.len() < 3;
        if latest && !matches!(child.kind, Kind::Block | Kind::Indent) {
            seen.push(child.style);
            return true;
        }
        false
    })
}

/// The last numbered parts of `node`: a number may repeat by mistake, and is then after the one before the last.
fn last_three<'t>(tree: &'t Tree, node: &'t Node) -> impl Iterator<Item = &'t Node> {
    let last = node.children.iter().rev().take(24).map(|child| &tree.nodes[*child]);
    last.filter(|child| !matches!(child.kind, Kind::Block | Kind::Indent)).take(3)
}

fn continues(node: &Node, style: Style, value: &Value) -> bool {
    node.style == style
        && style != Style::Dash
        && node.kind != Kind::Article
        && !node.kind.is_grouping()
        && value.follows(&node.value, style)
}

fn opens_inside(node: &Node, style: Style, value: &Value) -> bool {
    if style == Style::Half && matches!(node.style, Style::Letter | Style::LetterDot) {
        // "c.1)" in "c)".
        return value.main == 1 && value.prefix == [node.value.main];
    }
    style == Style::Dot
        && node.style == Style::Dot
        && value.main == 1
        && value
            .prefix
            .split_last()
            .is_some_and(|(main, prefix)| *main == node.value.main && prefix == node.value.prefix)
}

/// The item is the first of an enumeration.
pub(crate) fn opening(tree: &Tree, readings: &[(Style, Value)], rest: &str, heading: bool) -> Option<Place> {
    readings.iter().filter(|(style, value)| value.is_first() || *style == Style::Dash).find_map(|reading| {
        let depth = match reading.0 {
            Style::Paren => paragraph_parent(tree, rest),
            Style::Letter | Style::LetterDot | Style::LetterParen => letter_parent(tree),
            Style::RomanParen | Style::RomanHalf => roman_parent(tree, reading.0),
            Style::Dash => Some(dash_parent(tree)),
            Style::Upper | Style::RomanDot => series_parent(tree, rest, heading),
            _ => point_parent(tree, reading.0, heading),
        }?;
        Some(Place::new(depth, reading))
    })
}

fn paragraph_parent(tree: &Tree, rest: &str) -> Option<usize> {
    let article = tree.depth_of(|node| node.kind == Kind::Article);
    let amending = tree.amending();
    if let Some(amending) = amending
        && article.is_none_or(|article| article <= amending)
    {
        return Some(amending + 1);
    }
    if let Some(article) = article {
        let again = tree.at(article).children.iter().any(|child| tree.nodes[*child].style == Style::Paren);
        let sentence = rest.is_empty() || crate::text::shape::starts_upper(rest);
        return (!again || sentence).then_some(article + 1);
    }
    tree.depth_of(|node| matches!(node.kind, Kind::Point) || node.holds_articles())
        .map_or(Some(1), |depth| Some(depth + 1))
}

/// Innermost node that can hold letters: not an indent, not a letter or block that announced nothing.
fn letter_parent(tree: &Tree) -> Option<usize> {
    let depth = (0..tree.path.len()).rev().find(|depth| {
        let node = tree.at(*depth);
        match node.kind {
            Kind::Indent => false,
            Kind::Letter | Kind::Block => node.text.ends_with(':'),
            Kind::Point => {
                !matches!(node.style, Style::RomanParen | Style::RomanHalf) || node.text.ends_with(':')
            }
            _ => true,
        }
    })?;
    Some(depth + 1)
}

fn roman_parent(tree: &Tree, style: Style) -> Option<usize> {
    let depth = (0..tree.path.len()).rev().find(|depth| {
        let node = tree.at(*depth);
        match node.kind {
            Kind::Indent => false,
            Kind::Block => node.text.ends_with(':'),
            _ => node.style != style || node.text.ends_with(':'),
        }
    })?;
    Some(depth + 1)
}

fn dash_parent(tree: &Tree) -> usize {
    let here = tree.path.len() - 1;
    let node = tree.at(here);
    match node.kind {
        Kind::Indent => here,
        Kind::Block if !node.text.ends_with(':') => here,
        _ => here + 1,
    }
}

/// "A." and "I." open a series inside an article only after a colon or when they announce one themselves.
fn series_parent(tree: &Tree, rest: &str, heading: bool) -> Option<usize> {
    let depth = (0..tree.path.len()).rev().find(|depth| {
        let node = tree.at(*depth);
        match node.kind {
            Kind::Letter | Kind::Indent => false,
            Kind::Block => node.text.ends_with(':'),
            _ => true,
        }
    })?;
    let node = tree.at(depth);
    let free = node.holds_articles() || node.kind == Kind::Point;
    let announced = node.text.ends_with([':', ',']) || rest.ends_with(':') || heading;
    ((free && !rest.is_empty()) || announced).then_some(depth + 1)
}

fn point_parent(tree: &Tree, style: Style, heading: bool) -> Option<usize> {
    let depth = (0..tree.path.len()).rev().find(|depth| {
        let node = tree.at(*depth);
        match node.kind {
            Kind::Indent => false,
            Kind::Block => node.text.ends_with(':'),
            _ => true,
        }
    })?;
    let node = tree.at(depth);
    if node.style == style && !node.text.ends_with(':') {
        return None;
    }
    let announced = node.text.is_empty() || node.text.ends_with(':') || heading;
    let open = node.holds_articles() || node.kind == Kind::Article || depth == 0;
    (announced || open).then_some(depth + 1)
}

/// The item skips numbers or starts late; believed only for markers that prose does not produce.
pub(crate) fn leaping(tree: &Tree, readings: &[(Style, Value)], rest: &str, heading: bool) -> Option<Place> {
    let amending = tree.amending();
    if let Some(amending) = amending {
        let article = tree.depth_of(|node| node.kind == Kind::Article).filter(|article| *article > amending);
        let reading = readings.first()?;
        return match reading.0 {
            Style::Paren => Some(Place::new(article.unwrap_or(amending) + 1, reading)),
            Style::Letter => {
                Some(Place::new(letter_parent(tree).unwrap_or(amending + 1).max(amending + 1), reading))
            }
            _ => None,
        };
    }
    for depth in (0..tree.path.len()).rev() {
        let node = tree.at(depth);
        for child in last_three(tree, node) {
            let skips = readings.iter().find(|(style, value)| {
                *style == child.style
                    && value.is_after(&child.value)
                    && may_skip(*style, value.main - child.value.main, heading)
            });
            if let Some(reading) = skips {
                return Some(Place::new(depth + 1, reading));
            }
        }
        if node.kind == Kind::Article {
            break;
        }
    }
    let reading = readings.first()?;
    let here = tree.node();
    match reading.0 {
        Style::Paren => {
            let article = tree.depth_of(|node| node.kind == Kind::Article)?;
            let sentence = rest.is_empty() || crate::text::shape::starts_upper(rest);
            sentence.then(|| Place::new(article + 1, reading))
        }
        Style::Letter if here.text.ends_with(':') => Some(Place::new(tree.path.len(), reading)),
        Style::Dot if heading && tree.depth_of(|node| node.kind == Kind::Article).is_none() => {
            let holder = tree.depth_of(Node::holds_articles).map_or(1, |depth| depth + 1);
            Some(Place::new(holder, reading))
        }
        _ => None,
    }
}

fn may_skip(style: Style, by: u32, heading: bool) -> bool {
    match style {
        Style::Paren => true,
        Style::Letter => by <= 10,
        Style::Dot => by <= 1 || heading,
        Style::LetterParen | Style::RomanParen => by <= 3,
        _ => by <= 1,
    }
}
