//! Server functions of ordered files.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::exports::Form;
use model::{Language, Problem};

use crate::accounts::answer;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// Orders a file.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "exports/order")]
pub async fn order_export(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which file.
    form: Form,
) -> Result<(), AppError> {
    let done = async {
        backend().exports().order(&actor().await?, &slug, lang, &form).await?;
        Ok(routes::desk_files_done(lang, &slug, "ordered"))
    };
    // There is nothing to type: none was chosen, or too many are kept.
    let done = match done.await {
        Err(Error::Invalid(invalid)) => {
            let many = invalid.0.iter().any(|found| matches!(found.problem, Problem::TooMany { .. }));
            Ok(routes::desk_files_done(lang, &slug, if many { "many" } else { "which" }))
        }
        done => done,
    };
    answer(lang, &routes::desk_files(lang, &slug), done).await
}

/// Calls an order off.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "exports/cancel")]
pub async fn cancel_export(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The order.
    id: String,
) -> Result<(), AppError> {
    let done = async {
        backend().exports().cancel(&actor().await?, &slug, &id).await?;
        Ok(routes::desk_files_done(lang, &slug, "cancelled"))
    };
    let done = overtaken(lang, &slug, done.await);
    answer(lang, &routes::desk_files(lang, &slug), done).await
}

/// Removes an order and its file.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "exports/remove")]
pub async fn remove_export(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The order.
    id: String,
) -> Result<(), AppError> {
    let done = async {
        backend().exports().remove(&actor().await?, &slug, &id).await?;
        Ok(routes::desk_files_done(lang, &slug, "removed"))
    };
    let done = overtaken(lang, &slug, done.await);
    answer(lang, &routes::desk_files(lang, &slug), done).await
}

/// Leads whoever came too late back to the page, which shows how the order stands.
fn overtaken(lang: Language, slug: &str, done: backend::Result<String>) -> backend::Result<String> {
    match done {
        Err(Error::Conflict(Conflict::Changed)) => Ok(routes::desk_files_done(lang, slug, "changed")),
        done => done,
    }
}
