//! SpreadsheetML (ECMA-376, part 1, chapter 18): cells, the parts around the sheets, the shared strings.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use super::Head;
use super::words::{sheet, words};
use crate::package::Package;
use crate::xml::{escape, push};

pub(crate) const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
pub(crate) const SHEET: &str = "officedocument.spreadsheetml";

/// UTF-16 units that Excel keeps of one cell.
const LONGEST: usize = 32_767;

/// Bytes of shared strings that are held in memory; beyond it a string stands in its row.
const MOST_SHARED: usize = 64 * 1024 * 1024;

/// Widths of the columns in digits of the standard font.
const WIDTHS: [u32; 14] = [7, 15, 17, 14, 9, 22, 60, 20, 60, 60, 28, 45, 20, 45];

/// The looks of cells, by their place in `cellXfs`.
#[derive(Clone, Copy)]
pub(crate) enum Style {
    /// Wrapped, at the top.
    Text = 1,
    /// Bold on grey, wrapped.
    Heading = 2,
    /// A whole number.
    Number = 3,
    /// Day and time.
    Moment = 4,
    /// As text, for what begins as a formula does: it stays text when somebody edits the cell.
    Quoted = 5,
}

/// Letters of a column, from 0; there are fewer than 27.
pub(crate) fn column(index: usize) -> char {
    char::from(b'A' + u8::try_from(index).unwrap_or(25).min(25))
}

/// A cell that holds a number.
pub(super) fn styled(out: &mut String, at: &str, style: Style, number: &str) {
    let _ = write!(out, "<c r=\"{at}\" s=\"{}\"><v>{number}</v></c>", style as u8);
}

/// A cell that holds text of its own; nothing for an empty one.
pub(crate) fn inline(out: &mut String, at: &str, style: Style, text: &str, cut: &str) {
    if text.is_empty() {
        return;
    }
    let style = if matches!(style, Style::Text) { style_of(text) } else { style };
    let _ = write!(out, "<c r=\"{at}\" s=\"{}\" t=\"inlineStr\"><is>", style as u8);
    string(out, text, cut);
    out.push_str("</is></c>");
}

fn style_of(text: &str) -> Style {
    let formula = crate::cell::plain(text).len() != text.len();
    if formula || text.starts_with('\'') { Style::Quoted } else { Style::Text }
}

/// A text, cut where Excel would refuse the file. `_x000D_` and the like would be read as the character of that number
/// (18.18.59 `ST_Xstring`), so their first underscore is written as a number itself.
fn string(out: &mut String, text: &str, cut: &str) {
    let whole = shortened(text, cut);
    let mut rest = &*whole;
    out.push_str("<t xml:space=\"preserve\">");
    while let Some(at) = rest.find("_x") {
        let coded = rest
            .as_bytes()
            .get(at + 2..at + 7)
            .is_some_and(|code| code[..4].iter().all(u8::is_ascii_hexdigit) && code[4] == b'_');
        let _ = push(out, &rest[..at]);
        out.push_str(if coded { "_x005F_" } else { "_" });
        rest = &rest[at + 1..];
    }
    let _ = push(out, rest);
    out.push_str("</t>");
}

/// The text with line feeds for line ends, and no longer than a cell may be.
fn shortened<'t>(text: &'t str, cut: &str) -> Cow<'t, str> {
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    };
    // A text that is short in bytes is short in UTF-16.
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return text;
    }
    let room = LONGEST - cut.encode_utf16().count();
    let mut units = 0;
    let kept: String = text
        .chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units <= room
        })
        .collect();
    Cow::Owned(kept + cut)
}

/// Days since 1899-12-30 on the wall clock that an instant (RFC 3339) names, to the second; nothing for another text.
pub(super) fn serial(moment: &str) -> Option<String> {
    let number = |from: usize, to: usize| moment.get(from..to)?.parse::<i64>().ok();
    let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    if !marks.iter().all(|(at, mark)| moment.as_bytes().get(*at) == Some(mark)) {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let seconds = number(11, 13)? * 3_600 + number(14, 16)? * 60 + number(17, 19)?;
    if !(1900..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Days from civil (Howard Hinnant), with the year beginning in March; 1970-01-01 is day 25,569 of Excel.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let in_era = year.rem_euclid(400);
    let in_year = (153 * month + 2) / 5 + day - 1;
    let days = year.div_euclid(400) * 146_097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719_468;
    let millionths = seconds * 1_000_000_000 / 86_400;
    Some(format!("{}.{millionths:09}", days + 25_569))
}

/// Strings that many cells share.
#[derive(Default)]
pub(super) struct Shared {
    indices: HashMap<String, usize>,
    order: Vec<String>,
    bytes: usize,
    /// Cells that name one.
    uses: u64,
}

impl Shared {
    /// A cell whose text is likely to stand in others, too.
    pub(super) fn cell(&mut self, out: &mut String, at: &str, text: &str, cut: &str) {
        if text.is_empty() {
            return;
        }
        let index = match self.indices.get(text) {
            Some(index) => *index,
            None if self.bytes + text.len() > MOST_SHARED => return inline(out, at, Style::Text, text, cut),
            None => {
                let mut written = String::new();
                string(&mut written, text, cut);
                self.bytes += 2 * text.len();
                self.order.push(written);
                self.indices.insert(text.to_owned(), self.order.len() - 1);
                self.order.len() - 1
            }
        };
        self.uses += 1;
        let style = style_of(text) as u8;
        let _ = write!(out, "<c r=\"{at}\" s=\"{style}\" t=\"s\"><v>{index}</v></c>");
    }

    /// The part that holds them.
    pub(super) fn write<W: Write>(&self, package: &mut Package<W>) -> io::Result<()> {
        package.open("xl/sharedStrings.xml")?;
        let (uses, unique) = (self.uses, self.order.len());
        package.write(&format!("<sst xmlns=\"{MAIN}\" count=\"{uses}\" uniqueCount=\"{unique}\">"))?;
        for text in &self.order {
            package.write("<si>")?;
            package.write(text)?;
            package.write("</si>")?;
        }
        package.write("</sst>")
    }
}

/// What stands before the sheets.
pub(super) fn before<W: Write>(package: &mut Package<W>, head: &Head) -> io::Result<()> {
    let w = words(head.language);
    let kind = |end: &str| format!("{SHEET}.{end}");
    let (book, sheet, styles, strings) =
        (kind("sheet.main"), kind("worksheet"), kind("styles"), kind("sharedStrings"));
    package.types(&[
        ("xl/workbook.xml", &book),
        ("xl/worksheets/sheet1.xml", &sheet),
        ("xl/worksheets/sheet2.xml", &sheet),
        ("xl/styles.xml", &styles),
        ("xl/sharedStrings.xml", &strings),
        ("docProps/core.xml", "package.core-properties"),
    ])?;
    package
        .relations("_rels/.rels", &[("officeDocument", "xl/workbook.xml"), ("core", "docProps/core.xml")])?;
    package.relations(
        "xl/_rels/workbook.xml.rels",
        &[
            ("worksheet", "worksheets/sheet1.xml"),
            ("worksheet", "worksheets/sheet2.xml"),
            ("styles", "styles.xml"),
            ("sharedStrings", "sharedStrings.xml"),
        ],
    )?;
    package.core(
        &format!("{} – {}", w.title, head.title),
        &head.authority,
        head.language.as_str(),
        &head.made,
    )?;
    let (table, about) = (escape(w.title), escape(w.about));
    let last = format!("${}${}", column(WIDTHS.len() - 1), head.seal.rows + 1);
    package.part(
        "xl/workbook.xml",
        &format!(
            "<workbook xmlns=\"{MAIN}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
             <sheets><sheet name=\"{table}\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"{about}\" sheetId=\"2\" r:id=\"rId2\"/></sheets>\
             <definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'{table}'!$A$1:{last}</definedName>\
             <definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'{table}'!$1:$1</definedName></definedNames></workbook>"
        ),
    )?;
    package.part("xl/styles.xml", &styles_part())
}

pub(crate) fn styles_part() -> String {
    let wrapped = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    let top = "<alignment vertical=\"top\"/>";
    let xf = |number: u16, font: u8, fill: u8, rest: &str, alignment: &str| {
        format!(
            "<xf numFmtId=\"{number}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" \
             applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"{rest}>{alignment}</xf>"
        )
    };
    let looks = [
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>".to_owned(),
        xf(0, 0, 0, "", wrapped),
        xf(0, 1, 2, "", wrapped),
        xf(1, 0, 0, "", top),
        xf(164, 0, 0, "", top),
        xf(0, 0, 0, " quotePrefix=\"1\"", wrapped),
    ];
    format!(
        "<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/></numFmts>\
         <fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
         <font><b/><sz val=\"10\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>\
         <fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>\
         <fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EDF3\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>\
         <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
         <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
         <cellXfs count=\"{}\">{}</cellXfs>\
         <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>",
        looks.len(),
        looks.concat()
    )
}

/// The sheet's beginning: one row of names stays in sight.
pub(super) fn sheet_head(rows: u64) -> String {
    let mut out = format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:{}{}\"/>\
         <sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" \
         state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews>\
         <sheetFormatPr defaultRowHeight=\"13.5\"/><cols>",
        column(WIDTHS.len() - 1),
        rows + 1
    );
    for (index, width) in WIDTHS.iter().enumerate() {
        let at = index + 1;
        let _ = write!(out, "<col min=\"{at}\" max=\"{at}\" width=\"{width}\" customWidth=\"1\"/>");
    }
    out.push_str("</cols><sheetData>");
    out
}

/// Its end: filters on every column, one page wide on paper.
pub(super) fn sheet_foot(rows: u64) -> String {
    format!(
        "</sheetData><autoFilter ref=\"A1:{}{}\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" \
         header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>",
        column(WIDTHS.len() - 1),
        rows + 1
    )
}

/// The second sheet.
pub(super) fn facts_sheet(facts: &[(&'static str, String)]) -> String {
    let mut out = format!(
        "<worksheet xmlns=\"{MAIN}\"><cols><col min=\"1\" max=\"1\" width=\"30\" customWidth=\"1\"/>\
         <col min=\"2\" max=\"2\" width=\"90\" customWidth=\"1\"/></cols><sheetData>"
    );
    for (index, (name, fact)) in facts.iter().enumerate() {
        let line = index + 1;
        let _ = write!(out, "<row r=\"{line}\">");
        inline(&mut out, &format!("A{line}"), Style::Heading, name, "");
        inline(&mut out, &format!("B{line}"), Style::Text, fact, "");
        out.push_str("</row>");
    }
    out.push_str("</sheetData></worksheet>");
    out
}

/// The widths and the names are as many.
const _: () = assert!(sheet(model::language::Language::Ro).len() == WIDTHS.len());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_the_number_that_excel_has_for_it() {
        assert_eq!(serial("1970-01-01T00:00:00+00:00").unwrap(), "25569.000000000");
        assert_eq!(serial("2026-11-22T18:00:00+02:00").unwrap(), "46348.750000000");
        assert_eq!(serial("2000-02-29T06:00:00+02:00").unwrap(), "36585.250000000");
        assert_eq!(serial("ieri"), None);
        assert_eq!(serial("2026-13-22T18:00:00+02:00"), None);
    }

    #[test]
    fn a_text_that_looks_like_a_coded_character_stays_that_text() {
        let mut out = String::new();
        string(&mut out, "a_x0041_b_xyz_\r\nc", "");
        assert_eq!(out, "<t xml:space=\"preserve\">a_x005F_x0041_b_xyz_\nc</t>");
    }

    #[test]
    fn a_text_longer_than_a_cell_is_cut_and_says_so() {
        let long = "😀".repeat(20_000);
        let cut = shortened(&long, "… (cut)");
        assert!(cut.ends_with("… (cut)"));
        assert!(cut.encode_utf16().count() <= LONGEST);
        assert_eq!(shortened(&"ș".repeat(LONGEST), "x").chars().count(), LONGEST);
    }
}
