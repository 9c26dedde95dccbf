//! A comment of a shared draft.

use backend::shared_drafts::SharedComment;
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::RemoveShared;
use super::hand::Hand;
use super::notes::NoteList;
use crate::comments::{capital, name, place};
use crate::messages::t;
use crate::placements::Since;
use crate::routes;
use crate::ssr::language;
use crate::submissions::said::{Said, Tags};
use crate::ui::{Button, Tag, Weight};

/// What it says, who wrote it, what was said about it, and while comments are taken the ways to change it.
#[component]
pub(super) fn Item(
    /// Id of the organisation.
    organisation: String,
    /// The comment.
    shared: SharedComment,
    /// Comments are still taken.
    open: bool,
) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.submissions.mine;
    let SharedComment { comment, hand, notes } = shared;
    let slug = comment.target.slug.clone();
    let label = name(&comment.target.label);
    let since = comment.standing.map(|standing| view! { <Since slug=slug.clone() standing/> });
    let unfinished =
        (!comment.problems.0.is_empty()).then(|| view! { <Tag label=t.unfinished colour="wait"/> });
    let id = comment.id.to_string();
    let revision = hand.revision;
    let said = i64::try_from(notes.len()).unwrap_or(i64::MAX);
    let notes = (said > 0).then(|| {
        view! {
            <details class="fold">
                <summary>{(all.shared_drafts.notes)(said)}</summary>
                <NoteList notes/>
            </details>
        }
    });
    let below = open.then(|| {
        view! { <Actions organisation slug=slug.clone() id=id.clone() revision label=label.clone()/> }
    });
    let form = comment.form;
    view! {
        <li class="sheet" id=format!("o-{id}")>
            <header>
                <h3><a href=place(language, &comment.target)>{capital(&label)}</a></h3>
                <p class="tags">
                    {unfinished}
                    <Tags stance=form.stance.parse().ok() kind=form.kind.parse().ok()/>
                </p>
                <Hand hand/>
            </header>
            <Said text=form.text wording=comment.wording reasons=form.reasons/>
            {since}
            {notes}
            {below}
        </li>
    }
}

#[component]
fn Actions(organisation: String, slug: String, id: String, revision: i64, label: String) -> impl IntoView {
    let (t, language) = (t(), language());
    let on = (t.submissions.mine.on)(&label);
    let href = routes::shared_comment(language, &organisation, &id);
    view! {
        <div class="actions">
            <a class="btn quiet" href=href>
                {t.shared_drafts.change_or_discuss}
                <span class="sr">{format!(" {on}")}</span>
            </a>
            <form method="post" action=RemoveShared::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="organisation" value=organisation/>
                <input type="hidden" name="slug" value=slug/>
                <input type="hidden" name="id" value=id/>
                <input type="hidden" name="revision" value=revision.to_string()/>
                <Button label=t.submissions.mine.remove about=on weight=Weight::Danger/>
            </form>
        </div>
    }
}
