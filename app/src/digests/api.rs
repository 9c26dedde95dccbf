//! What the page behind a mail of news sends.

use leptos::prelude::*;
use model::Language;

use crate::error::AppError;
use crate::{routes, ssr};

/// Turns news by mail on or off, by the secret in a mail.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "digests/set")]
pub async fn set_news(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The secret of the mail.
    secret: String,
    /// Whether they shall come.
    on: bool,
) -> Result<(), AppError> {
    match ssr::backend().digests().set(&secret, on).await {
        Ok(()) => leptos_axum::redirect(&routes::news(lang, &secret)),
        Err(error) => return ssr::refuse(lang, error),
    }
    Ok(())
}
