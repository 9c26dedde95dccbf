//! The tree of a draft as rows in document order.

use std::collections::HashMap;

use law::Provision;
use model::provisions::Kind;

use crate::error::{Error, Result};

/// A provision and where it stands. Places are indexes into the flattened tree.
pub(super) struct Placed<'a> {
    /// 0 at the top.
    pub(super) depth: i64,
    /// What it stands in.
    pub(super) parent: Option<usize>,
    /// The nearest provision, itself included, that has a page of its own.
    pub(super) page: Option<usize>,
    /// The provision.
    pub(super) node: &'a Provision,
}

/// Every provision, in document order, so that a parent always stands before its children.
pub(super) fn flatten(provisions: &[Provision]) -> Vec<Placed<'_>> {
    let mut flat = Vec::new();
    below(provisions, None, None, 0, &mut flat);
    flat
}

fn below<'a>(
    nodes: &'a [Provision],
    parent: Option<usize>,
    page: Option<usize>,
    depth: i64,
    flat: &mut Vec<Placed<'a>>,
) {
    for node in nodes {
        let place = flat.len();
        let page =
            if matches!(node.kind, law::Kind::Article | law::Kind::Annex) { Some(place) } else { page };
        flat.push(Placed { depth, parent, page, node });
        below(&node.children, Some(place), page, depth + 1, flat);
    }
}

/// The name of each provision in addresses: the last part of its `eid` (`chp_1__art_7` → `art-7`) where no other
/// provision of the version ends in the same, else the whole `eid`.
pub(super) fn addresses(flat: &[Placed<'_>]) -> Vec<String> {
    let short = |eid: &str| eid.rsplit("__").next().unwrap_or(eid).replace('_', "-");
    let mut uses: HashMap<String, usize> = HashMap::new();
    for placed in flat {
        *uses.entry(short(&placed.node.eid)).or_default() += 1;
    }
    flat.iter()
        .map(|placed| {
            let address = short(&placed.node.eid);
            if uses.get(&address) == Some(&1) { address } else { placed.node.eid.clone() }
        })
        .collect()
}

/// The kind in the words of `model`.
pub(super) fn kind(kind: law::Kind) -> Result<Kind> {
    kind.as_str().parse::<Kind>().map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(eid: &str, kind: law::Kind, children: Vec<Provision>) -> Provision {
        Provision {
            eid: eid.into(),
            label: String::new(),
            kind,
            number: String::new(),
            heading: None,
            text: String::new(),
            lines: law::Lines::default(),
            children,
        }
    }

    fn act() -> Vec<Provision> {
        let letter = node("chp_1__art_1__para_1__point_a", law::Kind::Letter, vec![]);
        let paragraph = node("chp_1__art_1__para_1", law::Kind::Paragraph, vec![letter]);
        let article = node("chp_1__art_1", law::Kind::Article, vec![paragraph]);
        let second = node("chp_1__art_2", law::Kind::Article, vec![]);
        let inside = node("anx_1__art_1", law::Kind::Article, vec![]);
        vec![
            node("chp_1", law::Kind::Chapter, vec![article, second]),
            node("anx_1", law::Kind::Annex, vec![inside]),
        ]
    }

    #[test]
    fn every_provision_below_an_article_belongs_to_its_page() {
        let act = act();
        let flat = flatten(&act);
        let pages: Vec<Option<usize>> = flat.iter().map(|placed| placed.page).collect();
        assert_eq!(pages, [None, Some(1), Some(1), Some(1), Some(4), Some(5), Some(6)]);
        let parents: Vec<Option<usize>> = flat.iter().map(|placed| placed.parent).collect();
        assert_eq!(parents, [None, Some(0), Some(1), Some(2), Some(0), None, Some(5)]);
    }

    #[test]
    fn two_articles_with_one_number_have_two_addresses() {
        let act = act();
        let addresses = addresses(&flatten(&act));
        assert_eq!((addresses[1].as_str(), addresses[6].as_str()), ("chp_1__art_1", "anx_1__art_1"));
        assert_eq!((addresses[4].as_str(), addresses[5].as_str()), ("art-2", "anx-1"));
    }

    #[test]
    fn both_crates_spell_every_kind_alike() {
        for law in law::Kind::ALL {
            assert!(kind(law).is_ok_and(|kind| kind.as_str() == law.as_str()), "{law:?}");
        }
        assert_eq!(law::Kind::ALL.len(), Kind::ALL.len());
    }
}
