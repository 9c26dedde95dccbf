//! Paths of staff's pages.

use model::Language;

use super::{path, paths};
use crate::routes::words::words;

paths! {
    /// The organisations, for staff.
    fn organisations(l) => [words(l).desk, words(l).organisations];
    /// One organisation, for staff to judge.
    fn organisation_review(l, id) => [words(l).desk, words(l).organisations, id];
    /// Erasing for people who wrote a letter.
    fn erasure(l) => [words(l).desk, words(l).erasure];
    /// The accounts of staff.
    fn accounts(l) => [words(l).desk, words(l).accounts];
    /// One of them.
    fn account(l, id) => [words(l).desk, words(l).accounts, id];
    /// The staff's list of consultations.
    fn desk(l) => [words(l).desk];
    /// The mails that leave.
    fn outbox(l) => [words(l).desk, words(l).outbox];
    /// The audit trail.
    fn audit(l) => [words(l).desk, words(l).audit];
    /// Form for a policy.
    fn new_policy(l) => [words(l).desk, words(l).new_policy];
    /// Form for a consultation.
    fn new_consultation(l) => [words(l).desk, words(l).new_consultation];
    /// Form for changing a consultation.
    fn edit_consultation(l, slug) => [words(l).desk, slug, words(l).edit];
    /// Upload and preview of a draft.
    fn draft(l, slug) => [words(l).desk, slug, words(l).draft];
    /// The per-article table.
    fn desk_articles(l, slug) => [words(l).desk, slug, words(l).articles];
    /// What people said on one article.
    fn desk_article(l, slug, eid) => [words(l).desk, slug, words(l).article, eid];
    /// Writing the summary of that.
    fn summary(l, slug, eid) => [words(l).desk, slug, words(l).article, eid, words(l).summary];
    /// The comments, for staff.
    fn desk_comments(l, slug) => [words(l).desk, slug, words(l).comments];
    /// Comments that are near-copies of one text.
    fn campaigns(l, slug) => [words(l).desk, slug, words(l).campaigns];
    /// The consultation at a glance.
    fn dashboard(l, slug) => [words(l).desk, slug, words(l).dashboard];
    /// What the newest version changed, for staff.
    fn desk_changes(l, slug) => [words(l).desk, slug, words(l).changes];
    /// The register, for staff.
    fn desk_register(l, slug) => [words(l).desk, slug, words(l).register];
    /// Entering by hand what came on paper, by mail or at a meeting.
    fn new_entry(l, slug) => [words(l).desk, slug, words(l).register, words(l).new];
    /// A comment of it.
    fn entry_comment(l, slug) => [words(l).desk, slug, words(l).register, words(l).new, words(l).comment];
    /// What has no decision yet, and the decisions.
    fn outcomes(l, slug) => [words(l).desk, slug, words(l).outcomes];
    /// One decision, or a new one.
    fn decision(l, slug) => [words(l).desk, slug, words(l).outcomes, words(l).decision];
    /// What becomes public, and the end of the consultation.
    fn release(l, slug) => [words(l).desk, slug, words(l).outcomes, words(l).release];
    /// Texts to begin reasons with.
    fn templates(l, slug) => [words(l).desk, slug, words(l).outcomes, words(l).templates];
    /// Files that were ordered.
    fn desk_files(l, slug) => [words(l).desk, slug, words(l).files];
    /// The codebook.
    fn themes(l, slug) => [words(l).desk, slug, words(l).themes];
    /// Where themes are put on comments.
    fn coding(l, slug) => [words(l).desk, slug, words(l).themes, words(l).coding];
    /// Comments that have a theme.
    fn coded(l, slug) => [words(l).desk, slug, words(l).themes, words(l).comments];
    /// Where themes meet articles and senders.
    fn crossing(l, slug) => [words(l).desk, slug, words(l).themes, words(l).crossing];
    /// How far two coders agree.
    fn agreement(l, slug) => [words(l).desk, slug, words(l).themes, words(l).agreement];
    /// A workbook that becomes the codebook.
    fn theme_import(l, slug) => [words(l).desk, slug, words(l).themes, words(l).import];
    /// What waits for a moderator.
    fn moderation(l, slug) => [words(l).desk, slug, words(l).moderation];
    /// Where comments stand after a new version, for staff.
    fn placements(l, slug) => [words(l).desk, slug, words(l).placements];
}
