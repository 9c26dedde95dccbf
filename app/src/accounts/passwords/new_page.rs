//! The page behind a mailed link to a new password.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::accounts::PasswordForm;
use server_fn::ServerFn;

use super::api::NEW;
use super::{NewPasswordField, SetPassword};
use crate::accounts::door::Door;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, take_form};
use crate::ui::{Button, Errors, Notice, Tone, page};

/// The page. Looking at it does not use the link up.
#[component]
pub fn NewPasswordPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    page(load(secret.clone()), move |(works, invalid)| {
        if works { view! { <Shown secret invalid/> }.into_any() } else { view! { <Gone/> }.into_any() }
    })
}

async fn load(secret: String) -> backend::Result<(bool, Invalid)> {
    let works = backend().accounts().can_set_password(&secret).await?;
    Ok((works, take_form::<(PasswordForm, Invalid)>(NEW).await?.unwrap_or_default().1))
}

#[component]
fn Shown(secret: String, invalid: Invalid) -> impl IntoView {
    let w = &t().passwords;
    let errors = Errors::new(&invalid, |_| w.new);
    view! {
        <Door title=w.choose_title lede=w.choose_lede errors=errors.clone()>
            <form class="form sheet" method="post" action=SetPassword::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <NewPasswordField errors/>
                <div class="actions"><Button label=w.set_it/></div>
            </form>
        </Door>
    }
}

/// That the link works no more, and how to get another.
#[component]
fn Gone() -> impl IntoView {
    let w = &t().passwords;
    view! {
        <Door title=w.gone_title lede=w.gone_lede>
            <Notice tone=Tone::Warning><p>{w.gone}</p></Notice>
            <p><a href=routes::forgotten(language())>{w.ask_again}</a></p>
        </Door>
    }
}
