//! Addresses of campaigns.

use model::Language;
use model::campaigns::Kind;

use super::desk::with;
use super::paths::{campaigns, desk_comments};

/// A later page of the campaigns.
#[must_use]
pub fn campaigns_from(language: Language, slug: &str, cursor: &str) -> String {
    with(&campaigns(language, slug), &[("cursor", cursor)])
}

/// One campaign.
#[must_use]
pub fn campaign(language: Language, slug: &str, id: &str) -> String {
    with(&campaigns(language, slug), &[("campaign", id)])
}

/// Its members, of one kind where one is named, from a cursor on.
#[must_use]
pub fn campaign_members(
    language: Language,
    slug: &str,
    id: &str,
    kind: Option<Kind>,
    cursor: Option<&str>,
) -> String {
    let mut pairs = vec![("campaign", id)];
    pairs.extend(kind.map(|kind| ("kind", kind.as_str())));
    pairs.extend(cursor.map(|cursor| ("cursor", cursor)));
    format!("{}#members", with(&campaigns(language, slug), &pairs))
}

/// One campaign, saying what was done; the list where it is none any more.
#[must_use]
pub fn campaign_done(language: Language, slug: &str, id: &str, done: &str) -> String {
    let page = campaigns(language, slug);
    if id.is_empty() {
        with(&page, &[("done", done)])
    } else {
        with(&page, &[("campaign", id), ("done", done)])
    }
}

/// The page before comments are taken out of a campaign.
#[must_use]
pub fn campaign_split(language: Language, slug: &str, id: &str, chosen: &[String]) -> String {
    let mut pairs = vec![("campaign", id), ("act", "split")];
    pairs.extend(chosen.iter().map(|comment| ("chosen", comment.as_str())));
    with(&campaigns(language, slug), &pairs)
}

/// The page before a campaign is joined to another, once that is chosen.
#[must_use]
pub fn campaign_join(
    language: Language,
    slug: &str,
    id: &str,
    into: Option<&str>,
    cursor: Option<&str>,
) -> String {
    let mut pairs = vec![("campaign", id), ("act", "join")];
    pairs.extend(into.map(|into| ("into", into)));
    pairs.extend(cursor.map(|cursor| ("cursor", cursor)));
    with(&campaigns(language, slug), &pairs)
}

/// The staff's comments with those of campaigns among them; `provision` is the filter in force.
#[must_use]
pub fn desk_comments_whole(
    language: Language,
    slug: &str,
    provision: Option<&str>,
    cursor: Option<&str>,
) -> String {
    let mut pairs = vec![("campaigns", "all")];
    pairs.extend(provision.map(|eid| ("provision", eid)));
    pairs.extend(cursor.map(|cursor| ("cursor", cursor)));
    with(&desk_comments(language, slug), &pairs)
}
