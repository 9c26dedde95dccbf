//! Moderation, as the public and authors see it.

use crate::messages::{FieldWords, ModerationPublic, ModerationSender};

pub(super) const PUBLIC: ModerationPublic = ModerationPublic {
    tombstone: |rule, day, role| {
        format!("Comment hidden on {day}, in the role of {role}. The rule that it breaks: {rule}.")
    },
    tombstone_plain: "Comment hidden by a moderator.",
    ledger: "Ledger of moderation",
    ledger_title: "Ledger of moderation",
    ledger_lede: "Everything that moderators did in this consultation: what, by which rule, when and in which role. Texts and names are not here. Hidden comments stay in the register and are still counted.",
    totals: "Totals",
    lines: "Acts, newest first",
    what: "The act",
    by_rule: "The rule",
    how_often: "How often",
    when: "When",
    who: "Who",
    no_rule: "none",
    undone: "undone",
    nothing: "Moderators have done nothing yet.",
    before: "In this consultation comments are published once a moderator has read them.",
    report: "Report",
    report_of: |number| format!("comment no. {number}"),
    report_title: "Report a comment",
    report_lede: "If the comment breaks a rule, tell us which. A moderator reads it and decides. From one browser a comment can be reported once.",
    report_rule: FieldWords { label: "Which rule does it break?", hint: "" },
    report_words: FieldWords { label: "What is wrong", hint: "Only moderators read it." },
    report_send: "Send the report",
    reported: "You have reported this comment. Thank you; a moderator will read it.",
    report_back: "Back to the consultation",
    warning: |passages| {
        format!(
            "The text seems to hold personal data: {passages}. What you send becomes public. If you do not want that, take them out; you can also send it so."
        )
    },
};

pub(super) const SENDER: ModerationSender = ModerationSender {
    hidden: |rule, day| format!("Hidden from the public on {day}. The rule: {rule}."),
    redacted: |rule, day| {
        format!("On {day} a passage was removed from what the public sees. The rule: {rule}.")
    },
    reason: "Reason:",
    public: "What the public sees",
    question: |day| format!("A moderator's question, {day}:"),
    answered: |day| format!("Your answer, {day}:"),
    answer: FieldWords { label: "Your answer", hint: "Only moderators read it. You can answer once." },
    send_answer: "Send the answer",
    appealed: |day| format!("Your appeal, {day}:"),
    undecided: "A moderator other than the one who acted decides.",
    decided: |granted, day| {
        if granted { format!("Granted on {day}.") } else { format!("Rejected on {day}.") }
    },
    may_appeal: "You do not agree? Appeal",
    appeal: FieldWords {
        label: "Why you do not agree",
        hint: "You can appeal once. Another moderator decides, with a written reason.",
    },
    send_appeal: "Send the appeal",
    sent: "We have received what you wrote. You will see here what is decided.",
};
