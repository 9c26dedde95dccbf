//! Server functions of drafts. The upload is a plain route, because server functions put no limit on files.

use leptos::prelude::*;
use model::Language;
use model::drafts::{Correction, Reshape};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a refused upload waits for its page; the route of the upload keeps it.
pub(super) fn kept_upload(slug: &str) -> String {
    format!("draft:{slug}")
}

/// The name under which a refused correction waits for its page.
pub(super) fn kept_correction(slug: &str) -> String {
    format!("correction:{slug}")
}

/// The name under which a refused change of the shape waits for its page.
pub(super) fn kept_reshape(slug: &str) -> String {
    format!("reshape:{slug}")
}

/// Corrects one recognised provision and goes back to it.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "drafts/correct")]
pub async fn correct_provision(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was typed.
    form: Correction,
) -> Result<(), AppError> {
    let page = routes::draft_node(lang, &slug, &form.eid);
    let done = correct(lang, &slug, form.clone()).await;
    answer_form(lang, &page, &kept_correction(&slug), form, done).await
}

async fn correct(language: Language, slug: &str, form: Correction) -> backend::Result<String> {
    let eid = backend().drafts().correct(&actor().await?, slug, form).await?;
    Ok(routes::draft_done_at(language, slug, "corrected", &eid))
}

/// Joins, splits, drops or moves a recognised provision and goes to the one to look at next.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "drafts/reshape")]
pub async fn reshape_provision(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was asked for.
    form: Reshape,
) -> Result<(), AppError> {
    let page = routes::draft_node(lang, &slug, &form.eid);
    let done = reshape(lang, &slug, form.clone()).await;
    answer_form(lang, &page, &kept_reshape(&slug), form, done).await
}

async fn reshape(language: Language, slug: &str, form: Reshape) -> backend::Result<String> {
    let done = form.action.clone();
    let next = backend().drafts().reshape(&actor().await?, slug, form).await?;
    Ok(match next {
        Some(eid) => routes::draft_done_at(language, slug, &done, &eid),
        None => routes::draft_done(language, slug, &done),
    })
}

/// Undoes the last change to the draft in work and goes back to where it was asked for.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "drafts/undo")]
pub async fn undo_step(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which change, by its id.
    step: String,
    /// The provision at which the button stood; absent on top of the page.
    #[server(default)]
    at: Option<String>,
) -> Result<(), AppError> {
    let done = undo(lang, &slug, &step, at.as_deref()).await;
    answer(lang, &routes::draft(lang, &slug), done).await
}

async fn undo(language: Language, slug: &str, step: &str, at: Option<&str>) -> backend::Result<String> {
    backend().drafts().undo(&actor().await?, slug, step).await?;
    Ok(match at {
        Some(eid) => routes::draft_done_at(language, slug, "undone", eid),
        None => routes::draft_done(language, slug, "undone"),
    })
}

/// Publishes the draft in work and goes back to the desk.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "drafts/publish")]
pub async fn publish_draft(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
) -> Result<(), AppError> {
    let done = publish(lang, &slug).await;
    answer(lang, &routes::draft_publish(lang, &slug), done).await
}

async fn publish(language: Language, slug: &str) -> backend::Result<String> {
    backend().drafts().publish(&actor().await?, slug).await?;
    Ok(routes::desk_done(language, "published"))
}
