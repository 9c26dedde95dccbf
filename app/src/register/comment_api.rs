//! What the forms of comments of an entry send.

use backend::Error;
use backend::comments::Saved;
use leptos::prelude::*;
use model::comments::Form;
use model::ids::CommentId;
use model::provisions::eid_of;
use model::{Invalid, Language};

use crate::accounts::{answer, answer_form};
use crate::comments::{Leftover, Why, keep_leftover};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which the form of a comment waits for its page while somebody logs in again: of a new one on a
/// provision, or of a stored one by its id.
pub(super) fn kept_comment(slug: &str, about: &str) -> String {
    format!("register:{slug}:{about}")
}

/// Saves a comment of what is being entered, whatever is still wrong with it.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "register/add")]
pub async fn add_entry_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let eid = eid_of(&form.provision).to_owned();
    let page = routes::entry_comment_on(lang, &slug, &eid);
    let saved = async { backend().register().add(&actor().await?, &slug, form.clone()).await };
    let done = after(lang, &slug, saved.await, &form).await;
    answer_form(lang, &page, &kept_comment(&slug, &eid), form, done).await
}

/// Saves a changed comment of what is being entered.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "register/change")]
pub async fn change_entry_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The comment.
    id: CommentId,
    /// What was typed.
    form: Form,
) -> Result<(), AppError> {
    let page = routes::entry_comment_again(lang, &slug, id.as_str());
    let saved = async { backend().register().change(&actor().await?, &slug, &id, form.clone()).await };
    let done = after(lang, &slug, saved.await, &form).await;
    answer_form(lang, &page, &kept_comment(&slug, id.as_str()), form, done).await
}

/// Takes a comment out of what is being entered.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "register/remove")]
pub async fn remove_entry_comment(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The comment.
    id: CommentId,
) -> Result<(), AppError> {
    let done = async {
        backend().register().remove(&actor().await?, &slug, &id).await?;
        Ok(routes::new_entry_done(lang, &slug, "removed"))
    };
    answer(lang, &routes::new_entry(lang, &slug), done.await).await
}

/// On to the entry, or back to the comment while something must be mended. A text that was refused is kept where it can
/// be copied.
async fn after(
    lang: Language,
    slug: &str,
    saved: backend::Result<Saved>,
    form: &Form,
) -> backend::Result<String> {
    match saved {
        Ok(Saved { id, problems: Invalid(problems) }) if problems.is_empty() => {
            Ok(routes::new_entry_saved(lang, slug, id.as_str()))
        }
        Ok(Saved { id, .. }) => Ok(routes::entry_comment_again(lang, slug, id.as_str())),
        Err(refusal @ Error::Conflict(_)) => {
            keep_leftover(Leftover { why: Why::Refused, form: form.clone() }).await?;
            Err(refusal)
        }
        Err(error) => Err(error),
    }
}
