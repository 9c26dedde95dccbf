//! A consultation's public page.

use model::consultations::{Mode, Stage};

use crate::messages::Consultations;

pub(super) const CONSULTATIONS: Consultations = Consultations {
    kicker: |policy| format!("Public consultation · {policy}"),
    read_and_comment: "Read and comment on the text",
    read: "Read the text",
    comment_act: "Comment on the act as a whole",
    act: "Comments on the act as a whole",
    no_text: "The draft is not published yet. You will find it here on the opening day at the latest.",
    not_yet: "You can read the text already. Comments can be sent once the consultation opens.",
    no_longer: "Comments are no longer taken. The text and the published comments can still be read.",
    stages: "Stages",
    stage: |stage| match stage {
        Stage::Preparing => "Preparation",
        Stage::Open => "Comments",
        Stage::Analysis => "Analysis",
        Stage::Answered => "Answer",
        Stage::Archived => "Archive",
    },
    stage_tag: |stage| match stage {
        Stage::Preparing => "in preparation",
        Stage::Open => "open",
        Stage::Analysis => "in analysis",
        Stage::Answered => "answered",
        Stage::Archived => "archived",
    },
    done: "done",
    summary: "In short",
    how: "How to take part",
    steps: [
        [
            "Write beside the text",
            "Press “Comment” at the article, paragraph or letter that matters to you. You need no account.",
        ],
        ["Check everything", "Your comments are kept until you send them, and you see them all on one page."],
        [
            "Send and keep the receipt",
            "You get a register number and an address where you can follow each comment.",
        ],
    ],
    documents: "Documents and data",
    text: |number| format!("Text of the draft, version {number}"),
    published: |day| format!("published on {day}"),
    tree: "The text by provision",
    counts: "How many comments each article has",
    voices: "The published comments",
    outline: "Contents of the draft",
    outline_fold: |articles| format!("See article by article where people commented: {articles}"),
    outline_caption: "The articles of the draft and how many comments each has",
    article: "Article",
    comments: "Comments",
    about: "About the consultation",
    nothing_said: "No comments so far",
    by_article: "See them beside the text",
    contact: "Contact",
    authority: "Consulting",
    mode: |mode| match mode {
        Mode::Legal => "Consultation under Law No. 52/2003: at least 10 calendar days for comments.",
        Mode::Voluntary => {
            "Consultation of the project’s own accord, outside the time limits of Law No. 52/2003."
        }
    },
};
