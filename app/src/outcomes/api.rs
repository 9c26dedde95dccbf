//! Server functions that draft and change decisions.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::Language;
use model::outcomes::{Form, Selection};

use super::kept::answer_or_keep;
use crate::accounts::answer;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a new decision waits for its page.
pub(super) fn kept_draft(slug: &str) -> String {
    format!("decision:{slug}")
}

/// The name under which a change, or the words of whoever sends a decision back, wait for its page.
pub(super) fn kept_for(what: &str, id: &str) -> String {
    format!("{what}:{id}")
}

/// Writes one decision for all that is selected.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/draft")]
pub async fn draft_decision(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which comments.
    selection: Selection,
    /// What was done, and why.
    form: Form,
) -> Result<(), AppError> {
    let page = routes::new_decision(lang, &slug, &selection, None);
    let done = async {
        let id = backend().outcomes().draft(&actor().await?, &slug, &selection, &form).await?;
        Ok(routes::decision_of(lang, &slug, id.as_str(), &[("done", "drafted")]))
    };
    let done = done.await;
    answer_or_keep(lang, &page, &kept_draft(&slug), form, done).await
}

/// Gives a decision another outcome or reason.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/change")]
pub async fn change_decision(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The decision.
    id: String,
    /// The revision that was read.
    revision: i64,
    /// What was done, and why.
    form: Form,
) -> Result<(), AppError> {
    let page = routes::decision_of(lang, &slug, &id, &[("edit", "1")]);
    let done = async {
        backend().outcomes().change(&actor().await?, &slug, (&id, revision), &form).await?;
        Ok(routes::decision_of(lang, &slug, &id, &[("done", "changed")]))
    };
    let done = done.await;
    answer_or_keep(lang, &page, &kept_for("change", &id), form, done).await
}

/// Puts all that is selected under a decision that there is.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/join")]
pub async fn join_decision(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The decision.
    id: String,
    /// The revision that was read.
    revision: i64,
    /// Which comments.
    selection: Selection,
) -> Result<(), AppError> {
    let done = async {
        backend().outcomes().join(&actor().await?, &slug, (&id, revision), &selection).await?;
        Ok(routes::decision_of(lang, &slug, &id, &[("done", "joined")]))
    };
    let done = overtaken(lang, &slug, &id, done.await);
    answer(lang, &routes::new_decision(lang, &slug, &selection, None), done).await
}

/// Takes a comment out of a decision.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/take-out")]
pub async fn take_out_comment(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The decision.
    id: String,
    /// The revision that was read.
    revision: i64,
    /// The comment.
    comment: String,
) -> Result<(), AppError> {
    let done = async {
        let outcomes = backend();
        outcomes.outcomes().take_out(&actor().await?, &slug, &comment, (&id, revision)).await?;
        Ok(routes::decision_of(lang, &slug, &id, &[("done", "moved")]))
    };
    let done = overtaken(lang, &slug, &id, done.await);
    answer(lang, &routes::decision_of(lang, &slug, &id, &[]), done).await
}

/// Where somebody else was faster the page says so, and shows how the decision stands.
pub(super) fn overtaken(
    lang: Language,
    slug: &str,
    id: &str,
    done: backend::Result<String>,
) -> backend::Result<String> {
    match done {
        Err(Error::Conflict(Conflict::Changed)) => {
            Ok(routes::decision_of(lang, slug, id, &[("done", "overtaken")]))
        }
        done => done,
    }
}
