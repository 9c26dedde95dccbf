//! Addresses of the comments behind a figure.

use model::Language;
use model::counts::Filter;

use super::desk::with;
use super::paths::desk_comments;

/// The staff's comments on one provision, or on everything, narrowed by a filter; those of campaigns among them, as they are in
/// the figure.
#[must_use]
pub fn desk_comments_behind(language: Language, slug: &str, provision: Option<&str>, filter: &Filter) -> String {
    let mut pairs: Vec<(&str, &str)> = provision.map(|eid| ("provision", eid)).into_iter().collect();
    pairs.extend(filter.pairs());
    pairs.push(("campaigns", "all"));
    with(&desk_comments(language, slug), &pairs)
}
