//! What the forms of shared drafts send.

use backend::shared_drafts::Changed;
use backend::{Conflict, Error};
use leptos::prelude::*;
use model::comments::Form;
use model::ids::{CommentId, OrganisationId};
use model::provisions::eid_of;
use model::{Invalid, Language};

use super::kept::{self, Kept};
use crate::accounts::answer;
use crate::comments::{Leftover, Why, keep_leftover};
use crate::error::AppError;
use crate::{routes, ssr};

/// Saves a new comment in the organisation's draft, whatever is still wrong with it. Typed after the login has ended, it
/// waits behind the login.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "shared-drafts/add")]
pub async fn add_shared(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The consultation.
    slug: String,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let form = form.cleaned();
    let eid = eid_of(&form.provision).to_owned();
    let page = routes::shared_new_comment(lang, organisation.as_str(), &slug, &eid);
    let name = kept::new(&organisation, &slug, &eid);
    let done = async {
        let drafts = ssr::backend();
        match drafts.shared_drafts().add(&ssr::actor().await?, &organisation, &slug, form.clone()).await {
            Ok(saved) => {
                kept::forget(&name).await?;
                Ok(after(lang, &organisation, &slug, &saved.id, &saved.problems))
            }
            Err(Error::Forbidden) => {
                kept::keep(&name, &Kept { slug: slug.clone(), revision: 0, form }).await?;
                Err(Error::Forbidden)
            }
            Err(refusal) => Err(refused(refusal, form).await?),
        }
    };
    answer(lang, &page, done.await).await
}

/// Saves a changed comment, unless somebody else was faster: then the page of the comment shows both texts.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "shared-drafts/change")]
pub async fn change_shared(
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
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let page = routes::shared_comment(lang, organisation.as_str(), id.as_str());
    let name = kept::changed(&id);
    // As it would be stored: a browser's line ends are no difference between two texts.
    let form = form.cleaned();
    let kept = Kept { slug: slug.clone(), revision, form: form.clone() };
    let done = async {
        let (actor, backend) = (ssr::actor().await?, ssr::backend());
        let drafts = backend.shared_drafts();
        match drafts.change(&actor, &organisation, &id, revision, form.clone()).await {
            Ok(Changed::Saved(saved)) => {
                kept::forget(&name).await?;
                Ok(after(lang, &organisation, &slug, &id, &saved.problems))
            }
            // Changed, taken out or sent by somebody else: what was typed waits on the comment's page.
            Ok(Changed::Overtaken) | Err(Error::Conflict(Conflict::Sent)) => {
                kept::keep(&name, &kept).await?;
                Ok(page.clone())
            }
            Err(Error::NotFound) if actor.member_of(&organisation).is_some() => {
                kept::keep(&name, &kept).await?;
                Ok(page.clone())
            }
            Err(Error::Forbidden) => {
                kept::keep(&name, &kept).await?;
                Err(Error::Forbidden)
            }
            Err(refusal) => Err(refused(refusal, form).await?),
        }
    };
    answer(lang, &page, done.await).await
}

/// On to the draft, or back to the comment while something must be mended.
fn after(
    lang: Language,
    organisation: &OrganisationId,
    slug: &str,
    id: &CommentId,
    problems: &Invalid,
) -> String {
    if problems.0.is_empty() {
        routes::shared_draft_saved(lang, organisation.as_str(), slug, id.as_str())
    } else {
        routes::shared_comment(lang, organisation.as_str(), id.as_str())
    }
}

/// Keeps a text that was refused – the consultation has closed, the draft is full – where its writer can copy it.
async fn refused(refusal: Error, form: Form) -> backend::Result<Error> {
    if matches!(refusal, Error::Conflict(_) | Error::Invalid(_)) {
        keep_leftover(Leftover { why: Why::Refused, form }).await?;
    }
    Ok(refusal)
}
