//! Server functions of staff who judge organisations.

use leptos::prelude::*;
use model::Language;
use model::ids::OrganisationId;
use model::organisations::Refusal;

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which a refused refusal waits for its page.
pub(in crate::organisations) fn refusal_of(id: &OrganisationId) -> String {
    format!("refusal:{id}")
}

/// Verifies an organisation.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/verify")]
pub async fn verify_organisation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
    /// What was seen of it.
    seen: String,
) -> Result<(), AppError> {
    let done = async {
        backend().organisations().verify(&actor().await?, &id, &seen).await?;
        Ok(routes::organisations_done(lang, "verified"))
    };
    let done = done.await;
    answer(lang, &routes::organisation_review(lang, id.as_str()), done).await
}

/// Refuses to verify an organisation.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/refuse")]
pub async fn refuse_organisation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
    /// What was seen of it.
    seen: String,
    /// Why.
    form: Refusal,
) -> Result<(), AppError> {
    let done = async {
        backend().organisations().refuse(&actor().await?, &id, &seen, &form).await?;
        Ok(routes::organisations_done(lang, "refused"))
    };
    let done = done.await;
    answer_form(lang, &routes::organisation_review(lang, id.as_str()), &refusal_of(&id), form, done).await
}
