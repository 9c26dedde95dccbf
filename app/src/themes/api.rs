//! Server functions of the codebook.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::Language;
use model::themes::Form;

use crate::accounts::answer;
use crate::error::AppError;
use crate::outcomes::answer_or_keep;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a theme waits for its page; `of` is its id, or the consultation of a new one.
pub(super) fn kept_theme(of: &str) -> String {
    format!("theme:{of}")
}

/// Keeps a new theme, or new words of one.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/keep")]
pub async fn keep_theme(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Its words.
    form: Form,
) -> Result<(), AppError> {
    let new = form.id.is_empty();
    let page = if new { routes::themes(lang, &slug) } else { routes::theme(lang, &slug, &form.id, &[]) };
    let name = kept_theme(if new { &slug } else { &form.id });
    let done = async {
        let id = backend().themes().keep(&actor().await?, &slug, &form).await?;
        Ok(match new {
            true => routes::themes_done(lang, &slug, "kept"),
            false => routes::theme(lang, &slug, &id, &[("done", "kept")]),
        })
    };
    let done = done.await;
    answer_or_keep(lang, &page, &name, form, done).await
}

/// Puts a theme out of use, or back.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/retire")]
pub async fn retire_theme(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The theme.
    theme: String,
    /// Back into use.
    #[server(default)]
    back: bool,
) -> Result<(), AppError> {
    let page = routes::theme(lang, &slug, &theme, &[]);
    let done = async {
        backend().themes().retire(&actor().await?, &slug, &theme, back).await?;
        let done = if back { "restored" } else { "retired" };
        Ok(routes::theme(lang, &slug, &theme, &[("done", done)]))
    };
    answer(lang, &page, done.await).await
}

/// Takes a workbook that waits, or gives it up.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/import")]
pub async fn take_import(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// "take", or anything else to give it up.
    act: String,
    /// How many themes the page said would change.
    #[server(default)]
    shown: usize,
) -> Result<(), AppError> {
    let page = routes::theme_import(lang, &slug);
    let take = act == "take";
    let done = async { backend().themes().take(&actor().await?, &slug, take, shown).await };
    let done = match done.await {
        Ok(()) => Ok(routes::themes_done(lang, &slug, if take { "taken" } else { "dropped" })),
        Err(Error::Conflict(Conflict::Changed)) => Ok(routes::theme_import_done(lang, &slug, "changed")),
        Err(error) => Err(error),
    };
    answer(lang, &page, done).await
}
