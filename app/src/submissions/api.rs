//! What the form of the sender sends.

use backend::submissions::{Entrance, Prepared, Sent};
use backend::{Conflict, Error};
use leptos::prelude::*;
use model::Language;
use model::challenge::Challenge;
use model::ids::SubmissionId;
use model::submissions::SenderForm;

use crate::error::AppError;
use crate::ssr::Passage;
use crate::{routes, ssr};

/// Sends a submission and goes on to its receipt; sending it twice leads to the same receipt. While something must be
/// mended, or after the time for it, it goes back to the check page, which has kept everything; so it does where much was
/// sent from the sender's address, and the check page then asks for work.
///
/// # Errors
/// `NotFound` unless it is of this session, `Conflict` when the consultation is not open or there is nothing to send.
#[server(endpoint = "submissions/send")]
pub async fn send_submission(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation, for the way back.
    slug: String,
    /// The submission.
    submission: SubmissionId,
    /// Who sends.
    form: SenderForm,
    /// The field that nobody sees.
    #[server(default)]
    website: String,
) -> Result<(), AppError> {
    let trap = !website.is_empty();
    match send(lang, &slug, &submission, form, trap).await {
        Ok(Some(sent)) => leptos_axum::redirect(&routes::receipt(lang, &sent.secret)),
        Ok(None) => leptos_axum::redirect(&routes::check_proof(lang, &slug)),
        Err(error) => return back(lang, &slug, error),
    }
    Ok(())
}

/// The receipt, or nothing where the check page now asks for work.
async fn send(
    lang: Language,
    slug: &str,
    id: &SubmissionId,
    form: SenderForm,
    trap: bool,
) -> backend::Result<Option<Sent>> {
    let (actor, backend) = (ssr::actor().await?, ssr::backend());
    let (solved, most) = match ssr::passage() {
        Passage::Free => (None, None),
        Passage::Proved { solved, most } => (Some(solved), Some(most)),
        Passage::Prove { most } => {
            return match backend.submissions().prepare(&actor, id, form).await? {
                Prepared::Sent(sent) => Ok(Some(sent)),
                Prepared::Ready => ask(slug, most).await.map(|()| None),
            };
        }
    };
    let entrance = Entrance { solved, trap };
    match (backend.submissions().send_through(lang, &actor, id, form, &entrance).await, most) {
        (Ok(sent), Some(_)) => {
            ssr::take_form::<Challenge>(&asked(slug)).await?;
            Ok(Some(sent))
        }
        (Ok(sent), None) => Ok(Some(sent)),
        (Err(Error::Conflict(Conflict::ProofSpent)), Some(most)) => ask(slug, most).await.map(|()| None),
        (Err(error), _) => Err(error),
    }
}

/// Leads to where a refusal is said.
pub(super) fn back(lang: Language, slug: &str, error: Error) -> Result<(), AppError> {
    match error {
        // That page keeps what was written, and says whom to write to.
        Error::Conflict(Conflict::Closed) => leptos_axum::redirect(&routes::check(lang, slug)),
        Error::Invalid(_) => leptos_axum::redirect(&routes::check_tried(lang, slug)),
        error => return ssr::refuse(lang, error),
    }
    Ok(())
}

/// The name under which the work that is asked for waits for the check page.
fn asked(slug: &str) -> String {
    format!("proof:{slug}")
}

async fn ask(slug: &str, most: u64) -> backend::Result<()> {
    let challenge = ssr::backend().challenges().issue(slug, most)?;
    ssr::keep_form(&asked(slug), &challenge).await
}

/// The work that this browser was asked for before it sends, as long as it can still be done in time.
pub(super) async fn asked_for(slug: &str) -> backend::Result<Option<Challenge>> {
    let challenge = ssr::kept_form::<Challenge>(&asked(slug)).await?;
    Ok(challenge.filter(|challenge| ssr::backend().challenges().is_fresh(challenge)))
}
