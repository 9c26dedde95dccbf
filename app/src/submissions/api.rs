//! What the form of the sender sends.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::Language;
use model::ids::SubmissionId;
use model::submissions::SenderForm;

use crate::error::AppError;
use crate::{routes, ssr};

/// Sends a submission and goes on to its receipt; sending it twice leads to the same receipt. While something must be
/// mended, or after the time for it, it goes back to the check page, which has kept everything.
///
/// # Errors
/// `NotFound` unless it is of this session, `Conflict` when the consultation is not open or there is nothing to send.
#[server(endpoint = "submissions/send")]
pub async fn send_submission(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation, for the way back.
    slug: String,
    /// The submission.
    submission: SubmissionId,
    /// Who sends.
    form: SenderForm,
) -> Result<(), AppError> {
    let sent =
        async { ssr::backend().submissions().send(lang, &ssr::actor().await?, &submission, form).await };
    match sent.await {
        Ok(sent) => leptos_axum::redirect(&routes::receipt(lang, &sent.secret)),
        // That page keeps what was written, and says whom to write to.
        Err(Error::Conflict(Conflict::Closed)) => leptos_axum::redirect(&routes::check(lang, &slug)),
        Err(Error::Invalid(_)) => leptos_axum::redirect(&format!("{}?tried=1", routes::check(lang, &slug))),
        Err(error) => return ssr::refuse(lang, error),
    }
    Ok(())
}
