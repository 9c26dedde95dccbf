//! Versions of a text.

use model::provisions::Kind;
use model::versions::{Relation, Tally};

use crate::messages::{Versions, plural};

pub(super) const VERSIONS: Versions = Versions {
    title: "Versions of the text",
    lede: "Every published version stays as it was. You can read any of them and see what changed between any two.",
    name: |n| format!("Version {n}"),
    published: |day| format!("published on {day}"),
    file: |name| format!("from the file {name}"),
    newest: "newest",
    first: "This is the first published version.",
    against: |n| format!("Compared with version {n}:"),
    tally,
    read: |n| format!("Read version {n}"),
    changed_since: |n| format!("See what changed since version {n}"),
    compare: "Compare two versions",
    from: "Older version",
    to: "Later version",
    view: "Show them",
    inline: "in one text",
    side: "side by side",
    show_inline: "Show them in one text",
    show_side: "Show the versions side by side",
    go: "Compare",
    option: |n, day| format!("Version {n}, {day}"),
    old_text: |old, newest| {
        format!("This is version {old}. The newest is version {newest}; comments are made on that one.")
    },
    comparison: "Comparison",
    comparison_title: |from, to| format!("What changed from version {from} to version {to}"),
    days: |from, to| format!("The first was published on {from}, the second on {to}."),
    same_text: "Both versions have the same text.",
    only_one: "Only one version is published. There will be something to compare once there is a second one.",
    chosen_twice: "You chose the same version twice. Choose two different versions.",
    unknown: "One of these versions does not exist. Choose two versions from the list.",
    list: "List of changes",
    page: |page, pages| format!("Page {page} of {pages}"),
    renumbered: |n| plural::en(n, "provision only has another number", "provisions only have another number"),
    texts: "The texts, article by article",
    relation: |relation| match relation {
        Relation::Added => "added",
        Relation::Removed => "removed",
        Relation::Reworded => "reworded",
        Relation::Split => "split",
        Relation::Merged => "merged",
        Relation::Moved => "moved",
        Relation::Renumbered => "renumbered",
        Relation::Retouched => "spelling or punctuation only",
        Relation::Unchanged => "unchanged",
    },
    becomes: "becomes",
    why: "Why it is shown like this",
    sure: |n| format!("Confidence of this pairing: {n}%."),
    doubtful: "doubtful pairing",
    no_words: "It has no text of its own; changes in what it holds are shown by themselves.",
    pages: "Pages of changes",
    previous: "Earlier changes",
    next: "Further changes",
    wrong: "References that seem wrong",
    wrong_lede: "These references stayed as they were, but the provision that they referred to has another number now or is gone.",
    wrong_count: |n| match n {
        1 => "One reference in the text seems wrong after this change".into(),
        _ => format!("{n} references in the text seem wrong after this change"),
    },
    see_place: "See it in the text",
    wrong_more: |n| match n {
        1 => "There is one more.".into(),
        _ => format!("There are {n} more."),
    },
    all: "All versions",
    see_changes: "See what changed",
    history: |kind| match kind {
        Kind::Article => "History of the article",
        Kind::Annex => "History of the annex",
        _ => "History of the provision",
    },
    history_of: |label| format!(" {label}"),
    history_title: |name| format!("History: {name}"),
    history_lede: "How this provision read in every published version, the newest first.",
    to_article: "Read the text of today and the comments",
    gone: |n| format!("This provision is gone since version {n}."),
    gone_into: "Its text went into:",
    unchanged: |n| format!("The same text as in version {n}."),
    was: "Before:",
    as_published: "The text published then",
    text_against: |n| format!("The text against version {n}"),
    too_long: "The text is too long for this page; it is in the comparison of the two versions.",
};

/// "3 provisions added, 1 removed": the noun stands with the first number only.
fn tally(tally: &Tally) -> String {
    let parts = [
        (tally.added, "added"),
        (tally.removed, "removed"),
        (tally.reworded, "reworded"),
        (tally.split, "split"),
        (tally.merged, "merged"),
        (tally.moved, "moved"),
        (tally.renumbered, "renumbered"),
        (tally.retouched, "changed in spelling or punctuation only"),
    ];
    let mut said = parts.into_iter().filter(|(n, _)| *n > 0);
    let Some((n, what)) = said.next() else { return "no change".into() };
    let first = format!("{} {what}", plural::en(n, "provision", "provisions"));
    said.fold(first, |all, (n, what)| format!("{all}, {n} {what}"))
}
