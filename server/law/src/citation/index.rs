//! The draft's provisions as citations look for them.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use crate::{Draft, Kind, Provision};

pub(super) struct Node<'a> {
    pub provision: &'a Provision,
    pub parent: Option<usize>,
    /// The node after the last one inside it.
    pub end: usize,
    /// The annex it stands in, or is; `None` in the body.
    pub annex: Option<usize>,
    /// The article of the act it stands in, or is.
    pub article: Option<usize>,
    /// Stands in an article that stands in an article: words of another act.
    pub foreign: bool,
}

/// Nodes in the order of the text.
pub(super) struct Index<'a> {
    pub nodes: Vec<Node<'a>>,
    pub kinds: HashSet<Kind>,
    /// Articles of the act, in order.
    article_order: Vec<usize>,
    /// Whether the words of a node name an act; looked up when first asked.
    names: Vec<Cell<Option<bool>>>,
    /// Articles of the act, by annex and by the last part of their address.
    articles: HashMap<(Option<usize>, &'a str), usize>,
    /// What each holder has inside, by the last part of its address; made when first asked.
    inside: RefCell<HashMap<Option<usize>, HashMap<&'a str, usize>>>,
}

impl<'a> Index<'a> {
    pub fn new(draft: &'a Draft) -> Self {
        let mut index = Self {
            nodes: Vec::new(),
            kinds: HashSet::new(),
            article_order: Vec::new(),
            names: Vec::new(),
            articles: HashMap::new(),
            inside: RefCell::default(),
        };
        let mut waiting: Vec<(&Provision, Option<usize>)> =
            draft.provisions.iter().rev().map(|provision| (provision, None)).collect();
        while let Some((provision, parent)) = waiting.pop() {
            let at = index.add(provision, parent);
            waiting.extend(provision.children.iter().rev().map(|child| (child, Some(at))));
        }
        for at in (0..index.nodes.len()).rev() {
            let end = index.nodes[at].end;
            if let Some(parent) = index.nodes[at].parent {
                let holder = &mut index.nodes[parent];
                holder.end = holder.end.max(end);
            }
        }
        index.names = vec![Cell::new(None); index.nodes.len()];
        index
    }

    fn add(&mut self, provision: &'a Provision, parent: Option<usize>) -> usize {
        let at = self.nodes.len();
        let above = parent.map(|parent| &self.nodes[parent]);
        let (annex, article) = above.map_or((None, None), |above| (above.annex, above.article));
        let is_article = provision.kind == Kind::Article;
        let foreign = above.is_some_and(|above| above.foreign) || (is_article && article.is_some());
        let node = Node {
            provision,
            parent,
            end: at + 1,
            annex: if provision.kind == Kind::Annex { Some(at) } else { annex },
            article: if is_article && article.is_none() { Some(at) } else { article },
            foreign,
        };
        self.kinds.insert(provision.kind);
        let own = own_part(&provision.eid);
        if is_article && !foreign {
            self.articles.entry((annex, own)).or_insert(at);
            self.article_order.push(at);
        }
        self.nodes.push(node);
        at
    }

    pub fn article(&self, annex: Option<usize>, own: &str) -> Option<usize> {
        self.articles.get(&(annex, own)).copied()
    }

    /// The first provision with that last part of an address inside `holder`, or in the whole act.
    pub fn inside(&self, holder: Option<usize>, own: &str) -> Option<usize> {
        if let Some(known) = self.inside.borrow().get(&holder) {
            return known.get(own).copied();
        }
        let mut parts = HashMap::new();
        // Nodes are in the order of the text: what is inside a node follows it without a gap.
        let first = holder.map_or(0, |holder| holder + 1);
        let end = holder.map_or(self.nodes.len(), |holder| self.nodes[holder].end);
        for at in first..end {
            let provision = self.nodes[at].provision;
            if !matches!(provision.kind, Kind::Block | Kind::Indent) {
                parts.entry(own_part(&provision.eid)).or_insert(at);
            }
        }
        let found = parts.get(own).copied();
        self.inside.borrow_mut().insert(holder, parts);
        found
    }

    /// Whether that annex, or the body, is made of articles.
    pub fn has_articles(&self, annex: Option<usize>) -> bool {
        self.articles.keys().any(|(holder, _)| *holder == annex)
    }

    /// Provisions from `first` to `last`: siblings, or articles of one act.
    pub fn between(&self, first: usize, last: usize) -> Vec<usize> {
        let (from, to) = (&self.nodes[first], &self.nodes[last]);
        if first > last {
            return vec![first, last];
        }
        let row: Vec<usize> = if from.provision.kind == Kind::Article {
            let start = self.article_order.partition_point(|at| *at < first);
            let articles = self.article_order[start..].iter().copied();
            articles.take_while(|at| *at <= last).take(super::MOST_TARGETS + 1).collect()
        } else if from.parent == to.parent && from.parent.is_some() {
            self.siblings(first).take_while(|at| *at <= last).take(super::MOST_TARGETS + 1).collect()
        } else {
            Vec::new()
        };
        if row.is_empty() || row.len() > super::MOST_TARGETS {
            return vec![first, last];
        }
        let like = |at: &usize| self.nodes[*at].provision.kind == from.provision.kind;
        row.into_iter().filter(like).collect()
    }

    /// What stands right inside that node, in order.
    pub fn parts(&self, at: usize) -> impl Iterator<Item = usize> {
        let first = Some(at + 1).filter(|first| *first < self.nodes[at].end);
        first.into_iter().flat_map(|first| self.siblings(first))
    }

    /// That node and the ones after it in the same holder.
    fn siblings(&self, first: usize) -> impl Iterator<Item = usize> {
        let end = self.nodes[first].parent.map_or(self.nodes.len(), |parent| self.nodes[parent].end);
        std::iter::successors(Some(first), move |at| Some(self.nodes[*at].end).filter(|next| *next < end))
    }

    /// The words of that node name an act.
    pub fn names_an_act(&self, at: usize) -> bool {
        const NAMES: [&str; 20] = [
            "Legea",
            "Legii",
            "Ordonan",
            "Hotărâr",
            "Regulament",
            "Directiv",
            "Codul",
            "Decret",
            "Ordinul",
            "Constitu",
            "Conven",
            "Tratat",
            "Decizi",
            "Legile",
            "Protocol",
            "Statut",
            "Norme",
            "legii",
            "constitu",
            "regulament",
        ];
        let known = self.names[at].get();
        known.unwrap_or_else(|| {
            let text = &self.nodes[at].provision.text;
            let names = NAMES.iter().any(|name| text.contains(name));
            self.names[at].set(Some(names));
            names
        })
    }
}

/// The last part of an address: "para_2" of "art_5__para_2".
fn own_part(eid: &str) -> &str {
    let start = eid.as_bytes().windows(2).rposition(|pair| pair == b"__").map_or(0, |at| at + 2);
    &eid[start..]
}
