//! Server functions of campaigns.

use leptos::prelude::*;
use model::Language;
use model::campaigns::{Join, Naming, Split, Undo};

use crate::accounts::{answer, answer_form};
use crate::error::AppError;
use crate::routes;
use crate::ssr::{actor, backend};

/// The names under which refused forms wait for their page.
pub(super) fn kept_name(slug: &str) -> String {
    format!("campaign-name:{slug}")
}

/// As [`kept_name`], of a split.
pub(super) fn kept_split(slug: &str) -> String {
    format!("campaign-split:{slug}")
}

/// As [`kept_name`], of a joining.
pub(super) fn kept_join(slug: &str) -> String {
    format!("campaign-join:{slug}")
}

/// Gives a campaign a name.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "campaigns/name")]
pub async fn name_campaign(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// The name.
    form: Naming,
) -> Result<(), AppError> {
    let page = routes::campaign(lang, &slug, &form.campaign);
    let done = async {
        backend().campaigns().name(&actor().await?, &slug, &form).await?;
        Ok(routes::campaign_done(lang, &slug, &form.campaign, "named"))
    };
    let done = done.await;
    answer_form(lang, &page, &kept_name(&slug), form, done).await
}

/// Takes comments out of a campaign.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "campaigns/split")]
pub async fn split_campaign(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What was chosen.
    form: Split,
) -> Result<(), AppError> {
    let page = routes::campaign_split(lang, &slug, &form.campaign, &form.comments);
    let done = async {
        let there = backend().campaigns().split(&actor().await?, &slug, &form).await?;
        Ok(routes::campaign_done(lang, &slug, &there, "split"))
    };
    let done = done.await;
    answer_form(lang, &page, &kept_split(&slug), form, done).await
}

/// Joins a campaign to another.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "campaigns/join")]
pub async fn join_campaigns(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// Which, to which, and why.
    form: Join,
) -> Result<(), AppError> {
    let into = Some(form.into.as_str()).filter(|into| !into.is_empty());
    let page = routes::campaign_join(lang, &slug, &form.campaign, into, None);
    let done = async {
        backend().campaigns().join(&actor().await?, &slug, &form).await?;
        Ok(routes::campaign_done(lang, &slug, &form.into, "joined"))
    };
    let done = done.await;
    answer_form(lang, &page, &kept_join(&slug), form, done).await
}

/// Takes back what an expert did.
///
/// # Errors
/// The closed code of the problem, for scripts.
#[server(endpoint = "campaigns/undo")]
pub async fn undo_campaign(
    /// Language of the page that the form stands on.
    lang: Language,
    /// The consultation.
    slug: String,
    /// What is taken back.
    form: Undo,
) -> Result<(), AppError> {
    let page = routes::campaign(lang, &slug, &form.campaign);
    let done = async {
        let there = backend().campaigns().undo(&actor().await?, &slug, &form).await?;
        Ok(routes::campaign_done(lang, &slug, &there, "undone"))
    };
    answer(lang, &page, done.await).await
}
