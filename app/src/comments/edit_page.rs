//! A saved comment, to be changed or completed.

use backend::comments::Edit;
use backend::{Conflict, Error};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::consultations::Stage;
use model::ids::CommentId;

use super::Steps;
use super::form::{CommentForm, errors};
use super::quoted::Quoted;
use super::sending::Sending;
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language};
use crate::ui::{Breadcrumb, ErrorSummary, Head, page};

/// The page: everything as typed, and what is still to be mended.
#[component]
pub fn EditPage() -> impl IntoView {
    let id = CommentId::from(use_params_map().read_untracked().get("id").unwrap_or_default());
    let backend = backend();
    let load = async move {
        let edit = backend.comments().edit(&actor().await?, &id).await?;
        match edit.card.stage {
            Stage::Open => Ok((id, edit)),
            Stage::Preparing => Err(Error::Conflict(Conflict::NotOpen)),
            Stage::Analysis | Stage::Answered | Stage::Archived => Err(Error::Conflict(Conflict::Closed)),
        }
    };
    page(load, |(id, edit)| view! { <Shown id edit/> })
}

#[component]
fn Shown(id: CommentId, edit: Edit) -> impl IntoView {
    let (t, language) = (t(), language());
    let Edit { card, target, form, problems } = edit;
    let errors = errors(&problems);
    let words = &t.comments;
    let title = if target.label.is_empty() {
        words.changing_whole.to_owned()
    } else {
        (words.changing)(&target.label)
    };
    let sending = Sending::own(language, &target, Some(id));
    let above = vec![
        (card.title.pick(language).to_owned(), routes::consultation(language, &card.slug)),
        (t.site.my_submission.to_owned(), routes::my_submission(language)),
    ];
    view! {
        <Head title=title.clone() errors=!errors.is_empty()/>
        <Breadcrumb above here=words.crumb/>
        <ErrorSummary errors=errors.clone()/>
        <header class="head">
            <Steps at=0/>
            <h1>{title}</h1>
        </header>
        <div class="beside">
            <CommentForm target=target.clone() form errors sending/>
            <Quoted target/>
        </div>
    }
}
