//! A comment, and whether the organisation stands behind it.

use backend::endorsements::Endorsing;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::consultations::Stage;
use model::ids::CommentId;
use server_fn::ServerFn as _;

use super::{GiveEndorsement, WithdrawEndorsement};
use crate::messages::t;
use crate::organisations::{OrganisationHead, member_page};
use crate::reading::Voice;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{Button, Deadline, Notice, Tone, Weight};

/// The page.
#[component]
pub fn EndorsePage() -> impl IntoView {
    let id = CommentId::from(use_params_map().read_untracked().get("id").unwrap_or_default());
    let load = async move |actor, organisation| {
        let backend = backend();
        backend.endorsements().show(&actor, &organisation, &id).await
    };
    member_page(load, |endorsing| view! { <Shown endorsing/> })
}

#[component]
fn Shown(endorsing: Endorsing) -> impl IntoView {
    let (t, language) = (&t().endorsements, language());
    let Endorsing { face, card, voice, own, endorsed } = endorsing;
    let open = card.stage == Stage::Open;
    let done = match query("done").as_deref() {
        Some("given") if endorsed => Some(t.given),
        Some("withdrawn") if !endorsed => Some(t.withdrawn),
        _ => None,
    };
    let done = done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> });
    let (sentence, path, label, weight) = if endorsed {
        ((t.stands)(&face.name), WithdrawEndorsement::PATH, t.withdraw, Weight::Danger)
    } else {
        ((t.may_stand)(&face.name), GiveEndorsement::PATH, t.give, Weight::Main)
    };
    let why = match (own, open, face.signatory) {
        (true, ..) => Some(t.own),
        (_, false, _) => Some(t.closed),
        (_, _, false) => Some(t.signatories_only),
        _ => None,
    };
    let form = match why {
        Some(why) => view! { <p>{why}</p> }.into_any(),
        None => view! {
            <form method="post" action=path>
                <Button label weight/>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="organisation" value=face.id.to_string()/>
                <input type="hidden" name="comment" value=voice.id.clone()/>
            </form>
        }
        .into_any(),
    };
    let page = match (voice.eid.is_empty(), &voice.standing) {
        (true, _) => routes::act(language, &card.slug),
        (false, _) => routes::text(language, &card.slug),
    };
    let slug = card.slug.clone();
    let above = vec![(card.title.pick(language).to_owned(), routes::consultation(language, &slug))];
    view! {
        <OrganisationHead face title=t.title lede=Some(t.lede.to_owned()) here=None above/>
        {done}
        <div class="narrow flow">
            <Deadline card/>
            <section class="talk flow">
                <h2>{t.comment}</h2>
                <Voice voice slug=slug.clone() open=false text_page=routes::text(language, &slug)/>
                <p><a href=page>{t.in_context}</a></p>
            </section>
            <section class="card note flow">
                <h2>{t.standing}</h2>
                {(!own).then_some(view! { <p>{sentence}</p> })}
                {form}
            </section>
        </div>
    }
}
