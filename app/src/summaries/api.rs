//! Server functions of summaries.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::invalid::Problem;
use model::summaries::Form;
use model::{Invalid, Language};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend, keep_form, refuse};

/// The name under which a sentence waits for its page.
pub(super) fn kept_sentence(slug: &str, eid: &str) -> String {
    format!("sentence:{slug}:{eid}")
}

/// The field at which it stands that somebody else was faster.
pub(super) const REVISION: &str = "revision";

/// Writes a sentence, or changes one.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "summaries/write")]
pub async fn write_sentence(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The article.
    eid: String,
    /// The sentence, and what it rests on.
    form: Form,
) -> Result<(), AppError> {
    let page = if form.sentence.is_empty() {
        routes::summary(lang, &slug, &eid)
    } else {
        routes::summary_sentence(lang, &slug, &eid, &form.sentence)
    };
    let name = kept_sentence(&slug, &eid);
    let done = async { backend().summaries().write(&actor().await?, &slug, &eid, &form).await };
    let done = match done.await {
        Ok(_) => Ok(routes::summary_done(lang, &slug, &eid, ("done", "written"))),
        // What came second goes back with everything that was typed, beside the summary as it is now.
        Err(Error::Conflict(Conflict::Changed)) => {
            let changed = Invalid::one(REVISION, Problem::Taken);
            return match keep_form(&name, &(form, changed)).await {
                Ok(()) => {
                    leptos_axum::redirect(&page);
                    Ok(())
                }
                Err(error) => refuse(lang, error),
            };
        }
        Err(error) => Err(error),
    };
    answer_form(lang, &page, &name, form, done).await
}

/// Takes a sentence out.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "summaries/take-out")]
pub async fn take_out_sentence(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The article.
    eid: String,
    /// The sentence.
    sentence: String,
    /// The revision that was read.
    revision: i64,
) -> Result<(), AppError> {
    let done =
        async { backend().summaries().take_out(&actor().await?, &slug, &eid, (&sentence, revision)).await };
    acted(lang, &slug, &eid, done.await.map(|()| ("done", "taken-out"))).await
}

/// Puts a sentence before the one before it.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "summaries/raise")]
pub async fn raise_sentence(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The article.
    eid: String,
    /// The sentence.
    sentence: String,
    /// The revision that was read.
    revision: i64,
) -> Result<(), AppError> {
    let done =
        async { backend().summaries().raise(&actor().await?, &slug, &eid, (&sentence, revision)).await };
    acted(lang, &slug, &eid, done.await.map(|()| ("done", "raised"))).await
}

/// Back to the page, saying what was done; where somebody else was faster it says so.
pub(super) async fn acted(
    lang: Language,
    slug: &str,
    eid: &str,
    done: backend::Result<(&'static str, &'static str)>,
) -> Result<(), AppError> {
    let done = match done {
        Err(Error::Conflict(Conflict::Changed)) => Ok(("refused", "changed")),
        done => done,
    };
    let page = routes::summary(lang, slug, eid);
    answer(lang, &page, done.map(|code| routes::summary_done(lang, slug, eid, code))).await
}
