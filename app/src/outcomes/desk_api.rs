//! Server functions of the release, of the end of a consultation, and of templates.

use backend::outcomes::Closing;
use backend::{Conflict, Error};
use leptos::prelude::*;
use model::Language;
use model::outcomes::Template;

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a template waits for its page.
pub(super) fn kept_template(slug: &str) -> String {
    format!("template:{slug}")
}

/// Makes everything that is approved public.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/release")]
pub async fn release_decisions(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The state of the desk that the preview showed.
    turn: i64,
) -> Result<(), AppError> {
    let done = async { backend().outcomes().release(&actor().await?, &slug, turn).await };
    let done = match done.await {
        Ok(()) => Ok(routes::release_done(lang, &slug, "released")),
        Err(Error::Conflict(Conflict::Changed | Conflict::Empty)) => {
            Ok(routes::release_done(lang, &slug, "changed"))
        }
        Err(error) => Err(error),
    };
    answer(lang, &routes::release(lang, &slug), done).await
}

/// Ends a consultation, unless something is missing.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/answer")]
pub async fn answer_consultation(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
) -> Result<(), AppError> {
    let done = async {
        Ok(match backend().outcomes().answer(&actor().await?, &slug).await? {
            Closing::Done => routes::release_done(lang, &slug, "answered"),
            Closing::Missing(_) => routes::release_done(lang, &slug, "missing"),
        })
    };
    let done = done.await;
    answer(lang, &routes::release(lang, &slug), done).await
}

/// Keeps a template.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/keep-template")]
pub async fn keep_template(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Its name and its text.
    form: Template,
) -> Result<(), AppError> {
    let page = if form.id.is_empty() {
        routes::templates(lang, &slug)
    } else {
        routes::template_of(lang, &slug, &form.id)
    };
    let done = async {
        backend().outcomes().keep_template(&actor().await?, &slug, form.clone()).await?;
        Ok(routes::templates_done(lang, &slug, "kept"))
    };
    let done = done.await;
    answer_form(lang, &page, &kept_template(&slug), form, done).await
}

/// Removes a template.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outcomes/remove-template")]
pub async fn remove_template(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The template.
    id: String,
) -> Result<(), AppError> {
    let done = async {
        backend().outcomes().remove_template(&actor().await?, &slug, &id).await?;
        Ok(routes::templates_done(lang, &slug, "removed"))
    };
    let done = done.await;
    answer(lang, &routes::templates(lang, &slug), done).await
}
