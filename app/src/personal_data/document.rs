//! Everything that is stored about a person, as a page that can be kept: it needs nothing but itself.

use backend::personal_data::{Entry, Portrait, Section};
use model::Language;

use crate::messages::{self, PersonalData};

const STYLE: &str = "body{font:1rem/1.5 Georgia,serif;max-width:50em;margin:2em auto;padding:0 1em;color:#1d1d1f;background:#fff}\
    dl{display:grid;grid-template-columns:minmax(8em,14em) 1fr;gap:.2em 1em}dt{color:#4a4a4f}\
    dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}section section{margin-left:1.5em}hr{border:0;border-top:1px solid #9aa5b1}";

/// The page in a language. Values stand as they are stored.
#[must_use]
pub fn document(portrait: &Portrait, language: Language, made: &str) -> String {
    let t = &messages::of(language).personal_data;
    let sections: String = portrait.sections.iter().map(|section| section_html(section, t)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <style>{STYLE}</style></head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{email} · {made}</p>\n{sections}</main>\n</body>\n</html>\n",
        title = escaped(t.document),
        email = escaped(&portrait.email),
        made = escaped(made),
    )
}

fn section_html(section: &Section, t: &PersonalData) -> String {
    let entries: Vec<String> = section.entries.iter().map(|entry| entry_html(entry, t)).collect();
    format!(
        "<section>\n<h2>{}</h2>\n{}</section>\n",
        escaped((t.topic)(section.topic)),
        entries.join("<hr>\n")
    )
}

fn entry_html(entry: &Entry, t: &PersonalData) -> String {
    let fields: String = entry
        .fields
        .iter()
        .map(|(field, value)| format!("<dt>{}</dt><dd>{}</dd>\n", escaped((t.field)(*field)), escaped(value)))
        .collect();
    let parts: String =
        entry.parts.iter().map(|part| format!("<section>\n{}</section>\n", entry_html(part, t))).collect();
    format!("<dl>\n{fields}</dl>\n{parts}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use backend::personal_data::{Field, Topic};

    use super::*;

    #[test]
    fn what_people_wrote_stays_text() {
        let nasty = "<script>alert(1)</script>";
        let part = Entry { fields: vec![(Field::Text, nasty.into())], parts: Vec::new() };
        let entry = Entry { fields: vec![(Field::Name, nasty.into())], parts: vec![part] };
        let portrait = Portrait {
            email: nasty.into(),
            sections: vec![Section { topic: Topic::Submissions, entries: vec![entry] }],
        };
        for language in Language::ALL.iter().copied() {
            let page = document(&portrait, language, nasty);
            assert!(!page.contains("<script"), "{page}");
            assert_eq!(page.matches("&lt;script&gt;").count(), 4);
        }
    }
}
