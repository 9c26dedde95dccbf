//! Coding.

use backend::themes::Part;
use model::submissions::SenderKind;

use crate::messages::{CodingWords, numbers, plural};

pub(super) const CODING: CodingWords = CodingWords {
    title: "Coding the comments",
    lede: "Read one comment at a time and tick its themes. The comment that you open is yours for a quarter of an hour, so \
           that nobody works on the same one unknowingly.",
    next_title: "The next comment that nobody has coded",
    filter: ["Article", "Sender"],
    anything: "Any",
    outside: "Outside of articles",
    sender: |kind| match kind {
        SenderKind::Citizen => "person",
        SenderKind::Organisation => "organisation",
    },
    next: "Open the next one",
    none_left: "No comment is left to code here, or a colleague has it open.",
    no_themes: "Write at least one theme first.",
    read_only: "Experts code; you can read here.",
    one: |number| format!("Comment no. {number}"),
    blind: "The sender's name is not shown while coding.",
    present: "Text of the provision",
    said: "What the comment says",
    withdrawn: "Its sender has taken this comment back.",
    hidden: "A moderator has hidden this comment.",
    codes: "Themes on it",
    no_codes: "No theme yet.",
    coded_none: "Read: no theme fits.",
    withheld: "A second expert codes it without seeing the themes of the first. Until then you do not see them here either.",
    whole: "on the whole comment",
    by: |name, day| if name.is_empty() { day.to_owned() } else { format!("{name}, {day}") },
    stale: "put on the text before; confirm it again",
    confirm: "It still fits",
    remove: "Take off",
    put: "Put themes on it",
    passage: "On which part of the comment?",
    passage_hint: "Tick one or more sentences. If you tick none, the themes go on the whole comment.",
    part: |part| match part {
        Part::Text => "Comment",
        Part::Reasons => "Reasons",
        Part::Wording => "Proposed wording",
    },
    suggested: "Suggested by the program",
    suggested_hint: "Nothing is put there by itself: tick only what fits.",
    like: "as in comment no.",
    says: |words| format!("says: {words}"),
    themes: "Themes",
    other_themes: "Other themes",
    none: "No theme fits",
    save_next: "Keep and go to the next",
    save_stay: "Keep and stay here",
    skip: "Skip it",
    taken: |name| {
        if name.is_empty() {
            "A colleague is working on this comment now.".into()
        } else {
            format!("{name} is working on this comment now.")
        }
    },
    missing: "Tick at least one theme, or that no theme fits",
    both: "You ticked themes, and that none fits",
    changed: "Something about this comment has changed meanwhile. Look again; what you ticked is below",
    done: |code| match code {
        "put" => Some("The themes have been put."),
        "removed" => Some("The theme has been taken off."),
        "confirmed" => Some("The theme has been confirmed for the present text."),
        "spread" => Some(
            "The themes are being put on the comments of the campaign. For a large one that takes some minutes.",
        ),
        "changed" => Some("The comments of the campaign have changed meanwhile. Look again."),
        _ => None,
    },
    campaign: |n| format!("Put the same themes on its campaign of {}", plural::en(n, "comment", "comments")),
    spread: "The same themes for the whole campaign",
    spread_lede: |near, personal, coded| {
        format!(
            "{} with the text of the campaign and {} with words of their own are not coded yet. Those that are coded already \
             ({}) stay as they are.",
            plural::en(near, "comment", "comments"),
            plural::en(personal, "comment", "comments"),
            numbers::en(coded)
        )
    },
    spread_themes: "Themes:",
    spread_whole: "Also on comments with words of their own, without reading them",
    spread_button: "Put the themes on the campaign",
    spread_nothing: "Put themes on this comment first. If all the others are coded, nothing is left to do.",
    back: "Back to the comment",
};
