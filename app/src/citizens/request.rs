//! The form that asks for the mail.

use leptos::prelude::*;
use model::Invalid;
use model::citizens::Form;
use server_fn::ServerFn;

use super::AskForSubmissions;
use crate::messages::t;
use crate::ssr::{language, query};
use crate::ui::{Button, ErrorSummary, Errors, Notice, TextField, Tone};

/// The address; after sending it, what to expect, in the same words for every address.
#[component]
pub(super) fn Request(
    /// What was typed.
    form: Form,
    /// What is wrong with it.
    invalid: Invalid,
) -> impl IntoView {
    let t = &t().citizens;
    let errors = Errors::new(&invalid, |_| t.email.label);
    if query("asked").is_some() && errors.is_empty() {
        return view! {
            <div class="narrow prose">
                <Notice tone=Tone::Done><p>{t.asked}</p></Notice>
                <p>{t.no_mail}</p>
                <p><a href=crate::routes::my_submissions(language())>{t.ask_again}</a></p>
            </div>
        }
        .into_any();
    }
    let left = query("left").is_some().then(|| view! { <Notice tone=Tone::Done><p>{t.left}</p></Notice> });
    view! {
        <div class="narrow">
            <ErrorSummary errors=errors.clone()/>
            {left}
            <form class="form sheet" method="post" action=AskForSubmissions::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <TextField
                    field="email"
                    label=t.email.label
                    hint_words=t.email.hint
                    problem=errors.of("email")
                    value=form.email
                    kind="email"
                    autocomplete="email"
                />
                <div class="actions"><Button label=t.ask/></div>
            </form>
        </div>
    }
    .into_any()
}
