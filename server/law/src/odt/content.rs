//! The document itself: paragraphs, headings, list items, tables, notes.

use quick_xml::events::BytesStart;

use super::lists::Lists;
use super::styles::Styles;
use crate::docx::xml::{attribute, number};
use crate::flow::{Block, Flow};
use crate::office::{self, Printed};
use crate::text::Hint;
use crate::text::mark::mark;
use crate::{Limits, ReadError};

/// # Errors
/// As [`office::read`]; [`ReadError::TooLong`] past the cap on lines.
pub(super) fn read(xml: &str, styles: &Styles, limits: &Limits) -> Result<(Flow, bool), ReadError> {
    let mut reader = Reader {
        styles,
        flow: Flow::default(),
        lists: Lists::default(),
        open: Vec::new(),
        item: None,
        spans: Vec::new(),
        notes: Vec::new(),
        counted: 0,
        in_body: false,
        tracked: false,
    };
    office::read(xml, limits, &mut reader)?;
    Ok((reader.flow, reader.tracked))
}

#[derive(Debug, Default)]
struct Paragraph {
    text: String,
    hint: Hint,
    style: Option<String>,
    notes: Vec<String>,
    is_heading: bool,
    level: u8,
}

struct Reader<'a> {
    styles: &'a Styles,
    flow: Flow,
    lists: Lists,
    /// Paragraphs that are open: text boxes and notes stand inside a paragraph.
    open: Vec<Paragraph>,
    /// A list item whose first paragraph has not come yet, with its own number.
    item: Option<Option<u32>>,
    /// Whether each open span raises its words.
    spans: Vec<bool>,
    /// Notes that are open, with their words.
    notes: Vec<(String, String)>,
    counted: usize,
    in_body: bool,
    tracked: bool,
}

impl Reader<'_> {
    fn add(&mut self, words: &str) {
        let raised = self.spans.last().copied().unwrap_or(false);
        let Some(paragraph) = self.open.last_mut() else { return };
        let number = raised && !words.is_empty() && words.bytes().all(|b| b.is_ascii_digit());
        if number && paragraph.text.ends_with(char::is_alphanumeric) {
            paragraph.text.push('^');
        }
        paragraph.text.push_str(words);
    }

    fn open_paragraph(&mut self, is_heading: bool, element: &BytesStart<'_>) {
        let level = number(element, "outline-level").and_then(|level| u8::try_from(level).ok()).unwrap_or(1);
        let hint = if is_heading { Hint::Heading(level.clamp(1, 6)) } else { Hint::Plain };
        let style = attribute(element, "style-name");
        self.open.push(Paragraph { hint, style, is_heading, level, ..Paragraph::default() });
    }

    fn close_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else { return };
        if let Some((_, note)) = self.notes.last_mut() {
            if !note.is_empty() && !paragraph.text.trim().is_empty() {
                note.push(' ');
            }
            return note.push_str(&paragraph.text.replace('\n', " "));
        }
        let marker = self.marker(&paragraph);
        let words = paragraph.text.trim_start();
        let printed = marker == "–" && mark(words).is_some();
        let text = if marker.is_empty() || printed { paragraph.text } else { format!("{marker} {words}") };
        self.flow.push(Block { text, hint: paragraph.hint, notes: paragraph.notes });
    }

    /// What is printed before a paragraph: an item's number on its first one, a heading's number.
    fn marker(&mut self, paragraph: &Paragraph) -> String {
        if paragraph.text.trim().is_empty() {
            return String::new();
        }
        let list = paragraph.style.as_deref().and_then(|style| self.styles.list_of_paragraph(style));
        if self.lists.depth() > 0
            && let Some(own) = self.item.take()
        {
            return self.lists.next(own, list, self.styles);
        }
        if paragraph.is_heading && self.lists.depth() == 0 {
            return self.lists.heading(paragraph.level, self.styles);
        }
        String::new()
    }
}

impl Printed for Reader<'_> {
    /// What tracked changes took out, comments, drawings' names, the table of contents, which repeats the headings.
    fn is_dropped(&self, name: &str) -> bool {
        self.in_body
            && matches!(
                name,
                "tracked-changes"
                    | "annotation"
                    | "note-citation"
                    | "ruby-text"
                    | "table-of-content"
                    | "title"
                    | "desc"
                    | "forms"
                    | "event-listeners"
                    | "binary-data"
                    | "math"
                    | "hidden-text"
            )
    }

    fn drop_element(&mut self, name: &str) {
        self.tracked |= name == "tracked-changes";
    }

    fn open(&mut self, name: &str, element: &BytesStart<'_>) {
        self.in_body |= name == "body";
        if !self.in_body {
            return;
        }
        match name {
            "p" | "h" => self.open_paragraph(name == "h", element),
            "list" => {
                let goes_on = attribute(element, "continue-numbering").as_deref() == Some("true");
                let after = attribute(element, "continue-list");
                self.lists.open(
                    attribute(element, "style-name"),
                    attribute(element, "id"),
                    goes_on,
                    after.as_deref(),
                );
            }
            "list-item" => self.item = Some(number(element, "start-value")),
            "list-header" => self.item = None,
            "span" => {
                let raised =
                    attribute(element, "style-name").is_some_and(|name| self.styles.is_raised(&name));
                self.spans.push(raised);
            }
            // Several spaces are one: a hundred bytes must not become a megabyte.
            "s" | "tab" => self.add(" "),
            "line-break" => self.add("\n"),
            "note" => {
                self.counted += 1;
                let key = format!("n{:08}", self.counted);
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.notes.push(key.clone());
                }
                self.notes.push((key, String::new()));
            }
            "table" => self.flow.open_table(),
            "table-row" => self.flow.open_row(),
            "table-cell" | "covered-table-cell" => self.flow.open_cell(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if !self.in_body {
            return;
        }
        match name {
            "p" | "h" => self.close_paragraph(),
            "list" => self.lists.close(),
            "list-item" => self.item = None,
            "span" => {
                self.spans.pop();
            }
            "note" => {
                if let Some((key, text)) = self.notes.pop() {
                    self.flow.note(key, text);
                }
            }
            "table" => self.flow.close_table(),
            "table-row" => self.flow.close_row(),
            "table-cell" | "covered-table-cell" => self.flow.close_cell(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_body {
            // White space in the file is only one space on paper.
            self.add(&text.replace(['\n', '\r', '\t'], " "));
        }
    }

    fn flow(&self) -> &Flow {
        &self.flow
    }
}
