//! Server functions of coding: the next comment, and its themes.

use leptos::prelude::*;
use model::Language;
use model::themes::{Coding, Filter};

use crate::accounts::answer;
use crate::error::AppError;
use crate::outcomes::answer_or_keep;
use crate::routes;
use crate::ssr::{actor, backend};

/// The name under which what was ticked waits for the page of its comment.
pub(super) fn kept_coding(comment: &str) -> String {
    format!("coding:{comment}")
}

/// Opens the next comment that nobody has coded.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/next")]
pub async fn next_comment(
    /// Language of the page that the button stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which comments.
    #[server(default)]
    filter: Filter,
    /// The one that is passed over.
    #[server(default)]
    from: String,
) -> Result<(), AppError> {
    let page = routes::coding_in(lang, &slug, &filter, &[]);
    let done = next(lang, &slug, &filter, &from, "").await;
    answer(lang, &page, done).await
}

/// The address of the next comment, or where it says that none is left.
async fn next(
    lang: Language,
    slug: &str,
    filter: &Filter,
    from: &str,
    done: &str,
) -> backend::Result<String> {
    let from = Some(from).filter(|from| !from.is_empty());
    let found = backend().themes().next(&actor().await?, slug, filter, from).await?;
    Ok(match found {
        Some(comment) => routes::coding_of(lang, slug, &comment, filter, &[("done", done)]),
        None => routes::coding_in(lang, slug, filter, &[("none", "1"), ("done", done)]),
    })
}

/// Puts themes on a comment, or on sentences of it.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "themes/put")]
pub async fn put_themes(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which comments come next.
    #[server(default)]
    filter: Filter,
    /// "next", or anything else to stay.
    #[server(default)]
    then: String,
    /// What was ticked.
    form: Coding,
) -> Result<(), AppError> {
    let comment = form.comment.clone();
    let page = routes::coding_of(lang, &slug, &comment, &filter, &[]);
    let done = async {
        backend().themes().put(&actor().await?, &slug, &form).await?;
        if then == "next" {
            next(lang, &slug, &filter, &comment, "put").await
        } else {
            Ok(routes::coding_of(lang, &slug, &comment, &filter, &[("done", "put")]))
        }
    };
    let done = done.await;
    answer_or_keep(lang, &page, &kept_coding(&comment), form, done).await
}
