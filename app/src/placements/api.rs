//! Server functions of placements.

use leptos::prelude::*;
use model::Language;
use model::placements::Settlement;

use crate::accounts::answer_form;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a refused settlement waits for its page.
pub(super) fn kept(slug: &str) -> String {
    format!("placement:{slug}")
}

/// Puts a comment by a provision of the newest text, or nowhere.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "placements/settle")]
pub async fn settle_placement(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was chosen.
    form: Settlement,
) -> Result<(), AppError> {
    let page = routes::placement_of(lang, &slug, &form.comment);
    let done = settle(lang, &slug, &form).await;
    answer_form(lang, &page, &kept(&slug), form, done).await
}

async fn settle(language: Language, slug: &str, form: &Settlement) -> backend::Result<String> {
    backend().placements().settle(&actor().await?, slug, form).await?;
    Ok(routes::placements_done(language, slug))
}
