//! The codebook of themes as an Excel workbook: written for those who discuss it, and read back from what they made of it.
//!
//! One sheet, one row a theme: group, theme, definition, examples (one a line of the cell). The columns are known by their
//! names in either language, with or without marks, in any order; other columns are left alone.

mod read;
mod sheet;

use std::io;

use model::language::Language;

use crate::centraliser::xlsx_parts::{MAIN, SHEET, Style, column, inline, styles_part};
use crate::package::Package;
use crate::xml::escape;

pub use read::{Book, MOST_BYTES, MOST_CODES, ReadError, Wrong, read};

/// A theme of the codebook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// The heading under which it stands; empty for none.
    pub group: String,
    /// Its name.
    pub name: String,
    /// What belongs to it and what does not; empty where nobody wrote it yet.
    pub definition: String,
    /// Passages that are of it, each in one line.
    pub examples: Vec<String>,
}

/// Names of the columns, and their widths in digits of the standard font.
const fn names(language: Language) -> [&'static str; 4] {
    match language {
        Language::Ro => ["Grup", "Temă", "Definiție", "Exemple"],
        Language::En => ["Group", "Theme", "Definition", "Examples"],
    }
}

const WIDTHS: [u32; 4] = [25, 30, 60, 80];

/// Writes the codebook of a consultation with this title; `made` is RFC 3339.
///
/// # Errors
/// Only when memory cannot be written.
pub fn write(title: &str, made: &str, language: Language, codes: &[Code]) -> io::Result<Vec<u8>> {
    let mut package = Package::begin(Vec::new());
    let kind = |end: &str| format!("{SHEET}.{end}");
    package.types(&[
        ("xl/workbook.xml", &kind("sheet.main")),
        ("xl/worksheets/sheet1.xml", &kind("worksheet")),
        ("xl/styles.xml", &kind("styles")),
        ("docProps/core.xml", "package.core-properties"),
    ])?;
    package
        .relations("_rels/.rels", &[("officeDocument", "xl/workbook.xml"), ("core", "docProps/core.xml")])?;
    package.relations(
        "xl/_rels/workbook.xml.rels",
        &[("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")],
    )?;
    package.core(title, "", language.as_str(), made)?;
    let name = escape(language.pick("Teme", "Themes"));
    package.part(
        "xl/workbook.xml",
        &format!(
            "<workbook xmlns=\"{MAIN}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
             <sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        ),
    )?;
    package.part("xl/styles.xml", &styles_part())?;
    let mut out = format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"1\" \
         topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
    );
    for (index, width) in WIDTHS.iter().enumerate() {
        let at = index + 1;
        out.push_str(&format!("<col min=\"{at}\" max=\"{at}\" width=\"{width}\" customWidth=\"1\"/>"));
    }
    out.push_str("</cols><sheetData>");
    row(&mut out, 1, Style::Heading, &names(language));
    for (index, code) in codes.iter().enumerate() {
        let examples = code.examples.join("\n");
        row(&mut out, index + 2, Style::Text, &[&code.group, &code.name, &code.definition, &examples]);
    }
    out.push_str("</sheetData></worksheet>");
    package.part("xl/worksheets/sheet1.xml", &out)?;
    package.finish()
}

fn row(out: &mut String, line: usize, style: Style, cells: &[&str; 4]) {
    out.push_str(&format!("<row r=\"{line}\">"));
    for (index, text) in cells.iter().enumerate() {
        inline(out, &format!("{}{line}", column(index)), style, text, "…");
    }
    out.push_str("</row>");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes() -> Vec<Code> {
        let code = |group: &str, name: &str, definition: &str, examples: &[&str]| Code {
            group: group.into(),
            name: name.into(),
            definition: definition.into(),
            examples: examples.iter().map(|&example| example.to_owned()).collect(),
        };
        vec![
            code("Finanțare", "Buget local", "=1+1", &["„Primăria nu are bani.”", "_x0041_ & <b>"]),
            code("", "Termene", "Durate și date.", &[]),
            code("Finanțare", "'Fonduri", "", &["Una."]),
        ]
    }

    #[test]
    fn what_was_written_is_read_back() {
        for language in [Language::Ro, Language::En] {
            let file = write("Legea", "2026-11-23T10:00:00+02:00", language, &codes()).unwrap();
            let book = read(&file).unwrap();
            assert_eq!(book.codes, (2..).zip(codes()).collect::<Vec<_>>());
            assert!(book.wrong.is_empty());
        }
    }

    #[test]
    fn another_reader_finds_the_same_words() {
        use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
        let file = write("Legea", "", Language::Ro, &codes()).unwrap();
        let mut book: Xlsx<_> = open_workbook_from_rs(io::Cursor::new(file)).unwrap();
        let sheet = book.worksheet_range("Teme").unwrap();
        assert_eq!(sheet.get((0, 1)), Some(&Data::String("Temă".into())));
        assert_eq!(sheet.get((1, 2)), Some(&Data::String("=1+1".into())));
        assert_eq!(sheet.get((3, 1)), Some(&Data::String("'Fonduri".into())));
    }

    /// A workbook of these cells, with shared strings, as Excel writes them.
    fn book(rows: &[&[&str]]) -> Vec<u8> {
        let strings: Vec<&str> = rows.iter().flat_map(|row| row.iter().copied()).collect();
        let shared: String =
            strings.iter().map(|text| format!("<si><r><t>{}</t></r></si>", escape(text))).collect();
        let (mut sheet, mut index) = (String::new(), 0);
        for (line, row) in rows.iter().enumerate() {
            sheet.push_str("<row>");
            for at in 0..row.len() {
                sheet.push_str(&format!("<c r=\"{}{}\" t=\"s\"><v>{index}</v></c>", column(at), line + 1));
                index += 1;
            }
            sheet.push_str("</row>");
        }
        let mut package = Package::begin(Vec::new());
        package.part("xl/sharedStrings.xml", &format!("<sst xmlns=\"{MAIN}\">{shared}</sst>")).unwrap();
        let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{sheet}</sheetData></worksheet>");
        package.part("xl/worksheets/sheet1.xml", &sheet).unwrap();
        package.finish().unwrap()
    }

    #[test]
    fn columns_are_known_by_their_names_in_any_order() {
        let file = book(&[&["exemple", "Nota", "TEMA"], &["a\nb\n\n", "x", " Buget "], &["", "", ""]]);
        let expected =
            Code { name: "Buget".into(), examples: vec!["a".into(), "b".into()], ..Code::default() };
        assert_eq!(read(&file).unwrap().codes, [(2, expected)]);
    }

    #[test]
    fn what_cannot_be_a_codebook_is_refused_by_its_reason() {
        let refused = |file: &[u8]| read(file).unwrap_err();
        assert_eq!(refused(b"theme;definition"), ReadError::NoWorkbook);
        assert_eq!(refused(&vec![0; MOST_BYTES + 1]), ReadError::TooLarge);
        assert_eq!(refused(&book(&[&["Grup", "Definiție"], &["a", "b"]])), ReadError::NoThemes);
        let mut hostile = Package::begin(Vec::new());
        hostile.part("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>").unwrap();
        assert_eq!(refused(&hostile.finish().unwrap()), ReadError::NoWorkbook);
    }

    #[test]
    fn a_row_that_gives_no_theme_is_named_and_the_others_are_read() {
        let file = book(&[&["Grup", "Temă"], &["Bani", ""], &["", "Bani"], &["", "bani"], &["", "Termene"]]);
        let found = read(&file).unwrap();
        let names: Vec<(usize, &str)> =
            found.codes.iter().map(|(row, code)| (*row, code.name.as_str())).collect();
        assert_eq!(names, [(3, "Bani"), (5, "Termene")]);
        assert_eq!(found.wrong, [(2, Wrong::Unnamed), (4, Wrong::Twice("bani".into()))]);
    }

    #[test]
    fn rows_that_a_program_leaves_out_keep_their_numbers() {
        let mut package = Package::begin(Vec::new());
        let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Temă</v></c></row>\
                     <row r=\"7\"><c r=\"A7\" t=\"str\"><v>Bani</v></c></row></sheetData></worksheet>";
        package.part("xl/worksheets/sheet1.xml", sheet).unwrap();
        let found = read(&package.finish().unwrap()).unwrap();
        assert_eq!(found.codes.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [7]);
    }

    #[test]
    fn a_small_file_that_unpacks_to_a_large_one_is_refused() {
        let mut bomb = Package::begin(Vec::new());
        bomb.open("xl/worksheets/sheet1.xml").unwrap();
        let spaces = " ".repeat(1 << 20);
        (0..40).for_each(|_| bomb.write(&spaces).unwrap());
        let bomb = bomb.finish().unwrap();
        assert!(bomb.len() < MOST_BYTES);
        assert_eq!(read(&bomb).unwrap_err(), ReadError::TooLarge);
    }
}
