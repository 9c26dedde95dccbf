//! The main part and the notes: paragraphs in order. Insertions are taken, deletions dropped, text boxes read once,
//! hidden words, field codes and tables of contents left out, digits in superscript after a digit written as `^1`.

use quick_xml::events::BytesStart;

use super::numbering::Numbering;
use super::styles::Styles;
use super::xml::{attribute, is_on, number};
use crate::flow::{Block, Flow};
use crate::office::{self, Printed};
use crate::text::Hint;
use crate::{Limits, ReadError};

/// Fields inside fields that are followed.
const FIELDS: usize = 64;

#[derive(Debug, Default)]
struct Open {
    text: String,
    style: Option<String>,
    num_id: Option<u32>,
    level: Option<u32>,
    outline: Option<u32>,
    mark_deleted: bool,
    notes: Vec<String>,
}

/// What the run's properties say.
#[derive(Debug, Default)]
struct Run {
    hidden: bool,
    superscript: bool,
}

#[derive(Default)]
pub(super) struct Reader {
    styles: Styles,
    numbering: Numbering,
    flow: Flow,
    tracked: bool,
    /// Paragraphs that are open: text boxes stand inside a paragraph.
    open: Vec<Open>,
    /// Words of a paragraph whose mark was deleted: they belong to the next one.
    carried: String,
    carried_notes: Vec<String>,
    in_text: bool,
    in_paragraph_properties: bool,
    in_run_properties: bool,
    run: Run,
    in_row_properties: bool,
    /// Fields that are open: whether the code has ended and the result goes on.
    fields: Vec<bool>,
    /// The footnote or endnote whose words are read.
    note: Option<(String, String)>,
}

impl Reader {
    pub fn new(styles: Styles, numbering: Numbering) -> Self {
        Self { styles, numbering, ..Self::default() }
    }

    /// Reads a part: the document, or one with notes.
    ///
    /// # Errors
    /// As [`office::read`]; [`ReadError::TooLong`] past the cap on lines.
    pub fn read(&mut self, xml: &str, limits: &Limits) -> Result<(), ReadError> {
        office::read(xml, limits, self)?;
        // The last paragraph's mark cannot be deleted: nothing is lost.
        let text = std::mem::take(&mut self.carried);
        self.flow.push(Block { text, ..Block::default() });
        self.fields.clear();
        Ok(())
    }

    /// Everything read, and whether there were tracked changes.
    pub fn finish(self) -> (Flow, bool) {
        (self.flow, self.tracked)
    }

    fn field(&mut self, part: Option<&str>) {
        match part {
            Some("begin") if self.fields.len() < FIELDS => self.fields.push(false),
            Some("separate") => {
                if let Some(result) = self.fields.last_mut() {
                    *result = true;
                }
            }
            Some("end") => {
                self.fields.pop();
            }
            _ => {}
        }
    }

    /// A place that points to a note, or the note itself. The lines that separate notes from text are notes too.
    fn note(&mut self, name: &str, element: &BytesStart<'_>) {
        let Some(id) = attribute(element, "id") else { return };
        let key = format!("{}{id}", &name[..1]);
        if name.ends_with("Reference") {
            if let Some(paragraph) = self.open.last_mut() {
                paragraph.notes.push(key);
            }
        } else if attribute(element, "type").is_none_or(|kind| kind == "normal") {
            self.note = Some((key, String::new()));
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
            self.carried_notes = paragraph.notes;
            return;
        }
        if let Some((_, note)) = &mut self.note {
            if !note.is_empty() && !paragraph.text.trim().is_empty() {
                note.push(' ');
            }
            return note.push_str(&paragraph.text.replace('\n', " "));
        }
        let style = paragraph.style.as_deref().map(|id| self.styles.resolve(id)).unwrap_or_default();
        if style.contents {
            return;
        }
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
        self.flow.push(Block { text, hint, notes: paragraph.notes });
    }
}

impl Printed for Reader {
    fn is_dropped(&self, name: &str) -> bool {
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
                | "sdtPr"
                | "trPrChange"
                | "tcPrChange"
                | "tblPrChange"
        )
    }

    fn drop_element(&mut self, name: &str) {
        if !matches!(name, "del" | "moveFrom") {
            return;
        }
        self.tracked = true;
        if self.in_run_properties
            && self.in_paragraph_properties
            && let Some(paragraph) = self.open.last_mut()
        {
            paragraph.mark_deleted = true;
        }
        if self.in_row_properties {
            self.flow.drop_row();
        }
    }

    fn open(&mut self, name: &str, element: &BytesStart<'_>) {
        match name {
            "p" => self.open.push(Open {
                text: std::mem::take(&mut self.carried),
                notes: std::mem::take(&mut self.carried_notes),
                ..Open::default()
            }),
            "pPr" => self.in_paragraph_properties = true,
            "rPr" => self.in_run_properties = true,
            "r" => self.run = Run::default(),
            "t" => self.in_text = true,
            "ins" | "moveTo" => self.tracked = true,
            "trPr" => self.in_row_properties = true,
            "fldChar" => self.field(attribute(element, "fldCharType").as_deref()),
            "vanish" if self.in_run_properties && !self.in_paragraph_properties => {
                self.run.hidden = is_on(element);
            }
            "rStyle" if !self.in_paragraph_properties => {
                self.run.superscript =
                    attribute(element, "val").is_some_and(|style| self.styles.resolve(&style).superscript);
            }
            "vertAlign" if !self.in_paragraph_properties => {
                self.run.superscript = attribute(element, "val").as_deref() == Some("superscript");
            }
            "tab" | "ptab" if !self.in_paragraph_properties => self.add(" "),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("-"),
            "footnoteReference" | "endnoteReference" | "footnote" | "endnote" => self.note(name, element),
            "tbl" => self.flow.open_table(),
            "tr" => self.flow.open_row(),
            "tc" => self.flow.open_cell(),
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
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.in_paragraph_properties = false,
            "rPr" => self.in_run_properties = false,
            "t" => self.in_text = false,
            "trPr" => self.in_row_properties = false,
            "tbl" => self.flow.close_table(),
            "tr" => self.flow.close_row(),
            "tc" => self.flow.close_cell(),
            "footnote" | "endnote" => {
                if let Some((name, text)) = self.note.take() {
                    self.flow.note(name, text);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        // Between the start of a field and its result only another field can print, into the code.
        let in_code = self.fields.len() > 1 && self.fields[..self.fields.len() - 1].contains(&false);
        if self.in_text && !self.run.hidden && !in_code {
            self.add(text);
        }
    }

    fn flow(&self) -> &Flow {
        &self.flow
    }
}
