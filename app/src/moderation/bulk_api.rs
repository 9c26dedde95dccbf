//! Server functions of moderators, on many comments and on appeals.

use leptos::prelude::*;
use model::Language;
use model::moderation::{Act, Bulk, Objection};

use super::api::next;
use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a refused bulk act waits for its page.
pub(super) const KEPT_BULK: &str = "moderation-bulk";

/// The name under which a refused decision waits for its page.
pub(super) fn kept_verdict(act: &str) -> String {
    format!("appeal:{act}")
}

/// Does one act to many comments.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/bulk")]
pub async fn moderate_many(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What, to which.
    form: Bulk,
) -> Result<(), AppError> {
    let ids = form.ids();
    let picks = ids.iter().map(|id| ("pick", id.as_str()));
    let pairs: Vec<(&str, &str)> = [("bulk", form.act.as_str())].into_iter().chain(picks).collect();
    let page = routes::moderation_with(lang, &slug, &pairs);
    let done = async {
        let (act, done) = backend().moderation().bulk(&actor().await?, &slug, &form).await?;
        Ok(routes::moderation_with(lang, &slug, &[("many", &done.to_string()), ("batch", &act)]))
    };
    answer_form(lang, &page, KEPT_BULK, form.clone(), done.await).await
}

/// Undoes a bulk act.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/undo-bulk")]
pub async fn undo_many(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The bulk act.
    act: String,
) -> Result<(), AppError> {
    let page = routes::moderation(lang, &slug);
    let done = async {
        let undone = backend().moderation().undo_bulk(&actor().await?, &slug, &act).await?;
        Ok(routes::moderation_with(lang, &slug, &[("undone", &undone.to_string())]))
    };
    answer(lang, &page, done.await).await
}

/// Decides about an appeal, and goes on to the next comment that waits.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/decide")]
pub async fn decide_appeal(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The filter of the queue.
    #[server(default)]
    cause: String,
    /// The comment.
    comment: String,
    /// The act that the appeal is against.
    act: String,
    /// Code of the decision: `grant` or `reject`.
    verdict: String,
    /// Why.
    form: Objection,
) -> Result<(), AppError> {
    let page = routes::moderation_of(lang, &slug, &cause, &comment);
    let done = async {
        let actor = actor().await?;
        let grant = verdict == Act::Grant.as_str();
        backend().moderation().decide(&actor, &slug, &act, grant, &form).await?;
        let said = if grant { Act::Grant } else { Act::Reject };
        next(lang, &slug, (&cause, None), &comment, &[("done", said.as_str())]).await
    };
    answer_form(lang, &page, &kept_verdict(&act), form.clone(), done.await).await
}
