//! The law's text, in the order of the law: every provision with its name, so that each can be linked to.

use backend::texts::Node;
use leptos::prelude::*;
use model::Language;
use model::provisions::Kind;

use super::{Article, Heading, OwnText, Provision};
use crate::routes;

/// Where a text is shown, and what may be done there.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Slug of the consultation.
    pub slug: String,
    /// Language of the page.
    pub language: Language,
    /// Comments are taken.
    pub open: bool,
    /// Every provision offers to be commented on; else only articles do.
    pub adding: bool,
    /// Number of the version, where it is not the newest: its articles lead to their history.
    pub version: Option<i64>,
}

impl Place {
    /// The page of an article or annex.
    pub(super) fn page(&self, address: &str) -> String {
        match self.version {
            Some(number) => routes::article_history_in(self.language, &self.slug, address, number),
            None => routes::article(self.language, &self.slug, address),
        }
    }
}

/// Provisions with everything below them, as flat siblings. `page` is the address of the page on which what was said
/// about them is shown; empty above the first article.
pub(crate) fn provisions(nodes: Vec<Node>, place: &Place, page: &str) -> Vec<AnyView> {
    below(nodes, place, page, None)
}

/// `level` is how far the provision around them is set in; `None` where that is an article, an annex or a heading.
fn below(nodes: Vec<Node>, place: &Place, page: &str, level: Option<u8>) -> Vec<AnyView> {
    nodes.into_iter().flat_map(|node| one(node, place, page, level)).collect()
}

fn one(mut node: Node, place: &Place, page: &str, level: Option<u8>) -> Vec<AnyView> {
    let children = std::mem::take(&mut node.children);
    let place = place.clone();
    match node.kind {
        Kind::Article if !node.address.is_empty() => {
            let children = provisions(children, &place, &node.address);
            vec![view! { <Article node place children/> }.into_any()]
        }
        kind if kind.is_grouping() || kind == Kind::Annex => {
            let page = if kind == Kind::Annex { node.address.clone() } else { page.to_owned() };
            let inside = provisions(children, &place, &page);
            let (text, links) = (node.text.clone(), node.links.clone());
            let heading = view! { <Heading node place=place.clone()/> }.into_any();
            let head = [heading, view! { <OwnText text links place/> }.into_any()];
            head.into_iter().chain(inside).collect()
        }
        kind => {
            let level = set_in(kind, level);
            let inside = below(children, &place, page, Some(level));
            let own = view! { <Provision node place page=page.to_owned() level/> }.into_any();
            std::iter::once(own).chain(inside).collect()
        }
    }
}

/// How far a provision is set in: a letter stands under its paragraph, a point under its letter. A letter directly
/// under an article stands under the article's text; text without a number goes on where the text around it stands.
const fn set_in(kind: Kind, around: Option<u8>) -> u8 {
    match (kind, around) {
        (Kind::Letter, None) => 1,
        (Kind::Letter | Kind::Point | Kind::Indent, Some(level)) => level + 1,
        (Kind::Block, Some(level)) => level,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provision_stands_under_the_one_it_belongs_to() {
        let paragraph = set_in(Kind::Paragraph, None);
        let letter = set_in(Kind::Letter, Some(paragraph));
        assert_eq!((paragraph, letter, set_in(Kind::Point, Some(letter))), (0, 1, 2));
        let point_of_an_annex = set_in(Kind::Point, None);
        assert!(set_in(Kind::Letter, Some(point_of_an_annex)) > point_of_an_annex);
        assert_eq!(set_in(Kind::Letter, None), 1);
        assert_eq!(set_in(Kind::Block, Some(letter)), letter);
    }
}
