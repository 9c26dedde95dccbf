//! The table as one page that needs nothing else and can be read with eyes, ears and printers: caption, headings with
//! scope, the language of each part, no script.

use std::fmt::Write as _;
use std::io::{self, Write};

use model::language::Language;

use super::cells::cells;
use super::words::{facts, printed, words};
use super::{Body, Head, Place, Row};
use crate::xml::{escape, lines, push};

const STYLE: &str = "body{font:1rem/1.45 system-ui,sans-serif;margin:1.5rem;color:#1b1b1b;background:#fff}\
    h1{font-size:1.5rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}\
    dd{margin:0;overflow-wrap:anywhere}.t{overflow-x:auto}table{border-collapse:collapse;min-width:70rem;width:100%}\
    caption{text-align:start;font-weight:600;padding:.5rem 0}\
    th,td{border:1px solid #767676;padding:.4rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
    thead th{background:#e8edf3;overflow-wrap:normal}td p{margin:0 0 .4rem;white-space:pre-wrap}\
    @page{size:A4 landscape;margin:1.5cm}\
    @media print{body{margin:0;font-size:8pt}table{min-width:0}.t{overflow:visible}thead{display:table-header-group}}\
    @media (max-width:40rem){dl{display:block}dd{margin-bottom:.5rem}}";

pub(super) struct Html<W> {
    to: W,
    head: Head,
    /// One row in the making, kept for its memory.
    row: String,
}

impl<W: Write> Html<W> {
    pub(super) fn begin(head: &Head, mut to: W) -> io::Result<Self> {
        let (language, w) = (head.language, words(head.language));
        let title = escape(&format!("{} – {}", w.title, head.title));
        write!(
            to,
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1 id=\"title\">{title}</h1>\n<dl>\n",
            language.as_str(),
        )?;
        for (name, fact) in facts(head) {
            writeln!(to, "<dt>{name}</dt><dd>{}</dd>", escape(&fact))?;
        }
        write!(
            to,
            "</dl>\n<div class=\"t\" role=\"region\" aria-labelledby=\"table\" tabindex=\"0\">\n<table>\n\
             <caption id=\"table\">{}</caption>\n<thead>\n<tr>",
            w.title
        )?;
        for name in printed(language) {
            write!(to, "<th scope=\"col\">{name}</th>")?;
        }
        to.write_all(b"</tr>\n</thead>\n<tbody>\n")?;
        Ok(Self { to, head: head.clone(), row: String::new() })
    }

    fn fill(&mut self, place: Place, row: &Row<'_>) -> std::fmt::Result {
        let out = &mut self.row;
        out.clear();
        write!(out, "<tr><th scope=\"row\">{}</th>", place.row)?;
        for cell in cells(&self.head, place, row) {
            out.push_str("<td>");
            for line in cell {
                // The words of the law and of senders are Romanian unless the page says so already.
                let ro = line.theirs && self.head.language != Language::Ro;
                out.push_str(if ro { "<p lang=\"ro\">" } else { "<p>" });
                if !line.lead.is_empty() {
                    write!(out, "<strong lang=\"{}\">{}</strong> ", self.head.language, line.lead)?;
                }
                for (index, part) in lines(&line.text).enumerate() {
                    out.push_str(if index > 0 { "<br>" } else { "" });
                    push(out, part)?;
                }
                out.push_str("</p>");
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
        Ok(())
    }
}

impl<W: Write> Body<W> for Html<W> {
    fn row(&mut self, place: Place, row: &Row<'_>) -> io::Result<()> {
        self.fill(place, row).map_err(io::Error::other)?;
        self.to.write_all(self.row.as_bytes())
    }

    fn finish(mut self: Box<Self>) -> io::Result<W> {
        self.to.write_all(b"</tbody>\n</table>\n</div>\n</main>\n</body>\n</html>\n")?;
        Ok(self.to)
    }
}
