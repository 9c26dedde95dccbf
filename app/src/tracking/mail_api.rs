//! Server functions that turn news by mail on and off from the page of a submission.

use leptos::prelude::*;
use model::Language;

use crate::accounts::answer;
use crate::error::AppError;
use crate::{routes, ssr};

/// Asks for news by mail.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "tracking/ask-for-news")]
pub async fn ask_for_news(
    /// Language of the page that the button stands on, and of the mails.
    lang: Language,
    /// Secret of the tracking address.
    secret: String,
) -> Result<(), AppError> {
    let page = routes::tracking_news(lang, &secret);
    let done = async {
        ssr::backend().digests().ask(&ssr::actor().await?, &secret, lang).await?;
        Ok(page.clone())
    };
    answer(lang, &page, done.await).await
}

/// Ends news by mail.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "tracking/stop-news")]
pub async fn stop_news(
    /// Language of the page that the button stands on.
    lang: Language,
    /// Secret of the tracking address.
    secret: String,
) -> Result<(), AppError> {
    let page = routes::tracking_news(lang, &secret);
    let done = async {
        ssr::backend().digests().stop(&ssr::actor().await?, &secret).await?;
        Ok(page.clone())
    };
    answer(lang, &page, done.await).await
}
