//! Server functions of members.

use leptos::prelude::*;
use model::Language;
use model::ids::{AccountId, OrganisationId};
use model::organisations::Roles;

use crate::accounts::answer;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{self, actor, backend};

/// Changes what a member may do.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/change-roles")]
pub async fn change_roles(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
    /// The member.
    member: AccountId,
    /// What was ticked.
    #[server(default)]
    form: Roles,
) -> Result<(), AppError> {
    let done = async {
        let actor = actor().await?;
        backend().organisations().change_roles(&actor, &id, &member, form).await?;
        if actor.person.is_some_and(|person| person.account == member) {
            ssr::renew().await?;
        }
        Ok(routes::members_done(lang, id.as_str(), "changed"))
    };
    let done = done.await;
    answer(lang, &routes::organisation_members(lang, id.as_str()), done).await
}

/// Takes a member out.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "organisations/remove-member")]
pub async fn remove_member(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The organisation.
    id: OrganisationId,
    /// The member.
    member: AccountId,
) -> Result<(), AppError> {
    let done = async {
        backend().organisations().remove(&actor().await?, &id, &member).await?;
        Ok(routes::members_done(lang, id.as_str(), "removed"))
    };
    let done = done.await;
    answer(lang, &routes::organisation_members(lang, id.as_str()), done).await
}
