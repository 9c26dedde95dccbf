//! Preparing the text of an act.

use model::provisions::Kind;

use crate::messages::{Drafts, FieldWords, dates, plural};

pub(super) const DRAFTS: Drafts = Drafts {
    upload_title: "Upload the text of the draft",
    upload_lede: "Rotunda recognises chapters, articles, paragraphs and letters. You check them before publishing.",
    published: |n| {
        format!(
            "Version {n} is published and does not change any more. What you upload here becomes a new version."
        )
    },
    replaces: "The text in work will be replaced, with every correction made in it. You can undo that after the reading.",
    file: FieldWords {
        label: "File of the draft",
        hint: "DOCX, ODT, PDF with text, HTML, Akoma Ntoso, Markdown or plain text, at most 10 MB.",
    },
    paste: FieldWords { label: "Or paste the text here", hint: "Read only if you choose no file." },
    either: "File or text",
    read: "Read the text and show its structure",
    back: "Back to the check",
    preview_title: "Check the structure of the text",
    found,
    from_file: |name| format!("Read from the file {name}."),
    errors: |n| match n {
        1 => "1 mistake stops publication".into(),
        _ => format!("{n} mistakes stop publication"),
    },
    errors_hint: "Correct each place below in the structure; then the text can be published.",
    findings: |n| format!("{} to check", plural::en(n, "place", "places")),
    notes: |n| plural::en(n, "thing to know", "things to know"),
    more: |n| format!("Show {}", plural::en(n, "more place", "more places")),
    no_findings: "Nothing unusual was noticed. Still, go over the structure once before publishing.",
    line: |n| format!("Line {n}"),
    see_line: |n| format!("See it in the source, line {n}"),
    badge: |errors| match errors {
        0 => "to check".into(),
        n => plural::en(n, "mistake", "mistakes"),
    },
    source: "Source",
    source_label: "The source with line numbers",
    tree: "Recognised structure",
    kind: |kind| match kind {
        Kind::Book => "book",
        Kind::Part => "part",
        Kind::Title => "title",
        Kind::Chapter => "chapter",
        Kind::Section => "section",
        Kind::Subsection => "subsection",
        Kind::Article => "article",
        Kind::Paragraph => "paragraph",
        Kind::Letter => "letter",
        Kind::Point => "point",
        Kind::Indent => "indent",
        Kind::Annex => "annex",
        Kind::Block => "text",
    },
    correct: "Correct",
    kind_field: FieldWords { label: "Kind", hint: "" },
    number: FieldWords { label: "Number", hint: "As printed: Art. 5, (2), a)." },
    heading: FieldWords { label: "Heading", hint: "" },
    text: FieldWords {
        label: "Text",
        hint: "Only the words of this provision, without its number and what is below it.",
    },
    keep: "Save the correction",
    cancel: "Cancel",
    publish: |n| format!("Publish version {n}"),
    not_yet: |n| format!("Version {n} cannot be published yet"),
    sure: |n| format!("Publish version {n}?"),
    final_text: "A published text does not change any more. Any later change is published as a new version.",
    period: |opens, closes| {
        format!(
            "The public can send comments from {} until {} (Romanian time).",
            dates::en_day_and_time(opens),
            dates::en_day_and_time(closes)
        )
    },
    still: |n| {
        format!(
            "There {} left. You may leave {} as seen.",
            places_to_check(n),
            if n == 1 { "it" } else { "them" }
        )
    },
    other: "Upload another text",
    shape: super::reshaping::SHAPE,
};

fn places_to_check(n: i64) -> String {
    let verb = if n == 1 { "is" } else { "are" };
    format!("{verb} {} to check", plural::en(n, "place", "places"))
}

fn found(articles: i64, paragraphs: i64, letters: i64) -> String {
    format!(
        "Found: {}, {} and {}. Once published, the version does not change any more.",
        plural::en(articles, "article", "articles"),
        plural::en(paragraphs, "paragraph", "paragraphs"),
        plural::en(letters, "letter", "letters")
    )
}
