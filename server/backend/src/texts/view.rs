//! What a text gives to pages: its tree, its outline, and where it cites itself.

use std::ops::Range;

use model::counts::Counts;
use model::provisions::Kind;

/// One line of the table of contents: a grouping, an article or an annex.
#[derive(Clone, Debug)]
pub struct OutlineItem {
    /// Akoma Ntoso name.
    pub eid: String,
    /// Name of its page; empty for groupings.
    pub address: String,
    /// What it is.
    pub kind: Kind,
    /// Number as printed.
    pub number: String,
    /// Printed label.
    pub label: String,
    /// Heading; empty when it has none.
    pub heading: String,
    /// Depth in the tree, 0 at the top.
    pub depth: i64,
    /// Published comments on it and below it.
    pub comments: i64,
}

/// Where the provision stands that a citation leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stands {
    /// In what is shown together with the citation.
    Here,
    /// On the page with this address.
    Page(String),
    /// On no page of its own, only in the whole text.
    Text,
}

/// A citation inside a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Bytes of the text, on character boundaries.
    pub range: Range<usize>,
    /// Akoma Ntoso name of the provision that is cited; of several the first.
    pub eid: String,
    /// Where that is.
    pub stands: Stands,
}

/// A provision with everything below it.
#[derive(Clone, Debug)]
pub struct Node {
    /// Akoma Ntoso name.
    pub eid: String,
    /// Name of its page; empty for everything that has none of its own.
    pub address: String,
    /// What it is.
    pub kind: Kind,
    /// Number as printed: `Art. 5`, `(2)`, `a)`.
    pub number: String,
    /// Printed label: `art. 5 alin. (2) lit. a)`.
    pub label: String,
    /// Heading; empty when it has none.
    pub heading: String,
    /// Its own text, without number, heading and children.
    pub text: String,
    /// The citations in its text, in their order; they never overlap.
    pub links: Vec<Link>,
    /// What was said on it and below it.
    pub counts: Counts,
    /// What stands below it, in the order of the law.
    pub children: Vec<Node>,
}
