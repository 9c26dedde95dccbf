//! The draft's provisions as citations look for them.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use crate::{Draft, Kind, Provision};

pub(super) struct Node<'a> {
    pub provision: &'a Provision,
    pub parent: Option<usize>,
    pub children: Vec<usize>,
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
    /// The first provision with that last part of an address inside a holder.
    inside: HashMap<(Option<usize>, &'a str), usize>,
}

impl<'a> Index<'a> {
    pub fn new(draft: &'a Draft) -> Self {
        let mut index = Self {
            nodes: Vec::new(),
            kinds: HashSet::new(),
            article_order: Vec::new(),
            names: Vec::new(),
            articles: HashMap::new(),
            inside: HashMap::new(),
        };
        let mut waiting: Vec<(&Provision, Option<usize>)> =
            draft.provisions.iter().rev().map(|provision| (provision, None)).collect();
        while let Some((provision, parent)) = waiting.pop() {
            let at = index.add(provision, parent);
            waiting.extend(provision.children.iter().rev().map(|child| (child, Some(at))));
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
            children: Vec::new(),
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
        self.register(parent, own, at);
        if let Some(parent) = parent {
            self.nodes[parent].children.push(at);
        }
        self.nodes.push(node);
        at
    }

    /// Makes `own` known to its parent, to the nearest node of each kind around it, and to the whole act.
    fn register(&mut self, parent: Option<usize>, own: &'a str, at: usize) {
        self.inside.entry((None, own)).or_insert(at);
        let mut seen = [false; Kind::ALL.len()];
        let mut next = parent;
        while let Some(holder) = next {
            let kind = self.nodes[holder].provision.kind;
            let first = !std::mem::replace(&mut seen[kind as usize], true);
            if first && (kind != Kind::Block || parent == Some(holder)) {
                self.inside.entry((Some(holder), own)).or_insert(at);
            }
            next = self.nodes[holder].parent;
        }
    }

    pub fn article(&self, annex: Option<usize>, own: &str) -> Option<usize> {
        self.articles.get(&(annex, own)).copied()
    }

    pub fn inside(&self, holder: Option<usize>, own: &str) -> Option<usize> {
        self.inside.get(&(holder, own)).copied()
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
        let row = if from.provision.kind == Kind::Article {
            self.article_order.as_slice()
        } else if from.parent == to.parent {
            from.parent.map_or(&[][..], |parent| &self.nodes[parent].children)
        } else {
            &[]
        };
        let start = row.partition_point(|at| *at < first);
        let end = row.partition_point(|at| *at <= last);
        let like = |at: &usize| self.nodes[*at].provision.kind == from.provision.kind;
        match row.get(start..end) {
            Some(found) if !found.is_empty() && found.len() <= super::MOST_TARGETS => {
                found.iter().copied().filter(like).collect()
            }
            _ => vec![first, last],
        }
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
    eid.rsplit("__").next().unwrap_or(eid)
}
