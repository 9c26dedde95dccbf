//! Changing the shape of a draft, and undoing.

use model::drafts::{Action, Deed};

use crate::messages::{FieldWords, Reshaping};

pub(super) const SHAPE: Reshaping = Reshaping {
    title: "Change its extent or place",
    hint: "Join, move or split without retyping anything. Every step can be undone.",
    change: "The change you asked for",
    action: |action, other| match action {
        Action::Join => format!("Join with {other}"),
        Action::Indent => format!("Move into {other}"),
        Action::Outdent => format!("Take out of {other}"),
        Action::Split => "Split in two".into(),
        Action::Drop => "Drop".into(),
    },
    drop_all: "Drop with everything in it",
    words: FieldWords {
        label: "The second part begins with",
        hint: "A few words of the text, exactly as written, with which the new provision is to begin.",
    },
    undo,
};

fn undo(deed: Deed, about: &str, other: &str) -> String {
    let what = match deed {
        Deed::Read if about.is_empty() => "reading the pasted text".into(),
        Deed::Read => format!("reading the file {about}"),
        Deed::Correct => format!("the correction of {about}"),
        Deed::Join => format!("joining {about} with {other}"),
        Deed::Split => format!("splitting {about}"),
        Deed::Drop => format!("dropping {about}"),
        Deed::Indent => format!("moving {about} into {other}"),
        Deed::Outdent => format!("taking {about} out of {other}"),
    };
    format!("Undo: {what}")
}
