//! A comment of what is being entered.

use backend::Actor;
use backend::comments::Edit;
use backend::register::Started;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::comments::Form;
use model::ids::CommentId;
use server_fn::ServerFn as _;

use super::comment_api::kept_comment;
use super::pick::Pick;
use super::{AddEntryComment, ChangeEntryComment, RemoveEntryComment};
use crate::accounts::{edits, text_page};
use crate::comments::{CommentForm, Quoted, Sending, errors, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Button, DeskHead, ErrorSummary, Tab, Weight};

/// What the page shows.
struct Loaded {
    editor: bool,
    id: Option<CommentId>,
    started: Started,
    /// What was typed when the login had ended.
    typed: Option<Form>,
}

/// The page: `?provision=EID` for a new comment, `?id=ID` for a stored one.
#[component]
pub fn CommentPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(slug, Tab::Register, load, |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor, slug: String) -> backend::Result<Loaded> {
    let id = query("id").map(CommentId::from);
    let eid = query("provision").unwrap_or_default();
    let started = backend().register().comment(&actor, &slug, &eid, id.as_ref()).await?;
    let about = id.as_ref().map_or(started.target.eid.as_str(), CommentId::as_str);
    let typed = take_form::<(Form, Invalid)>(&kept_comment(&slug, about)).await?.map(|(form, _)| form);
    Ok(Loaded { editor: edits(&actor, &slug).await?, id, started, typed })
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (w, language) = (&t().register.entry, language());
    let Loaded { editor, id, started, typed } = loaded;
    let Started { card, target, parts, saved } = started;
    let slug = card.slug.clone();
    let (stored, problems) = match saved {
        Some(Edit { form, problems, .. }) => (form, problems),
        None => {
            let (provision, proposed_wording) = (target.eid.clone(), target.text.clone());
            (Form { provision, proposed_wording, ..Form::default() }, Invalid::default())
        }
    };
    let errors = errors(&problems);
    let names = vec![("slug", slug.clone())];
    let sending = Sending {
        action: if id.is_some() { ChangeEntryComment::PATH } else { AddEntryComment::PATH },
        names: names.into_iter().chain(id.as_ref().map(|id| ("id", id.to_string()))).collect(),
        button: t().comments.keep,
        back: (routes::new_entry(language, &slug), w.back),
        hint: w.saved_now,
    };
    let pick = (id.is_none() && parts.len() > 1).then(|| {
        view! { <Pick slug=slug.clone() provisions=parts chosen=target.eid.clone() label=w.part button=w.show_part/> }
    });
    let remove = id.map(|id| view! { <Remove slug=slug.clone() id/> });
    view! {
        <DeskHead
            slug consultation=card.title.pick(language) title=(w.about)(&name(&target.label))
            lede=Some(w.about_lede.to_owned()) here=Tab::Register editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        {pick}
        <div class="beside">
            <div class="flow">
                <CommentForm target=target.clone() form=typed.unwrap_or(stored) errors sending/>
                {remove}
            </div>
            <Quoted target/>
        </div>
    }
}

/// Takes the comment out.
#[component]
fn Remove(slug: String, id: CommentId) -> impl IntoView {
    view! {
        <form method="post" action=RemoveEntryComment::PATH>
            <Button label=t().register.entry.remove weight=Weight::Quiet/>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="id" value=id.to_string()/>
        </form>
    }
}
