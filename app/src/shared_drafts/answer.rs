//! How a form of a member is answered.

use backend::Error;
use model::Language;

use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, refuse};

/// Goes to the page that the use case led to. Whoever is no longer logged in comes back to `page` after login.
///
/// # Errors
/// The closed code of the problem, for scripts.
pub(crate) async fn answer(
    language: Language,
    page: &str,
    done: backend::Result<String>,
) -> Result<(), AppError> {
    match done {
        Ok(path) => leptos_axum::redirect(&path),
        Err(Error::Forbidden) if is_nobody().await => {
            leptos_axum::redirect(&routes::login_then(language, page));
        }
        Err(error) => return refuse(language, error),
    }
    Ok(())
}

/// Whether nobody is logged in in this browser.
pub(crate) async fn is_nobody() -> bool {
    actor().await.is_ok_and(|actor| actor.person.is_none())
}
