//! Server functions about one code, and about the codes of a whole campaign.

use backend::themes::Place;
use backend::{Conflict, Error};
use leptos::prelude::*;
use model::Language;
use model::themes::{Filter, Spread};

use crate::accounts::answer;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// Takes a theme off a comment, or off a passage of it.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/remove-code")]
pub async fn remove_code(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The comment.
    comment: String,
    /// The theme.
    theme: String,
    /// The first character of the passage.
    start: i64,
    /// The one after its last.
    end: i64,
) -> Result<(), AppError> {
    let to = |more: &[(&str, &str)]| routes::coding_of(lang, &slug, &comment, &Filter::default(), more);
    let done = async {
        let place = Place { comment: &comment, theme: &theme, start, end };
        backend().themes().remove(&actor().await?, &slug, place).await?;
        Ok(to(&[("done", "removed")]))
    };
    answer(lang, &to(&[]), done.await).await
}

/// Says that a theme holds for the present words.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/confirm-code")]
pub async fn confirm_code(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The comment.
    comment: String,
    /// The theme.
    theme: String,
    /// The first character of the passage.
    start: i64,
    /// The one after its last.
    end: i64,
) -> Result<(), AppError> {
    let to = |more: &[(&str, &str)]| routes::coding_of(lang, &slug, &comment, &Filter::default(), more);
    let done = async {
        let place = Place { comment: &comment, theme: &theme, start, end };
        backend().themes().confirm(&actor().await?, &slug, place).await?;
        Ok(to(&[("done", "confirmed")]))
    };
    answer(lang, &to(&[]), done.await).await
}

/// Puts the themes of a comment on its whole campaign.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/spread")]
pub async fn spread_codes(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Of which comment, and for whom.
    form: Spread,
) -> Result<(), AppError> {
    let to = |more: &[(&str, &str)]| routes::coding_of(lang, &slug, &form.comment, &Filter::default(), more);
    let done = async { backend().themes().spread(&actor().await?, &slug, &form).await };
    let done = match done.await {
        Ok(()) => Ok(to(&[("done", "spread")])),
        Err(Error::Conflict(Conflict::Changed)) => Ok(to(&[("campaign", "1"), ("done", "changed")])),
        Err(error) => Err(error),
    };
    answer(lang, &to(&[("campaign", "1")]), done).await
}
