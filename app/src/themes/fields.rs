//! The form of a theme.

use leptos::prelude::*;
use model::invalid::FieldProblem;
use model::themes::Form;
use model::{Invalid, Problem};
use server_fn::ServerFn as _;

use super::KeepTheme;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextArea, TextField};

/// Heading, name, definition, examples.
#[component]
pub(super) fn ThemeForm(slug: String, form: Form, errors: Errors) -> impl IntoView {
    let w = &t().themes;
    view! {
        <form class="form keep" method="post" action=KeepTheme::PATH novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="form[id]" value=form.id/>
            <input type="hidden" name="form[revision]" value=form.revision.to_string()/>
            <TextField field="name" label=w.name.label problem=errors.of("name") value=form.name/>
            <TextField
                field="heading" label=w.heading.label hint_words=w.heading.hint problem=errors.of("heading")
                value=form.heading optional=true
            />
            <TextArea
                field="definition" label=w.definition.label hint_words=w.definition.hint
                problem=errors.of("definition") value=form.definition optional=true
            />
            <TextArea
                field="examples" label=w.examples.label hint_words=w.examples.hint problem=errors.of("examples")
                value=form.examples optional=true
            />
            <div class="actions"><Button label=w.save/></div>
        </form>
    }
}

/// What is wrong with a theme, in its own sentences.
pub(super) fn errors(invalid: &Invalid) -> Errors {
    let w = &t().themes;
    let label = |field: &str| match field {
        "heading" => w.heading.label,
        "definition" => w.definition.label,
        "examples" => w.examples.label,
        "into" => w.into,
        "reason" => w.reason.label,
        _ => w.name.label,
    };
    // Under this name it comes that somebody else was faster.
    let own = |found: &FieldProblem| {
        (found.field == "comments" && found.problem == Problem::Taken).then(|| w.changed.to_owned())
    };
    Errors::saying(invalid, label, own)
}
