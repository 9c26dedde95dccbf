//! Server functions of citizens.

use backend::Error;
use leptos::prelude::*;
use model::Language;
use model::citizens::Form;

use crate::error::AppError;
use crate::{routes, ssr};

/// The name under which a refused form waits for its page.
pub(super) const KEPT: &str = "my-submissions";

/// Mails the way to what was sent with an address. Every address is answered with the same bytes.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "citizens/ask")]
pub async fn ask_for_submissions(
    /// Language of the page that the form stands on, and of the mail.
    lang: Language,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let page = routes::my_submissions(lang);
    match ssr::backend().citizens().ask(form.clone(), lang).await {
        Ok(()) => leptos_axum::redirect(&routes::my_submissions_asked(lang)),
        Err(Error::Invalid(invalid)) => match ssr::keep_form(KEPT, &(form, invalid)).await {
            Ok(()) => leptos_axum::redirect(&page),
            Err(error) => return ssr::refuse(lang, error),
        },
        Err(error) => return ssr::refuse(lang, error),
    }
    Ok(())
}

/// Uses a mailed link up: this browser then sees what was sent with the address.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "citizens/enter")]
pub async fn enter_as_citizen(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The secret of the link.
    secret: String,
) -> Result<(), AppError> {
    let entered = async { ssr::enter(&ssr::backend().citizens().enter(&secret).await?).await };
    match entered.await {
        Ok(()) => leptos_axum::redirect(&routes::my_submissions(lang)),
        Err(error) => return ssr::refuse(lang, error),
    }
    Ok(())
}

/// Forgets in this browser whose address was proved. A submission in work stays.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "citizens/leave")]
pub async fn leave_as_citizen(
    /// Language of the page that the button stands on.
    lang: Language,
) -> Result<(), AppError> {
    match ssr::leave().await {
        Ok(()) => leptos_axum::redirect(&routes::my_submissions_left(lang)),
        Err(error) => return ssr::refuse(lang, error),
    }
    Ok(())
}
