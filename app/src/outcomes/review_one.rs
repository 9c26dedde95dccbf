//! One decision with what it answers: to be read, changed, approved or sent back.

use backend::counts::StaffComment;
use backend::outcomes::Shown;
use leptos::prelude::*;
use model::Invalid;
use model::outcomes::{Form, State};
use server_fn::ServerFn as _;

use super::TakeOutComment;
use super::change::{Approval, Change};
use super::decision::Words;
use super::outcome_class;
use super::steps::Steps;
use crate::counts::Comment;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, DeskHead, ErrorSummary, Notice, Pagination, Step, Tab, Tag, Tone, Weight};

/// The decision; the form that changes it where that is asked for.
#[component]
pub(super) fn One(
    shown: Shown,
    /// A change that was refused.
    kept: Option<(Form, Invalid)>,
    /// Words that were refused.
    words: Option<(String, Invalid)>,
    editor: bool,
    drafts: bool,
    approves: bool,
) -> impl IntoView {
    let (all, language) = (t(), language());
    let w = &all.outcomes;
    let Shown { card, decision, items, next, steps, templates } = shown;
    let (slug, id) = (card.slug.clone(), decision.id.to_string());
    let open = decision.state != State::Released;
    let (edits, errors) = (drafts && open && query("edit").is_some(), both(kept.as_ref(), words.as_ref()));
    let done = query("done").and_then(|code| (w.deciding.done)(&code));
    let done = done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> });
    let step = |words: &str, more: &[(&str, &str)]| Step {
        words: words.to_owned(),
        title: None,
        href: routes::decision_of(language, &slug, &id, more),
    };
    let newest = query("cursor").map(|_| step(all.reading.newest, &[]));
    let older = next.as_deref().map(|cursor| step(all.reading.older, &[("cursor", cursor)]));
    let revision = decision.revision;
    let comment = |comment: StaffComment| {
        let (of, number) = (comment.voice.id.clone(), comment.voice.number.clone());
        let out = (drafts && open).then(|| {
            view! {
                <form class="actions" method="post" action=TakeOutComment::PATH>
                    <input type="hidden" name="lang" value=language.as_str()/>
                    <input type="hidden" name="slug" value=slug.clone()/>
                    <input type="hidden" name="id" value=id.clone()/>
                    <input type="hidden" name="revision" value=revision.to_string()/>
                    <input type="hidden" name="comment" value=of/>
                    <Button label=w.deciding.take_out about=(all.reading.number)(&number) weight=Weight::Link/>
                </form>
            }
        });
        view! { <Comment slug=slug.clone() comment>{out}</Comment> }
    };
    let comments = items.into_iter().map(comment).collect_view();
    let change = (drafts && open && !edits).then(|| {
        let href = routes::decision_of(language, &slug, &id, &[("edit", "1")]);
        view! { <p class="actions"><a class="btn quiet" href=href>{w.deciding.change}</a></p> }
    });
    let form = edits.then(|| {
        view! { <Change slug=slug.clone() decision=decision.clone() templates kept errors=errors.clone()/> }
    });
    let approval = (approves && open && !edits).then(|| {
        view! { <Approval slug=slug.clone() decision=decision.clone() words errors=errors.clone()/> }
    });
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.deciding.title lede=None
            here=Tab::Outcomes editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        {done}
        <div class="narrow flow">
            <p class="tags">
                <Tag label=(w.outcome)(decision.outcome) colour=outcome_class(decision.outcome)/>
                <Tag label=(w.state)(decision.state)/>
            </p>
            <Words decision=decision.clone()/>
            {change}
            {form}
            {approval}
            <Steps steps/>
        </div>
        <h2 id="comments">{w.deciding.answered}" "<span class="soft">{(w.comments)(decision.comments, false)}</span></h2>
        {comments}
        <Pagination label=all.reading.pages previous=newest next=older/>
    }
}

fn both(kept: Option<&(Form, Invalid)>, words: Option<&(String, Invalid)>) -> crate::ui::Errors {
    let change = kept.map(|(_, invalid)| super::kept::errors(invalid)).unwrap_or_default();
    change.and(words.map(|(_, invalid)| super::kept::errors(invalid)).unwrap_or_default())
}
