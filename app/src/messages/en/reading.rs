//! Reading: the text, an article, what was said.

use model::submissions::SenderKind;

use crate::messages::Reading;

pub(super) const READING: Reading = Reading {
    text: "Text of the draft",
    version: |number, day| format!("Version {number} · {day}"),
    contents: "Contents",
    comment: "Comment",
    comment_what: |label| format!(" on {label}"),
    comments_where: |label| format!(" on {label}"),
    comment_on: |label| format!("Comment on {label}"),
    hint: "Beside each provision: how many comments there are, and the + sign to write one.",
    neighbours: "Neighbouring articles",
    previous: "Previous article",
    next: "Next article",
    aside: "In short",
    comments_on: |comments, label| format!("{comments} on {label}"),
    comments_on_act: |comments| format!("{comments} on the act as a whole"),
    mine: "What you write is kept until you send it.",
    to_mine: "Check and send",
    act: "Comments on the act as a whole",
    act_title: |title| format!("Comments on the act as a whole: {title}"),
    act_lede: "Here are the comments that concern no single article, but the draft as a whole.",
    comment_act: "Comment on the act as a whole",
    voices: "What others said",
    be_first: "Nobody has written anything here yet. Your comment can be the first.",
    silence: "No comments were received on this provision.",
    filter: "Provision",
    all: "All",
    show: "Show",
    pages: "Pages of comments",
    newest: "Newest comments",
    older: "Older comments",
    nameless: |kind| match kind {
        SenderKind::Citizen => "A person",
        SenderKind::Organisation => "An organisation",
    },
    county: |county| match county {
        "București" => "Bucharest".into(),
        "Diaspora" => "from abroad".into(),
        _ => format!("{county} county"),
    },
    organisation: "organisation",
    verified_organisation: "verified organisation",
    unverified_organisation: "organisation not verified",
    whole_act: "the act as a whole",
    number: |number| format!("no.\u{a0}{number}"),
    same: |n| match n {
        1 => "the same text appears in one other comment".into(),
        1_000.. => "the same text appears in more than 1,000 comments".into(),
        _ => format!("the same text appears in {n} other comments"),
    },
    why: "Why:",
};
