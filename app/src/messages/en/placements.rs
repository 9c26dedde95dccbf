//! Where comments stand after a new version.

use model::placements::State;

use crate::messages::{FieldWords, Placements, plural};

pub(super) const PLACEMENTS: Placements = Placements {
    title: |version| format!("Where comments stand in version {version}"),
    lede: "Every comment keeps the text it was written about. Here you see where it stands in the newest version, and \
           decide where the program cannot be sure.",
    states: "What became of the provisions",
    state: |state| match state {
        State::Exact => "Unchanged",
        State::Moved => "Moved or renumbered",
        State::WordingChanged => "Reworded",
        State::Parent => "Removed from their article",
        State::Split => "Split",
        State::Orphaned => "Removed with their article",
        State::NeedsPerson => "For an expert to settle",
        State::Settled => "Settled by an expert",
    },
    became,
    spoken: |version, label| match label {
        "" => format!("On version {version}"),
        label => format!("On version {version}, {label}"),
    },
    old: "The text it was written about",
    since: "What changed since you wrote",
    same_words: "The words of the provision are the same.",
    reason: "The expert’s reason:",
    way: "The comment’s way through the versions",
    step: |version, day| format!("Version {version}, {day}"),
    none_title: "No comment here",
    none_text: "Choose another list above.",
    one_version: "Only one version is published. Comments get a new place when you publish the next.",
    settle: "Settle where the comment stands",
    of: |label| format!("on {label}"),
    comment: "The comment",
    place: "What is the comment about now?",
    place_hint: "The proposals are the provisions that share words with the text it was written about.",
    candidate: "The new text against the one it was written about",
    nowhere: "It has no place in the new text",
    elsewhere: "Another provision",
    other: FieldWords {
        label: "The provision as it is cited",
        hint: "For example: art. 5 alin. (2) lit. a)",
    },
    why: FieldWords { label: "The reason", hint: "Anyone can read it beside the comment." },
    save: "Keep this place",
    cancel: "Back to the list",
    saved: "The comment’s place was kept.",
    unplaced: "Provisions that are no longer in the text",
    unplaced_lede: "These comments are on provisions that were removed from the newest version, or changed so much that \
                    an expert must settle where they stand. They are read together with the text of that time.",
    unplaced_link: |n| {
        format!("{} on provisions that are no longer in the text", plural::en(n, "comment", "comments"))
    },
};

fn became(state: State, label: &str) -> String {
    match (state, label) {
        (State::Exact, _) => "The provision is the same.".into(),
        (State::Moved, label) => format!("The provision has the same words and is now {label}."),
        (State::WordingChanged, label) => format!("The provision was reworded and is now {label}."),
        (State::Parent, label) => {
            format!("The provision was removed; the comment now stands by {label}, which held it.")
        }
        (State::Split, label) => {
            format!("The words of the provision are now in several places, first in {label}.")
        }
        (State::Orphaned, _) => "The provision was removed from the text.".into(),
        (State::NeedsPerson, _) => "An expert will settle which provision the comment is about now.".into(),
        (State::Settled, "") => {
            "An expert has settled that the comment has no place in the text any more.".into()
        }
        (State::Settled, label) => format!("An expert has settled that the comment is now about {label}."),
    }
}
