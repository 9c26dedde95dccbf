//! Server functions of readers and senders.

use backend::Error;
use leptos::prelude::*;
use model::moderation::{Objection, Report};
use model::{Invalid, Language};

use crate::accounts::answer;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend, keep_form, refuse, writer};

/// The name under which a refused report waits for its page.
pub(super) const KEPT_REPORT: &str = "report";

/// The name under which something refused that a sender says to an act waits.
pub(super) fn kept_reply(act: &str) -> String {
    format!("moderation-reply:{act}")
}

/// Reports a comment.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/report")]
pub async fn report_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The comment.
    comment: String,
    /// What is wrong with it.
    form: Report,
) -> Result<(), AppError> {
    let page = routes::report(lang, &comment);
    let done = async {
        backend().moderation().report(&writer().await?, &comment, &form).await?;
        Ok(routes::reported(lang, &comment))
    };
    match done.await {
        Err(Error::Invalid(problems)) => back(lang, &page, KEPT_REPORT, (form, problems)).await,
        done => answer(lang, &page, done).await,
    }
}

/// Answers a moderator's question.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/answer")]
pub async fn answer_question(
    /// Language of the page that the form stands on.
    lang: Language,
    /// Secret of the tracking address.
    secret: String,
    /// The question.
    act: String,
    /// The answer.
    form: Objection,
) -> Result<(), AppError> {
    let done = async { backend().moderation().answer(&actor().await?, &secret, &act, &form).await };
    said(lang, &secret, &act, form.clone(), done.await).await
}

/// Appeals against an act.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "moderation/appeal")]
pub async fn appeal_against(
    /// Language of the page that the form stands on.
    lang: Language,
    /// Secret of the tracking address.
    secret: String,
    /// The act.
    act: String,
    /// Why.
    form: Objection,
) -> Result<(), AppError> {
    let done = async { backend().moderation().appeal_against(&actor().await?, &secret, &act, &form).await };
    said(lang, &secret, &act, form.clone(), done.await).await
}

async fn said(
    lang: Language,
    secret: &str,
    act: &str,
    form: Objection,
    done: backend::Result<()>,
) -> Result<(), AppError> {
    let page = routes::tracking(lang, secret);
    match done {
        Err(Error::Invalid(problems)) => back(lang, &page, &kept_reply(act), (form, problems)).await,
        done => answer(lang, &page, done.map(|()| routes::tracking_said(lang, secret))).await,
    }
}

/// Back to the form with what was typed.
async fn back<F: serde::Serialize + Send + Sync>(
    lang: Language,
    page: &str,
    name: &str,
    kept: (F, Invalid),
) -> Result<(), AppError> {
    if let Err(error) = keep_form(name, &kept).await {
        return refuse(lang, error);
    }
    leptos_axum::redirect(page);
    Ok(())
}
