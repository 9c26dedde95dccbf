//! A comment of a shared draft, to be changed: as it is stored, with what a member typed before, or beside what somebody
//! else has saved meanwhile.

use backend::shared_drafts::{Editing, SharedDraft};
use backend::{Actor, Conflict, Error};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::comments::Form;
use model::consultations::Stage;
use model::ids::{CommentId, OrganisationId};
use server_fn::ServerFn as _;

use super::ChangeShared;
use super::conflict::Overtaken;
use super::hand::Hand;
use super::kept::{self, Kept};
use super::lost::Lost;
use super::notes::{self, Discussion, Typed};
use crate::comments::{CommentForm, Quoted, Sending, errors};
use crate::messages::t;
use crate::organisations::{OrganisationHead, member_page};
use crate::routes;
use crate::ssr::{backend, kept_form, language};
use crate::ui::{ErrorSummary, Errors, Notice, Tone};

/// What the page finds.
enum Found {
    /// The comment, and what was typed on top of what it says.
    There(Box<Editing>, Option<Form>, Typed),
    /// Somebody else has saved another text meanwhile.
    Overtaken(Box<Editing>, Form),
    /// It was taken out or sent meanwhile; what was typed is here.
    Lost(Box<SharedDraft>, Kept, bool),
}

/// The page.
#[component]
pub fn EditPage() -> impl IntoView {
    let id = CommentId::from(use_params_map().read_untracked().get("id").unwrap_or_default());
    let shown = id.clone();
    member_page(
        move |actor, organisation| load(actor, organisation, id),
        move |found| match found {
            Found::There(editing, typed, note) => {
                view! { <Shown id=shown editing=*editing typed note/> }.into_any()
            }
            Found::Overtaken(editing, mine) => {
                view! { <Overtaken id=shown editing=*editing mine/> }.into_any()
            }
            Found::Lost(shared, kept, sent) => view! { <Lost id=shown shared=*shared kept sent/> }.into_any(),
        },
    )
}

async fn load(actor: Actor, organisation: OrganisationId, id: CommentId) -> backend::Result<Found> {
    let (backend, name) = (backend(), kept::changed(&id));
    let drafts = backend.shared_drafts();
    let kept = kept::peek(&name).await?;
    let editing = match (drafts.edit(&actor, &organisation, &id).await, kept.clone()) {
        (Ok(editing), _) => editing,
        (Err(gone @ (Error::NotFound | Error::Conflict(Conflict::Sent))), Some(kept)) => {
            let shared = drafts.show(&actor, &organisation, &kept.slug).await?;
            return Ok(Found::Lost(Box::new(shared), kept, matches!(gone, Error::Conflict(_))));
        }
        (Err(error), _) => return Err(error),
    };
    let typed = match kept {
        Some(kept) if kept.revision == editing.hand.revision => Some(kept.form),
        Some(kept) if !same(&kept.form, &editing.form) => {
            return Ok(Found::Overtaken(Box::new(editing), kept.form));
        }
        _ => None,
    };
    match editing.card.stage {
        Stage::Open => {}
        Stage::Preparing => return Err(Error::Conflict(Conflict::NotOpen)),
        Stage::Analysis | Stage::Answered | Stage::Archived => return Err(Error::Conflict(Conflict::Closed)),
    }
    let note = kept_form(&kept::note(&organisation, &editing.card.slug, Some(&id))).await?;
    Ok(Found::There(Box::new(editing), typed, note))
}

/// Whether two forms say the same, whatever provision they name.
fn same(one: &Form, other: &Form) -> bool {
    Form { provision: other.provision.clone(), ..one.clone() } == *other
}

/// Where a changed comment is sent, by whoever has seen this revision.
pub(super) fn sending(editing: &Editing, id: &CommentId, button: &'static str) -> Sending {
    let t = &t().shared_drafts;
    let (organisation, slug) = (editing.face.id.to_string(), editing.card.slug.clone());
    Sending {
        action: ChangeShared::PATH,
        back: (routes::shared_draft(language(), &organisation, &slug), t.back),
        names: vec![
            ("organisation", organisation),
            ("slug", slug),
            ("id", id.to_string()),
            ("revision", editing.hand.revision.to_string()),
        ],
        button,
        hint: t.saved_now,
    }
}

#[component]
fn Shown(id: CommentId, editing: Editing, typed: Option<Form>, note: Typed) -> impl IntoView {
    let (all, language) = (t(), language());
    let sending = sending(&editing, &id, all.comments.keep);
    let Editing { face, card, target, form, problems, hand, notes } = editing;
    let kept = typed.is_some().then(|| {
        view! { <Notice tone=Tone::Plain><p>{all.shared_drafts.kept}</p></Notice> }
    });
    let wrong = if typed.is_some() { Errors::default() } else { errors(&problems) };
    let noted = notes::errors(&note);
    let title = if target.label.is_empty() {
        all.comments.changing_whole.to_owned()
    } else {
        (all.comments.changing)(&target.label)
    };
    let organisation = face.id.to_string();
    let draft = routes::shared_draft(language, &organisation, &card.slug);
    let above = vec![(card.title.pick(language).to_owned(), draft)];
    let bad = !(wrong.is_empty() && noted.is_empty());
    view! {
        <OrganisationHead face title lede=None here=None above errors=bad/>
        <ErrorSummary errors=if wrong.is_empty() { noted } else { wrong.clone() }/>
        {kept}
        <div class="beside">
            <div class="flow">
                <Hand hand/>
                <CommentForm target=target.clone() form=typed.unwrap_or(form) errors=wrong sending/>
                <Discussion notes organisation slug=card.slug comment=Some(id) typed=note/>
            </div>
            <Quoted target/>
        </div>
    }
}
