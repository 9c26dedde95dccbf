//! The per-article table and the comments behind it.

use model::counts::Counts as Numbers;

use crate::messages::{Counts, numbers, plural};

pub(super) const COUNTS: Counts = Counts {
    summary,
    figure: numbers::en,
    comments: "Comments",
    people: "People",
    organisations: "Organisations",
    proposals: "Proposed wordings",
    article: "Article",
    stances: "Stances",
    caption: "Comments by article",
    order: "Order:",
    by_law: "of the law",
    by_comments: "by comments",
    as_file: "with the comments by article",
    centraliser: "The centraliser of the comments below:",
    centraliser_as: "with the centraliser",
    annotated: "The draft with comments (DOCX)",
    whole_act: "The draft as a whole",
    about: |label| format!("on {label}"),
    show_parts: "Show the parts",
    hide_parts: "Hide the parts",
    parts_of: |label| format!("of {label}"),
    no_parts: "It has no numbered paragraphs or letters.",
    no_text_title: "The text is not published yet",
    no_text: "This page fills once the first version is published.",
    all_comments: "All comments",
    on_whole_act: "Comments on the draft as a whole",
    on: |label| format!("Comments on {label}"),
    list: "The comments",
    hidden: "hidden",
    unnamed: "the name is not published",
    none_title: "There are no comments here yet",
    none_text: "Comments appear as soon as they are sent.",
};

fn summary(n: &Numbers) -> String {
    let (people, organisations) = (
        plural::en(n.citizens, "person", "people"),
        plural::en(n.organisations, "organisation", "organisations"),
    );
    let who = match (n.citizens, n.organisations) {
        (_, 0) => people,
        (0, _) => organisations,
        _ => format!("{people} and {organisations}"),
    };
    let proposals = match n.proposals {
        0 => String::new(),
        1 => " One of them proposes another wording.".into(),
        n => format!(" {} of them propose another wording.", numbers::en(n)),
    };
    match n.comments {
        0 => "No comments yet.".into(),
        1 if n.proposals == 1 => format!("1 comment from {who}, with a proposed wording."),
        all => format!("{} from {who}.{proposals}", plural::en(all, "comment", "comments")),
    }
}
