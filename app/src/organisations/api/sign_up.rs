//! Server functions of signing up and of the profile.

use leptos::prelude::*;
use model::ids::OrganisationId;
use model::organisations::{Edit, Joining, ProfileForm, SignUp};
use model::{Invalid, Language};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{self, actor, backend, keep_form, visit};

/// The name under which what was typed of an organisation waits for the sign-up's page. A password is never kept.
pub(in crate::organisations) const KEPT: &str = "organisation";
/// The name under which a refused confirmation waits.
pub(in crate::organisations) const CONFIRM: &str = "confirm-sign-up";

/// The name under which a refused profile waits for its page.
pub(in crate::organisations) fn kept_of(id: &OrganisationId) -> String {
    format!("{KEPT}:{id}")
}

/// Signs up an organisation and a person who has no account, as far as a mail to their address.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/sign-up")]
pub async fn sign_up_organisation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// What was typed.
    form: SignUp,
) -> Result<(), AppError> {
    let mut kept = form.clone();
    kept.person.password = String::new();
    let done = sign_up_and_keep(lang, form).await;
    answer_form(lang, &routes::organisation_sign_up(lang), KEPT, kept, done).await
}

/// Whoever mistyped the address, or has an account, need not type what is public of the organisation again.
async fn sign_up_and_keep(language: Language, form: SignUp) -> backend::Result<String> {
    let organisation = ProfileForm {
        contact_email: String::new(),
        contact_phone: String::new(),
        ..form.organisation.clone()
    };
    backend().organisations().sign_up(language, form).await?;
    let kept = SignUp { organisation, ..SignUp::default() };
    keep_form(KEPT, &(kept, Invalid::default())).await?;
    Ok(routes::sign_up_sent(language))
}

/// Confirms a sign-up by its link and the password that was chosen, and logs in.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/confirm")]
pub async fn confirm_sign_up(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The secret of the link.
    secret: String,
    /// What was typed; of it only the password is read.
    form: Joining,
) -> Result<(), AppError> {
    let done = confirm(lang, &secret, &form.password).await;
    answer_form(lang, &routes::confirm_sign_up(lang, &secret), CONFIRM, (), done).await
}

async fn confirm(language: Language, secret: &str, password: &str) -> backend::Result<String> {
    let (id, login) = backend().organisations().confirm(secret, password, &visit()).await?;
    ssr::log_in(&login).await?;
    Ok(routes::organisation_done(language, id.as_str(), "signed-up"))
}

/// Signs up another organisation of somebody who is logged in.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/add")]
pub async fn add_organisation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// What was typed.
    form: Edit,
) -> Result<(), AppError> {
    let kept = SignUp { organisation: form.organisation.clone(), ..SignUp::default() };
    let done = async {
        let id = backend().organisations().add(&actor().await?, form).await?;
        Ok(routes::organisation_done(lang, id.as_str(), "signed-up"))
    };
    let done = done.await;
    answer_form(lang, &routes::organisation_sign_up(lang), KEPT, kept, done).await
}

/// Changes the profile.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/update")]
pub async fn update_organisation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
    /// What was typed.
    form: Edit,
) -> Result<(), AppError> {
    let done = async {
        backend().organisations().update(&actor().await?, &id, form.clone()).await?;
        Ok(routes::profile_done(lang, id.as_str(), "saved"))
    };
    let done = done.await;
    let page = routes::organisation_profile(lang, id.as_str());
    answer_form(lang, &page, &kept_of(&id), form, done).await
}

/// Leaves an organisation.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/leave")]
pub async fn leave_organisation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
) -> Result<(), AppError> {
    let done = async {
        backend().organisations().leave(&actor().await?, &id).await?;
        ssr::renew().await?;
        Ok(routes::my_account(lang))
    };
    let done = done.await;
    answer(lang, &routes::organisation_members(lang, id.as_str()), done).await
}
