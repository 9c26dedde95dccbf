//! Server functions that merge and split themes, and take that back.

use leptos::prelude::*;
use model::Language;
use model::themes::{Filter, Move};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a merger waits for the page of its theme.
pub(super) fn kept_merge(theme: &str) -> String {
    format!("theme-merger:{theme}")
}

/// The name under which a split waits for the page of its comments.
pub(super) fn kept_split(theme: &str) -> String {
    format!("theme-split:{theme}")
}

/// Lets a theme go into another.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/merge")]
pub async fn merge_themes(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which, into which, and why.
    form: Move,
) -> Result<(), AppError> {
    let page = routes::theme(lang, &slug, &form.theme, &[]);
    let done = async {
        backend().themes().merge(&actor().await?, &slug, &form).await?;
        Ok(routes::theme(lang, &slug, &form.into, &[("done", "merged")]))
    };
    let done = done.await;
    answer_form(lang, &page, &kept_merge(&form.theme), form, done).await
}

/// Moves comments from a theme to another.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/split")]
pub async fn split_theme(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which comments, where to, and why.
    form: Move,
) -> Result<(), AppError> {
    let page = routes::coded_by(lang, &slug, &form.theme, &Filter::default(), &[]);
    let done = async {
        let into = backend().themes().split(&actor().await?, &slug, &form).await?;
        Ok(routes::theme(lang, &slug, &into, &[("done", "split")]))
    };
    let done = done.await;
    answer_form(lang, &page, &kept_split(&form.theme), form, done).await
}

/// Takes back a merger or a split.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/undo")]
pub async fn undo_themes(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The theme on whose page it stands.
    theme: String,
    /// What is taken back.
    event: String,
) -> Result<(), AppError> {
    let page = routes::theme(lang, &slug, &theme, &[]);
    let done = async {
        backend().themes().undo(&actor().await?, &slug, &event).await?;
        Ok(routes::theme(lang, &slug, &theme, &[("done", "undone")]))
    };
    answer(lang, &page, done.await).await
}
