//! Server functions of second coders.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::themes::Second;
use model::{Invalid, Language, Problem};
use serde::{Deserialize, Serialize};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// A sample, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draw {
    /// How many comments.
    pub size: String,
    /// The number by which they are drawn; empty for any.
    pub seed: String,
}

/// The name under which a draw waits for its page.
pub(super) fn kept_draw(slug: &str) -> String {
    format!("sample:{slug}")
}

/// The name under which what a second coder ticked waits for its page.
pub(super) fn kept_second(comment: &str) -> String {
    format!("second:{comment}")
}

/// Draws a sample.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/draw")]
pub async fn draw_sample(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// How many, and by which number.
    form: Draw,
) -> Result<(), AppError> {
    let malformed = |field: &str| Invalid::one(field, Problem::Malformed);
    let done = async {
        let size = form.size.trim().parse().map_err(|_| malformed("size"))?;
        let seed = match form.seed.trim() {
            "" => None,
            seed => Some(seed.parse().map_err(|_| malformed("seed"))?),
        };
        let sample = backend().themes().draw(&actor().await?, &slug, size, seed).await?;
        Ok(routes::agreement_by(lang, &slug, &sample, &[("done", "drawn")]))
    };
    let done = done.await;
    answer_form(lang, &routes::agreement(lang, &slug), &kept_draw(&slug), form, done).await
}

/// Opens the next comment of a sample.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/next-drawn")]
pub async fn next_drawn(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The sample.
    sample: String,
    /// The comment that is passed over.
    #[server(default)]
    from: String,
) -> Result<(), AppError> {
    let done = next(lang, &slug, &sample, &from, "").await;
    answer(lang, &routes::agreement_by(lang, &slug, &sample, &[]), done).await
}

/// The address of the next comment, or of the sample when none is left.
async fn next(lang: Language, slug: &str, sample: &str, from: &str, done: &str) -> backend::Result<String> {
    let from = Some(from).filter(|from| !from.is_empty());
    let found = backend().themes().next_drawn(&actor().await?, slug, sample, from).await?;
    let comment = found.unwrap_or_default();
    Ok(routes::agreement_by(lang, slug, sample, &[("comment", &comment), ("done", done)]))
}

/// Keeps the themes of the second coder and goes on.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/code-again")]
pub async fn code_again(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was ticked.
    form: Second,
) -> Result<(), AppError> {
    let (sample, comment) = (form.sample.clone(), form.comment.clone());
    let page = routes::agreement_by(lang, &slug, &sample, &[("comment", &comment)]);
    let done = async {
        backend().themes().second(&actor().await?, &slug, &form).await?;
        next(lang, &slug, &sample, &comment, "coded").await
    };
    let done = match done.await {
        Err(Error::Conflict(Conflict::Handled)) => {
            Ok(routes::agreement_by(lang, &slug, &sample, &[("done", "handled")]))
        }
        done => done,
    };
    answer_form(lang, &page, &kept_second(&comment), form, done).await
}
