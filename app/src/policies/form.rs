//! The form for a policy.

use leptos::prelude::*;
use model::policies::Form;
use server_fn::ServerFn;

use super::CreatePolicy;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextArea, TextField};

/// Titles, name in addresses, summaries.
#[component]
pub(super) fn PolicyForm(
    /// What was typed.
    form: Form,
    /// What is wrong with it.
    errors: Errors,
) -> impl IntoView {
    let (w, language) = (&t().policies, language());
    view! {
        <form class="form sheet" method="post" action=CreatePolicy::PATH novalidate=true>
            <input type="hidden" name="lang" value=language.as_str()/>
            <TextField field="title_ro" label=w.title_ro.label problem=errors.of("title_ro") value=form.title_ro/>
            <TextField
                field="title_en"
                label=w.title_en.label
                hint_words=w.title_en.hint
                problem=errors.of("title_en")
                value=form.title_en
                optional=true
            />
            <TextField
                field="slug"
                label=w.slug.label
                hint_words=w.slug.hint
                problem=errors.of("slug")
                value=form.slug
                optional=true
            />
            <TextArea
                field="summary_ro"
                label=w.summary_ro.label
                hint_words=w.summary_ro.hint
                problem=errors.of("summary_ro")
                value=form.summary_ro
            />
            <TextArea
                field="summary_en"
                label=w.summary_en.label
                problem=errors.of("summary_en")
                value=form.summary_en
                optional=true
            />
            <div class="actions">
                <Button label=w.create/>
                <a href=routes::desk(language)>{w.cancel}</a>
            </div>
        </form>
    }
}
