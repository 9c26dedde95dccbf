//! A draft as the paragraphs that are printed, for those who put something beside them.

use super::lines::{Piece, has_head, head_lines, is_table, item_line, note_line, pieces};
use crate::{Draft, Kind};

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// The title of the act.
    Title,
    /// The head of a provision; 1 at the top of the tree.
    Heading(usize),
    /// Words, so many steps to the right of an article's.
    Text(usize),
    /// The rows of a table, one a line, cells divided by bars.
    Table,
    /// A note about the text, which is no part of it.
    Note,
}

/// One paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed<'d> {
    /// Address of the provision whose own words these are; nothing for what stands around the provisions.
    pub eid: Option<&'d str>,
    /// What it is.
    pub shape: Shape,
    /// Its words; line ends are meant.
    pub text: String,
}

/// The paragraphs of a draft in reading order. Numbers are text, as in [`crate::Target::Docx`].
#[must_use]
pub fn printed(draft: &Draft) -> Vec<Printed<'_>> {
    let mut all = Vec::new();
    for piece in pieces(draft) {
        let mut add = |eid, shape, text: String| {
            if !text.is_empty() {
                all.push(Printed { eid, shape, text });
            }
        };
        match piece {
            Piece::Title(text) => add(None, Shape::Title, text.to_owned()),
            Piece::Preface(text) | Piece::Preamble(text) | Piece::Conclusion(text) => {
                add(None, Shape::Text(0), text.to_owned());
            }
            Piece::Note { note, .. } => add(None, Shape::Note, note_line(&note.text)),
            Piece::Provision { provision, depth, .. } => {
                let eid = Some(provision.eid.as_str());
                let step = match provision.kind {
                    Kind::Letter | Kind::Point => 1,
                    Kind::Indent => 2,
                    _ => 0,
                };
                if has_head(provision) {
                    for (index, line) in head_lines(provision).into_iter().enumerate() {
                        let shape = if index == 0 { Shape::Heading(depth + 1) } else { Shape::Text(0) };
                        add(eid, shape, line);
                    }
                    add(eid, Shape::Text(step), provision.text.clone());
                } else if is_table(provision) {
                    add(eid, Shape::Table, provision.text.clone());
                } else {
                    add(eid, Shape::Text(step), item_line(provision));
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_provision_has_its_words_under_its_address() {
        let source = "LEGE privind ceva\n\nArt. 1\n(1) Prima regulă:\na) una;\nb) alta.\n(2) A doua.\n";
        let draft = crate::read(source.as_bytes(), None).unwrap();
        let printed = printed(&draft);
        for provision in draft.walk() {
            let own: Vec<&str> = printed
                .iter()
                .filter(|paragraph| paragraph.eid == Some(&provision.eid))
                .map(|paragraph| paragraph.text.as_str())
                .collect();
            assert!(own.concat().contains(provision.text.trim()), "{}: {own:?}", provision.eid);
            assert!(!own.is_empty(), "{} is not printed", provision.eid);
        }
        assert_eq!(printed[0].shape, Shape::Title);
    }
}
