//! Addresses of staff pages about what a new version brought: where comments stand, and what led to a change.

use model::Language;
use model::placements::State;

use super::desk::with;
use super::paths::{desk_changes, placements};

/// The comments that stand in one way after a new version.
#[must_use]
pub fn placements_in(language: Language, slug: &str, state: State) -> String {
    with(&placements(language, slug), &[("state", state.as_str())])
}

/// A later page of them.
#[must_use]
pub fn placements_from(language: Language, slug: &str, state: State, cursor: &str) -> String {
    with(&placements(language, slug), &[("state", state.as_str()), ("cursor", cursor)])
}

/// The form that settles where one comment stands.
#[must_use]
pub fn placement_of(language: Language, slug: &str, comment: &str) -> String {
    with(&placements(language, slug), &[("comment", comment)])
}

/// The queue, saying that a comment was settled.
#[must_use]
pub fn placements_done(language: Language, slug: &str) -> String {
    with(&placements(language, slug), &[("done", "settled")])
}

/// A page of what the newest version changed.
#[must_use]
pub fn desk_changes_page(language: Language, slug: &str, page: i64) -> String {
    with(&desk_changes(language, slug), &[("page", &page.to_string())])
}

/// The changes, saying that a statement was kept.
#[must_use]
pub fn desk_changes_done(language: Language, slug: &str) -> String {
    with(&desk_changes(language, slug), &[("done", "stated")])
}

/// The form that states which comments led to the change of a provision, by its id.
#[must_use]
pub fn desk_change(language: Language, slug: &str, provision: &str) -> String {
    with(&desk_changes(language, slug), &[("provision", provision)])
}
