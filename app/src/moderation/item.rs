//! One comment, to be judged.

use backend::moderation::Item;
use leptos::prelude::*;
use model::moderation::Cause;

use super::actions::Actions;
use super::appeal::AppealPart;
use super::form::ActForm;
use super::history::{History, Just};
use super::keys::Keys;
use super::page::{Kept, Reader};
use super::sealed::Sealed;
use super::signs::{Reports, Signs};
use crate::comments::name;
use crate::counts::Comment;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{DeskHead, ErrorSummary, Errors, Notice, Tab, Tone};

/// The comment with everything that it takes to judge it, and what may be done.
#[component]
pub(super) fn One(reader: Reader, item: Item, kept: Kept) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.moderation.item;
    let slug = item.card.slug.clone();
    let cause = query("cause").and_then(|cause| cause.parse::<Cause>().ok());
    let code = cause.map_or("", Cause::as_str).to_owned();
    let mine = reader.moderates && item.claim.as_ref().is_some_and(|claim| claim.mine);
    let (typed, invalid) = kept.act.unwrap_or_default();
    let wrong = if invalid.0.is_empty() { &kept.verdict.1 } else { &invalid };
    let errors = Errors::new(wrong, |field| w.label(field));
    // Whoever has lost the comment has no form, and still nothing that they typed is lost.
    let lost = (!mine && !typed.reason.is_empty())
        .then(|| view! { <p class="said" lang="ro">{typed.reason.clone()}</p> });
    let late = query("late").map(|_| view! { <Notice tone=Tone::Warning><p>{w.late}</p>{lost}</Notice> });
    let appealed = item.appeal.is_some();
    let form = (mine && !appealed).then(|| {
        view! { <ActForm slug=slug.clone() cause=code.clone() item=item.clone() typed errors=errors.clone()/> }
    });
    let appeal = item.appeal.clone().map(|appeal| {
        let may = mine && !item.barred;
        view! {
            <AppealPart
                slug=slug.clone() cause=code.clone() comment=item.comment.voice.id.clone() appeal barred=item.barred may
                typed=kept.verdict.0.clone() errors=errors.clone()
            />
        }
    });
    let undoable = item.undoable.clone().filter(|_| reader.moderates);
    let comment = item.comment.voice.id.clone();
    let (original, acts) = (item.original.clone(), item.acts.clone());
    let signs =
        view! { <Signs slug=slug.clone() cause=code.clone() item=item.clone() mine=mine && !appealed/> };
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=item.card.title.pick(language)
            title=(w.title)(&name(&item.comment.voice.label))
            here=Tab::Moderation
            lede=None
            editor=reader.editor
            errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <Just slug=slug.clone() cause=code.clone()/>
        {late}
        <p class="moderation-back"><a href=routes::moderation_in(language, &slug, cause) data-key="l">{w.back}</a></p>
        <div class="narrow judged">
            <h2 class="sr">{w.said}</h2>
            <Comment slug=slug.clone() comment=item.comment.clone()>
                {signs}
            </Comment>
            <Reports reports=item.reports.clone()/>
            {reader.moderates.then(|| view! { <Actions slug=slug.clone() cause=code.clone() item=item.clone() mine/> })}
            {form}
            {appeal}
            <Sealed slug=slug.clone() cause=code.clone() comment original moderates=reader.moderates/>
            <History slug cause=code acts undoable/>
        </div>
        {reader.moderates.then(|| view! { <Keys/> })}
    }
}
