//! Releasing decisions, the end of a consultation, templates.

use crate::messages::{FieldWords, ReleaseWords, TemplateWords, plural};

pub(super) const RELEASE: ReleaseWords = ReleaseWords {
    title: "Release",
    lede: "All approved decisions become public at the same moment, beside the comments. Each sender is told once.",
    ready: |decisions, comments| {
        format!(
            "{} for {} will become public.",
            plural::en(decisions, "decision", "decisions"),
            plural::en(comments, "comment", "comments")
        )
    },
    nothing: "No approved decision waits to be released.",
    for_good: "What is released does not change any more. Whoever gave an e-mail address gets one mail for the whole contribution; the others see the answer on their tracking page.",
    release: "Release all approved decisions",
    editors: "Releasing and ending are done by the editors of the consultation.",
    before: "Earlier releases",
    one: |decisions, comments, when, name| {
        let who = if name.is_empty() { String::new() } else { format!(", {name}") };
        format!(
            "{when}{who}: {} for {}",
            plural::en(decisions, "decision", "decisions"),
            plural::en(comments, "comment", "comments")
        )
    },
    gate: "End of the consultation",
    gate_lede: "The consultation becomes “answered” only when each recommendation has a released decision. After that no contribution can be entered any more.",
    missing: "What is still missing",
    not_closed: "The consultation has not closed yet.",
    answered: "The consultation is answered.",
    undecided: |n, more| format!("{}{} without a decision", over(more), plural::en(n, "comment", "comments")),
    unreleased: |n, more| format!("{}{} not released", over(more), plural::en(n, "decision", "decisions")),
    held: |n| {
        format!(
            "{} in time, but not yet confirmed by the mailed link",
            plural::en(n, "contribution handed in", "contributions handed in")
        )
    },
    by_hand: |n| {
        format!(
            "{} being entered; they cannot be entered after the end",
            plural::en(n, "letter is", "letters are")
        )
    },
    open: "Nothing is missing.",
    answer: "End: the consultation is answered",
    done: |code| match code {
        "released" => Some("The decisions are public. Senders are being told, within some minutes."),
        "answered" => Some("The consultation is answered."),
        "changed" => {
            Some("Nothing was released: something has changed meanwhile. This is what would be released now.")
        }
        "missing" => Some("The consultation was not ended: something is still missing."),
        _ => None,
    },
};

pub(super) const TEMPLATES: TemplateWords = TemplateWords {
    title: "Templates of reasons",
    lede: "Texts to begin a reason with. Each has gaps […] to be filled: a template is no answer.",
    none: "There is no template yet.",
    new: "New template",
    change: "Change the template",
    name: FieldWords { label: "Name of the template", hint: "" },
    body: FieldWords { label: "Text", hint: "Put […] where the reason must be written." },
    no_gap: "Text: put at least one gap […], so that the template is adapted",
    save: "Save the template",
    edit: "Change",
    remove: "Remove",
    done: |code| match code {
        "kept" => Some("The template was saved."),
        "removed" => Some("The template was removed."),
        _ => None,
    },
};

const fn over(more: bool) -> &'static str {
    if more { "over " } else { "" }
}
