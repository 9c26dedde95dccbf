//! Provisions in the making, and how they settle into the draft's tree.

use super::vocabulary::Tag;
use crate::Kind;

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
