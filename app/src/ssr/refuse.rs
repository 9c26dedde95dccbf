//! How a server function says no.

use leptos::prelude::*;
use model::Language;

use super::parts;
use crate::error::AppError;
use crate::problems::Problem;

/// Ends a server function that could not do what was asked: a browser without script goes to the page of the error,
/// which says what is safe and what to do; a script gets the closed code with its status.
///
/// # Errors
/// The closed code, for scripts.
pub fn refuse(language: Language, error: backend::Error) -> Result<(), AppError> {
    let problem = Problem::of(error);
    if accepts_html() {
        leptos_axum::redirect(&problem.path(language));
        return Ok(());
    }
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(problem.status());
    }
    Err(problem.into_app_error())
}

fn accepts_html() -> bool {
    parts().is_some_and(|parts| {
        let accept = parts.headers.get(http::header::ACCEPT);
        accept.and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains("text/html"))
    })
}
