//! Server functions of passwords. What was typed into a password's field is never kept.

use backend::{Error, Person};
use leptos::prelude::*;
use model::Language;
use model::accounts::{Login, PasswordForm};

use crate::accounts::next::next_or;
use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend, renew, visit};

/// The names under which what is wrong waits for its page.
pub(super) const FORGOTTEN: &str = "forgotten";
pub(super) const NEW: &str = "new-password";
pub(super) const PROOF: &str = "proof";
pub(in crate::accounts) const CHANGED: &str = "change-password";

/// Mails the way to a new password to whoever has an account. The answer is the same for every address.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/forget-password")]
pub async fn forget_password(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The address, as typed.
    form: Login,
) -> Result<(), AppError> {
    let done = backend().accounts().forgotten(&form.email, lang).await;
    let done = done.map(|()| routes::forgotten_done(lang));
    let kept = Login { email: form.email, ..Login::default() };
    answer_form(lang, &routes::forgotten(lang), FORGOTTEN, kept, done).await
}

/// Sets a new password by a mailed link.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/set-password")]
pub async fn set_password(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The secret of the link.
    secret: String,
    /// What was typed.
    form: PasswordForm,
) -> Result<(), AppError> {
    let done = backend().accounts().set_password(&secret, &form, &visit()).await;
    let done = done.map(|()| routes::password_set(lang));
    let page = routes::new_password_again(lang, &secret);
    answer_form(lang, &page, NEW, PasswordForm::default(), done).await
}

/// Changes the password of whoever is logged in.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/change-password")]
pub async fn change_password(
    /// Language of the page that the form stands on.
    lang: Language,
    /// What was typed.
    form: PasswordForm,
) -> Result<(), AppError> {
    let done = change(lang, &form).await;
    answer_form(lang, &routes::my_account(lang), CHANGED, PasswordForm::default(), done).await
}

async fn change(language: Language, form: &PasswordForm) -> backend::Result<String> {
    backend().accounts().change_password(&person().await?, form).await?;
    renew().await?;
    Ok(routes::my_account_done(language, "password"))
}

/// Takes the password once more and leads on to `next`.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/prove")]
pub async fn prove(
    /// Language of the page that the form stands on.
    lang: Language,
    /// Where to go afterwards; only pages of this site are followed.
    #[server(default)]
    next: String,
    /// What was typed; of it only the password is read.
    form: Login,
) -> Result<(), AppError> {
    let done = proven(lang, &next, &form).await;
    let page = routes::proof_then(lang, &next);
    if matches!(done, Err(Error::Forbidden)) {
        return answer(lang, &page, done).await;
    }
    answer_form(lang, &page, PROOF, Login::default(), done).await
}

async fn proven(language: Language, next: &str, form: &Login) -> backend::Result<String> {
    backend().accounts().prove(&person().await?, &form.password).await?;
    Ok(next_or(next, routes::my_account(language)))
}

/// Whoever is logged in and has given what second factor they have.
async fn person() -> backend::Result<Person> {
    actor().await?.person.filter(|person| person.factor != backend::Factor::Missing).ok_or(Error::Forbidden)
}
