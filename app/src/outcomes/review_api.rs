//! Server functions of whoever looks at what a colleague has drafted.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::Language;
use model::outcomes::State;

use super::api::{kept_for, overtaken};
use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// Approves decisions, `ID:REVISION` each, apart by spaces.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/approve")]
pub async fn approve_decisions(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which.
    decisions: String,
) -> Result<(), AppError> {
    let read = |pair: &str| {
        let (id, revision) = pair.split_once(':')?;
        Some((id.to_owned(), revision.parse().ok()?))
    };
    let chosen: Vec<(String, i64)> = decisions.split_whitespace().filter_map(read).collect();
    let ids: Vec<&str> = chosen.iter().map(|(id, _)| id.as_str()).collect();
    let page = routes::approving(lang, &slug, &ids);
    let done = async {
        backend().outcomes().approve(&actor().await?, &slug, &chosen).await?;
        Ok(match ids.as_slice() {
            [one] => routes::decision_of(lang, &slug, one, &[("done", "approved")]),
            _ => routes::outcomes_done(lang, &slug, State::Approved, "approved"),
        })
    };
    let done = match (done.await, ids.as_slice()) {
        (done, [one]) => overtaken(lang, &slug, one, done),
        // The preview shows them as they are now.
        (Err(Error::Conflict(Conflict::Changed)), _) => Ok(page.clone()),
        (done, _) => done,
    };
    answer(lang, &page, done).await
}

/// Sends a decision back to whoever drafts.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/send-back")]
pub async fn send_back_decision(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The decision.
    id: String,
    /// The revision that was read.
    revision: i64,
    /// What must be changed.
    #[server(default)]
    words: String,
) -> Result<(), AppError> {
    let page = routes::decision_of(lang, &slug, &id, &[]);
    let done = async {
        backend().outcomes().send_back(&actor().await?, &slug, (&id, revision), &words).await?;
        Ok(routes::decision_of(lang, &slug, &id, &[("done", "sent_back")]))
    };
    let done = overtaken(lang, &slug, &id, done.await);
    answer_form(lang, &page, &kept_for("words", &id), words, done).await
}
