//! Provisions in the making, and how they settle into the draft's tree.

use super::items::{self, Series};
use super::vocabulary::Tag;
use crate::provision::Lines;
use crate::{Kind, Note, Provision};

/// A provision whose element is open.
#[derive(Debug)]
pub(crate) struct Node {
    pub tag: Tag,
    /// Stated by the file itself, in files that this crate wrote.
    pub kind: Option<Kind>,
    pub number: String,
    pub heading: String,
    pub parts: Vec<Part>,
}

/// What stands inside a provision, in order.
#[derive(Debug)]
pub(crate) enum Part {
    /// A paragraph of text.
    Words(String),
    /// A table, or words of another act: a block of its own.
    Block(String),
    /// A note, by its place in the list.
    Note(usize),
    Node(Node),
}

impl Node {
    pub const fn new(tag: Tag) -> Self {
        Self { tag, kind: None, number: String::new(), heading: String::new(), parts: Vec::new() }
    }

    pub fn has_nodes(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Node(_)))
    }

    pub fn has_words(&self) -> bool {
        self.parts.iter().any(|part| !matches!(part, Part::Note(_)))
    }

    /// Without a number and a heading, a paragraph, a point or a container is only text of what holds it; so is a
    /// subsection, which is how Nordic acts mark up their unnumbered paragraphs.
    pub fn is_bare(&self) -> bool {
        self.kind.is_none()
            && self.number.is_empty()
            && self.heading.is_empty()
            && matches!(self.tag, Tag::Subsection | Tag::Paragraph | Tag::Item | Tag::Block)
    }

    /// Adds words. A lone full stop after a quotation belongs to it.
    pub fn push_words(&mut self, words: String) {
        if words.len() <= 4
            && !words.contains(char::is_alphanumeric)
            && let Some(Part::Words(last) | Part::Block(last)) = self.parts.last_mut()
        {
            return last.push_str(&words);
        }
        self.parts.push(Part::Words(words));
    }

    /// Takes in what stood in a child that is none.
    pub fn absorb(&mut self, child: Self) {
        let announces = matches!(child.parts.first(), Some(Part::Words(_) | Part::Block(_)));
        if announces && child.has_nodes() && self.has_words() && child.tag != Tag::Root {
            self.parts.push(Part::Node(Self { tag: Tag::Block, ..child }));
        } else {
            self.parts.extend(child.parts);
        }
    }
}

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
