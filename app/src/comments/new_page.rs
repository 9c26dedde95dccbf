//! The form for a new comment. Looks at no session: everyone gets the same bytes.

use backend::comments::Begin;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::comments::Form;
use model::provisions::eid_of;

use super::form::CommentForm;
use super::quoted::Quoted;
use super::sending::Sending;
use super::{Steps, capital, name, place};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{Breadcrumb, Errors, Head, page};

/// The page, for the provision that the query names.
#[component]
pub fn NewPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let provision = query("provision").unwrap_or_default();
    let backend = backend();
    page(
        async move { backend.comments().begin(&slug, eid_of(&provision)).await },
        |begin| view! { <Shown begin/> },
    )
}

#[component]
fn Shown(begin: Begin) -> impl IntoView {
    let (t, language) = (&t().comments, language());
    let Begin { card, target } = begin;
    let title = if target.label.is_empty() { t.asking_whole.to_owned() } else { (t.asking)(&target.label) };
    let form =
        Form { provision: target.eid.clone(), proposed_wording: target.text.clone(), ..Form::default() };
    let sending = Sending::own(language, &target, None);
    let whom = routes::write_for_whom(language, &card.slug, &target.eid);
    let above = vec![
        (card.title.pick(language).to_owned(), routes::consultation(language, &card.slug)),
        (capital(&name(&target.label)), place(language, &target)),
    ];
    view! {
        <Head title=title.clone()/>
        <Breadcrumb above here=t.crumb/>
        <header class="head">
            <Steps at=0/>
            <h1>{title}</h1>
        </header>
        <div class="beside">
            <div class="flow">
                <CommentForm target=target.clone() form errors=Errors::default() sending/>
                <p class="for-whom"><a href=whom>{t.for_organisation}</a></p>
            </div>
            <Quoted target/>
        </div>
    }
}
