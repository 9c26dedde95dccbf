//! Which comments led to a change.

use crate::messages::{Credits, FieldWords, plural};

pub(super) const CREDITS: Credits = Credits {
    led_here: "Comments that led to this change",
    led_to: "Led to the change of",
    in_version: |version| format!(" in version {version}."),
    title: |version| format!("What version {version} changed"),
    lede: "Say of each change which comments led to it. It shows beside the change and beside the comment.",
    one_version: "Only one version is published. Changes appear here when you publish the next.",
    stated: |n| match n {
        0 => "no comment chosen".into(),
        n => plural::en(n, "comment chosen", "comments chosen"),
    },
    choose: "Choose the comments",
    of: |label| format!(" that led to the change of {label}"),
    question: "Which comments led to the change?",
    question_lede: "Listed are the comments made on this article in earlier versions. Others are added by their register \
                    number.",
    change: "The change",
    number: FieldWords { label: "Register number", hint: "For example: 2026-00231" },
    add: "Add to the list",
    comments: "The comments",
    none: "Nobody commented on this article. Add comments by their register number.",
    save: "Keep the choice",
    cancel: "Back to the changes",
    saved: "The choice was kept.",
};
