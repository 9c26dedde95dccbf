//! Server functions of following what was sent.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::tracking::Words;
use model::{Invalid, Language};
use serde::{Deserialize, Serialize};

use crate::accounts::answer;
use crate::error::AppError;
use crate::{routes, ssr};

/// The name under which a reason that was refused waits for its page.
pub(super) const KEPT_REASON: &str = "withdrawal";

/// A correction that was refused, as it waits for its page.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Kept {
    /// What was typed.
    pub(super) words: Words,
    /// What must be mended.
    pub(super) problems: Invalid,
    /// Somebody else was faster.
    pub(super) overtaken: bool,
}

/// The name under which the correction of a comment waits.
pub(super) fn kept_under(comment: &str) -> String {
    format!("correction:{comment}")
}

/// Corrects a comment. What is refused, or came too late or after somebody else's correction, goes back to the page of
/// the form with everything that was typed.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "tracking/correct")]
pub async fn correct_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// Secret of the tracking address.
    secret: String,
    /// The comment.
    comment: String,
    /// The revision that was read.
    revision: i64,
    /// The words.
    form: Words,
) -> Result<(), AppError> {
    let (page, typed) = (routes::correction(lang, &secret, &comment), form.clone());
    let done = async {
        let actor = ssr::actor().await?;
        ssr::backend().tracking().correct(&actor, &secret, &comment, revision, form).await
    };
    let done = done.await.map(|_| routes::tracking_done(lang, &secret, "corrected"));
    let keep = |problems, overtaken| Kept { words: typed, problems, overtaken };
    let kept = match &done {
        Err(Error::Invalid(problems)) => Some(keep(problems.clone(), false)),
        Err(Error::Conflict(Conflict::Changed)) => Some(keep(Invalid::default(), true)),
        Err(Error::Conflict(Conflict::Handled) | Error::Forbidden) => Some(keep(Invalid::default(), false)),
        _ => None,
    };
    if let Some(kept) = kept
        && let Err(error) = ssr::keep_form(&kept_under(&comment), &kept).await
    {
        return ssr::refuse(lang, error);
    }
    match done {
        Err(Error::Invalid(_) | Error::Conflict(Conflict::Changed | Conflict::Handled)) => {
            leptos_axum::redirect(&page);
        }
        done => return answer(lang, &page, done).await,
    }
    Ok(())
}

/// Takes a comment back, or everything that is left where none is named.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "tracking/withdraw")]
pub async fn withdraw_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// Secret of the tracking address.
    secret: String,
    /// The comment; empty for everything.
    #[server(default)]
    comment: String,
    /// Why; may be empty.
    #[server(default)]
    reason: String,
) -> Result<(), AppError> {
    let page = if comment.is_empty() {
        routes::withdrawal(lang, &secret)
    } else {
        routes::withdrawal_of(lang, &secret, &comment)
    };
    let done = async {
        let (actor, comment) = (ssr::actor().await?, Some(comment.as_str()).filter(|id| !id.is_empty()));
        ssr::backend().tracking().withdraw(&actor, &secret, comment, &reason).await?;
        Ok(routes::tracking_done(lang, &secret, "withdrawn"))
    };
    match done.await {
        Err(Error::Invalid(problems)) => match ssr::keep_form(KEPT_REASON, &(reason, problems)).await {
            Ok(()) => leptos_axum::redirect(&page),
            Err(error) => return ssr::refuse(lang, error),
        },
        done => return answer(lang, &page, done).await,
    }
    Ok(())
}

/// Says that what is new was read, up to a turn.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "tracking/seen")]
pub async fn mark_as_read(
    /// Language of the page that the button stands on.
    lang: Language,
    /// Secret of the tracking address.
    secret: String,
    /// The last turn that was shown.
    turn: i64,
) -> Result<(), AppError> {
    let page = routes::tracking(lang, &secret);
    let done = async {
        ssr::backend().tracking().seen(&ssr::actor().await?, &secret, turn).await?;
        Ok(page.clone())
    };
    answer(lang, &page, done.await).await
}
