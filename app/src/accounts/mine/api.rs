//! Server functions of one's own logins.

use backend::{Error, Person};
use leptos::prelude::*;
use model::Language;

use crate::accounts::answer;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// Ends one login of one's own.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/end-login")]
pub async fn end_login(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The login, by its name in the list.
    login: String,
) -> Result<(), AppError> {
    let done = async {
        backend().logins().end_one(&person().await?, &login).await?;
        Ok(routes::logins_done(lang))
    };
    answer(lang, &routes::logins(lang), done.await).await
}

/// Ends every login of one's own but this one.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "accounts/end-others")]
pub async fn end_others(
    /// Language of the page that the form stands on.
    lang: Language,
) -> Result<(), AppError> {
    let done = async {
        backend().logins().end_others(&person().await?).await?;
        Ok(routes::logins_done(lang))
    };
    answer(lang, &routes::logins(lang), done.await).await
}

async fn person() -> backend::Result<Person> {
    actor().await?.person.ok_or(Error::Forbidden)
}
