//! The draft's provisions as citations look for them.

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
            articles: HashMap::new(),
            inside: HashMap::new(),
        };
        let mut waiting: Vec<(&Provision, Option<usize>)> =
            draft.provisions.iter().rev().map(|provision| (provision, None)).collect();
        while let Some((provision, parent)) = waiting.pop() {
            let at = index.add(provision, parent);
            waiting.extend(provision.children.iter().rev().map(|child| (child, Some(at))));
        }
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
        }
        for holder in self.holders(parent) {
            self.inside.entry((holder, own)).or_insert(at);
        }
        if let Some(parent) = parent {
            self.nodes[parent].children.push(at);
        }
        self.nodes.push(node);
        at
    }

    /// Who answers for what stands under `parent`: it, and the nearest of each kind that citations name.
    fn holders(&self, parent: Option<usize>) -> Vec<Option<usize>> {
        let mut holders = vec![parent];
        let mut seen: Vec<Kind> = parent.map(|at| self.nodes[at].provision.kind).into_iter().collect();
        let mut next = parent;
        while let Some(at) = next {
            let node = &self.nodes[at];
            let kind = node.provision.kind;
            if kind != Kind::Block && !seen.contains(&kind) {
                seen.push(kind);
                holders.push(Some(at));
            }
            next = node.parent;
        }
        if parent.is_some() {
            holders.push(None);
        }
        holders
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
        let found: Vec<usize> = if from.provision.kind == Kind::Article {
            (first..=last)
                .filter(|at| {
                    let node = &self.nodes[*at];
                    node.article == Some(*at) && node.annex == from.annex
                })
                .take(super::MOST_TARGETS + 1)
                .collect()
        } else if from.parent == to.parent {
            let siblings = from.parent.map_or(&[][..], |parent| &self.nodes[parent].children);
            let like = |at: &&usize| {
                (first..=last).contains(*at) && self.nodes[**at].provision.kind == from.provision.kind
            };
            siblings.iter().filter(like).copied().take(super::MOST_TARGETS + 1).collect()
        } else {
            Vec::new()
        };
        if found.is_empty() || found.len() > super::MOST_TARGETS { vec![first, last] } else { found }
    }
}

/// The last part of an address: "para_2" of "art_5__para_2".
fn own_part(eid: &str) -> &str {
    eid.rsplit("__").next().unwrap_or(eid)
}
