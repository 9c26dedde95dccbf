//! Following what was sent.

use model::tracking::{Event, Step};

use crate::messages::{ByMail, Correct, FieldWords, Following, Withdraw, plural};

pub(super) const FOLLOWING: Following = Following {
    way: "The way of the comment",
    step: |step| match step {
        Step::Received => "registered",
        Step::Waiting => "waits for a moderator",
        Step::Published => "published",
        Step::Hidden => "hidden by a moderator",
        Step::Withdrawn => "withdrawn",
        Step::Considered => "under analysis",
        Step::Credited => "changed the text",
        Step::Answered => "answered",
    },
    at_step: |step, n| {
        let words = match step {
            Step::Received => "registered",
            Step::Waiting => "waiting for a moderator",
            Step::Published => "published",
            Step::Hidden => "hidden",
            Step::Withdrawn => "withdrawn",
            Step::Considered => "under analysis",
            Step::Credited => "that changed the text",
            Step::Answered => "answered",
        };
        plural::en(n, words, words)
    },
    reached: "(reached)",
    to_come: "(to come)",
    news: "What is new",
    fresh: "news",
    event: |event, version| match (event, version) {
        (Event::Corrected, _) => "corrected by its sender".into(),
        (Event::Withdrawn, _) => "withdrawn by its sender".into(),
        (Event::Carried, Some(version)) => {
            format!("the provision it speaks about is not the same in version {version} of the text")
        }
        (Event::Carried, None) => "the provision it speaks about is not the same in the new version".into(),
        (Event::Released, _) => "a moderator published it".into(),
        (Event::Hidden, _) => "a moderator hid it".into(),
        (Event::Redacted, _) => "a moderator removed a passage from it".into(),
        (Event::Asked, _) => "a moderator asks you something about it".into(),
        (Event::Undone, _) => "an act of moderation was undone: it is as before".into(),
        (Event::Granted, _) => "another moderator granted your appeal".into(),
        (Event::Rejected, _) => "another moderator rejected your appeal".into(),
        (Event::Settled, _) => "an expert settled its place in the text".into(),
        (Event::Credited, Some(version)) => format!("it led to a change in version {version} of the text"),
        (Event::Credited, None) => "it led to a change of the text".into(),
        (Event::Answered, _) => "the authority has published its answer".into(),
        (Event::Uncredited, _) => "it is no longer named among those that led to a change of the text".into(),
    },
    by: |name| format!("({name})"),
    reason: "Reason:",
    seen: "I have read the news",
    seen_hint: "News stay here until you say that you have read them: opening the page, by you or by a program that checks messages, changes nothing.",
    nothing_new: "Nothing new since you read last.",
    corrected: |day| format!("Corrected on {day}: see what changed"),
    text: "The comment",
    wording: "The proposed wording",
    reasons: "The reasons",
    corrected_since: |day| {
        format!("Corrected on {day}. The receipt proves the first wording, which is below.")
    },
    withdrawn_since: |day| format!("Withdrawn on {day}. The receipt still proves what was sent."),
    stub: |day| format!("Comment withdrawn by its sender on {day}."),
    withdrawn: "Withdrawn by its sender",
    correct: Correct {
        link: "Correct",
        title: |label| format!("Correct the comment on {label}"),
        rules: "A correction mends a mistake: a typo, a figure, a reference. Everyone sees that the text was corrected and what changed; the first wording stays in the register and in the receipt. Stance, kind and provision do not change.",
        bound: |max| {
            format!(
                "Against the first wording at most {} may change.",
                plural::en(i64::try_from(max).unwrap_or(i64::MAX), "word", "words")
            )
        },
        text: FieldWords { label: "Your comment", hint: "" },
        wording: FieldWords { label: "The proposed wording", hint: "" },
        reasons: FieldWords { label: "The reasons", hint: "" },
        save: "Save the correction",
        back: "Leave it as it is",
        done: "The correction was saved.",
        overtaken: "Somebody else has corrected the same comment meanwhile. What you typed is below, not saved: compare it with the present text and save again if it is still needed.",
        theirs: "The present text",
        too_late: "The comment can no longer be corrected. What you typed was not saved; it is below for you to copy.",
        typed: "What you typed",
    },
    withdraw: Withdraw {
        link: "Withdraw",
        link_all: "Withdraw the whole submission",
        title: |label| format!("Withdraw the comment on {label}"),
        title_all: |number| format!("Withdraw submission no. {number}"),
        goes: "The text is no longer public, your name no longer stands beside it, and the comment is counted nowhere any more. Neither are the organisations that stand behind it.",
        stays: "The register keeps number, date and text, which only the authority sees; in the place of the comment stands that it was withdrawn. The receipt stays valid. If you want the text and your data erased for good, use the page “Submissions sent”.",
        for_good: "A withdrawal cannot be undone.",
        meant: "To be withdrawn:",
        reason: FieldWords {
            label: "Reason",
            hint: "It stays on the tracking page of the submission; it is not published.",
        },
        confirm: "Withdraw for good",
        keep: "No, keep it",
        done: "It was withdrawn. Number and date stay in the register.",
    },
    mail: ByMail {
        title: "News by e-mail",
        text: "One message a day at most, with everything that changes about the comments sent with your address. You can end it at any time, from any message.",
        ask: "Send me news by e-mail",
        asked: "We have sent a message to the address of this submission. News begin once you confirm there that the address is yours.",
        on: "You get news by e-mail.",
        stop: "No more news",
        stopped: "You get no more news by e-mail.",
        page: "News by e-mail",
        page_on: |email| format!("News about the comments sent go to {email}, one message a day at most."),
        page_off: |email| format!("No news about the comments sent go to {email}."),
        start: "Send me news",
    },
};
