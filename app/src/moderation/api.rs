//! Server functions of moderators: acts on one comment, and going on to the next.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::moderation::{Cause, Form};
use model::{Invalid, Language};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend, keep_form, refuse};

/// The name under which a refused act waits for its page.
pub(super) fn kept(comment: &str) -> String {
    format!("moderation:{comment}")
}

/// Does something to a comment and goes on to the next one that waits. What is refused, or came too late, goes back to the
/// page of the comment with everything that was typed.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/act")]
pub async fn moderate_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The filter of the queue.
    #[server(default)]
    cause: String,
    /// The place of the comment in the queue.
    #[server(default)]
    place: Option<i64>,
    /// The act.
    form: Form,
) -> Result<(), AppError> {
    let item = [("cause", cause.as_str()), ("comment", &form.comment), ("form", &form.act)];
    let page = routes::moderation_with(lang, &slug, &item);
    let name = kept(&form.comment);
    let done = async {
        let actor = actor().await?;
        let done = backend().moderation().act(&actor, &slug, &form).await?;
        if done.stays {
            let pairs = [
                ("cause", cause.as_str()),
                ("comment", &done.comment),
                ("done", &form.act),
                ("act", &done.act),
            ];
            return Ok(routes::moderation_with(lang, &slug, &pairs));
        }
        next(lang, &slug, (&cause, place), &done.comment, &[("done", &form.act), ("act", &done.act)]).await
    };
    let done = done.await;
    if let Err(Error::Conflict(Conflict::Claimed | Conflict::Changed | Conflict::Handled)) = done {
        if let Err(error) = keep_form(&name, &(form, Invalid::default())).await {
            return refuse(lang, error);
        }
        leptos_axum::redirect(&format!("{page}&late=1"));
        return Ok(());
    }
    answer_form(lang, &page, &name, form, done).await
}

/// Passes a comment over, or begins with the first that waits.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/next")]
pub async fn go_on(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The filter of the queue.
    #[server(default)]
    cause: String,
    /// The comment that is passed over.
    #[server(default)]
    comment: String,
    /// Its place in the queue.
    #[server(default)]
    place: Option<i64>,
) -> Result<(), AppError> {
    let page = routes::moderation_with(lang, &slug, &[("cause", &cause)]);
    let done = next(lang, &slug, (&cause, place), &comment, &[]).await;
    answer(lang, &page, done).await
}

/// The page of the next comment that waits, which is then the moderator's; the list where none is left.
pub(super) async fn next(
    lang: Language,
    slug: &str,
    (cause, place): (&str, Option<i64>),
    comment: &str,
    said: &[(&str, &str)],
) -> backend::Result<String> {
    let after = place.map(|since| (since, comment));
    let from = Some(comment).filter(|comment| !comment.is_empty());
    let only: Option<Cause> = cause.parse().ok();
    let next = backend().moderation().next(&actor().await?, slug, only, (after, from)).await?;
    let next = next.unwrap_or_default();
    let pairs: Vec<(&str, &str)> =
        [("cause", cause), ("comment", next.as_str())].into_iter().chain(said.iter().copied()).collect();
    Ok(routes::moderation_with(lang, slug, &pairs))
}
