//! A comment as coders see it: who sent it is not said.

use backend::themes::Told;
use leptos::prelude::*;
use model::submissions::SenderKind;

use crate::comments::{capital, name};
use crate::messages::t;
use crate::personal_data::Removed;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Redline, StanceTag, Tag};

/// Number, kind of sender, stance, provision, and the words; below it whatever a page adds.
#[component]
pub(super) fn Comment(
    slug: String,
    told: Told,
    /// The sentences stand elsewhere on the page.
    #[prop(optional)]
    wordless: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.themes.coding;
    let erased = told.text.is_empty() && told.proposed.is_none() && !told.withdrawn;
    let gone = told.withdrawn.then(|| view! { <p class="soft">{w.withdrawn}</p> });
    let hidden = told.hidden.then(|| view! { <p class="soft">{w.hidden}</p> });
    let text = (!told.text.is_empty() && !wordless).then(|| view! { <p lang="ro">{told.text.clone()}</p> });
    let redline = told.proposed.clone().map(|runs| view! { <Redline runs/> });
    let reasons = told.reasons.clone().filter(|_| !wordless).map(|reasons| {
        view! { <p class="reasons"><b>{t.reading.why}</b>" "<span lang="ro">{reasons}</span></p> }
    });
    let place = if told.eid.is_empty() { "act" } else { &told.eid };
    let href = routes::desk_comments_on(language, &slug, place);
    let sender = match told.sender {
        SenderKind::Citizen => view! { <Tag label=(w.sender)(told.sender)/> },
        SenderKind::Organisation => view! { <Tag label=(w.sender)(told.sender) colour="org"/> },
    };
    view! {
        <article class="voice" id=format!("o-{}", told.id)>
            <header>
                <h3>{(w.one)(&told.number)}</h3>
                <p class="tags">{sender}<StanceTag stance=told.stance/><Tag label=(t.ui.kind)(told.kind)/></p>
                <p class="meta"><span><a href=href>{capital(&name(&told.label))}</a></span></p>
            </header>
            {erased.then(|| view! { <Removed/> })}
            {gone}
            {hidden}
            {text}
            {redline}
            {reasons}
            {children.map(|children| children())}
        </article>
    }
}

/// The text of the provision, folded away.
#[component]
pub(super) fn Present(present: String) -> impl IntoView {
    (!present.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{t().themes.coding.present}</summary>
                <blockquote class="old" lang="ro">{present}</blockquote>
            </details>
        }
    })
}
