//! One provision: its number hanging left of the text, its voices right of it.

use backend::texts::{Link, Node};
use leptos::prelude::*;
use model::provisions::Kind;

use super::{Marks, Place, capitalised, words};

/// A paragraph, letter, point, indent or unnumbered text, without what is below it.
#[component]
pub(super) fn Provision(
    /// The provision.
    node: Node,
    /// Where it is shown.
    place: Place,
    /// Address of the page that shows what was said on it; empty where none does.
    page: String,
    /// How far it is set in.
    level: u8,
) -> impl IntoView {
    let number = (!node.number.is_empty() && hangs(node.kind)).then(|| node.number.clone());
    let number = match number {
        Some(number) => view! { <a class="n" href=format!("#{}", node.eid)>{number}</a> }.into_any(),
        None => view! { <span class="n"></span> }.into_any(),
    };
    let head = (!hangs(node.kind)).then(|| {
        let heading = if node.heading.is_empty() { String::new() } else { format!(" {}", node.heading) };
        view! { <b>{format!("{}{heading}\n", capitalised(&node.number))}</b> }
    });
    let text = words(&node.text, &node.links, &place);
    let marks = (!page.is_empty()).then(|| view! { <Marks node=node.clone() place page/> });
    view! {
        <div class=class(level) id=node.eid>
            {number}
            <div class="text">{head}{text}</div>
            {marks}
        </div>
    }
}

/// Text that stands directly under an article, an annex or a chapter; nothing where there is none.
#[component]
pub(super) fn OwnText(
    /// The text.
    text: String,
    /// The citations in it.
    #[prop(optional)]
    links: Vec<Link>,
    /// Where it is shown; without it nothing is linked.
    #[prop(optional)]
    place: Option<Place>,
) -> impl IntoView {
    (!text.trim().is_empty()).then(|| {
        let text = match &place {
            Some(place) => words(&text, &links, place),
            None => text.into_any(),
        };
        view! { <div class="par"><span class="n"></span><div class="text">{text}</div></div> }
    })
}

/// Whether a number is short enough to hang in the margin: an article quoted inside another is not.
const fn hangs(kind: Kind) -> bool {
    matches!(kind, Kind::Paragraph | Kind::Letter | Kind::Point | Kind::Indent | Kind::Block)
}

const fn class(level: u8) -> &'static str {
    match level {
        0 => "par",
        1 => "par letter",
        _ => "par point",
    }
}
