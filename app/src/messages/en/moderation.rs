//! Moderation.

use model::accounts::Role;
use model::comments::State;
use model::moderation::{Act, Cause, Personal, Rule};

use super::moderation_item::ITEM;
use super::moderation_sides::{PUBLIC, SENDER};
use crate::messages::{BulkWords, Moderation, ModerationKeys, plural};

pub(super) const MODERATION: Moderation = Moderation {
    tab: "Moderation",
    title: "Moderation",
    lede: "What waits for a moderator, oldest first. The comment that you open is yours for 15 minutes; others see that you are at work on it.",
    causes: "Why they wait",
    all: "All",
    cause: |cause| match cause {
        Cause::Appealed => "Appeals",
        Cause::Reported => "Reported by readers",
        Cause::Answered => "Question answered",
        Cause::Flagged => "Possible personal data",
        Cause::Waiting => "To be published",
        Cause::Asked => "Waiting for the author",
    },
    rule,
    act: |act| match act {
        Act::Publish => "published or kept",
        Act::Hide => "hidden",
        Act::Redact => "passage removed",
        Act::Ask => "author asked",
        Act::Undo => "act undone",
        Act::Grant => "appeal granted",
        Act::Reject => "appeal rejected",
    },
    role: |role| match role {
        Role::Admin => "administrator",
        Role::Moderator | Role::Expert | Role::Editor => "moderator",
    },
    personal,
    state: |state| match state {
        State::Draft => "not sent",
        State::Waiting => "not published",
        State::Published => "published",
        State::Hidden => "hidden",
        State::Withdrawn => "withdrawn",
    },
    more_than: |n| format!("over {n}"),
    reports: |n| plural::en(n, "report", "reports"),
    since: |moment| format!("since {moment}"),
    claimed: |name, until| match name {
        "" => format!("another moderator is at work on it until {until}"),
        name => format!("{name} is at work on it until {until}"),
    },
    mine: |until| format!("you are at work on it until {until}"),
    barred: "about an act of yours: another moderator decides",
    none_title: "Nothing waits",
    none_text: "When a comment comes that somebody must look at, you find it here.",
    begin: "Begin with the first",
    open: "Open",
    pick: |begins| format!("Pick: {begins}"),
    picked: "With the picked ones",
    preview: "see first what would happen",
    older: "The next ones",
    first: "From the beginning",
    item: ITEM,
    bulk: BulkWords {
        title: "What would happen",
        plan: |act, n| {
            let comments = plural::en(n, "comment", "comments");
            match act {
                Act::Hide => format!("Will be hidden: {comments}."),
                _ => format!("Will be published or stay so: {comments}."),
            }
        },
        left: |n| format!("Left alone: {}.", plural::en(n, "comment", "comments")),
        left_text: "Somebody else is at work on them, or their state does not allow the act.",
        nothing: "The act can be done to none of the picked comments.",
        confirm: "Do so",
        done: |n| format!("Done to {}.", plural::en(n, "comment", "comments")),
        undo: "Undo all of it",
        undone: |n| format!("Undone for {}.", plural::en(n, "comment", "comments")),
    },
    public: PUBLIC,
    sender: SENDER,
    keys: ModerationKeys {
        title: "Keyboard commands",
        on: "The keys are on",
        list: [
            ["p", "publish, or keep published"],
            ["h", "hide"],
            ["r", "remove a passage"],
            ["q", "ask the author"],
            ["n", "go on to the next; in the list, begin with the first"],
            ["u", "undo the act before"],
            ["l", "back to the list"],
            ["?", "show or hide these commands"],
        ],
    },
};

fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::Insult => "insult or threat",
        Rule::Hate => "incitement to hatred or discrimination",
        Rule::PersonalData => "personal data",
        Rule::Advertising => "advertising",
        Rule::OffTopic => "nothing to do with the draft",
        Rule::Illegal => "illegal content",
        Rule::Duplicate => "sent more than once by mistake",
    }
}

fn personal(kind: Personal) -> &'static str {
    match kind {
        Personal::Cnp => "personal number (CNP)",
        Personal::Phone => "telephone number",
        Personal::Iban => "bank account",
        Personal::Email => "e-mail address",
        Personal::Address => "postal address",
    }
}
