//! The page for who has forgotten the password.

use leptos::prelude::*;
use model::Invalid;
use model::accounts::Login;
use server_fn::ServerFn;

use super::ForgetPassword;
use super::api::FORGOTTEN;
use crate::accounts::door::Door;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query, take_form};
use crate::ui::{Button, Errors, Notice, TextField, Tone, page};

/// The page; `?done=1` after the mail was written.
#[component]
pub fn ForgottenPage() -> impl IntoView {
    page(take_form::<(Login, Invalid)>(FORGOTTEN), |kept| {
        let (form, invalid) = kept.unwrap_or_default();
        view! { <Shown form invalid/> }
    })
}

#[component]
fn Shown(form: Login, invalid: Invalid) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.passwords;
    let errors = Errors::new(&invalid, |_| t.accounts.email);
    let content = if query("done").is_some() {
        view! { <Notice tone=Tone::Done><p>{w.mailed}</p></Notice> }.into_any()
    } else {
        view! {
            <form class="form sheet" method="post" action=ForgetPassword::PATH novalidate=true>
                <input type="hidden" name="lang" value=language.as_str()/>
                <TextField
                    field="email"
                    label=t.accounts.email
                    problem=errors.of("email")
                    value=form.email
                    kind="email"
                    autocomplete="username"
                />
                <div class="actions"><Button label=w.ask/></div>
            </form>
        }
        .into_any()
    };
    view! {
        <Door title=w.forgotten_title lede=w.forgotten_lede errors>
            {content}
            <p><a href=routes::login(language)>{w.to_login}</a></p>
        </Door>
    }
}
