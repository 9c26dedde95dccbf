//! The page where a consultation is changed.

use backend::consultations::Card;
use backend::policies::Policy;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::consultations::{Form, Stage};

use super::api::kept_of;
use super::form::{ConsultationForm, Sent};
use crate::accounts::staff_page;
use crate::messages::t;
use crate::ssr::{backend, language, take_form};
use crate::ui::{DeskHead, ErrorSummary, Errors, Notice, Tab};

/// What the page shows.
struct Edited {
    card: Card,
    form: Form,
    invalid: Invalid,
    policies: Vec<Policy>,
}

/// The page where a consultation is changed.
#[component]
pub fn EditPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    staff_page(
        move |actor| async move {
            let stored = backend().consultations().edit(&actor, &slug).await?;
            let card = backend().consultations().show(&slug).await?.card;
            let policies = backend().policies().list().await?;
            let kept = take_form::<(Form, Invalid)>(&kept_of(&slug)).await?;
            let (form, invalid) = kept.unwrap_or_else(|| (stored, Invalid::default()));
            Ok(Edited { card, form, invalid, policies })
        },
        |edited| view! { <Shown edited/> },
    )
}

#[component]
fn Shown(edited: Edited) -> impl IntoView {
    let t = t();
    let Edited { card, form, invalid, policies } = edited;
    let errors = Errors::new(&invalid, |field| t.desk.form.label(field));
    let title = card.title.pick(language()).to_owned();
    let locked = card.stage != Stage::Preparing;
    view! {
        <DeskHead
            slug=card.slug.clone()
            consultation=title.clone()
            title
            lede=None
            here=Tab::Facts
            editor=true
            errors=!errors.is_empty()
        />
        <div class="narrow">
            <ErrorSummary errors=errors.clone()/>
            {locked.then(|| view! { <Notice><p>{t.desk.form.locked}</p></Notice> })}
            <ConsultationForm form errors policies sent=Sent::Change { slug: card.slug, locked }/>
        </div>
    }
}
