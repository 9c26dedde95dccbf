//! Akoma Ntoso (OASIS LegalDocML) to a draft: versions 1.0 to 3.0, with or without a namespace, and the dialects of
//! national publishers. The markup is believed: nothing is recognised from the words, but numbers put into headings
//! ("Artículo 1. Objeto") and the kind of an enumeration (letters, points, indents).
//!
//! - Quoted structures are blocks of the provision that quotes them, never provisions of this act.
//! - Tables are blocks, row by row. Notes of the authors are notes. Deleted words are left out, with a finding.
//! - Attachments and components are annexes; in a collection the bill is the act.
//! - Debates, judgments, memoranda are read as headings and paragraphs, with a finding.
//! - Addresses are given anew by this crate's convention: foreign identifiers break it in too many ways.

mod closing;
mod items;
mod node;
mod opening;
pub(crate) mod package;
mod reader;
mod settler;
mod sink;
mod vocabulary;

use crate::docx::xml;
use crate::provision::Lines;
use crate::write::lines::{Owner, rows};
use crate::{Code, Draft, Finding, Kind, Limits, Note, Provision, ReadError, check, eid};
use reader::Reader;
use settler::Settler;
use xml::feed;

pub(crate) use node::{Node, Part};
pub(crate) use reader::Found;
pub(crate) use vocabulary::Tag;

/// `source` of the identification in the files that this crate writes: there every kind is stated.
pub(crate) const SOURCE: &str = "#rotunda";

/// Whether the outermost element is Akoma Ntoso's, or one of its documents without the wrapper.
pub(crate) fn is_akn(text: &str) -> bool {
    root_name(text).is_some_and(|name| {
        let local = name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase();
        local == "akomantoso" || (vocabulary::is_document(&local) && text.contains("<body"))
    })
}

/// The name of the first element, after the declaration, comments and instructions.
fn root_name(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        rest = rest.strip_prefix('<')?;
        let end = if rest.starts_with("!--") {
            rest.find("-->")? + 3
        } else if rest.starts_with('?') {
            rest.find("?>")? + 2
        } else if rest.starts_with('!') {
            // A DOCTYPE: whatever stands after it, the walk refuses it.
            rest.find('>')? + 1
        } else {
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))?;
            return rest.get(..end);
        };
        rest = rest.get(end..)?.trim_start_matches([']', '>']).trim_start();
    }
}

/// # Errors
/// [`ReadError::Xml`], [`ReadError::Doctype`], [`ReadError::TooDeep`], [`ReadError::TooLong`]; [`ReadError::Empty`]
/// without any text.
pub(crate) fn read(text: &str, limits: &Limits) -> Result<Draft, ReadError> {
    let mut reader = Reader::new(limits);
    feed(text, limits, &mut reader)?;
    settle(reader.finish(), limits)
}

/// The draft that was found: provisions with addresses, text lines beside them, findings.
///
/// # Errors
/// [`ReadError::TooLong`], [`ReadError::Empty`].
pub(crate) fn settle(found: Found, limits: &Limits) -> Result<Draft, ReadError> {
    let mut notes = found.notes;
    let mut settler = Settler { exact: found.exact, notes: &mut notes, made: 0 };
    let mut provisions = found.root.map(|root| settler.inside(root)).unwrap_or_default();
    if settler.made > limits.provisions {
        return Err(ReadError::TooLong { limit: limits.provisions });
    }
    eid::rename(&mut provisions, &mut notes, None);
    let mut draft = Draft {
        title: found.title.or(found.stated_title),
        preface: found.preface,
        preamble: found.preamble,
        provisions,
        conclusions: found.conclusions,
        notes,
        ..Draft::default()
    };
    if draft.provisions.is_empty()
        && draft.title.is_none()
        && draft.preface.is_empty()
        && draft.preamble.is_empty()
    {
        return Err(ReadError::Empty);
    }
    lay_out(&mut draft);
    let said = [
        (found.has_changes, Code::TrackedChanges),
        (found.too_deep, Code::TooDeep),
        (found.has_tables, Code::TableAsText),
        (!has_articles(&draft, found.is_act), Code::NoArticles),
    ];
    for (_, code) in said.into_iter().filter(|(seen, _)| *seen) {
        let line = if code == Code::TableAsText { first_table(&draft) } else { None };
        draft.findings.push(Finding::of_document(code, line, ""));
    }
    check::run(&mut draft);
    Ok(draft)
}

/// Articles, or the numbered sections that acts of other countries have in their place.
fn has_articles(draft: &Draft, is_act: bool) -> bool {
    draft.walk().any(|provision| {
        provision.kind == Kind::Article
            || (is_act && provision.kind == Kind::Section && !provision.number.is_empty())
    })
}

fn first_table(draft: &Draft) -> Option<usize> {
    let table =
        draft.walk().find(|provision| provision.kind == Kind::Block && provision.text.contains(" | "));
    table.map(|table| table.lines.first)
}

/// Writes the text lines beside the tree and lets every provision and note point into them.
fn lay_out(draft: &mut Draft) {
    let mut source = Vec::new();
    let mut spans: Vec<Option<Lines>> = Vec::new();
    let mut places: Vec<(usize, usize)> = Vec::new();
    for row in rows(draft) {
        let first = source.len() + 1;
        source.extend(row.text.split('\n').map(str::to_owned));
        let last = source.len();
        match row.owner {
            Owner::Provision(index) => {
                if spans.len() <= index {
                    spans.resize(index + 1, None);
                }
                let span = spans[index].get_or_insert(Lines { first, last });
                span.last = last;
            }
            Owner::Note(index) => places.push((index, first)),
            Owner::Act => {}
        }
    }
    let mut index = 0;
    point(&mut draft.provisions, &spans, &mut index, 1);
    for (note, line) in places {
        if let Some(note) = draft.notes.get_mut(note) {
            *note = Note { line, ..note.clone() };
        }
    }
    draft.source = source;
}

fn point(provisions: &mut [Provision], spans: &[Option<Lines>], index: &mut usize, before: usize) {
    let mut before = before;
    for provision in provisions {
        let span = spans.get(*index).copied().flatten();
        provision.lines = span.unwrap_or(Lines { first: before, last: before });
        before = provision.lines.last;
        *index += 1;
        point(&mut provision.children, spans, index, before);
    }
}
