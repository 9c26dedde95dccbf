//! The form for a draft's file or text.

use leptos::prelude::*;
use model::drafts::Paste;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextArea, described};

/// A file, or the text pasted. Whichever could not be read, the reader names the field `text`, so the error stands
/// there, below the file and beside what was pasted.
#[component]
pub(super) fn UploadForm(slug: String, paste: Paste, errors: Errors, in_work: bool) -> impl IntoView {
    let (w, language) = (&t().drafts, language());
    let back = in_work.then(|| view! { <a href=routes::draft(language, &slug)>{w.back}</a> });
    view! {
        <form
            class="form sheet"
            method="post"
            enctype="multipart/form-data"
            action=routes::draft_upload(&slug)
            novalidate=true
        >
            <input type="hidden" name="lang" value=language.as_str()/>
            <div class="field">
                <label for="file">{w.file.label}</label>
                <p class="hint" id="file-hint">{w.file.hint}</p>
                <input
                    type="file"
                    id="file"
                    name="file"
                    accept=".docx,.odt,.pdf,.html,.htm,.xml,.akn,.leg,.md,.txt"
                    aria-describedby=described("file", true, false, None)
                />
            </div>
            <TextArea
                field="text"
                name="text"
                label=w.paste.label
                hint_words=w.paste.hint
                problem=errors.of("text")
                value=paste.text
                rows=10
                law=true
            />
            <div class="actions"><Button label=w.read/>{back}</div>
        </form>
    }
}
