//! Server functions of invitations.

use leptos::prelude::*;
use model::Language;
use model::ids::{LinkId, OrganisationId};
use model::organisations::{Invite, Joining};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{self, actor, backend, visit};

/// The name under which a refused joining waits for its page. A password is never kept.
pub(in crate::organisations) const JOIN: &str = "join";

/// The name under which a refused invitation waits for its page.
pub(in crate::organisations) fn invite_of(id: &OrganisationId) -> String {
    format!("invite:{id}")
}

/// Invites somebody by mail.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/invite")]
pub async fn invite_member(
    /// Language of the page that the form stands on, and of the mail.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
    /// What was typed.
    form: Invite,
) -> Result<(), AppError> {
    let done = async {
        backend().organisations().invite(&actor().await?, &id, lang, form.clone()).await?;
        Ok(routes::members_done(lang, id.as_str(), "invited"))
    };
    let done = done.await;
    let page = routes::organisation_members(lang, id.as_str());
    answer_form(lang, &page, &invite_of(&id), form, done).await
}

/// Sends an invitation again.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/invite-again")]
pub async fn invite_again(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
    /// The invitation.
    invitation: LinkId,
) -> Result<(), AppError> {
    let done = async {
        backend().organisations().invite_again(&actor().await?, &id, &invitation).await?;
        Ok(routes::members_done(lang, id.as_str(), "again"))
    };
    let done = done.await;
    answer(lang, &routes::organisation_members(lang, id.as_str()), done).await
}

/// Takes an invitation back.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/revoke-invitation")]
pub async fn revoke_invitation(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
    /// The invitation.
    invitation: LinkId,
) -> Result<(), AppError> {
    let done = async {
        backend().organisations().revoke(&actor().await?, &id, &invitation).await?;
        Ok(routes::members_done(lang, id.as_str(), "revoked"))
    };
    let done = done.await;
    answer(lang, &routes::organisation_members(lang, id.as_str()), done).await
}

/// Accepts an invitation with the account that is logged in.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/join")]
pub async fn join(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The secret of the link.
    secret: String,
) -> Result<(), AppError> {
    let done = async {
        let id = backend().organisations().join(&actor().await?, &secret).await?;
        ssr::renew().await?;
        Ok(routes::organisation_done(lang, id.as_str(), "joined"))
    };
    let done = done.await;
    answer(lang, &routes::invitation(lang, &secret), done).await
}

/// Accepts an invitation with a new account, and logs in.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/join-anew")]
pub async fn join_anew(
    /// Language of the page that the form stands on, and of mails to the new account.
    lang: Language,
    /// The secret of the link.
    secret: String,
    /// What was typed.
    form: Joining,
) -> Result<(), AppError> {
    let kept = Joining { password: String::new(), ..form.clone() };
    let done = async {
        let (id, login) = backend().organisations().join_anew(lang, &secret, form, &visit()).await?;
        ssr::log_in(&login).await?;
        Ok(routes::organisation_done(lang, id.as_str(), "joined"))
    };
    let done = done.await;
    answer_form(lang, &routes::invitation(lang, &secret), JOIN, kept, done).await
}
