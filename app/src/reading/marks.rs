//! Marks in the margin: how many comments stand on a provision, and the way to write one. The words for those who
//! listen name the provision, so that no two links sound alike.

use backend::texts::Node;
use leptos::prelude::*;
use model::Language;

use super::Place;
use crate::messages::t;
use crate::routes;
use crate::ui::{Icon, StanceBar};

/// Marks beside a provision.
#[component]
pub(super) fn Marks(
    /// The provision.
    node: Node,
    /// Where it is shown.
    place: Place,
    /// Address of the page that shows what was said on it.
    page: String,
) -> impl IntoView {
    let t = t();
    let said = node.counts.comments;
    let count = (said > 0).then(|| {
        let href = routes::voices_on(place.language, &place.slug, &page, &node.eid);
        let provision = (t.reading.comments_where)(&node.label);
        view! {
            <a class="voices" href=href>
                <Icon name="voice"/>
                {said}
                <span class="word">{(t.ui.comments_after)(said)}<span class="sr">{provision}</span></span>
            </a>
        }
    });
    let add = (place.open && place.adding).then(|| {
        let href = routes::new_comment(place.language, &place.slug, &node.eid);
        let provision = (t.reading.comment_what)(&node.label);
        view! {
            <a class="voices add" href=href>
                <Icon name="add"/>
                <span class="word">{t.reading.comment}<span class="sr">{provision}</span></span>
            </a>
        }
    });
    let lang = spoken(&place);
    (count.is_some() || add.is_some()).then(|| view! { <p class="marks" lang=lang>{count}{add}</p> })
}

/// Marks beside the head of an article in a longer text.
#[component]
pub(super) fn ArticleMarks(
    /// The article.
    node: Node,
    /// Where it is shown.
    place: Place,
) -> impl IntoView {
    let t = t();
    let said = node.counts.comments;
    let count = (said > 0).then(|| {
        let page = routes::article(place.language, &place.slug, &node.address);
        let provision = (t.reading.comments_where)(&node.label);
        view! {
            <div class="stance"><StanceBar stances=node.counts.stances height=10/></div>
            <a class="voices" href=format!("{page}#{}", routes::VOICES)>
                {(t.ui.comments)(said)}
                <span class="sr">{provision}</span>
            </a>
        }
    });
    let add = place.open.then(|| {
        let href = routes::new_comment(place.language, &place.slug, &node.eid);
        let provision = (t.reading.comment_what)(&node.label);
        view! { <a class="voices" href=href>{t.reading.comment}<span class="sr">{provision}</span></a> }
    });
    view! { <div class="marks" lang=spoken(&place)>{count}{add}</div> }
}

/// The law speaks Romanian; marks inside it say so when they do not.
fn spoken(place: &Place) -> Option<&'static str> {
    (place.language != Language::Ro).then_some(place.language.as_str())
}
