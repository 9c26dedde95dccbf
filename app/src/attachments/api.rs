//! What the forms of files send. Adding is a plain route, because server functions put no limit on multipart bodies.

use leptos::prelude::*;
use model::Language;
use model::ids::AttachmentId;

use crate::error::AppError;
use crate::{routes, ssr};

/// Takes a file out of a draft submission.
///
/// # Errors
/// `NotFound` unless it is in a draft that the actor may write to.
#[server(endpoint = "attachments/remove")]
pub async fn remove_file(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The file.
    id: AttachmentId,
) -> Result<(), AppError> {
    let removed = async { ssr::backend().attachments().remove(&ssr::actor().await?, &id).await };
    match removed.await {
        Ok(at) => leptos_axum::redirect(&routes::files_in(lang, &at)),
        Err(error) => return ssr::refuse(lang, error),
    }
    Ok(())
}
