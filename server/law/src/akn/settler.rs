//! Nodes become provisions.

use super::items::{self, Series};
use super::node::{Node, Part};
use super::vocabulary::Tag;
use crate::provision::Lines;
use crate::{Kind, Note, Provision};

/// Turns nodes into provisions. `exact`: the file states every kind, nothing is to be recognised.
pub(super) struct Settler<'n> {
    pub exact: bool,
    pub notes: &'n mut [Note],
    /// How many provisions were made: each gets its count for a name until it gets its address.
    pub made: usize,
}

impl Settler<'_> {
    /// The provisions inside `node`, which itself is none.
    pub fn inside(&mut self, node: Node) -> Vec<Provision> {
        self.fill(node, None).children
    }

    /// Depth is capped by `Limits::nesting`, so the recursion is too.
    fn fill(&mut self, mut node: Node, kind: Option<Kind>) -> Provision {
        if !self.exact {
            items::split_heading(&mut node);
        }
        self.made += 1;
        let own = self.made;
        let takes_text = match kind {
            None => false,
            Some(_) if self.exact => true,
            Some(kind) => {
                !matches!(kind, Kind::Part | Kind::Book | Kind::Title | Kind::Chapter | Kind::Annex)
            }
        };
        let mut made = Provision {
            eid: own.to_string(),
            label: String::new(),
            kind: kind.unwrap_or(Kind::Block),
            number: node.number,
            heading: Some(node.heading).filter(|heading| !heading.is_empty()),
            text: String::new(),
            lines: Lines::default(),
            children: Vec::new(),
        };
        let mut series = Series::default();
        for part in node.parts {
            match part {
                Part::Words(words) if takes_text && made.text.is_empty() && made.children.is_empty() => {
                    made.text = words;
                }
                Part::Words(words) | Part::Block(words) => {
                    let mut block = self.fill(Node::new(Tag::Block), Some(Kind::Block));
                    block.text = words;
                    made.children.push(block);
                }
                Part::Note(index) => {
                    // A note after a block stands under that block's holder: the block may be half a sentence.
                    if let Some(note) = self.notes.get_mut(index).filter(|_| kind.is_some()) {
                        note.eid = Some(own.to_string());
                    }
                }
                Part::Node(child) => {
                    let kind = child.kind.unwrap_or_else(|| series.kind(&child));
                    made.children.push(self.fill(child, Some(kind)));
                }
            }
        }
        made
    }
}
