//! The tree while it grows: nodes in one arena, the path from the root to the provision that is being read.

use crate::number::{Style, Value};
use crate::provision::Lines;
use crate::text::shape::announces_quotation;
use crate::{Kind, Provision};

/// A provision in the making.
#[derive(Debug)]
pub(crate) struct Node {
    pub kind: Kind,
    pub style: Style,
    pub value: Value,
    pub number: String,
    pub heading: Option<String>,
    pub text: String,
    pub lines: Lines,
    pub children: Vec<usize>,
    /// Groupings and annexes whose heading is still awaited.
    pub awaits_heading: bool,
}

/// Arena and path. Node 0 is the root: it stands for the act and never becomes a provision.
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
    /// Indexes from the root to the provision being read; never empty.
    pub path: Vec<usize>,
}

impl Tree {
    pub fn new() -> Self {
        let root = Node::new(Kind::Annex, Style::None, Value::default(), "", 0);
        Self { nodes: vec![root], path: vec![0] }
    }

    /// Index of the provision being read.
    pub fn here(&self) -> usize {
        self.path.last().copied().unwrap_or(0)
    }

    pub fn node(&self) -> &Node {
        &self.nodes[self.here()]
    }

    pub fn node_mut(&mut self) -> &mut Node {
        let here = self.here();
        &mut self.nodes[here]
    }

    pub fn at(&self, depth: usize) -> &Node {
        &self.nodes[self.path[depth]]
    }

    /// Nothing but the root is open.
    pub fn at_root(&self) -> bool {
        self.path.len() == 1
    }

    /// Adds `node` under `path[..depth]` and makes it the one being read.
    pub fn push(&mut self, depth: usize, node: Node) {
        self.path.truncate(depth.max(1));
        let index = self.nodes.len();
        self.nodes.push(node);
        let parent = self.here();
        self.nodes[parent].children.push(index);
        self.path.push(index);
    }

    /// Depth of the innermost open node of a kind that `test` accepts.
    pub fn depth_of(&self, test: impl Fn(&Node) -> bool) -> Option<usize> {
        (1..self.path.len()).rev().find(|depth| test(self.at(*depth)))
    }

    /// Depth of the outermost open provision that announced the words of another act.
    pub fn amending(&self) -> Option<usize> {
        (1..self.path.len()).find(|depth| announces_quotation(&self.at(*depth).text))
    }

    /// Turns the arena into provisions and gives them back with the eid-less index of each node.
    pub fn into_provisions(mut self) -> Vec<Provision> {
        let children = std::mem::take(&mut self.nodes[0].children);
        children.into_iter().map(|child| self.take(child)).collect()
    }

    /// Depth is capped by `Limits::nesting`, so the recursion is too.
    fn take(&mut self, index: usize) -> Provision {
        let children = std::mem::take(&mut self.nodes[index].children);
        let children = children.into_iter().map(|child| self.take(child)).collect();
        let node = &mut self.nodes[index];
        Provision {
            // The arena's index, until `eid::name` gives the address: notes find their provision by it.
            eid: index.to_string(),
            label: String::new(),
            kind: node.kind,
            number: std::mem::take(&mut node.number),
            heading: node.heading.take(),
            text: std::mem::take(&mut node.text),
            lines: node.lines,
            children,
        }
    }
}

impl Node {
    pub fn new(kind: Kind, style: Style, value: Value, number: &str, line: usize) -> Self {
        Self {
            kind,
            style,
            value,
            number: number.to_owned(),
            heading: None,
            text: String::new(),
            lines: Lines { first: line, last: line },
            children: Vec::new(),
            awaits_heading: false,
        }
    }

    /// Groupings, annexes and the root: they hold articles.
    pub fn holds_articles(&self) -> bool {
        self.kind.is_grouping() || self.kind == Kind::Annex
    }

    /// Adds words, with a space where one belongs.
    pub fn append(&mut self, words: &str, line: usize) {
        if !self.text.is_empty() && !words.starts_with([',', ';', '.', ')', ':']) {
            self.text.push(' ');
        }
        self.text.push_str(words);
        self.lines.last = self.lines.last.max(line);
    }
}
