//! What the forms send that give up a text or take a comment out.

use backend::Error;
use backend::shared_drafts::Removed;
use leptos::prelude::*;
use model::Language;
use model::ids::{CommentId, OrganisationId};

use super::kept;
use crate::accounts::answer;
use crate::error::AppError;
use crate::{routes, ssr};

/// Gives up what was typed, and leaves the comment as it is.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "shared-drafts/take-theirs")]
pub async fn take_theirs(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The consultation, for the way back.
    slug: String,
    /// The comment.
    id: CommentId,
) -> Result<(), AppError> {
    let page = routes::shared_draft(lang, organisation.as_str(), &slug);
    let done = async {
        let actor = ssr::actor().await?;
        let person = actor.person.as_ref().ok_or(Error::Forbidden)?;
        if !person.memberships.iter().any(|held| held.organisation == organisation) {
            return Err(Error::NotFound);
        }
        kept::forget(&kept::changed(&id)).await?;
        Ok(page.clone())
    };
    answer(lang, &page, done.await).await
}

/// Takes a comment out of the draft; what it said stays among the notes.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "shared-drafts/remove")]
pub async fn remove_shared(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The consultation, for the way back.
    slug: String,
    /// The comment.
    id: CommentId,
    /// The state of it that the member has seen.
    revision: i64,
) -> Result<(), AppError> {
    let page = routes::shared_draft(lang, organisation.as_str(), &slug);
    let done = async {
        let backend = ssr::backend();
        let removed =
            backend.shared_drafts().remove(&ssr::actor().await?, &organisation, &id, revision).await?;
        Ok(match removed {
            Removed::Done { slug, .. } => {
                routes::shared_draft_done(lang, organisation.as_str(), &slug, "removed")
            }
            Removed::Overtaken { slug } => {
                routes::shared_draft_done(lang, organisation.as_str(), &slug, "overtaken")
            }
        })
    };
    answer(lang, &page, done.await).await
}
