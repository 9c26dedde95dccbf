//! Server functions of moderators: opening a comment and what was sealed of it, and undoing.

use leptos::prelude::*;
use model::Language;
use model::moderation::Act;

use crate::accounts::answer;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// Opens a comment, which is then the moderator's for a while.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/open")]
pub async fn open_comment(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The filter of the queue.
    #[server(default)]
    cause: String,
    /// The comment.
    comment: String,
    /// Also when it is somebody else's.
    #[server(default)]
    take: bool,
) -> Result<(), AppError> {
    let page = routes::moderation_of(lang, &slug, &cause, &comment);
    let done = async {
        backend().moderation().open(&actor().await?, &slug, &comment, take).await?;
        Ok(page.clone())
    };
    answer(lang, &page, done.await).await
}

/// Undoes an act, and opens its comment.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/undo")]
pub async fn undo_moderation(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The filter of the queue.
    #[server(default)]
    cause: String,
    /// The act.
    act: String,
) -> Result<(), AppError> {
    let page = routes::moderation_with(lang, &slug, &[("cause", &cause)]);
    let done = async {
        let comment = backend().moderation().undo(&actor().await?, &slug, &act).await?;
        let pairs = [("cause", cause.as_str()), ("comment", &comment), ("done", Act::Undo.as_str())];
        Ok(routes::moderation_with(lang, &slug, &pairs))
    };
    answer(lang, &page, done.await).await
}

/// Opens what was sealed of a comment, which is put on record.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/open-sealed")]
pub async fn open_sealed(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The filter of the queue.
    #[server(default)]
    cause: String,
    /// The comment.
    comment: String,
) -> Result<(), AppError> {
    let page = routes::moderation_of(lang, &slug, &cause, &comment);
    let done = async {
        backend().moderation().open_sealed(&actor().await?, &slug, &comment).await?;
        Ok(page.clone())
    };
    answer(lang, &page, done.await).await
}
