//! A draft as pieces in reading order, for the writers whose files are lines, and as the text lines that stand beside
//! the tree when the source has none of its own.

use std::collections::HashMap;

use crate::{Draft, Kind, Note, Provision};

/// One piece of the text.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Piece<'d> {
    Title(&'d str),
    Preface(&'d str),
    Preamble(&'d str),
    /// `index` counts provisions in the order of [`Draft::walk`]; `depth` is 0 at the top.
    Provision {
        index: usize,
        depth: usize,
        provision: &'d Provision,
    },
    /// `index` is the note's place in [`Draft::notes`].
    Note {
        index: usize,
        note: &'d Note,
    },
    Conclusion(&'d str),
}

/// What a line belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    Act,
    Provision(usize),
    Note(usize),
}

/// A line, or several, of one owner.
pub(crate) struct Row {
    pub owner: Owner,
    pub text: String,
}

/// The pieces of `draft`; what concludes the act stands before its annexes.
pub(crate) fn pieces(draft: &Draft) -> Vec<Piece<'_>> {
    let mut notes: HashMap<Option<&str>, Vec<usize>> = HashMap::new();
    for (index, note) in draft.notes.iter().enumerate() {
        let known = note.eid.as_deref().filter(|eid| !eid.is_empty());
        notes.entry(known).or_default().push(index);
    }
    let mut pieces = Vec::new();
    pieces.extend(draft.title.as_deref().map(Piece::Title));
    pieces.extend(draft.preface.iter().map(|line| Piece::Preface(line)));
    pieces.extend(draft.preamble.iter().map(|line| Piece::Preamble(line)));
    let mut walk = Walk { draft, notes, pieces, index: 0 };
    walk.notes_of(None);
    let body = body_length(draft);
    draft.provisions[..body].iter().for_each(|provision| walk.provision(provision, 0));
    walk.pieces.extend(draft.conclusions.iter().map(|line| Piece::Conclusion(line)));
    draft.provisions[body..].iter().for_each(|provision| walk.provision(provision, 0));
    walk.pieces
}

/// How many of the outermost provisions stand before the annexes at the end.
pub(crate) fn body_length(draft: &Draft) -> usize {
    let last = draft.provisions.iter().rposition(|provision| provision.kind != Kind::Annex);
    last.map_or(0, |last| last + 1)
}

struct Walk<'d> {
    draft: &'d Draft,
    notes: HashMap<Option<&'d str>, Vec<usize>>,
    pieces: Vec<Piece<'d>>,
    index: usize,
}

impl<'d> Walk<'d> {
    fn notes_of(&mut self, eid: Option<&'d str>) {
        for index in self.notes.remove(&eid).unwrap_or_default() {
            if let Some(note) = self.draft.notes.get(index) {
                self.pieces.push(Piece::Note { index, note });
            }
        }
    }

    fn provision(&mut self, provision: &'d Provision, depth: usize) {
        self.pieces.push(Piece::Provision { index: self.index, depth, provision });
        self.index += 1;
        self.notes_of(Some(&provision.eid));
        for child in &provision.children {
            self.provision(child, depth + 1);
        }
    }
}

/// The text lines of `draft`: number and words of an item on one line, the head of an article on its own.
pub(crate) fn rows(draft: &Draft) -> Vec<Row> {
    let mut rows = Vec::new();
    for piece in pieces(draft) {
        let mut row = |owner, text: String| {
            if !text.is_empty() {
                rows.push(Row { owner, text });
            }
        };
        match piece {
            Piece::Title(text) | Piece::Preface(text) | Piece::Preamble(text) | Piece::Conclusion(text) => {
                row(Owner::Act, text.to_owned());
            }
            Piece::Note { index, note } => row(Owner::Note(index), note_line(&note.text)),
            Piece::Provision { index, provision, .. } => {
                for line in provision_lines(provision) {
                    row(Owner::Provision(index), line);
                }
            }
        }
    }
    rows
}

/// A note in one line that reads as a note: a consolidation note as it is, any other behind the sign of a footnote.
pub(crate) fn note_line(text: &str) -> String {
    let line = text.split('\n').map(str::trim).collect::<Vec<_>>().join(" ");
    if line.starts_with("(la ") || line.starts_with('*') { line } else { format!("*) {line}") }
}

/// The lines of a provision in plain text: an item's words follow its number.
fn provision_lines(provision: &Provision) -> Vec<String> {
    let heading = provision.heading.as_deref().unwrap_or("");
    let mut lines = match provision.kind {
        // The heading of an article stands under its number, as acts are typed.
        Kind::Article => vec![provision.number.clone(), heading.to_owned()],
        _ if has_head(provision) => head_lines(provision),
        _ => return vec![item_line(provision)],
    };
    lines.push(provision.text.clone());
    lines
}

/// Groupings, articles, annexes and whatever has a heading: their words start a line of their own.
pub(crate) fn has_head(provision: &Provision) -> bool {
    let kind = provision.kind;
    kind.is_grouping() || matches!(kind, Kind::Article | Kind::Annex) || provision.heading.is_some()
}

/// Number and heading: on one line, "Capitolul I – Dispoziții generale", where the reader of such lines takes the rest
/// for a heading; else on two.
pub(crate) fn head_lines(provision: &Provision) -> Vec<String> {
    let heading = provision.heading.as_deref().unwrap_or("");
    let number = provision.number.as_str();
    if number.is_empty() || heading.is_empty() {
        return vec![format!("{number}{heading}")];
    }
    let one = match provision.kind {
        Kind::Paragraph | Kind::Letter | Kind::Point | Kind::Indent | Kind::Block => {
            format!("{number} {heading}")
        }
        _ => format!("{number} – {heading}"),
    };
    let sentence = heading.ends_with(['.', ';', ':', ',']);
    let fits = provision.kind.is_grouping() || (!sentence && one.len() <= 180);
    if fits { vec![one] } else { vec![number.to_owned(), heading.to_owned()] }
}

/// Number and words of an item.
pub(crate) fn item_line(provision: &Provision) -> String {
    let bare = provision.number.is_empty() && provision.kind == Kind::Indent;
    let number = if bare { "-" } else { provision.number.as_str() };
    let between = if number.is_empty() || provision.text.is_empty() { "" } else { " " };
    format!("{number}{between}{}", provision.text)
}

/// A block that holds the rows of a table, cells divided by bars.
pub(crate) fn is_table(provision: &Provision) -> bool {
    provision.kind == Kind::Block && provision.text.split('\n').all(|line| line.contains(" | "))
}
