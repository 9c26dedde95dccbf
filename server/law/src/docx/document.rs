//! The main part: paragraphs in order. Insertions are taken, deletions dropped, text boxes read once, hidden words and
//! field codes left out, digits in superscript after a digit written as `^1`.

use super::numbering::Numbering;
use super::styles::Styles;
use super::xml::{Seen, attribute, is_on, number, walk};
use crate::text::Hint;
use crate::{Limits, ReadError};

/// One paragraph; `\n` inside its text is a line break.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub text: String,
    pub hint: Hint,
}

#[derive(Debug, Default)]
pub(super) struct Document {
    pub paragraphs: Vec<Paragraph>,
    pub tracked: bool,
    pub footnotes: bool,
}

/// # Errors
/// As [`walk`]; [`ReadError::TooLong`] past the cap on lines.
pub(super) fn read(
    xml: &str,
    styles: Styles,
    numbering: Numbering,
    limits: &Limits,
) -> Result<Document, ReadError> {
    let mut reader = Reader { styles, numbering, ..Reader::default() };
    walk(xml, limits, |seen| {
        match seen {
            Seen::Open { name, element, empty } => {
                reader.open(name, element);
                if empty {
                    reader.close(name);
                }
            }
            Seen::Close { name } => reader.close(name),
            Seen::Text(text) => reader.text(text),
        }
        if reader.document.paragraphs.len() > limits.lines {
            return Err(ReadError::TooLong { limit: limits.lines });
        }
        Ok(())
    })?;
    reader.finish();
    Ok(reader.document)
}

#[derive(Debug, Default)]
struct Open {
    text: String,
    style: Option<String>,
    num_id: Option<u32>,
    level: Option<u32>,
    outline: Option<u32>,
    mark_deleted: bool,
}

/// What the run's properties say.
#[derive(Debug, Default)]
struct Run {
    hidden: bool,
    superscript: bool,
}

#[derive(Default)]
struct Reader {
    styles: Styles,
    numbering: Numbering,
    document: Document,
    /// Paragraphs that are open: text boxes stand inside a paragraph.
    open: Vec<Open>,
    /// Words of a paragraph whose mark was deleted: they belong to the next one.
    carried: String,
    /// Inside elements whose content is not printed.
    dropped: usize,
    in_text: bool,
    in_paragraph_properties: bool,
    in_run_properties: bool,
    run: Run,
    /// Cells of the rows that are open, outermost first; `None` outside tables.
    rows: Vec<Vec<String>>,
    cells: Vec<String>,
}

/// Elements whose whole content is dropped.
fn is_dropped(name: &str) -> bool {
    matches!(
        name,
        "del"
            | "moveFrom"
            | "Fallback"
            | "instrText"
            | "delText"
            | "pPrChange"
            | "rPrChange"
            | "sectPr"
            | "tblGrid"
    )
}

impl Reader {
    fn open(&mut self, name: &str, element: &quick_xml::events::BytesStart<'_>) {
        if is_dropped(name) {
            if name == "del"
                && self.in_run_properties
                && self.in_paragraph_properties
                && let Some(paragraph) = self.open.last_mut()
            {
                paragraph.mark_deleted = true;
            }
            self.document.tracked |= matches!(name, "del" | "moveFrom");
            self.dropped += 1;
            return;
        }
        if self.dropped > 0 {
            return;
        }
        match name {
            "p" => self.open.push(Open { text: std::mem::take(&mut self.carried), ..Open::default() }),
            "pPr" => self.in_paragraph_properties = true,
            "rPr" => self.in_run_properties = true,
            "r" => self.run = Run::default(),
            "t" => self.in_text = true,
            "ins" | "moveTo" => self.document.tracked = true,
            "vanish" if self.in_run_properties && !self.in_paragraph_properties => {
                self.run.hidden = is_on(element);
            }
            "vertAlign" if !self.in_paragraph_properties => {
                self.run.superscript = attribute(element, "val").as_deref() == Some("superscript");
            }
            "tab" if !self.in_paragraph_properties => self.add(" "),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("-"),
            "footnoteReference" | "endnoteReference" => self.document.footnotes = true,
            "tr" => self.rows.push(Vec::new()),
            "tc" => self.cells.push(String::new()),
            "pStyle" | "numId" | "ilvl" | "outlineLvl" if self.in_paragraph_properties => {
                if let Some(paragraph) = self.open.last_mut() {
                    match name {
                        "pStyle" => paragraph.style = attribute(element, "val"),
                        "numId" => paragraph.num_id = number(element, "val"),
                        "ilvl" => paragraph.level = number(element, "val"),
                        _ => paragraph.outline = number(element, "val"),
                    }
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if is_dropped(name) {
            self.dropped = self.dropped.saturating_sub(1);
            return;
        }
        if self.dropped > 0 {
            return;
        }
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.in_paragraph_properties = false,
            "rPr" => self.in_run_properties = false,
            "t" => self.in_text = false,
            "tc" => {
                if let (Some(cell), Some(row)) = (self.cells.pop(), self.rows.last_mut()) {
                    row.push(cell);
                }
            }
            "tr" => self.end_row(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_text && self.dropped == 0 && !self.run.hidden {
            self.add(text);
        }
    }

    fn add(&mut self, words: &str) {
        let Some(paragraph) = self.open.last_mut() else { return };
        let number = self.run.superscript && !words.is_empty() && words.bytes().all(|b| b.is_ascii_digit());
        if number && paragraph.text.ends_with(|c: char| c.is_alphanumeric()) {
            paragraph.text.push('^');
        }
        paragraph.text.push_str(words);
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else { return };
        if paragraph.mark_deleted {
            self.carried = paragraph.text;
            return;
        }
        if let Some(cell) = self.cells.last_mut() {
            if !cell.is_empty() && !paragraph.text.trim().is_empty() {
                cell.push(' ');
            }
            cell.push_str(&paragraph.text.replace('\n', " "));
            return;
        }
        let style = paragraph.style.as_deref().map(|id| self.styles.resolve(id)).unwrap_or_default();
        let hint = style
            .heading
            .or_else(|| u8::try_from(paragraph.outline? + 1).ok().filter(|level| *level <= 6))
            .map_or(Hint::Plain, Hint::Heading);
        let mut text = paragraph.text;
        if let Some(num_id) = paragraph.num_id.or(style.num_id).filter(|id| *id > 0)
            && !text.trim().is_empty()
        {
            let tied = paragraph.style.as_deref().and_then(|id| self.numbering.level_of_style(num_id, id));
            let level = paragraph.level.or(style.level).or(tied).unwrap_or(0);
            let printed = self.numbering.next(num_id, level);
            if !printed.is_empty() {
                text = format!("{printed} {text}");
            }
        }
        self.document.paragraphs.push(Paragraph { text, hint });
    }

    fn end_row(&mut self) {
        let Some(cells) = self.rows.pop() else { return };
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        let text = cells.iter().map(|cell| cell.trim()).collect::<Vec<_>>().join(" | ");
        match self.cells.last_mut() {
            // A table inside a cell stays in that cell.
            Some(outer) => {
                if !outer.is_empty() {
                    outer.push_str(" / ");
                }
                outer.push_str(&text);
            }
            None => self.document.paragraphs.push(Paragraph { text, hint: Hint::Row }),
        }
    }

    /// The last paragraph's mark cannot be deleted: nothing is lost.
    fn finish(&mut self) {
        if !self.carried.trim().is_empty() {
            let text = std::mem::take(&mut self.carried);
            self.document.paragraphs.push(Paragraph { text, hint: Hint::Plain });
        }
    }
}
