//! How a form of staff is answered: on to the next page, back to the form with what was typed, or to the login page,
//! with what was typed waiting behind it.

use backend::{Conflict, Error};
use model::{Invalid, Language};
use serde::Serialize;

use super::before::before_staff;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, keep_form, refuse};

/// Goes to the page that the use case led to. Whoever is no longer logged in comes back to `page` after login, and whoever
/// must prove once more who they are after that.
///
/// # Errors
/// The closed code of the problem, for scripts.
pub async fn answer(language: Language, page: &str, done: backend::Result<String>) -> Result<(), AppError> {
    match done {
        Ok(path) => leptos_axum::redirect(&path),
        Err(Error::Forbidden) => match first(page).await {
            Some(first) => leptos_axum::redirect(&first),
            None => return refuse(language, Error::Forbidden),
        },
        Err(Error::Conflict(Conflict::Unproved)) => {
            leptos_axum::redirect(&routes::proof_then(language, page));
        }
        Err(error) => return refuse(language, error),
    }
    Ok(())
}

/// The same for a form that people type into: refused, or sent after the session has ended, it is kept under `name`
/// with its problems, and `page` shows it again; also after a fresh proof was asked for.
///
/// # Errors
/// The closed code of the problem, for scripts.
pub async fn answer_form<F: Serialize + Send + Sync>(
    language: Language,
    page: &str,
    name: &str,
    form: F,
    done: backend::Result<String>,
) -> Result<(), AppError> {
    let problems = match &done {
        Err(Error::Invalid(invalid)) => Some(invalid.clone()),
        Err(Error::Forbidden) if first(page).await.is_some() => Some(Invalid::default()),
        Err(Error::Conflict(Conflict::Unproved)) => Some(Invalid::default()),
        _ => None,
    };
    if let Some(problems) = problems
        && let Err(error) = keep_form(name, &(form, problems)).await
    {
        return refuse(language, error);
    }
    let done = if let Err(Error::Invalid(_)) = done { Ok(page.to_owned()) } else { done };
    answer(language, page, done).await
}

/// Where whoever was refused must go first: they are no longer logged in, or have not given the second factor.
async fn first(page: &str) -> Option<String> {
    before_staff(&actor().await.ok()?, page)
}
