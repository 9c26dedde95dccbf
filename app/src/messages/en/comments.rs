//! Writing a comment.

use model::comments::{Kind, Stance};

use crate::islands::Counted;
use crate::messages::{Comments, FieldWords};

pub(super) const COMMENTS: Comments = Comments {
    steps: "Steps",
    step: ["Write", "Check", "Send"],
    asking: |label| format!("What do you think of {label}?"),
    asking_whole: "What do you think of the draft as a whole?",
    changing: |label| format!("Change your comment on {label}"),
    changing_whole: "Change your comment on the draft as a whole",
    whole_act: "the draft as a whole",
    crumb: "Comment",
    stance: FieldWords { label: "Your position", hint: "" },
    kind: FieldWords { label: "Kind of comment", hint: "" },
    text: FieldWords {
        label: "Your comment",
        hint: "In short, what should be known. It may be left out if you propose another wording.",
    },
    wording: FieldWords {
        label: "Proposed wording",
        hint: "Start from the present text and change it here. If you leave it as it is, you propose no other wording.",
    },
    wording_from_nothing: "Write the text that you would add or put in its place, for instance a new article.",
    reasons: FieldWords {
        label: "Reasons",
        hint: "Arguments, figures, your own experience. An example helps a lot.",
    },
    stance_of: |stance| match stance {
        Stance::Support => "I support it",
        Stance::SupportWithChanges => "I support it with changes",
        Stance::Against => "I am against it",
        Stance::Neutral => "Neutral",
    },
    stance_tag: |stance| match stance {
        Stance::Support => "support",
        Stance::SupportWithChanges => "support with changes",
        Stance::Against => "against",
        Stance::Neutral => "neutral",
    },
    kind_of: |kind| match kind {
        Kind::Opinion => "Opinion",
        Kind::ProposedWording => "Proposed wording",
        Kind::Question => "Question",
        Kind::Evidence => "Evidence",
    },
    add: "Add to my submission",
    keep: "Keep the changes",
    saved_now: "Your comment is saved now and leaves only after you have checked everything and sent it.",
    back: "Back to the text",
    back_to_mine: "Back to my submission",
    for_organisation: "Do you belong to an organisation? Write in its name.",
    quoted: "The text you comment on",
    quote: "Text of the provision",
    whole_text: "Read the whole text",
    not_quoted: "Your comment is about more than fits here.",
    others: "What others said",
    refused: "This comment could not be taken. It is kept here, where you can copy it:",
    removed: |label| format!("Your comment on {label} was removed. It said:"),
    undo: "Put the comment back",
    redline: "How the text changes",
    why: "Why: ",
    left: Counted::new("{} character left.", "{} characters left.", "{} characters left.", ','),
    over: Counted::new(
        "{} character over the limit.",
        "{} characters over the limit.",
        "{} characters over the limit.",
        ',',
    ),
};
