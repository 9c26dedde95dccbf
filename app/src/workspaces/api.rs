//! What the forms of an organisation's desk send.

use leptos::prelude::*;
use model::Language;
use model::ids::OrganisationId;

use crate::accounts::answer;
use crate::error::AppError;
use crate::{routes, ssr};

/// Follows a consultation, or leaves it.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "follows/set")]
pub async fn set_follow(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The consultation.
    slug: String,
    /// Follow it, or leave it.
    follow: bool,
) -> Result<(), AppError> {
    let id = organisation.as_str();
    let done = async {
        let backend = ssr::backend();
        backend.follows().set(&ssr::actor().await?, &organisation, &slug, follow).await?;
        Ok(routes::organisation_done(lang, id, if follow { "followed" } else { "left" }))
    };
    answer(lang, &routes::organisation(lang, id), done.await).await
}
