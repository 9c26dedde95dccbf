//! One node of the text and the ways to walk a tree of them.

use serde::{Deserialize, Serialize};

use crate::Kind;

/// Lines of the extracted source (see [`crate::Draft::source`]), counted from 1, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Lines {
    /// First line.
    pub first: usize,
    /// Last line.
    pub last: usize,
}

/// A node of the text.
///
/// Where an article has one unnumbered paragraph, that text is the article's own `text`; every further unnumbered
/// paragraph is a [`Kind::Block`] child. The sentence that follows an enumeration ("Prevederile lit. a) se aplică…")
/// is a `Block` child of what holds the enumeration, after its letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provision {
    /// Address within the act, see [`crate::eid`]. Unique; safe as an HTML id and in a URL path.
    pub eid: String,
    /// How a Romanian lawyer cites it: "art. 5 alin. (2) lit. a)".
    pub label: String,
    /// What it is.
    pub kind: Kind,
    /// The number as printed: "Articolul 5", "(2)", "a)", "Capitolul II"; empty for blocks.
    pub number: String,
    /// The heading, without the number.
    pub heading: Option<String>,
    /// The provision's own words, without its children's. Blocks of several lines keep their line ends.
    pub text: String,
    /// Where it stands in the source; its own lines, not its children's.
    pub lines: Lines,
    /// What stands inside it, in order.
    pub children: Vec<Provision>,
}

impl Provision {
    /// This node and everything inside it, in the order of the text.
    pub fn walk(&self) -> impl Iterator<Item = &Provision> {
        Walk { stack: vec![self] }
    }

    /// The words of this node and of everything inside it, one line each, with the printed numbers.
    #[must_use]
    pub fn full_text(&self) -> String {
        let mut all = String::new();
        for node in self.walk() {
            for part in [node.number.as_str(), node.heading.as_deref().unwrap_or(""), node.text.as_str()] {
                if !part.is_empty() {
                    if !all.is_empty() && !all.ends_with('\n') {
                        all.push(' ');
                    }
                    all.push_str(part);
                }
            }
            if !all.ends_with('\n') {
                all.push('\n');
            }
        }
        all.truncate(all.trim_end().len());
        all
    }
}

pub(crate) struct Walk<'a> {
    pub(crate) stack: Vec<&'a Provision>,
}

impl<'a> Iterator for Walk<'a> {
    type Item = &'a Provision;

    fn next(&mut self) -> Option<Self::Item> {
        let node = self.stack.pop()?;
        self.stack.extend(node.children.iter().rev());
        Some(node)
    }
}
