//! Entering by hand what came on paper, by mail or at a meeting.

use backend::Actor;
use backend::attachments::{InDraft, Whose};
use backend::register::Entering;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::register::Form;
use server_fn::ServerFn as _;

use super::DiscardEntry;
use super::api::kept;
use super::entry_form::EntryForm;
use super::pick::Pick;
use crate::accounts::{edits, text_page};
use crate::attachments::{self, Refused, Section};
use crate::comments::name;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::submissions::checked::{self, Checked};
use crate::ui::{Button, DeskHead, ErrorSummary, Errors, Notice, Tab, Tone, Weight};

/// The page: the comments into which a letter is split, then who, when and by which way.
#[component]
pub fn EntryPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(slug, Tab::Register, load, |(editor, entering, refused)| {
        view! { <Shown editor entering refused/> }
    })
}

async fn load(actor: Actor, slug: String) -> backend::Result<(bool, Entering, Vec<Refused>)> {
    let mut entering = backend().register().entering(&actor, &slug).await?;
    // What was typed when the login had ended stands in the place of what is stored.
    if let Some((form, _)) = take_form::<(Form, Invalid)>(&kept(&slug)).await? {
        entering.form = form;
    }
    let refused = attachments::take(&scans(&slug)).await?;
    Ok((edits(&actor, &slug).await?, entering, refused))
}

/// Where the scan goes.
fn scans(slug: &str) -> InDraft {
    InDraft { slug: slug.to_owned(), whose: Whose::Entry }
}

/// The problems in words: those of the comments always, the others once entering was tried.
fn errors(entering: &Entering) -> Errors {
    let tried = query("tried").is_some();
    let shown = entering.problems.0.iter().filter(|found| tried || found.field.starts_with("comments."));
    let shown = Invalid(shown.cloned().collect());
    let w = &t().register;
    let label = |field: &str| match field {
        "means" => w.means.label.to_owned(),
        "received" => w.entry.received.label.to_owned(),
        "contact" => w.entry.contact.label.to_owned(),
        "kind" => w.entry.kind.to_owned(),
        _ => checked::label(field, &entering.comments),
    };
    let labels: Vec<(String, String)> =
        shown.0.iter().map(|found| (found.field.clone(), label(&found.field))).collect();
    Errors::new(&shown, |field| labels.iter().find(|(name, _)| name == field).map_or("", |(_, label)| label))
}

#[component]
fn Shown(editor: bool, entering: Entering, refused: Vec<Refused>) -> impl IntoView {
    let (all, language) = (t(), language());
    let w = &all.register.entry;
    let errors = errors(&entering)
        .and(attachments::errors([(entering.card.slug.as_str(), refused.as_slice())].into_iter()));
    let files = entering.attachments.clone();
    let card = entering.card.clone();
    let slug = card.slug.clone();
    let discard = entering.id.is_some().then(|| view! { <Discard slug=slug.clone()/> });
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title lede=Some(w.lede.to_owned())
            here=Tab::Register editor errors=!errors.is_empty()
        />
        <p class="register-new"><a href=routes::desk_register(language, &slug)>{all.register.title}</a></p>
        <ErrorSummary errors=errors.clone()/>
        {done(&entering)}
        <div class="narrow">
            <section class="flow">
                <h2>{w.comments}</h2>
                <p>{w.split}" "<span class="soft">{(w.version)(entering.version)}</span></p>
                <Said entering=entering.clone() errors=errors.clone()/>
                <Pick slug provisions=entering.pages.clone() whole=true label=w.article button=w.write/>
            </section>
            <section class="part flow">
                <h2>{w.scan}</h2>
                <p>{w.scan_text}</p>
                <Section at=scans(&card.slug) files errors=attachments::told(&refused)/>
            </section>
            <section class="part flow"><h2>{w.facts}</h2><EntryForm entering errors/></section>
            {discard}
        </div>
    }
}

/// What was written down so far.
#[component]
fn Said(entering: Entering, errors: Errors) -> impl IntoView {
    let (comments, slug, language) = (entering.comments, entering.card.slug, language());
    if comments.is_empty() {
        return view! { <p class="soft">{t().register.entry.no_comments}</p> }.into_any();
    }
    let href = move |id: &str| routes::entry_comment_again(language, &slug, id);
    view! { <Checked comments errors href/> }.into_any()
}

/// What was just done.
fn done(entering: &Entering) -> Option<impl IntoView + use<>> {
    let w = &t().register.entry;
    let label_of =
        |id: &str| entering.comments.iter().find(|it| it.id.as_str() == id).map(|it| name(&it.target.label));
    let saved = query("saved").and_then(|id| label_of(&id)).map(|label| (w.saved)(&label));
    let done = query("done").and_then(|done| match done.as_str() {
        "kept" => Some(w.kept.to_owned()),
        "removed" => Some(w.removed.to_owned()),
        "discarded" => Some(w.discarded.to_owned()),
        _ => None,
    });
    saved.or(done).map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })
}

/// The way out, behind a fold so that nobody presses it by mistake.
#[component]
fn Discard(slug: String) -> impl IntoView {
    let w = &t().register.entry;
    view! {
        <details class="part">
            <summary>{w.discard_title}</summary>
            <form class="flow" method="post" action=DiscardEntry::PATH>
                <p>{w.discard_text}</p>
                <Button label=w.discard weight=Weight::Quiet/>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="slug" value=slug/>
            </form>
        </details>
    }
}
