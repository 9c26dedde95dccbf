//! The form that corrects one recognised provision.

use leptos::prelude::*;
use model::drafts::Correction;
use model::provisions::Kind;
use server_fn::ServerFn;

use super::CorrectProvision;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Errors, Select, TextArea, TextField};

/// Kind, number, heading, text.
#[component]
pub(super) fn CorrectionForm(slug: String, form: Correction, errors: Errors) -> impl IntoView {
    let (w, language) = (&t().drafts, language());
    let kinds = Kind::ALL.iter().map(|kind| (kind.as_str().to_owned(), (w.kind)(*kind).to_owned())).collect();
    let back = format!("{}#n-{}", routes::draft(language, &slug), form.eid);
    view! {
        <form class="form" method="post" action=CorrectProvision::PATH novalidate=true>
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="form[eid]" value=form.eid/>
            <Select
                field="kind"
                label=w.kind_field.label
                problem=errors.of("kind")
                options=kinds
                value=form.kind
            />
            <TextField
                field="number"
                label=w.number.label
                hint_words=w.number.hint
                problem=errors.of("number")
                value=form.number
                optional=true
            />
            <TextField
                field="heading"
                label=w.heading.label
                problem=errors.of("heading")
                value=form.heading
                optional=true
            />
            <TextArea
                field="text"
                label=w.text.label
                hint_words=w.text.hint
                problem=errors.of("text")
                value=form.text
                rows=6
                law=true
                optional=true
            />
            <div class="actions"><Button label=w.keep/><a href=back>{w.cancel}</a></div>
        </form>
    }
}
