//! Checking, sending and following a submission.

use model::comments::State;
use model::submissions::SenderKind;

use crate::messages::{Check, FieldWords, Late, Mine, Receipt, Submissions, Tracking, plural};

pub(super) const SUBMISSIONS: Submissions =
    Submissions { mine: MINE, check: CHECK, late: LATE, receipt: RECEIPT, tracking: TRACKING };

const MINE: Mine = Mine {
    title: "My submission",
    saved: |n| match n {
        1 => "1 comment saved, not sent yet. You find it here, in this browser.".into(),
        _ => format!("{} saved, not sent yet. You find them here, in this browser.", comments(n)),
    },
    added: |label| format!("Your comment on {label} was saved."),
    change: "Change",
    remove: "Remove",
    on: |label| format!("the comment on {label}"),
    unfinished: "to complete",
    next: "Check and send",
    read_on: "Read on",
    deadline: "Deadline",
    after: "What comes next",
    after_text: "Check your comments, say who you are and send them. You get a registration number.",
    closed: "The deadline passed before you sent these comments. They are kept here, where you can copy them.",
    contact: "See the contact person",
    copy: "The proposed wording, for copying",
    empty: "You have not written any comment yet",
    empty_text: "Open a draft, choose the article that concerns you and press “Comment”. Your comment waits here until you send it.",
    empty_next: "See the consultations",
    already_sent: "Looking for what you have already sent?",
};

const CHECK: Check = Check {
    title: "Check and send",
    comments: "Your comments",
    sender: "Who sends",
    kind: FieldWords { label: "You write for", hint: "" },
    kind_of: |kind| match kind {
        SenderKind::Citizen => "Myself, as a person",
        SenderKind::Organisation => "An organisation",
    },
    name: FieldWords { label: "First and last name", hint: "" },
    organisation: FieldWords {
        label: "Name of the organisation",
        hint: "Only if you write for an organisation.",
    },
    email: FieldWords {
        label: "E-mail address",
        hint: "Not published. We use it for the answer, and so that you can find your submissions again.",
    },
    county: FieldWords { label: "County", hint: "" },
    abroad: "Outside Romania (diaspora)",
    publish: FieldWords { label: "Publishing the name", hint: "" },
    consent: "I agree that my name or the organisation’s appears beside the comments. If you do not tick this, only the county appears, and that you are a person or an organisation.",
    anonymous: FieldWords {
        label: "Sending without a name",
        hint: "Nobody can answer you then, and the tracking address on the receipt is the only way back to the submission: if you lose it, we cannot find it for you. Name and e-mail address stay empty or are not kept. For persons only.",
    },
    unnamed: "I send without name and address",
    contact: "Other contact details",
    privacy: "What is published and what is not",
    public: "Published: your comments, your position, the county, the date and the registration number; the name only if you agree.",
    private: "Kept in the register only: the name of the person who sends and the e-mail address.",
    law: "The register is asked for by Law 52/2003 on transparency in decision-making: the date, the person and the contact details from whom a proposal was received.",
    send: "Send the submission",
    last: "After sending, only small mistakes can be corrected, and comments can be withdrawn.",
    back: "Back to my submission",
    comment: |label, problem| format!("Comment on {label} – {problem}"),
    grace: |until| {
        format!(
            "The deadline has passed. What you saved before it can still be sent, as it is, until {until}."
        )
    },
};

const LATE: Late = Late {
    title: "The deadline passed before you sent",
    safe: "Nothing was sent, and nothing was lost either: everything you wrote is below, and stays in this browser.",
    whom: "Whom you can write to",
    whom_text: "You can send the text straight to the contact person of the consultation. The authority decides whether it still takes it into account; it does not enter the consultation’s register any more.",
    text: "Your text",
    copy: "All comments, for copying",
};

const RECEIPT: Receipt = Receipt {
    kicker: "Proof of registration",
    title: "Your submission is registered",
    number: "Registration number",
    consultation: "Consultation",
    version: |title, number| format!("{title}, version {number} of the text"),
    received: "Received",
    sender: "Sent by",
    from: |name, county| match county {
        "București" => format!("{name}, Bucharest"),
        "Diaspora" => format!("{name}, from outside Romania"),
        "" => name.to_owned(),
        _ => format!("{name}, {county} county"),
    },
    nobody: "somebody who did not give a name",
    holds: "Holds",
    secret: "Secret tracking address",
    keep: "Keep it: it is the only way back to this submission. Whoever has it sees the state of each comment, so do not pass it on.",
    fingerprint: "Digital fingerprint (SHA-256)",
    fingerprint_text: "It shows that what you sent has not been changed since.",
    print: "Print this page or save it as a PDF (Ctrl + P).",
    next: "What comes next",
    steps: |closing| {
        [
            "Now: your comments are shown beside the provisions they speak about, without your contact details.".into(),
            format!("After {closing}, when the consultation closes: the team that writes the draft studies each comment."),
            "At any time: at the tracking address you see the state of each comment, correct a mistake, withdraw a comment or ask for news by e-mail.".into(),
        ]
    },
    sent: "What you sent",
    follow: "See the state of the comments",
    others: "Other consultations",
};

const TRACKING: Tracking = Tracking {
    title: |number| format!("Submission no. {number}"),
    received: |moment| format!("Received on {moment}."),
    state: |state| match state {
        State::Draft => "not sent",
        State::Waiting => "waits for a moderator",
        State::Published => "published",
        State::Hidden => "hidden",
        State::Withdrawn => "withdrawn",
    },
    state_text: |state| match state {
        State::Draft => "The comment was not sent.",
        State::Waiting => "The comment is registered. It is published once a moderator has read it.",
        State::Published => "The comment is registered and shown beside the text.",
        State::Hidden => "The comment is registered, but a moderator has hidden it from the public.",
        State::Withdrawn => {
            "You withdrew the comment: its text is no longer public; number and date stay in the register."
        }
    },
    receipt: "See the proof of registration",
};

fn comments(n: i64) -> String {
    plural::en(n, "comment", "comments")
}
