//! One comment as staff see it.

use backend::counts::StaffComment;
use backend::reading::Voice;
use leptos::prelude::*;
use model::comments::State;
use model::provisions::UNPLACED;
use model::submissions::SenderKind;
use model::tracking::Step;

use crate::attachments::DeskFiles;
use crate::campaigns::BelongsTo;
use crate::comments::capital;
use crate::credits::LedTo;
use crate::endorsements::Endorsers;
use crate::messages::t;
use crate::outcomes::Answer;
use crate::personal_data::Removed;
use crate::placements::Standing;
use crate::reading::OrganisationTag;
use crate::routes;
use crate::ssr::language;
use crate::themes::ThemesOf;
use crate::tracking::{Corrections, StepTag, Stub};
use crate::ui::{Redline, Shown, StanceTag, Tag, Time};

/// Who says what about which provision, published or not, with the proposed wording as a redline, where it stands now,
/// and below it whatever a page adds.
#[component]
pub(crate) fn Comment(
    slug: String,
    comment: StaffComment,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let why = t().reading.why;
    let StaffComment { voice, name, organisation, state, attachments } = comment;
    let sender = organisation.unwrap_or(name);
    let id = format!("o-{}", voice.id);
    let removed = voice.erased.then(|| view! { <Removed/> });
    let text = (!voice.text.is_empty()).then(|| view! { <p lang="ro">{voice.text.clone()}</p> });
    let redline = voice.proposed.clone().map(|runs| view! { <Redline runs/> });
    let reasons = voice.reasons.clone().map(|reasons| {
        view! { <p class="reasons"><b>{why}</b>" "<span lang="ro">{reasons}</span></p> }
    });
    let taken_back = voice.withdrawn.map(|at| view! { <Stub at/> });
    view! {
        <article class="voice" id=id>
            <header>
                <h3>{sender}</h3>
                <Tags voice=voice.clone() state/>
                <Facts slug=slug.clone() voice=voice.clone()/>
            </header>
            {voice.standing.clone().map(|standing| view! { <Standing slug=slug.clone() label=voice.label.clone() standing/> })}
            {removed}
            {text}
            {redline}
            {reasons}
            {taken_back}
            <Corrections changes=voice.corrections.clone()/>
            <DeskFiles slug=slug.clone() files=attachments/>
            <LedTo slug=slug.clone() led=voice.led.clone()/>
            <Answer answer=voice.answer.clone()/>
            <Endorsers endorsements=voice.endorsements endorsers=voice.endorsers.clone()/>
            {children.map(|children| children())}
        </article>
    }
}

/// Organisation, stance, kind, hidden.
#[component]
fn Tags(voice: Voice, state: State) -> impl IntoView {
    let t = t();
    let organisation = (voice.sender_kind == SenderKind::Organisation)
        .then(|| view! { <OrganisationTag state=voice.organisation/> });
    let hidden = (state == State::Hidden).then(|| view! { <Tag label=t.counts.hidden colour="bad"/> });
    let waiting = (state == State::Waiting).then(|| view! { <StepTag step=Step::Waiting/> });
    let withdrawn = (state == State::Withdrawn).then(|| view! { <StepTag step=Step::Withdrawn/> });
    view! {
        <p class="tags">
            {organisation}<StanceTag stance=voice.stance/><Tag label=(t.ui.kind)(voice.kind)/>{hidden}{waiting}{withdrawn}
        </p>
    }
}

/// Provision, county, day, number, whether the name is published, how many say the same.
#[component]
fn Facts(slug: String, voice: Voice) -> impl IntoView {
    let (w, shared) = (&t().counts, &t().reading);
    let place = match (&voice.standing, voice.eid.is_empty()) {
        (Some(standing), false) if standing.eid.is_empty() => UNPLACED,
        (Some(standing), false) => &standing.eid,
        _ => &voice.eid,
    };
    let href = routes::desk_comments_on(language(), &slug, place);
    let label = if voice.label.is_empty() { w.whole_act.to_owned() } else { capital(&voice.label) };
    let unnamed = voice.author.is_none().then(|| view! { <span>{w.unnamed}</span> });
    let county = (!voice.county.is_empty()).then(|| view! { <span>{(shared.county)(&voice.county)}</span> });
    let same = (voice.same > 0 && voice.campaign.is_none())
        .then(|| view! { <span>{(shared.same)(voice.same)}</span> });
    view! {
        <p class="meta">
            <span><a href=href>{label}</a></span>
            {county}
            <span><Time at=voice.sent shown=Shown::Day/></span>
            <span>{(shared.number)(&voice.number)}</span>
            {unnamed}
            {same}
            <BelongsTo slug=slug.clone() campaign=voice.campaign/>
            <ThemesOf slug comment=voice.id/>
        </p>
    }
}
