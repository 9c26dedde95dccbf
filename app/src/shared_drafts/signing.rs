//! What the forms around the writing of a shared draft send: notes, the proposal, the signature.

use backend::{Conflict, Error};
use leptos::prelude::*;
use model::ids::{CommentId, OrganisationId, SubmissionId};
use model::shared_drafts::NoteForm;
use model::{Invalid, Language};

use super::kept;
use crate::accounts::answer;
use crate::error::AppError;
use crate::{routes, ssr};

/// Says something to the other members, about a comment or about the whole draft.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "shared-drafts/note")]
pub async fn write_note(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The consultation.
    slug: String,
    /// The comment; none for the whole draft.
    #[server(default)]
    comment: Option<CommentId>,
    /// What was typed.
    form: NoteForm,
) -> Result<(), AppError> {
    let comment = comment.filter(|id| !id.as_str().is_empty());
    let id = organisation.as_str();
    let page = match &comment {
        Some(comment) => routes::shared_comment(lang, id, comment.as_str()),
        None => routes::shared_draft(lang, id, &slug),
    };
    let page = format!("{page}#{}", routes::NOTES);
    let name = kept::note(&organisation, &slug, comment.as_ref());
    let done = async {
        let backend = ssr::backend();
        let drafts = backend.shared_drafts();
        let said = drafts.note(&ssr::actor().await?, &organisation, &slug, comment.as_ref(), &form).await;
        let (problems, then) = match said {
            Ok(()) => {
                ssr::take_form::<(NoteForm, Invalid)>(&name).await?;
                return Ok(page.clone());
            }
            Err(Error::Invalid(invalid)) => (invalid, Ok(page.clone())),
            Err(Error::Forbidden) => (Invalid::default(), Err(Error::Forbidden)),
            Err(error) => return Err(error),
        };
        ssr::keep_form(&name, &(&form, problems)).await?;
        then
    };
    answer(lang, &page, done.await).await
}

/// Proposes for signature what the page showed.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "shared-drafts/propose")]
pub async fn propose_shared(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The consultation.
    slug: String,
    /// Names what was read.
    fingerprint: String,
) -> Result<(), AppError> {
    let id = organisation.as_str();
    let page = routes::shared_draft(lang, id, &slug);
    let done = async {
        let backend = ssr::backend();
        let drafts = backend.shared_drafts();
        match drafts.propose(&ssr::actor().await?, &organisation, &slug, &fingerprint).await {
            Ok(()) => Ok(routes::shared_draft_done(lang, id, &slug, "proposed")),
            Err(Error::Conflict(Conflict::Changed)) => {
                Ok(routes::shared_draft_done(lang, id, &slug, "changed"))
            }
            Err(Error::Invalid(_)) => Ok(routes::shared_check(lang, id, &slug)),
            Err(error) => Err(error),
        }
    };
    answer(lang, &page, done.await).await
}

/// Sends in the organisation's name what the check page showed, and goes on to the receipt. When the draft has changed
/// since, the check page shows it as it is now.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "shared-drafts/send")]
pub async fn send_shared(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    organisation: OrganisationId,
    /// The consultation, for the way back.
    slug: String,
    /// The submission.
    submission: SubmissionId,
    /// Names what was read.
    fingerprint: String,
) -> Result<(), AppError> {
    let id = organisation.as_str();
    let page = routes::shared_check(lang, id, &slug);
    let done = async {
        let backend = ssr::backend();
        let drafts = backend.shared_drafts();
        match drafts.send(lang, &ssr::actor().await?, &organisation, &submission, &fingerprint).await {
            Ok(sent) => Ok(routes::receipt(lang, &sent.secret)),
            Err(Error::Conflict(Conflict::Changed)) => Ok(routes::shared_check_changed(lang, id, &slug)),
            Err(Error::Invalid(_)) => Ok(page.clone()),
            Err(error) => Err(error),
        }
    };
    answer(lang, &page, done.await).await
}
