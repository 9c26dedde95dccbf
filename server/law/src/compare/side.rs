//! One of the two texts, flat: provisions in the order of the text, each knowing where its words and parts end.

use std::ops::Range;

use super::words::{Vocabulary, mix};
use crate::{Draft, Kind, Provision};

/// Only provisions of one class are paired with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// The act itself; never given out.
    Act,
    /// Part to subsection, as far as they hold articles or one another.
    Group,
    Annex,
    /// Articles, and the sections that stand for them in a document without articles.
    Article,
    /// Paragraphs, letters, points, indents and blocks: a letter may become a point.
    Inner,
}

pub(super) struct Node<'a> {
    /// `None` for the act.
    pub provision: Option<&'a Provision>,
    pub parent: usize,
    /// The sibling before it.
    pub before: Option<usize>,
    /// Its place among its siblings, from 0.
    pub place: usize,
    pub class: Class,
    /// Its own words, heading first.
    pub own: Range<usize>,
    /// Where its text starts, after the heading.
    pub text: usize,
    /// Where the words of its parts end.
    pub words_end: usize,
    /// The first provision after it and its parts.
    pub end: usize,
    pub own_hash: u64,
    /// Of its words and its parts', without any number.
    pub hash: u64,
    /// Its printed number; 0 without one.
    pub number: u64,
    /// How it is cited: its number and those it is cited with. Articles are cited without their chapter.
    pub cited: u64,
}

pub(super) struct Side<'a> {
    /// In the order of the text; the act stands first.
    pub nodes: Vec<Node<'a>>,
    pub words: Vec<u32>,
}

impl Node<'_> {
    pub fn is_grouping(&self) -> bool {
        self.provision.is_some_and(|provision| provision.kind.is_grouping())
    }
}

impl<'a> Side<'a> {
    pub fn new(draft: &'a Draft, vocabulary: &mut Vocabulary) -> Self {
        let mut side = Self { nodes: Vec::new(), words: Vec::new() };
        side.nodes.push(Node {
            provision: None,
            parent: 0,
            before: None,
            place: 0,
            class: Class::Act,
            own: 0..0,
            text: 0,
            words_end: 0,
            end: 0,
            own_hash: 0,
            hash: 0,
            number: 0,
            cited: 0,
        });
        side.add_all(&draft.provisions, 0, vocabulary);
        side.nodes[0].words_end = side.words.len();
        side.nodes[0].end = side.nodes.len();
        side
    }

    /// Depth is capped by `Limits::nesting`, so the recursion is too.
    fn add_all(&mut self, provisions: &'a [Provision], parent: usize, vocabulary: &mut Vocabulary) {
        let mut before = None;
        for (place, provision) in provisions.iter().enumerate() {
            let index = self.nodes.len();
            self.add(provision, parent, (before, place), vocabulary);
            before = Some(index);
        }
    }

    fn add(
        &mut self,
        provision: &'a Provision,
        parent: usize,
        (before, place): (Option<usize>, usize),
        vocabulary: &mut Vocabulary,
    ) {
        let start = self.words.len();
        if let Some(heading) = &provision.heading {
            vocabulary.read(heading, &mut self.words);
        }
        let text = self.words.len();
        vocabulary.read(&provision.text, &mut self.words);
        let class = class(provision);
        let own_words = &self.words[start..];
        let own_hash = own_words
            .iter()
            .fold(u64::from(class == Class::Inner), |hash, word| mix(hash, vocabulary.word(*word).hash));
        let number = number(provision);
        let index = self.nodes.len();
        self.nodes.push(Node {
            provision: Some(provision),
            parent,
            before,
            place,
            class,
            own: start..self.words.len(),
            text,
            words_end: 0,
            end: 0,
            own_hash,
            hash: 0,
            number,
            cited: self.cited(parent, provision.kind, number),
        });
        self.add_all(&provision.children, index, vocabulary);
        let (end, words_end) = (self.nodes.len(), self.words.len());
        self.nodes[index].end = end;
        let parts =
            self.children(index).fold(mix(own_hash, 2), |hash, part| mix(hash, self.nodes[part].hash));
        let node = &mut self.nodes[index];
        node.hash = mix(parts, 3);
        node.words_end = words_end;
    }

    fn cited(&self, parent: usize, kind: Kind, number: u64) -> u64 {
        let mut above = parent;
        if !kind.is_grouping() {
            while self.nodes[above].is_grouping() {
                above = self.nodes[above].parent;
            }
        }
        let above = self.nodes[above].cited;
        if number == 0 { above } else { mix(above, number) }
    }

    /// Its own words.
    pub fn own(&self, node: usize) -> &[u32] {
        &self.words[self.nodes[node].own.clone()]
    }

    /// Its own words without the heading.
    pub fn text(&self, node: usize) -> &[u32] {
        &self.words[self.nodes[node].text..self.nodes[node].own.end]
    }

    /// Its words and its parts'.
    pub fn all(&self, node: usize) -> &[u32] {
        let node = &self.nodes[node];
        &self.words[node.own.start..node.words_end]
    }

    pub fn children(&self, node: usize) -> impl Iterator<Item = usize> {
        let end = self.nodes[node].end;
        let mut next = node + 1;
        std::iter::from_fn(move || {
            let child = (next < end).then_some(next)?;
            next = self.nodes[child].end;
            Some(child)
        })
    }

    /// The sibling after it.
    pub fn after(&self, node: usize) -> Option<usize> {
        let next = self.nodes[node].end;
        (node != 0 && next < self.nodes[self.nodes[node].parent].end).then_some(next)
    }

    pub fn eid(&self, node: usize) -> Option<&'a str> {
        self.nodes[node].provision.map(|provision| provision.eid.as_str())
    }
}

fn class(provision: &Provision) -> Class {
    let holds_articles = |child: &Provision| child.kind.is_grouping() || child.kind == Kind::Article;
    let speaks = !provision.text.is_empty() || !provision.children.is_empty();
    match provision.kind {
        Kind::Article => Class::Article,
        Kind::Annex => Class::Annex,
        kind if !kind.is_grouping() => Class::Inner,
        _ if speaks && !provision.children.iter().any(holds_articles) => Class::Article,
        _ => Class::Group,
    }
}

/// The last step of the address, without what tells repeated numbers apart: `art_5_2` is printed "Articolul 5" too.
fn number(provision: &Provision) -> u64 {
    if provision.number.is_empty() || matches!(provision.kind, Kind::Block | Kind::Indent) {
        return 0;
    }
    let step = provision.eid.rsplit("__").next().unwrap_or("");
    let hash = step
        .split('_')
        .take(2)
        .fold(5, |hash, part| part.bytes().fold(mix(hash, 6), |hash, byte| mix(hash, u64::from(byte))));
    hash.max(1)
}
