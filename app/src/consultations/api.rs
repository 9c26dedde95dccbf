//! Server functions of consultations.

use leptos::prelude::*;
use model::Language;
use model::consultations::Form;

use crate::accounts::answer_form;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a refused new consultation waits for its page.
pub(super) const KEPT: &str = "consultation";

/// The name under which a refused change waits for its page.
pub(super) fn kept_of(slug: &str) -> String {
    format!("{KEPT}:{slug}")
}

/// Makes a consultation and goes on to the upload of its text.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "consultations/create")]
pub async fn create_consultation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let done = create(lang, form.clone()).await;
    answer_form(lang, &routes::new_consultation(lang), KEPT, form, done).await
}

async fn create(language: Language, form: Form) -> backend::Result<String> {
    let slug = backend().consultations().create(&actor().await?, form).await?;
    Ok(routes::draft_done(language, &slug, "created"))
}

/// Changes a consultation and goes back to the desk.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "consultations/update")]
pub async fn update_consultation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let done = update(lang, &slug, form.clone()).await;
    answer_form(lang, &routes::edit_consultation(lang, &slug), &kept_of(&slug), form, done).await
}

async fn update(language: Language, slug: &str, form: Form) -> backend::Result<String> {
    backend().consultations().update(&actor().await?, slug, form).await?;
    Ok(routes::desk_done(language, "saved"))
}
