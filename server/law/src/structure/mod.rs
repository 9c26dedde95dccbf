//! From clean lines to a draft: the second half of reading, shared by every format.

mod builder;
mod front;
mod heads;
mod placing;
mod tree;
mod words;

pub(crate) use placing::kind_of;

use crate::text::{Extract, Footnote, clean, inline, notes, quotes};
use crate::{Code, Draft, Finding, Limits, Note, ReadError, check, eid};

/// # Errors
/// [`ReadError::Empty`] without a line of text, [`ReadError::TooLong`] past the caps.
pub(crate) fn build(extract: Extract, limits: &Limits) -> Result<Draft, ReadError> {
    if extract.lines.is_empty() {
        return Err(ReadError::Empty);
    }
    if extract.lines.len() > limits.lines {
        return Err(ReadError::TooLong { limit: limits.lines });
    }
    let mut findings = extract.findings;
    note_letters(&extract.source, &mut findings);
    if !extract.footnotes.is_empty() {
        findings.push(Finding::of_document(Code::Footnotes, None, ""));
    }
    let mut lines = notes::cut(extract.lines);
    quotes::mark(&mut lines, &mut findings);
    let lines = inline::split(lines);
    let front = front::part(&lines, extract.title);
    let mut builder = builder::Builder::new(limits, front.has_articles);
    builder.notes(front.notes);
    builder.run(&lines, front.body)?;
    let (provisions, conclusions, notes) = builder.finish(&mut findings);
    findings.extend(front.findings);
    let mut draft = Draft {
        title: front.title,
        preface: front.preface,
        preamble: front.preamble,
        provisions,
        conclusions,
        notes,
        findings,
        source: extract.source,
    };
    eid::rename(&mut draft.provisions, &mut draft.notes, None);
    footnotes(&mut draft, extract.footnotes);
    check::run(&mut draft);
    Ok(draft)
}

/// Hangs each footnote on the provision that holds the line pointing to it.
fn footnotes(draft: &mut Draft, footnotes: Vec<Footnote>) {
    if footnotes.is_empty() {
        return;
    }
    let mut starts: Vec<_> = draft.walk().map(|p| (p.lines.first, p.eid.clone())).collect();
    starts.sort_by_key(|(first, _)| *first);
    for note in footnotes {
        let before = starts.partition_point(|(first, _)| *first <= note.anchor);
        let eid = before.checked_sub(1).and_then(|at| starts.get(at)).map(|(_, eid)| eid.clone());
        draft.notes.push(Note { line: note.line, eid, text: note.text });
    }
    draft.notes.sort_by_key(|note| note.line);
}

fn note_letters(source: &[String], findings: &mut Vec<Finding>) {
    let first = |test: &dyn Fn(&str) -> bool| source.iter().position(|line| test(line)).map(|at| at + 1);
    if let Some(line) = first(&clean::has_cedilla) {
        findings.push(Finding::of_document(Code::CedillaLetters, Some(line), ""));
    }
    if let Some(line) = first(&|text| text.contains('\u{fffd}')) {
        findings.push(Finding::of_document(Code::LostCharacters, Some(line), ""));
    }
}
