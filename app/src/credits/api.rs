//! Server functions of credits.

use leptos::prelude::*;
use model::Language;
use model::credits::Form;

use crate::accounts::answer_form;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a refused statement waits for its page.
pub(super) fn kept(slug: &str) -> String {
    format!("credits:{slug}")
}

/// States which comments led to a change, in place of what was stated before.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "credits/state")]
pub async fn state_credits(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was chosen.
    form: Form,
) -> Result<(), AppError> {
    let page = routes::desk_change(lang, &slug, &form.provision);
    let done = state(lang, &slug, &form).await;
    answer_form(lang, &page, &kept(&slug), form, done).await
}

async fn state(language: Language, slug: &str, form: &Form) -> backend::Result<String> {
    backend().credits().state(&actor().await?, slug, form).await?;
    Ok(routes::desk_changes_done(language, slug))
}
