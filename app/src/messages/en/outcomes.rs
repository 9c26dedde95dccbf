//! What becomes of recommendations.

use model::outcomes::{Act, Outcome, State};

use super::outcomes_release::{RELEASE, TEMPLATES};
use crate::messages::{Deciding, FieldWords, Outcomes, numbers, plural};

pub(super) const OUTCOMES: Outcomes = Outcomes {
    title: "Outcomes",
    lede: "Each recommendation that is not taken over gets a written reason (Law 52/2003, art. 12 (3)). An expert writes \
           the decision, a colleague approves it, then all become public at once.",
    outcome: |outcome| match outcome {
        Outcome::Accepted => "Accepted",
        Outcome::Partly => "Partly accepted",
        Outcome::NotAccepted => "Not accepted",
        Outcome::OutOfScope => "Outside the scope of the act",
    },
    answer: "The authority's answer:",
    reason: "Reason:",
    published: |day| format!("published on {day}"),
    states: "How far the work is",
    undecided: "Without a decision",
    state: |state| match state {
        State::Drafted => "To be approved",
        State::Approved => "Ready to be released",
        State::Released => "Released",
    },
    figure: |n, more| if more { format!("over {}", numbers::en(n)) } else { numbers::en(n) },
    comments: |n, more| format!("{}{}", over(more), plural::en(n, "comment", "comments")),
    progress: "What is left, by article",
    columns: ["Article", "Without a decision", "Published comments"],
    outside: "Outside the articles",
    of_campaign: "Only the comments of one campaign",
    filter: ["Article", "Stance", "Kind"],
    anything: "All",
    found: |n, more| match (n, more) {
        (0, _) => "No comment without a decision fits the filter.".into(),
        _ => format!(
            "{}{} without a decision, newest first.",
            over(more),
            plural::en(n, "comment", "comments")
        ),
    },
    choose: "Choose this comment",
    decide_chosen: "Write a decision for the chosen ones",
    decide_all: |n, more| match (n, more) {
        (1, false) => "One decision for the only one listed".into(),
        _ => format!(
            "One decision for {} listed",
            if more { "as many as possible of those".into() } else { format!("all {}", numbers::en(n)) }
        ),
    },
    none_title: "No comment is without a decision",
    none_text: "Choose another filter, or go on to the decisions to be approved.",
    no_decision: "No decision here.",
    open: "open the decision",
    drafted: |name, day| {
        if name.is_empty() { format!("Written on {day}") } else { format!("Written by {name} on {day}") }
    },
    approved: |name, day| {
        if name.is_empty() { format!("approved on {day}") } else { format!("approved by {name} on {day}") }
    },
    own: "written by you",
    sent_back: "Sent back:",
    choose_decision: "Choose for approval",
    look: "Look at the chosen ones before approving",
    preview: |n, comments| {
        format!(
            "Approve {} for {}?",
            plural::en(n, "decision", "decisions"),
            plural::en(comments, "comment", "comments")
        )
    },
    approve: "Approve",
    done_approved: "The decisions were approved. They become public with the next release.",
    deciding: DECIDING,
    release: RELEASE,
    templates: TEMPLATES,
};

const fn over(more: bool) -> &'static str {
    if more { "over " } else { "" }
}

const DECIDING: Deciding = Deciding {
    new: |n| format!("New decision for {}", plural::en(n, "comment", "comments")),
    more: |n| {
        format!(
            "One decision takes {} at once at most. The rest stay in the list, for another one.",
            plural::en(n, "comment", "comments")
        )
    },
    title: "Decision",
    change: "Change the decision",
    change_lede: "A change takes the approval back: a colleague must approve it again. What it was before stays in its history.",
    outcome: FieldWords { label: "What was done with the recommendation?", hint: "" },
    reason: FieldWords {
        label: "Reason",
        hint: "Needed for everything that is not taken over as it is. The sender and the public read it.",
    },
    begin: "Begin with a template",
    begin_hint: "The template's text goes into the field below. Fill its gaps […] and adapt it to the comment.",
    save: "Save the decision",
    back: "Back to the list",
    answered: "The comments that it answers",
    join: "Or add them to a decision that there is",
    join_hint: "These are the decisions that wait for approval. A colleague then approves one for all its comments.",
    join_this: "Add to this decision",
    take_out: "Take out of the decision",
    history: "History of the decision",
    act: |act| match act {
        Act::Drafted => "written",
        Act::Changed => "changed",
        Act::Joined => "comments added",
        Act::Left => "a comment taken out",
        Act::Approved => "approved",
        Act::SentBack => "sent back",
        Act::Released => "released",
    },
    approving: "Approval",
    not_own: "You wrote this decision, so a colleague approves it.",
    words: FieldWords { label: "What must be changed", hint: "Only colleagues read it." },
    send_back: "Send back",
    gap: "Reason: a gap is still open; put the reason in the place of […]",
    unadapted: "Reason: it is the template itself; adapt it to what the comment says",
    changed: "Something has changed meanwhile: please look again. What you wrote is below",
    nothing: "None of the chosen comments is without a decision any more.",
    done: |code| match code {
        "drafted" => Some("The decision was saved. A colleague must approve it."),
        "changed" => Some("The change was saved. A colleague must approve the decision again."),
        "joined" => Some("The comments were added. A colleague has to approve the decision."),
        "moved" => Some("The comment was taken out and is without a decision again."),
        "approved" => Some("The decision was approved. It becomes public with the next release."),
        "sent_back" => Some("The decision was sent back."),
        "overtaken" => {
            Some("Somebody else has done something with this decision meanwhile. This is how it stands now.")
        }
        _ => None,
    },
};
