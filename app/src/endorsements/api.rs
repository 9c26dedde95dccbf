//! What the forms of endorsements send.

use leptos::prelude::*;
use model::Language;
use model::ids::{CommentId, OrganisationId};

use crate::accounts::answer;
use crate::error::AppError;
use crate::{routes, ssr};

/// Stands behind a comment in the organisation's name.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "endorsements/give")]
pub async fn give_endorsement(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The comment.
    comment: CommentId,
) -> Result<(), AppError> {
    let page = routes::endorsement(lang, organisation.as_str(), comment.as_str());
    let done = async {
        let backend = ssr::backend();
        backend.endorsements().give(&ssr::actor().await?, &organisation, &comment).await?;
        Ok(format!("{page}?done=given"))
    };
    answer(lang, &page, done.await).await
}

/// Takes it back.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "endorsements/withdraw")]
pub async fn withdraw_endorsement(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The comment.
    comment: CommentId,
) -> Result<(), AppError> {
    let page = routes::endorsement(lang, organisation.as_str(), comment.as_str());
    let done = async {
        let backend = ssr::backend();
        backend.endorsements().withdraw(&ssr::actor().await?, &organisation, &comment).await?;
        Ok(format!("{page}?done=withdrawn"))
    };
    answer(lang, &page, done.await).await
}
