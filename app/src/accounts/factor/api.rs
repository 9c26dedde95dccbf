//! Server functions of the second factor.

use backend::{Error, Person};
use leptos::prelude::*;
use model::Language;
use model::accounts::CodeForm;

use crate::accounts::answer_form;
use crate::accounts::next::after_login;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend, keep_form, renew};

/// The name under which a refused form waits for its page. The code is not kept.
pub(super) const KEPT: &str = "code";
/// The name under which new recovery codes wait for the page that shows them once.
pub(super) const CODES: &str = "recovery-codes";

/// Takes a code of the app, or a recovery code, and leads on to `next`.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/give-factor")]
pub async fn give_factor(
    /// Language of the page that the form stands on.
    lang: Language,
    /// Where to go afterwards; only pages of this site are followed.
    #[server(default)]
    next: String,
    /// What was typed.
    form: CodeForm,
) -> Result<(), AppError> {
    let done = give(lang, &next, &form).await;
    answer_form(lang, &routes::code_then(lang, &next), KEPT, CodeForm::default(), done).await
}

async fn give(language: Language, next: &str, form: &CodeForm) -> backend::Result<String> {
    backend().accounts().give_factor(&person().await?, form).await?;
    renew().await?;
    Ok(after_login(language, next, &actor().await?))
}

/// Takes the offered secret as second factor once a code of it was given, and shows the recovery codes.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/set-factor")]
pub async fn set_factor(
    /// Language of the page that the form stands on.
    lang: Language,
    /// Where to go afterwards.
    #[server(default)]
    next: String,
    /// What was typed.
    form: CodeForm,
) -> Result<(), AppError> {
    let done = set(lang, &next, &form).await;
    answer_form(lang, &routes::second_factor_then(lang, &next), KEPT, CodeForm::default(), done).await
}

async fn set(language: Language, next: &str, form: &CodeForm) -> backend::Result<String> {
    let codes = backend().accounts().set_factor(&person().await?, form).await?;
    renew().await?;
    keep_form(CODES, &codes).await?;
    Ok(routes::recovery_codes(language, next))
}

/// Makes new recovery codes and shows them.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/renew-codes")]
pub async fn renew_codes(
    /// Language of the page that the form stands on.
    lang: Language,
) -> Result<(), AppError> {
    let done = new_codes(lang).await;
    crate::accounts::answer(lang, &routes::my_account(lang), done).await
}

async fn new_codes(language: Language) -> backend::Result<String> {
    let codes = backend().accounts().new_recovery_codes(&person().await?).await?;
    keep_form(CODES, &codes).await?;
    Ok(routes::recovery_codes(language, &routes::my_account(language)))
}

async fn person() -> backend::Result<Person> {
    actor().await?.person.ok_or(Error::Forbidden)
}
