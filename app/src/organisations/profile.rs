//! What an organisation says about itself: a form for its managers, facts for its other members.

use backend::organisations::{Desk, Organisation};
use leptos::prelude::*;
use model::Invalid;
use model::organisations::{Edit, State};
use server_fn::ServerFn;

use super::api::kept_of;
use super::facts::Facts;
use super::fields::ProfileFields;
use super::said::{holder, said};
use super::{OrganisationHead, StateNotice, Tab, UpdateOrganisation, member_page};
use crate::islands::UnsavedGuard;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Button, ErrorSummary, Errors, Notice, Tone};

const ID: &str = "profile";

/// What the page shows.
struct Loaded {
    desk: Desk,
    /// For managers.
    form: Option<Edit>,
    errors: Errors,
}

/// The page; `?done=` says what was done.
#[component]
pub fn ProfilePage() -> impl IntoView {
    member_page(
        |actor, id| async move {
            let desk = backend().organisations().desk(&actor, &id).await?;
            if !desk.face.manager {
                return Ok(Loaded { desk, form: None, errors: Errors::default() });
            }
            let stored = backend().organisations().edit(&actor, &id).await?;
            let kept = take_form::<(Edit, Invalid)>(&kept_of(&id)).await?;
            let (form, invalid) = kept.unwrap_or((stored, Invalid::default()));
            let holder = holder(&invalid, &form.organisation.fiscal_code).await?;
            Ok(Loaded { desk, form: Some(form), errors: said(&invalid, holder.as_deref()) })
        },
        |loaded| view! { <Shown loaded/> },
    )
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let w = &t().organisations;
    let Loaded { desk, form, errors } = loaded;
    let Desk { face, organisation, .. } = desk;
    let done = query("done").and_then(|code| (w.desk.done)(&code));
    let wrong = !errors.is_empty();
    let notice = view! {
        <StateNotice state=organisation.shown.state reason=organisation.reason.clone()/>
    };
    let content = match form {
        Some(form) => view! { <Form organisation form errors=errors.clone()/> }.into_any(),
        None => view! { <p>{w.profile.managers_only}</p><Facts organisation/> }.into_any(),
    };
    view! {
        <OrganisationHead face title=w.profile.title lede=None here=Some(Tab::Profile) errors=wrong/>
        <div class="narrow people">
            <ErrorSummary errors/>
            {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
            {notice}
            {content}
        </div>
    }
}

#[component]
fn Form(organisation: Organisation, form: Edit, errors: Errors) -> impl IntoView {
    let (w, language) = (&t().organisations.profile, language());
    let id = organisation.shown.id.to_string();
    let again =
        (organisation.shown.state == State::Verified).then(|| view! { <p class="hint">{w.verify_again}</p> });
    view! {
        <form class="form sheet" id=ID method="post" action=UpdateOrganisation::PATH novalidate=true>
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name="id" value=id.clone()/>
            <ProfileFields form=form.organisation errors/>
            {again}
            <div class="actions">
                <Button label=w.save/>
                <a href=routes::organisation(language, &id)>{w.cancel}</a>
            </div>
        </form>
        <UnsavedGuard form=ID.to_owned()/>
    }
}
