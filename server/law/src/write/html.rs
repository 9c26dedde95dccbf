//! HTML: one page, semantic elements, no script and no style. Every provision carries its address as `id` and its kind
//! as `data-kind`; number, heading and words stand in elements of class `number`, `heading` and `text`, so that
//! [`crate::page`] reads the page back exactly. It is well-formed XML after its first line. Line ends inside a text are
//! `br`; rows of a table stay lines of one text.

use std::fmt::Write as _;

use super::identity::Identity;
use super::lines::{Piece, pieces};
use super::xml::{escape, push_lines};
use crate::page::GENERATOR;
use crate::{Draft, Kind, Provision};

pub(super) fn write(draft: &Draft, identity: &Identity) -> String {
    let title = draft.title.as_deref().unwrap_or("");
    let mut page = Page { out: String::new(), open: Vec::new() };
    let _ = write!(
        page.out,
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n{}\n<title>{}</title>\n</head>\n<body>\n<main>\n",
        escape(identity.short_tongue()),
        GENERATOR,
        escape(title)
    );
    let mut part = "";
    for piece in pieces(draft) {
        let (name, text) = match piece {
            Piece::Title(text) => {
                let _ = writeln!(page.out, "<h1 data-part=\"title\">{}</h1>", escape(text));
                continue;
            }
            Piece::Preface(text) => ("preface", text),
            Piece::Preamble(text) => ("preamble", text),
            Piece::Conclusion(text) => ("conclusions", text),
            Piece::Provision { provision, depth, .. } => {
                page.end_part(&mut part);
                page.provision(provision, depth);
                continue;
            }
            Piece::Note { note, .. } => {
                page.end_part(&mut part);
                page.note(&note.text, note.eid.as_deref());
                continue;
            }
        };
        if part != name {
            page.end_part(&mut part);
            page.end_provisions(0);
            let _ = writeln!(page.out, "<div data-part=\"{name}\">");
            part = name;
        }
        let _ = writeln!(page.out, "<p>{}</p>", escape(text));
    }
    page.end_part(&mut part);
    page.end_provisions(0);
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

struct Page {
    out: String,
    /// Closing tags of the provisions that are open.
    open: Vec<&'static str>,
}

impl Page {
    fn end_part(&mut self, part: &mut &str) {
        if !part.is_empty() {
            self.out.push_str("</div>\n");
            *part = "";
        }
    }

    fn end_provisions(&mut self, depth: usize) {
        while self.open.len() > depth {
            if let Some(tag) = self.open.pop() {
                self.out.push_str(tag);
            }
        }
    }

    fn provision(&mut self, provision: &Provision, depth: usize) {
        self.end_provisions(depth);
        let (name, end) = match provision.kind {
            Kind::Article => ("article", "</article>\n"),
            kind if kind.is_grouping() || kind == Kind::Annex => ("section", "</section>\n"),
            _ => ("div", "</div>\n"),
        };
        let _ = writeln!(
            self.out,
            "<{name} id=\"{}\" data-kind=\"{}\">",
            escape(&provision.eid),
            provision.kind.as_str()
        );
        self.open.push(end);
        let number = span("number", &provision.number);
        let heading = span("heading", provision.heading.as_deref().unwrap_or(""));
        let head =
            [number.as_str(), heading.as_str()].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>();
        let mut text = String::new();
        push_lines(&mut text, &provision.text, "<br/>");
        if name == "div" && heading.is_empty() {
            let space = if number.is_empty() || text.is_empty() { "" } else { " " };
            if !number.is_empty() || !text.is_empty() {
                let _ = writeln!(self.out, "<p>{number}{space}<span class=\"text\">{text}</span></p>");
            }
            return;
        }
        if !head.is_empty() {
            // Below the act's own h1; deeper than h6 there is nothing.
            let tag = if name == "div" { "p".to_owned() } else { format!("h{}", (depth + 2).min(6)) };
            let _ = writeln!(self.out, "<{tag}>{}</{tag}>", head.join(" "));
        }
        if !text.is_empty() {
            let _ = writeln!(self.out, "<p><span class=\"text\">{text}</span></p>");
        }
    }

    fn note(&mut self, text: &str, eid: Option<&str>) {
        let about = eid.map(|eid| format!(" data-about=\"{}\"", escape(eid))).unwrap_or_default();
        let _ = write!(self.out, "<aside data-part=\"note\"{about}><p>");
        push_lines(&mut self.out, text, "<br/>");
        self.out.push_str("</p></aside>\n");
    }
}

fn span(class: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut span = format!("<span class=\"{class}\">");
    push_lines(&mut span, text, "<br/>");
    span.push_str("</span>");
    span
}
