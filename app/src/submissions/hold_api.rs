//! Sending by a mailed link, for who has no script that could prove work.

use backend::Error;
use leptos::prelude::*;
use model::Language;
use model::ids::SubmissionId;
use model::submissions::SenderForm;

use super::api::back;
use crate::error::AppError;
use crate::{routes, ssr};

/// Hands a submission in and mails the link that sends it; the check page then says so. While something must be mended it
/// goes back to the check page, which has kept everything.
///
/// # Errors
/// As sending.
#[server(endpoint = "submissions/hold")]
pub async fn hold_submission(
    /// Language of the page that the form stands on, and of the mail.
    lang: Language,
    /// The consultation, for the way back.
    slug: String,
    /// The submission.
    submission: SubmissionId,
    /// Who sends.
    form: SenderForm,
    /// The field that nobody sees.
    #[server(default)]
    website: String,
) -> Result<(), AppError> {
    let trap = !website.is_empty();
    let held = async {
        ssr::backend().submissions().hold(lang, &ssr::actor().await?, &submission, form, trap).await
    };
    match held.await {
        Ok(Some(sent)) => leptos_axum::redirect(&routes::receipt(lang, &sent.secret)),
        Ok(None) => leptos_axum::redirect(&routes::check_held(lang, &slug)),
        Err(error) => return back(lang, &slug, error),
    }
    Ok(())
}

/// Sends what waits behind a mailed link, and goes on to its receipt; a second time to the same one.
///
/// # Errors
/// `NotFound` for a link that works no more; `Conflict` when the consultation takes nothing any more.
#[server(endpoint = "submissions/release")]
pub async fn release_submission(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The secret of the link.
    secret: String,
) -> Result<(), AppError> {
    match ssr::backend().submissions().release(lang, &secret).await {
        Ok(sent) => leptos_axum::redirect(&routes::receipt(lang, &sent.secret)),
        // That page says what must be mended first.
        Err(Error::Invalid(_)) => leptos_axum::redirect(&routes::held(lang, &secret)),
        Err(error) => return ssr::refuse(lang, error),
    }
    Ok(())
}
