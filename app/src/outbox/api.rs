//! Server functions of the outbox.

use backend::Error;
use leptos::prelude::*;
use model::Language;

use crate::accounts::answer;
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// Sends a mail in doubt, or one that was given up, once more.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outbox/send-again")]
pub async fn send_mail_again(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The mail.
    mail: String,
) -> Result<(), AppError> {
    let done = async { backend().outbox().send_again(&actor().await?, &mail).await };
    settled(lang, &mail, "again", done.await).await
}

/// Gives up a mail that waits or is in doubt.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "outbox/give-up")]
pub async fn give_up_mail(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The mail.
    mail: String,
) -> Result<(), AppError> {
    let done = async { backend().outbox().give_up(&actor().await?, &mail).await };
    settled(lang, &mail, "given-up", done.await).await
}

/// On to the shelves; a mail that was settled meanwhile is shown as it stands now.
async fn settled(
    language: Language,
    mail: &str,
    word: &str,
    done: backend::Result<()>,
) -> Result<(), AppError> {
    let page = routes::outbox_mail(language, mail);
    let next = match done {
        Ok(()) => Ok(routes::outbox_done(language, word)),
        Err(Error::Conflict(_)) => Ok(routes::outbox_done(language, "meanwhile")),
        Err(error) => Err(error),
    };
    answer(language, &page, next).await
}
