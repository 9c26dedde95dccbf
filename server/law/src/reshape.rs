//! A person's changes to the shape of the tree: join, split, drop, move in or out. The order of the words never
//! changes; addresses, labels and the findings about the tree are computed anew. Whoever keeps the draft from before
//! can undo any of them.

use crate::correct::CorrectError;
use crate::text::mark::{What, mark};
use crate::{Draft, Kind, Limits, Lines, Provision};

/// One change to where a provision begins, ends or stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reshape {
    /// Its words go to the end of the provision right before it in the order of the text, its printed number with
    /// them: "a)" was a citation and no letter. Its parts stay, inside that provision.
    Join,
    /// Its text ends before this byte; what follows becomes a provision of its own, of the kind its marker names or a
    /// block. Its parts go with the second half.
    Split(
        /// Byte of its `text`, on a character boundary, with words on both sides.
        usize,
    ),
    /// It goes, with its parts.
    Drop,
    /// It becomes the last part of the provision before it at its level.
    Indent,
    /// It leaves what holds it and stands after it; what followed it there becomes part of it.
    Outdent,
}

/// The address of a provision that a split makes, until it gets its own. No reader gives such an address.
const NEW: &str = "+";

impl Draft {
    /// Changes the shape around the provision `eid`; answers the address, after the change, of the provision that a
    /// person would look at next: the joined one, the second half, the one before what was dropped (`None` when it
    /// was the first), or the moved one.
    ///
    /// # Errors
    /// [`CorrectError::NotFound`], [`CorrectError::NoPlace`] when there is nothing before it, nothing around it or no
    /// such byte, [`CorrectError::TooDeep`]. The draft is then unchanged.
    pub fn reshape(&mut self, eid: &str, change: Reshape) -> Result<Option<String>, CorrectError> {
        let path = path_of(&self.provisions, eid).ok_or(CorrectError::NotFound)?;
        let next = match change {
            Reshape::Join => join(&mut self.provisions, &path)?,
            Reshape::Split(at) => split(&mut self.provisions, &path, at)?,
            Reshape::Drop => drop_at(&mut self.provisions, &path)?,
            Reshape::Indent => indent(&mut self.provisions, &path)?,
            Reshape::Outdent => outdent(&mut self.provisions, &path)?,
        };
        Ok(self.settle(next.as_deref()))
    }
}

/// The place of a provision: its index at each level.
fn path_of(provisions: &[Provision], eid: &str) -> Option<Vec<usize>> {
    for (at, provision) in provisions.iter().enumerate() {
        if provision.eid == eid {
            return Some(vec![at]);
        }
        let inside = eid.strip_prefix(provision.eid.as_str()).is_some_and(|rest| rest.starts_with("__"));
        if inside && let Some(mut path) = path_of(&provision.children, eid) {
            path.insert(0, at);
            return Some(path);
        }
    }
    None
}

/// The list in which the provision at `path` stands, and its index there.
fn row<'a>(
    provisions: &'a mut Vec<Provision>,
    path: &[usize],
) -> Result<(&'a mut Vec<Provision>, usize), CorrectError> {
    let (last, above) = path.split_last().ok_or(CorrectError::NotFound)?;
    let mut row = provisions;
    for at in above {
        row = &mut row.get_mut(*at).ok_or(CorrectError::NotFound)?.children;
    }
    if *last < row.len() { Ok((row, *last)) } else { Err(CorrectError::NotFound) }
}

fn join(provisions: &mut Vec<Provision>, path: &[usize]) -> Result<Option<String>, CorrectError> {
    let (siblings, at) = row(provisions, path)?;
    if at == 0 {
        let (_, above) = path.split_last().ok_or(CorrectError::NotFound)?;
        let (parents, parent) = row(provisions, above).map_err(|_| CorrectError::NoPlace)?;
        let holder = &mut parents[parent];
        let joined = holder.children.remove(0);
        append(holder, &joined);
        holder.children.splice(0..0, joined.children);
        return Ok(Some(holder.eid.clone()));
    }
    let depth = path.len() + depth_of(&siblings[at - 1]) + depth_of(&siblings[at]);
    if depth > Limits::default().nesting {
        return Err(CorrectError::TooDeep);
    }
    let joined = siblings.remove(at);
    let before = last_leaf(&mut siblings[at - 1]);
    append(before, &joined);
    before.children.extend(joined.children);
    Ok(Some(before.eid.clone()))
}

/// The last provision inside `provision` in the order of the text, or itself.
fn last_leaf(provision: &mut Provision) -> &mut Provision {
    if provision.children.is_empty() {
        return provision;
    }
    let last = provision.children.len() - 1;
    last_leaf(&mut provision.children[last])
}

/// Adds the words of `joined`, as they were printed.
fn append(before: &mut Provision, joined: &Provision) {
    let heading = joined.heading.as_deref().unwrap_or_default();
    for words in [joined.number.as_str(), heading, joined.text.as_str()] {
        if words.is_empty() {
            continue;
        }
        if !before.text.is_empty() {
            before.text.push(' ');
        }
        before.text.push_str(words);
    }
    before.lines.last = before.lines.last.max(joined.lines.last);
}

fn split(
    provisions: &mut Vec<Provision>,
    path: &[usize],
    place: usize,
) -> Result<Option<String>, CorrectError> {
    let (siblings, at) = row(provisions, path)?;
    let node = &siblings[at];
    let (first, second) = node.text.split_at_checked(place).ok_or(CorrectError::NoPlace)?;
    let (first, second) = (first.trim().to_owned(), second.trim());
    if first.is_empty() || second.is_empty() {
        return Err(CorrectError::NoPlace);
    }
    let mut made = provision_of(second, node.lines);
    let inner = rank(made.kind) > rank(node.kind) && node.kind != Kind::Block;
    if inner && path.len() + 1 + depth_of(node) > Limits::default().nesting {
        return Err(CorrectError::TooDeep);
    }
    let node = &mut siblings[at];
    node.text = first;
    if inner {
        // "Art. 5 … (1) …": the paragraph is part of the article, and takes what is narrower than itself.
        let own = node.children.iter().take_while(|child| rank(child.kind) > rank(made.kind)).count();
        if made.kind != Kind::Block {
            made.children = node.children.drain(..own).collect();
        }
        node.children.insert(0, made);
    } else {
        made.children = std::mem::take(&mut node.children);
        siblings.insert(at + 1, made);
    }
    Ok(Some(NEW.to_owned()))
}

/// The words as a provision: with the number and the kind that its marker names, or a block.
fn provision_of(words: &str, lines: Lines) -> Provision {
    let (kind, number, text) = match mark(words) {
        Some(found) if !found.rest.is_empty() => match &found.what {
            What::Article { .. } => (Kind::Article, found.number, found.rest),
            What::Item(readings) => {
                let style = readings.first().map_or(crate::number::Style::Dash, |(style, _)| *style);
                let number = if style == crate::number::Style::Dash { "" } else { found.number };
                (crate::structure::kind_of(style), number, found.rest)
            }
            What::Grouping { .. } | What::Annex => (Kind::Block, "", words),
        },
        _ => (Kind::Block, "", words),
    };
    Provision {
        eid: NEW.to_owned(),
        label: String::new(),
        kind,
        number: number.to_owned(),
        heading: None,
        text: text.to_owned(),
        lines,
        children: Vec::new(),
    }
}

fn drop_at(provisions: &mut Vec<Provision>, path: &[usize]) -> Result<Option<String>, CorrectError> {
    let (siblings, at) = row(provisions, path)?;
    siblings.remove(at);
    if at > 0 {
        return Ok(Some(siblings[at - 1].eid.clone()));
    }
    let (_, above) = path.split_last().ok_or(CorrectError::NotFound)?;
    Ok(row(provisions, above).ok().map(|(parents, parent)| parents[parent].eid.clone()))
}

fn indent(provisions: &mut Vec<Provision>, path: &[usize]) -> Result<Option<String>, CorrectError> {
    let (siblings, at) = row(provisions, path)?;
    if at == 0 {
        return Err(CorrectError::NoPlace);
    }
    if path.len() + 1 + depth_of(&siblings[at]) > Limits::default().nesting {
        return Err(CorrectError::TooDeep);
    }
    let moved = siblings.remove(at);
    let eid = moved.eid.clone();
    siblings[at - 1].children.push(moved);
    Ok(Some(eid))
}

fn outdent(provisions: &mut Vec<Provision>, path: &[usize]) -> Result<Option<String>, CorrectError> {
    let (_, above) = path.split_last().ok_or(CorrectError::NotFound)?;
    if above.is_empty() {
        return Err(CorrectError::NoPlace);
    }
    let (siblings, at) = row(provisions, path)?;
    let after = siblings.split_off(at + 1);
    let mut moved = siblings.remove(at);
    moved.children.extend(after);
    let eid = moved.eid.clone();
    let (parents, parent) = row(provisions, above)?;
    parents.insert(parent + 1, moved);
    Ok(Some(eid))
}

/// Levels inside a provision; reading caps them, and so does every change here.
fn depth_of(provision: &Provision) -> usize {
    provision.children.iter().map(|child| 1 + depth_of(child)).max().unwrap_or(0)
}

/// How narrow a kind is: an annex holds what the act holds.
const fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Annex => 0,
        other => other as u8 + 1,
    }
}
