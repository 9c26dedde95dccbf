//! The page behind the link of a sign-up. Looking at it does not use the link up.

use backend::Error;
use backend::organisations::Pending;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::invalid::FieldProblem;
use model::{Invalid, Problem};
use server_fn::ServerFn;

use super::ConfirmSignUp;
use super::api::CONFIRM;
use super::said::{holder, is_taken};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, take_form};
use crate::ui::{Button, ErrorSummary, Errors, Gone, Head, TextField, page};

/// The page.
#[component]
pub fn ConfirmPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    page(load(secret.clone()), move |loaded| match loaded {
        Some((pending, errors)) => view! { <Shown secret pending errors/> }.into_any(),
        None => {
            let (w, language) = (&t().organisations.sign_up, language());
            let ways =
                vec![(w.log_in, routes::login(language)), (w.title, routes::organisation_sign_up(language))];
            view! { <Gone title=w.gone_title text=w.gone_text ways/> }.into_any()
        }
    })
}

async fn load(secret: String) -> backend::Result<Option<(Pending, Errors)>> {
    let pending = match backend().organisations().pending(&secret).await {
        Ok(pending) => pending,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let (_, invalid) = take_form::<((), Invalid)>(CONFIRM).await?.unwrap_or_default();
    let holder = holder(&invalid, &pending.fiscal_code).await?;
    let w = &t().organisations.sign_up;
    let own = |found: &FieldProblem| match (found.field.as_str(), &found.problem) {
        ("email", Problem::Taken) => Some(w.confirm_taken.to_owned()),
        _ if is_taken(&invalid) => Some((w.taken)(holder.as_deref().unwrap_or("–"))),
        _ => None,
    };
    let errors = Errors::saying(&invalid, |_| w.confirm_password.label, own);
    Ok(Some((pending, errors)))
}

#[component]
fn Shown(secret: String, pending: Pending, errors: Errors) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.organisations.sign_up;
    let person = format!("{} ({})", pending.name, pending.email);
    view! {
        <Head title=w.confirm_title errors=!errors.is_empty()/>
        <div class="login">
            <ErrorSummary errors=errors.clone()/>
            <h1>{w.confirm_title}</h1>
            <p>{(w.confirm_text)(&pending.organisation, &person)}</p>
            <form class="form sheet" method="post" action=ConfirmSignUp::PATH novalidate=true>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <input type="text" class="sr" name="username" autocomplete="username" value=pending.email
                    tabindex="-1" aria-hidden="true" readonly=true/>
                <TextField
                    field="password" label=w.confirm_password.label hint_words=w.confirm_password.hint
                    problem=errors.of("password") value="" kind="password" autocomplete="current-password"
                />
                <div class="actions"><Button label=w.confirm/></div>
            </form>
        </div>
    }
}
