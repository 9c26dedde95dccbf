//! What the forms of the register send.

use backend::Error;
use leptos::prelude::*;
use model::Language;
use model::ids::SubmissionId;
use model::register::Form;

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which the form of an entry waits for its page while somebody logs in again.
pub(super) fn kept(slug: &str) -> String {
    format!("register:{slug}")
}

/// Keeps who, when and by which way as typed.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "register/keep")]
pub async fn keep_entry(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let done = async {
        backend().register().keep(&actor().await?, &slug, form.clone()).await?;
        Ok(routes::new_entry_done(lang, &slug, "kept"))
    };
    let done = done.await;
    answer_form(lang, &routes::new_entry(lang, &slug), &kept(&slug), form, done).await
}

/// Enters it in the register and shows it there. While something must be mended it goes back to its page, which has kept
/// everything.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "register/enter")]
pub async fn enter_by_hand(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The draft.
    submission: SubmissionId,
    /// What was typed.
    form: Form,
    /// Whether the person is told by mail.
    #[server(default)]
    tell: bool,
) -> Result<(), AppError> {
    let page = routes::new_entry(lang, &slug);
    let done = async {
        match backend().register().enter(&actor().await?, &slug, &submission, form.clone(), tell).await {
            Ok(entered) => Ok(routes::desk_register_done(lang, &slug, &entered.number)),
            Err(Error::Invalid(_)) => Ok(routes::new_entry_tried(lang, &slug, tell)),
            Err(error) => Err(error),
        }
    };
    let done = done.await;
    answer_form(lang, &page, &kept(&slug), form, done).await
}

/// Gives up what is being entered.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "register/discard")]
pub async fn discard_entry(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
) -> Result<(), AppError> {
    let done = async {
        backend().register().discard(&actor().await?, &slug).await?;
        Ok(routes::new_entry_done(lang, &slug, "discarded"))
    };
    answer(lang, &routes::new_entry(lang, &slug), done.await).await
}
