//! A new decision: for which comments, what was done, and why.

use backend::outcomes::Drafting;
use leptos::prelude::*;
use model::Invalid;
use model::outcomes::Form;
use server_fn::ServerFn as _;

use super::DraftDecision;
use super::fields::{Begin, Fields, begun};
use super::joining::{Joining, Selected};
use super::kept::{COMMENTS, errors};
use crate::counts::Comment;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, DeskHead, EmptyState, ErrorSummary, Tab, id_of};

/// The form with the first of the comments.
#[component]
pub(super) fn Draft(
    drafting: Drafting,
    /// What was typed before, when it was refused.
    kept: Option<(Form, Invalid)>,
    editor: bool,
) -> impl IntoView {
    let (w, language) = (&t().outcomes, language());
    let Drafting { card, selection, found, items, templates, others } = drafting;
    let slug = card.slug.clone();
    let pages = templates.iter().map(|template| {
        (template.id.clone(), routes::new_decision(language, &slug, &selection, Some(&template.id)))
    });
    let pages = pages.collect();
    let (form, invalid) =
        kept.unwrap_or_else(|| (begun(&templates, query("template").as_deref()), Invalid::default()));
    let errors = errors(&invalid);
    let back = routes::outcomes_by(language, &slug, &selection.filter, None);
    let more = found.more.then(|| view! { <p>{(w.deciding.more)(found.count)}</p> });
    let head = view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=(w.deciding.new)(found.count) lede=None
            here=Tab::Outcomes editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
    };
    if items.is_empty() {
        let action = (w.deciding.back.to_owned(), back);
        return view! { {head}<EmptyState title=w.none_title text=w.deciding.nothing action/> }.into_any();
    }
    view! {
        {head}
        {more}
        <div class="narrow">
            <Begin templates pages/>
            <form class="form keep" method="post" action=DraftDecision::PATH novalidate=true>
                <Selected slug=slug.clone() selection=selection.clone()/>
                <Fields form errors/>
                <div class="actions"><Button label=w.deciding.save/><a href=back>{w.deciding.back}</a></div>
            </form>
            <Joining slug=slug.clone() selection others/>
        </div>
        <h2 id=id_of(COMMENTS)>{w.deciding.answered}</h2>
        {items.into_iter().map(|comment| view! { <Comment slug=slug.clone() comment/> }).collect_view()}
    }
    .into_any()
}
