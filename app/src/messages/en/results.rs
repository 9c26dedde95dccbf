//! What came of a consultation.

use backend::open_data::Kind;
use model::outcomes::Outcome;

use crate::messages::{Results, TableWords, numbers, plural};

pub(super) const RESULTS: Results = Results {
    title: "You said, we did",
    title_of: |act| format!("You said, we did: {act}"),
    lede: "For each article: what the public said, what was decided and why, and what changed in the text.",
    not_yet_open: |day| {
        format!(
            "The answers are not public yet. Comments are taken until {day}; then every comment is considered, and the answers \
             appear here all at once, with their reasons."
        )
    },
    not_yet_closed: "The answers are not public yet. The comments are being considered, and the answers will appear here all at \
                     once, with their reasons. Whoever left an e-mail address gets theirs by mail, too.",
    not_yet_begun: "The consultation has not opened yet. After it closes, this page shows what was done with every comment, and why.",
    released: |decisions, comments, first, last| {
        let when = if first == last { format!("on {first}") } else { format!("between {first} and {last}") };
        format!(
            "{} to {}, published {when}.",
            counted(decisions, "answer", "answers"),
            counted(comments, "comment", "comments"),
        )
    },
    placing: "Some answers have only just been published and are being put to their articles. Reload the page in a few seconds.",
    outcome: |outcome, n| {
        let words = match outcome {
            Outcome::Accepted => "accepted",
            Outcome::Partly => "accepted in part",
            Outcome::NotAccepted => "not accepted",
            Outcome::OutOfScope => "out of scope",
        };
        format!("{} {words}", numbers::en(n))
    },
    overview: "All articles",
    decided: "What was decided on the comments",
    changed: "The text",
    is_changed: "changed",
    is_gone: "removed",
    quiet: |n| match n {
        1 => "On one article nothing was written, and its text did not change.".into(),
        _ => format!(
            "On {} nothing was written, and their text did not change.",
            counted(n, "article", "articles")
        ),
    },
    outside: "The draft as a whole, and what belongs to no article",
    said: "What you said",
    silence: "There were no comments on this article.",
    summary: "In short, as the experts see it:",
    cites: |n| format!("comment {n} that it rests on"),
    cites_more: |n| format!("and {} more", counted(n, "comment", "comments")),
    what_decided: "What was decided, and why",
    nothing_decided: "The answers to these comments are not public yet.",
    answers: |here, everywhere| {
        let words = |n: i64| counted(n, "comment", "comments");
        if here == everywhere {
            format!("answers {}", words(here))
        } else {
            format!("answers {} here, {} in all", words(here), numbers::en(everywhere))
        }
    },
    campaign: "campaign",
    unpublic: "The comments that are answered here are not public any more; the reasons went to those who sent them.",
    quotes: "Among the comments:",
    all_decisions: |n, label| match label {
        "" => format!("All {}", counted(n, "answer", "answers")),
        _ => format!("All {} on {label}", counted(n, "answer", "answers")),
    },
    more_decisions: "More answers",
    first_decisions: "The first answers",
    pages_of_decisions: "Pages of answers",
    what_changed: |from, to| format!("What changed in the text, from version {from} to version {to}"),
    unchanged: "The text of this article did not change.",
    one_version: "So far the text has one version only.",
    all_comments: |label| format!("All comments on {label}"),
    everything: "The results for all articles",
    page: |page, pages| format!("Page {page} of {pages}"),
    pages: "Pages of results",
    previous: "The articles before",
    next: "The next articles",
    seen_with_others: "See the answer beside the others on this article",
    data: TableWords {
        title: "Open data",
        title_of: |act| format!("Open data: {act}"),
        lede: "The published comments, the outcomes with their reasons and the figures by article, as files that anybody may take.",
        files: "Files",
        file_of: |table| format!(" with: {table}"),
        package: "Description for programs (datapackage.json)",
        dictionary: "Data dictionary",
        columns: ["Column", "Type", "What it means"],
        kind: |kind| match kind {
            Kind::Text => "text",
            Kind::Number => "whole number",
            Kind::Instant => "date and time",
            Kind::Truth => "yes or no",
        },
        values: "Values:",
        licence: "Licence",
        licence_text: "You may copy, adapt and publish the data, commercially too, if you say where they are from. The comments were \
                       written by people, which is why the licence asks for the source to be named; it is compatible with the \
                       Romanian licence for open government data, OGL-ROU 1.0.",
        licence_link: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
        left_out: "What is not in the data",
        left_out_text: [
            "What moderators hid, what was withdrawn or is not yet published, and outcomes that are not public.",
            "E-mail addresses and other contacts. A name is there only with the consent of whoever wrote.",
            "The county of a person, where fewer than ten persons of that county wrote.",
        ],
        format: "Format",
        format_text: "CSV by RFC 4180 and JSON, encoded in UTF-8; instants by RFC 3339. In CSV, cells that a spreadsheet would take \
                      for formulas begin with an apostrophe. Provisions have their Akoma Ntoso names.",
    },
};

fn counted(n: i64, one: &str, many: &str) -> String {
    plural::en(n, one, many).replacen(&n.to_string(), &numbers::en(n), 1)
}
