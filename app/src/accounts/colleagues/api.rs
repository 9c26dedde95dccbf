//! Server functions of the accounts of staff. What they do is sensitive: each asks for a fresh proof.

use leptos::prelude::*;
use model::Language;
use model::accounts::{AssignmentForm, StaffForm};
use model::ids::AccountId;

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The names under which a refused form waits for its page.
pub(super) const WELCOME: &str = "welcome";
pub(super) const ASSIGN: &str = "assign";

/// Makes an account for a colleague and mails them the way to a password.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/welcome")]
pub async fn welcome(
    /// Language of the page that the form stands on.
    lang: Language,
    /// What was typed.
    form: StaffForm,
) -> Result<(), AppError> {
    let done = async {
        backend().accounts().welcome(&actor().await?, form.clone(), lang).await?;
        Ok(routes::accounts_done(lang, "welcome"))
    };
    let done = done.await;
    answer_form(lang, &routes::accounts(lang), WELCOME, form, done).await
}

/// Gives a role.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/assign")]
pub async fn assign(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The account.
    id: AccountId,
    /// What was chosen.
    form: AssignmentForm,
) -> Result<(), AppError> {
    let done = async {
        backend().accounts().assign(&actor().await?, &id, &form).await?;
        Ok(routes::account_done(lang, id.as_str(), "assign"))
    };
    let done = done.await;
    answer_form(lang, &routes::account(lang, id.as_str()), ASSIGN, form, done).await
}

/// Takes a role away.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/unassign")]
pub async fn unassign(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The account.
    id: AccountId,
    /// The assignment.
    assignment: String,
) -> Result<(), AppError> {
    let done = async {
        backend().accounts().unassign(&actor().await?, &id, &assignment).await?;
        Ok(routes::account_done(lang, id.as_str(), "unassign"))
    };
    answer(lang, &routes::account(lang, id.as_str()), done.await).await
}

/// Lets nobody log in to an account any more.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/suspend")]
pub async fn suspend(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The account.
    id: AccountId,
) -> Result<(), AppError> {
    let done = async {
        backend().accounts().suspend(&actor().await?, &id, true).await?;
        Ok(routes::account_done(lang, id.as_str(), "suspend"))
    };
    answer(lang, &routes::account(lang, id.as_str()), done.await).await
}

/// Lets an account be used again.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/restore")]
pub async fn restore(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The account.
    id: AccountId,
) -> Result<(), AppError> {
    let done = async {
        backend().accounts().suspend(&actor().await?, &id, false).await?;
        Ok(routes::account_done(lang, id.as_str(), "restore"))
    };
    answer(lang, &routes::account(lang, id.as_str()), done.await).await
}

/// Forgets the second factor of somebody who has lost it.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/clear-factor")]
pub async fn clear_factor(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The account.
    id: AccountId,
) -> Result<(), AppError> {
    let done = async {
        backend().accounts().clear_factor(&actor().await?, &id).await?;
        Ok(routes::account_done(lang, id.as_str(), "clear-factor"))
    };
    answer(lang, &routes::account(lang, id.as_str()), done.await).await
}
