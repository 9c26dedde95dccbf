//! Server functions of erasing.

use backend::{Actor, Error};
use leptos::prelude::*;
use model::personal_data::Form;
use model::{Invalid, Language};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend, forget, keep_form, refuse};

/// The name under which what an administrator typed waits for its page.
pub(super) const KEPT: &str = "erasure";

/// Erases what the citizen sent: one submission by its number, or, without a number, everything.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "personal-data/erase-mine")]
pub async fn erase_mine(
    /// Language of the page that the button stands on.
    lang: Language,
    /// Number in the register; empty for everything.
    #[server(default)]
    number: String,
) -> Result<(), AppError> {
    let done = async {
        let actor = actor().await?;
        if number.is_empty() {
            backend().personal_data().erase_mine(&actor).await?;
            forget().await?;
        } else {
            backend().personal_data().erase_one(&actor, &number).await?;
        }
        Ok(())
    };
    match done.await {
        Ok(()) => leptos_axum::redirect(&routes::my_submissions_erased(lang)),
        Err(error) => return refuse(lang, error),
    }
    Ok(())
}

/// Erases the account that is logged in, with everything that was sent with its address.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "personal-data/erase-account")]
pub async fn erase_account(
    /// Language of the page that the button stands on.
    lang: Language,
) -> Result<(), AppError> {
    let done = async {
        let person = actor().await?.person.ok_or(Error::Forbidden)?;
        backend().personal_data().erase_account(&person).await?;
        crate::ssr::log_out().await?;
        forget().await?;
        Ok(routes::my_submissions_erased(lang))
    };
    answer(lang, &routes::my_data_erase(lang), done.await).await
}

/// Looks for what is stored with an address or under a number, before it is erased.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "personal-data/look")]
pub async fn look_for_erasure(
    /// Language of the page that the form stands on.
    lang: Language,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let page = routes::erasure(lang);
    let done = async {
        // The address goes to the page by the session: it must not stand in the page's own address.
        backend().personal_data().found(&actor().await?, &form).await?;
        keep_form(KEPT, &(form.clone(), Invalid::default())).await?;
        Ok(page.clone())
    };
    let done = done.await;
    answer_form(lang, &page, KEPT, form, done).await
}

/// Erases for a person who asked for it.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "personal-data/erase-for")]
pub async fn erase_for(
    /// Language of the page that the form stands on.
    lang: Language,
    /// What was looked for.
    form: Form,
) -> Result<(), AppError> {
    let page = routes::erasure(lang);
    let actor: backend::Result<Actor> = actor().await;
    let done = async {
        let erased = backend().personal_data().erase_for(&actor?, &form).await?;
        Ok(routes::erasure_done(lang, erased.submissions))
    };
    let done = done.await;
    answer_form(lang, &page, KEPT, form, done).await
}
