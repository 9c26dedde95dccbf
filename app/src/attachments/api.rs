//! What the forms of files send. Adding is a plain route, because server functions put no limit on multipart bodies.

use leptos::prelude::*;
use model::Language;
use model::ids::AttachmentId;

use crate::accounts::answer;
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
    let page = routes::my_submission(lang);
    let removed = async {
        let at = ssr::backend().attachments().remove(&ssr::actor().await?, &id).await?;
        Ok(routes::files_in(lang, &at))
    };
    answer(lang, &page, removed.await).await
}
