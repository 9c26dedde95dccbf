//! The recognised structure.

use leptos::prelude::*;

use super::leaf::Leaf;
use super::node::Node;
use crate::messages::t;
use crate::ui::Errors;

/// The provisions as a tree.
#[component]
pub(super) fn Tree(
    /// The consultation.
    slug: String,
    /// The provisions, in document order.
    leaves: Vec<Leaf>,
    /// What is wrong with the open form.
    errors: Errors,
) -> impl IntoView {
    view! {
        <section>
            <h2>{t().drafts.tree}</h2>
            <ul class="tree">{branch(&leaves, &slug, &errors)}</ul>
        </section>
    }
}

/// List items of provisions that stand side by side, each with those below it.
fn branch(leaves: &[Leaf], slug: &str, errors: &Errors) -> AnyView {
    let item = |(leaf, below): (&Leaf, &[Leaf])| {
        let below = (!below.is_empty()).then(|| view! { <ul>{branch(below, slug, errors)}</ul> });
        view! { <li><Node leaf=leaf.clone() slug=slug.to_owned() errors=errors.clone()/>{below}</li> }
    };
    split(leaves).into_iter().map(item).collect_view().into_any()
}

/// Cuts a list in document order into its topmost provisions, each with what follows it at a greater depth.
fn split(leaves: &[Leaf]) -> Vec<(&Leaf, &[Leaf])> {
    let mut tops = Vec::new();
    let mut rest = leaves;
    while let Some((top, after)) = rest.split_first() {
        let end = after.iter().position(|leaf| leaf.node.depth <= top.node.depth).unwrap_or(after.len());
        let (below, next) = after.split_at(end);
        tops.push((top, below));
        rest = next;
    }
    tops
}

#[cfg(test)]
mod tests {
    use backend::drafts::{Around, PreviewNode};
    use model::provisions::Kind;

    use super::*;

    #[test]
    fn every_provision_stands_below_the_one_that_holds_it() {
        let leaf = |depth| Leaf {
            node: PreviewNode {
                eid: String::new(),
                kind: Kind::Article,
                number: String::new(),
                label: String::new(),
                heading: String::new(),
                text: String::new(),
                depth,
                first_line: 1,
                last_line: 1,
                around: Around::default(),
            },
            doubts: Vec::new(),
            forms: None,
            done: None,
        };
        let leaves = [0, 1, 2, 1, 0, 0, 1].map(leaf);
        assert_eq!(split(&leaves).iter().map(|(_, below)| below.len()).collect::<Vec<_>>(), [3, 0, 1]);
    }
}
