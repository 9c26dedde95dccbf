//! Server functions that make a summary public, and take it back.

use backend::summaries::Publishing;
use leptos::prelude::*;
use model::Language;

use super::api::acted;
use crate::error::AppError;
use crate::ssr::{actor, backend};

/// Makes a summary public.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "summaries/publish")]
pub async fn publish_summary(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The article.
    eid: String,
    /// The revision that was read.
    revision: i64,
) -> Result<(), AppError> {
    let done = async { backend().summaries().publish(&actor().await?, &slug, &eid, revision).await };
    let done = done.await.map(|done| match done {
        Publishing::Done => ("done", "published"),
        Publishing::Empty => ("refused", "empty"),
        Publishing::Ungrounded => ("refused", "ungrounded"),
    });
    acted(lang, &slug, &eid, done).await
}

/// Takes a public summary back.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "summaries/withdraw")]
pub async fn withdraw_summary(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The article.
    eid: String,
    /// The revision that was read.
    revision: i64,
) -> Result<(), AppError> {
    let done = async { backend().summaries().withdraw(&actor().await?, &slug, &eid, revision).await };
    acted(lang, &slug, &eid, done.await.map(|()| ("done", "withdrawn"))).await
}
