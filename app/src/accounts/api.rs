//! Server functions of logging in and out.

use leptos::prelude::*;
use model::Language;
use model::accounts::Login;

use super::next::after_login;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{self, actor, backend, keep_form, refuse, visit};

/// The name under which the e-mail address of a wrong attempt waits for the form. The password is never kept.
pub(super) const KEPT: &str = "login";

/// Logs somebody in and leads on to the second factor, to `next`, or to their own page.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/log-in")]
pub async fn log_in(
    /// Language of the page that the form stands on.
    lang: Language,
    /// Where to go afterwards; only pages of this site are followed.
    #[server(default)]
    next: String,
    /// What was typed.
    form: Login,
) -> Result<(), AppError> {
    match attempt(lang, &next, form).await {
        Ok(path) => leptos_axum::redirect(&path),
        Err(error) => return refuse(lang, error),
    }
    Ok(())
}

async fn attempt(language: Language, next: &str, form: Login) -> backend::Result<String> {
    let email = form.email.clone();
    let Some(login) = backend().accounts().login(form, &visit()).await? else {
        keep_form(KEPT, &email).await?;
        return Ok(routes::login_again(language, next));
    };
    ssr::log_in(&login).await?;
    Ok(after_login(language, next, &actor().await?))
}

/// Logs out.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/log-out")]
pub async fn log_out(
    /// Language of the page that the form stands on.
    lang: Language,
) -> Result<(), AppError> {
    match ssr::log_out().await {
        Ok(()) => leptos_axum::redirect(&routes::logged_out(lang)),
        Err(error) => return refuse(lang, error),
    }
    Ok(())
}
