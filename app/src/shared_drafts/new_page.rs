//! The form for a new comment in an organisation's draft.

use backend::shared_drafts::{Beginning, SharedComment};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::comments::Form;
use model::provisions::eid_of;
use server_fn::ServerFn as _;

use super::AddShared;
use super::hand::Hand;
use super::kept::{self, Kept};
use crate::comments::{CommentForm, Quoted, Sending};
use crate::messages::t;
use crate::organisations::{OrganisationHead, member_page};
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{Errors, Notice, Tone};

/// The page, for the provision that the query names.
#[component]
pub fn NewPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let provision = query("provision").unwrap_or_default();
    let load = async move |actor, organisation| {
        let eid = eid_of(&provision);
        let backend = backend();
        let beginning = backend.shared_drafts().begin(&actor, &organisation, &slug, eid).await?;
        let kept = kept::peek(&kept::new(&organisation, &slug, eid)).await?;
        Ok((beginning, kept))
    };
    member_page(load, |(beginning, kept)| view! { <Shown beginning kept/> })
}

#[component]
fn Shown(beginning: Beginning, kept: Option<Kept>) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.shared_drafts;
    let Beginning { face, begin, beside } = beginning;
    let (card, target) = (begin.card, begin.target);
    let title = if target.label.is_empty() { t.asking_whole.to_owned() } else { (t.asking)(&target.label) };
    let notice = kept.is_some().then(|| view! { <Notice tone=Tone::Plain><p>{t.kept}</p></Notice> });
    let fresh =
        Form { provision: target.eid.clone(), proposed_wording: target.text.clone(), ..Form::default() };
    let form = kept.map_or(fresh, |kept| kept.form);
    let organisation = face.id.to_string();
    let draft = routes::shared_draft(language, &organisation, &card.slug);
    let sending = Sending {
        action: AddShared::PATH,
        names: vec![("organisation", organisation.clone()), ("slug", card.slug.clone())],
        button: t.add,
        back: (draft.clone(), t.back),
        hint: t.saved_now,
    };
    let above = vec![(card.title.pick(language).to_owned(), draft)];
    let item = move |there| view! { <There organisation=organisation.clone() there/> };
    let there = (!beside.is_empty()).then(|| {
        view! {
            <section class="card note">
                <h2>{t.beside}</h2>
                <ul class="plain">{beside.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    });
    view! {
        <OrganisationHead face title lede=None here=None above/>
        {notice}
        <div class="beside">
            <div class="flow">{there}<CommentForm target=target.clone() form errors=Errors::default() sending/></div>
            <Quoted target/>
        </div>
    }
}

/// What a colleague has written on the same provision.
#[component]
fn There(organisation: String, there: SharedComment) -> impl IntoView {
    let (t, language) = (&t().shared_drafts, language());
    let form = there.comment.form;
    let said = if form.text.trim().is_empty() { form.proposed_wording } else { form.text };
    let href = routes::shared_comment(language, &organisation, there.comment.id.as_str());
    view! {
        <li>
            <p class="said">{said}</p>
            <Hand hand=there.hand/>
            <p><a href=href>{t.change_it}</a></p>
        </li>
    }
}
