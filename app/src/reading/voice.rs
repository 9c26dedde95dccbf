//! One published comment.

use backend::reading;
use leptos::prelude::*;
use model::comments::Kind;
use model::moment::Civil;
use model::organisations::State;
use model::submissions::SenderKind;

use crate::campaigns::Belongs;
use crate::credits::LedTo;
use crate::endorsements::{EndorseLink, Endorsers};
use crate::messages::t;
use crate::moderation::{ReportLink, Tombstone};
use crate::outcomes::Answer;
use crate::personal_data::Removed;
use crate::placements::Standing;
use crate::tracking::{Corrections, Stub};
use crate::ui::{Redline, Shown, StanceTag, Tag, Time};

/// Who said what on which provision, and what they would rather read there. A name is shown only with its owner's
/// consent. Texts are shown as they were written, and said in Romanian, the language of the consultation.
#[component]
pub(crate) fn Voice(
    /// The comment.
    voice: reading::Voice,
    /// Slug of the consultation.
    slug: String,
    /// Comments are taken, and organisations may stand behind this one.
    open: bool,
    /// Address of the page with the text, where that is another one.
    #[prop(optional, into)]
    text_page: String,
    /// The page is the one on which it is reported.
    #[prop(optional)]
    reporting: bool,
) -> impl IntoView {
    let t = t();
    let words = &t.reading;
    let who = who(voice.author.as_deref(), voice.sender_kind, &voice.county);
    let organisation = (voice.sender_kind == SenderKind::Organisation)
        .then(|| view! { <OrganisationTag state=voice.organisation/> });
    let kind = (voice.kind != Kind::Opinion).then(|| view! { <Tag label=(t.ui.kind)(voice.kind)/> });
    let campaign = voice.campaign.clone();
    // A campaign says more than how many sent the very same words.
    let same =
        (voice.same > 0 && campaign.is_none()).then(|| view! { <Tag label=(words.same)(voice.same)/> });
    let place = match (&voice.standing, voice.eid.as_str()) {
        (_, "") => view! { <span>{words.whole_act}</span> }.into_any(),
        (Some(standing), _) if standing.eid.is_empty() => {
            view! { <span lang="ro">{voice.label.clone()}</span> }.into_any()
        }
        (Some(standing), _) => at(&text_page, &standing.eid, &standing.label),
        (None, eid) => at(&text_page, eid, &voice.label),
    };
    let standing = voice
        .standing
        .filter(|_| !voice.eid.is_empty())
        .map(|standing| view! { <Standing slug=slug.clone() label=voice.label standing/> });
    if let Some(stone) = voice.hidden {
        return view! { <HiddenVoice id=voice.id place stone/> }.into_any();
    }
    if let Some(at) = voice.withdrawn {
        return view! { <TakenBack id=voice.id number=voice.number place at/> }.into_any();
    }
    let removed = voice.erased.then(|| view! { <Removed/> });
    let text = (!voice.text.trim().is_empty()).then(|| view! { <p lang="ro">{voice.text}</p> });
    let reasons = voice.reasons.map(|reasons| {
        view! { <p class="reasons"><b>{words.why}</b>" "<span lang="ro">{reasons}</span></p> }
    });
    let id = format!("o-{}", voice.id);
    let report =
        (!reporting).then(|| view! { <ReportLink comment=voice.id.clone() number=voice.number.clone()/> });
    let endorse = open.then(|| view! { <EndorseLink comment=voice.id number=voice.number.clone()/> });
    view! {
        <article class="voice" id=id>
            <header>
                <h3>{who}</h3>
                <p class="tags">{organisation}<StanceTag stance=voice.stance/>{kind}{same}<Belongs campaign/></p>
                <p class="meta">
                    {place}
                    <span><Time at=voice.sent shown=Shown::Day/></span>
                    <span>{(words.number)(&voice.number)}</span>
                </p>
            </header>
            {standing}
            {removed}
            {text}
            {voice.proposed.map(|runs| view! { <Redline runs/> })}
            {reasons}
            <Corrections changes=voice.corrections/>
            <LedTo slug led=voice.led/>
            <Answer answer=voice.answer/>
            <Endorsers endorsements=voice.endorsements endorsers=voice.endorsers/>
            {endorse}
            {report}
        </article>
    }
    .into_any()
}

/// What stands in the place of a comment that a moderator hid.
#[component]
fn HiddenVoice(id: String, place: AnyView, stone: reading::Tombstone) -> impl IntoView {
    view! { <article class="voice" id=format!("o-{id}")><Tombstone stone/><p class="meta">{place}</p></article> }
}

/// What stands in the place of a comment that was taken back.
#[component]
fn TakenBack(id: String, number: String, place: AnyView, at: Civil) -> impl IntoView {
    let words = &t().reading;
    view! {
        <article class="voice" id=format!("o-{id}")>
            <Stub at/>
            <p class="meta">{place}<span>{(words.number)(&number)}</span></p>
        </article>
    }
}

/// That an organisation speaks and, of one with members here, what staff found when they looked at it.
#[component]
pub(crate) fn OrganisationTag(state: Option<State>) -> impl IntoView {
    let words = &t().reading;
    let (label, colour) = match state {
        None => (words.organisation, "org"),
        Some(State::Verified) => (words.verified_organisation, "ok"),
        Some(State::Unverified | State::Refused) => (words.unverified_organisation, "wait"),
    };
    view! { <Tag label colour/> }
}

/// A link to the provision: on the same page, or on the one given.
fn at(page: &str, eid: &str, label: &str) -> AnyView {
    view! { <span lang="ro"><a href=format!("{page}#{eid}")>{label.to_owned()}</a></span> }.into_any()
}

/// "Ioana R., județul Cluj"; an organisation's name stands by itself.
pub(crate) fn who(author: Option<&str>, kind: SenderKind, county: &str) -> String {
    let words = &t().reading;
    match (author, kind) {
        (Some(name), SenderKind::Organisation) => name.to_owned(),
        (Some(name), SenderKind::Citizen) if county.is_empty() => name.to_owned(),
        (Some(name), SenderKind::Citizen) => format!("{name}, {}", (words.county)(county)),
        (None, kind) if county.is_empty() => (words.nameless)(kind).to_owned(),
        (None, kind) => format!("{}, {}", (words.nameless)(kind), (words.county)(county)),
    }
}
