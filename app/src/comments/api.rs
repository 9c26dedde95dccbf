//! What the forms of comments send.

use backend::Error;
use backend::comments::Saved;
use leptos::prelude::*;
use model::Language;
use model::comments::Form;
use model::ids::CommentId;

use super::leftover::{self, Leftover, Why};
use crate::error::AppError;
use crate::{routes, ssr};

/// Saves a new comment in the session's draft submission, whatever is still wrong with it.
///
/// # Errors
/// `NotFound` for an unknown provision, `Conflict` when the consultation is not open.
#[server(endpoint = "comments/add")]
pub async fn add_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let saved = async { ssr::backend().comments().add(&ssr::writer().await?, &slug, form.clone()).await };
    answer(lang, saved.await, form).await
}

/// Saves a changed comment, whatever is still wrong with it.
///
/// # Errors
/// `NotFound` unless it is a draft of this session, `Conflict` when the consultation is not open.
#[server(endpoint = "comments/change")]
pub async fn change_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The comment.
    id: CommentId,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let saved = async { ssr::backend().comments().change(&ssr::actor().await?, &id, form.clone()).await };
    answer(lang, saved.await, form).await
}

/// Takes a comment out of the draft submission; what it said is shown once more, with a button that puts it back.
///
/// # Errors
/// `NotFound` unless it is a draft of this session.
#[server(endpoint = "comments/remove")]
pub async fn remove_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The comment.
    id: CommentId,
) -> Result<(), AppError> {
    match remove(&id).await {
        Ok(()) => leptos_axum::redirect(&routes::my_submission(lang)),
        Err(error) => return ssr::refuse(lang, error),
    }
    Ok(())
}

async fn remove(id: &CommentId) -> backend::Result<()> {
    let (actor, backend) = (ssr::actor().await?, ssr::backend());
    let found = backend.comments().edit(&actor, id).await?;
    let slug = backend.comments().remove(&actor, id).await?;
    leftover::keep(Leftover { why: Why::Removed { slug, label: found.target.label }, form: found.form }).await
}

/// Goes on to the submission, or back to the comment while something must be mended. A text that was refused – the
/// consultation has closed, the submission is full – is kept, so that nobody loses what was typed.
async fn answer(lang: Language, saved: backend::Result<Saved>, form: Form) -> Result<(), AppError> {
    match saved {
        Ok(Saved { id, problems }) if problems.0.is_empty() => {
            leptos_axum::redirect(&format!("{}?saved={id}", routes::my_submission(lang)));
        }
        Ok(Saved { id, .. }) => leptos_axum::redirect(&routes::comment(lang, id.as_str())),
        Err(error) => {
            if matches!(error, Error::Conflict(_) | Error::Invalid(_))
                && let Err(error) = leftover::keep(Leftover { why: Why::Refused, form }).await
            {
                return ssr::refuse(lang, error);
            }
            return ssr::refuse(lang, error);
        }
    }
    Ok(())
}
