//! How a form of staff is answered: on to the next page, back to the form with what was typed, or to the login page,
//! with what was typed waiting behind it.

use backend::Error;
use model::{Invalid, Language};
use serde::Serialize;

use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, keep_form, refuse};

/// Goes to the page that the use case led to. Whoever is no longer logged in comes back to `page` after login.
///
/// # Errors
/// The closed code of the problem, for scripts.
pub async fn answer(language: Language, page: &str, done: backend::Result<String>) -> Result<(), AppError> {
    match done {
        Ok(path) => leptos_axum::redirect(&path),
        Err(Error::Forbidden) if is_nobody().await => {
            leptos_axum::redirect(&routes::login_then(language, page));
        }
        Err(error) => return refuse(language, error),
    }
    Ok(())
}

/// The same for a form that people type into: refused, or sent after the session has ended, it is kept under `name`
/// with its problems, and `page` shows it again.
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
        Err(Error::Forbidden) if is_nobody().await => Some(Invalid::default()),
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

async fn is_nobody() -> bool {
    actor().await.is_ok_and(|actor| actor.staff.is_none())
}
