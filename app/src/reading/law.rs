//! The law's text, in the order of the law: every provision with its name, so that each can be linked to.

use backend::reading::Node;
use leptos::prelude::*;
use model::Language;
use model::provisions::Kind;

use super::{Article, Heading, OwnText, Provision};

/// Where a text is shown, and what may be done there.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Slug of the consultation.
    pub slug: String,
    /// Language of the page.
    pub language: Language,
    /// Comments are taken.
    pub open: bool,
    /// Every provision offers to be commented on; else only articles do.
    pub adding: bool,
}

/// Provisions with everything below them, as flat siblings. `page` is the address of the page on which what was said
/// about them is shown; empty above the first article.
pub(super) fn provisions(nodes: Vec<Node>, place: &Place, page: &str) -> Vec<AnyView> {
    nodes.into_iter().flat_map(|node| one(node, place, page)).collect()
}

fn one(mut node: Node, place: &Place, page: &str) -> Vec<AnyView> {
    let children = std::mem::take(&mut node.children);
    let place = place.clone();
    match node.kind {
        Kind::Article if !node.address.is_empty() => {
            vec![
                view! { <Article children=provisions(children, &place, &node.address.clone()) node place/> }
                    .into_any(),
            ]
        }
        kind if kind.is_grouping() || kind == Kind::Annex => {
            let page = if kind == Kind::Annex { node.address.clone() } else { page.to_owned() };
            let below = provisions(children, &place, &page);
            let text = node.text.clone();
            let mut views =
                vec![view! { <Heading node place/> }.into_any(), view! { <OwnText text/> }.into_any()];
            views.extend(below);
            views
        }
        _ => {
            let below = provisions(children, &place, page);
            let mut views = vec![view! { <Provision node place page=page.to_owned()/> }.into_any()];
            views.extend(below);
            views
        }
    }
}
