//! Adding files to what waits, and taking them out.

use backend::attachments::{Attachment, InDraft};
use leptos::prelude::*;
use model::limits;
use server_fn::ServerFn as _;

use super::RemoveFile;
use super::listed::{facts, name};
use super::refused::field;
use crate::islands::UploadProgress;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Weight, described};

/// The files of one draft, each with a button that takes it out, and a form for more while there is room.
#[component]
pub(crate) fn Section(
    /// Whose draft they go with.
    at: InDraft,
    /// The files.
    files: Vec<Attachment>,
    /// What was not taken, in words.
    errors: Vec<String>,
) -> impl IntoView {
    let w = &t().attachments;
    let id = field(&at.slug);
    let room = files.len() < limits::FILES;
    let more = if room {
        view! { <Add at id errors/> }.into_any()
    } else {
        view! { <p class="soft" id=id>{w.full}</p> }.into_any()
    };
    let items = files.into_iter().map(|file| view! { <Item file/> }).collect_view();
    view! {
        <section class="sheet flow">
            <h3>{w.title}</h3>
            <ul class="plain flow">{items}</ul>
            {more}
        </section>
    }
}

#[component]
fn Item(file: Attachment) -> impl IntoView {
    let (w, name) = (&t().attachments, name(&file));
    view! {
        <li class="actions">
            <span>{name.clone()}" "<small>{format!("({})", facts(&file))}</small></span>
            <form method="post" action=RemoveFile::PATH>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="id" value=file.id.to_string()/>
                <Button label=w.remove about=name weight=Weight::Danger/>
            </form>
        </li>
    }
}

#[component]
fn Add(at: InDraft, id: String, errors: Vec<String>) -> impl IntoView {
    let w = &t().attachments;
    let wrong = !errors.is_empty();
    let sentences = wrong.then(|| {
        let sentences =
            errors.into_iter().map(|sentence| view! { <span>{sentence}<br/></span> }).collect_view();
        view! { <p class="error" id=format!("{id}-error")>{sentences}</p> }
    });
    let (form, watched) = (format!("{id}-form"), format!("{id}-form"));
    view! {
        <form
            id=form
            method="post"
            enctype="multipart/form-data"
            action=routes::add_files(language(), &at)
            class="flow"
        >
            <div class=if wrong { "field invalid" } else { "field" }>
                <label for=id.clone()>{w.field.label}</label>
                <p class="hint" id=format!("{id}-hint")>{w.field.hint}</p>
                {sentences}
                <input
                    type="file"
                    id=id.clone()
                    name="file"
                    multiple=true
                    accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.txt"
                    aria-describedby=described(&id, true, wrong, None)
                    aria-invalid=wrong.then_some("true")
                />
            </div>
            <Button label=w.add weight=Weight::Quiet/>
            <UploadProgress form=watched going=w.going.to_owned() broken=w.broken.to_owned()/>
        </form>
    }
}
