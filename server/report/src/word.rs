//! WordprocessingML (ECMA-376, part 1, chapter 17): paragraphs, styles and the parts that our documents share. Written by
//! hand, as `law` writes drafts: the library for it knows neither repeated header rows nor languages.

use std::fmt::Write as _;
use std::io::{self, Write};

use crate::package::Package;
use crate::xml::{lines, push};

/// The namespaces of a part.
pub(crate) const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

const WORD: &str = "officedocument.wordprocessingml";

/// How a piece of text looks.
#[derive(Clone, Copy, Default)]
pub(crate) struct Look {
    pub(crate) bold: bool,
    /// English, where the document is Romanian.
    pub(crate) english: bool,
}

/// A paragraph of one style with what `runs` writes into it.
pub(crate) fn paragraph(out: &mut String, style: &str, runs: impl FnOnce(&mut String)) {
    let _ = write!(out, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>");
    runs(out);
    out.push_str("</w:p>");
}

/// A piece of text. Line ends and tabs stay; everything else that XML cannot hold shows as its picture.
pub(crate) fn run(out: &mut String, text: &str, look: Look) {
    out.push_str("<w:r>");
    if look.bold || look.english {
        out.push_str("<w:rPr>");
        out.push_str(if look.bold { "<w:b/>" } else { "" });
        out.push_str(if look.english { "<w:lang w:val=\"en-GB\"/>" } else { "" });
        out.push_str("</w:rPr>");
    }
    for (index, line) in lines(text).enumerate() {
        out.push_str(if index > 0 { "<w:br/>" } else { "" });
        for (index, part) in line.split('\t').enumerate() {
            out.push_str(if index > 0 { "<w:tab/>" } else { "" });
            if !part.is_empty() {
                out.push_str("<w:t xml:space=\"preserve\">");
                // Writing to a string never fails.
                let _ = push(out, part);
                out.push_str("</w:t>");
            }
        }
    }
    out.push_str("</w:r>");
}

/// What the parts around a document say.
pub(crate) struct About<'a> {
    pub(crate) title: &'a str,
    pub(crate) creator: &'a str,
    /// Of the title.
    pub(crate) language: &'a str,
    pub(crate) made: &'a str,
    /// Word and word of "page 3 of 7", and what stands before them.
    pub(crate) footer: (&'a str, &'a str, &'a str),
}

/// Writes every part but the document itself: `rId1` its styles, `rId2` its footer, `rId3` its comments, where it has any.
pub(crate) fn around<W: Write>(
    package: &mut Package<W>,
    about: &About<'_>,
    comments: bool,
) -> io::Result<()> {
    let kind = |end: &str| format!("{WORD}.{end}");
    let (main, styles, footer, said) =
        (kind("document.main"), kind("styles"), kind("footer"), kind("comments"));
    let mut types = vec![
        ("word/document.xml", main.as_str()),
        ("word/styles.xml", styles.as_str()),
        ("word/footer1.xml", footer.as_str()),
        ("docProps/core.xml", "package.core-properties"),
    ];
    let mut relations = vec![("styles", "styles.xml"), ("footer", "footer1.xml")];
    if comments {
        types.push(("word/comments.xml", said.as_str()));
        relations.push(("comments", "comments.xml"));
    }
    package.types(&types)?;
    package.relations(
        "_rels/.rels",
        &[("officeDocument", "word/document.xml"), ("core", "docProps/core.xml")],
    )?;
    package.relations("word/_rels/document.xml.rels", &relations)?;
    package.core(about.title, about.creator, about.language, about.made)?;
    package.part("word/styles.xml", &styles_part())?;
    package.part("word/footer1.xml", &footer_part(about))
}

fn footer_part(about: &About<'_>) -> String {
    let (before, page, of) = about.footer;
    let look = Look { english: about.language != "ro", ..Look::default() };
    let field = |out: &mut String, name: &str| {
        let _ = write!(out, "<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    };
    let mut out = format!("<w:ftr {NAMESPACES}>");
    paragraph(&mut out, "Footer", |out| {
        run(out, &format!("{before} · {page} "), look);
        field(out, "PAGE");
        run(out, &format!(" {of} "), look);
        field(out, "NUMPAGES");
    });
    out.push_str("</w:ftr>");
    out
}

/// The styles of both documents. The language of all text is Romanian unless a run says otherwise.
fn styles_part() -> String {
    let mut out = format!(
        "<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" \
         w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>\
         <w:lang w:val=\"ro-RO\" w:eastAsia=\"ro-RO\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>\
         <w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    );
    let paragraphs = [
        (
            "Title",
            "Title",
            "<w:pPr><w:spacing w:after=\"160\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>",
        ),
        ("Footer", "footer", "<w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:rPr><w:sz w:val=\"16\"/></w:rPr>"),
        ("Fact", "Fact", "<w:pPr><w:spacing w:after=\"20\"/></w:pPr><w:rPr><w:sz w:val=\"18\"/></w:rPr>"),
        (
            "TableText",
            "Table Text",
            "<w:pPr><w:spacing w:after=\"40\"/></w:pPr><w:rPr><w:sz w:val=\"17\"/></w:rPr>",
        ),
        (
            "TableHeading",
            "Table Heading",
            "<w:pPr><w:keepNext/><w:spacing w:after=\"40\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"17\"/></w:rPr>",
        ),
        ("CommentText", "annotation text", "<w:rPr><w:sz w:val=\"20\"/></w:rPr>"),
    ];
    for (id, name, look) in paragraphs {
        style(&mut out, id, name, look);
    }
    for level in 1..=6_usize {
        let look = format!(
            "<w:pPr><w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/></w:pPr>\
             <w:rPr><w:b/><w:sz w:val=\"{}\"/></w:rPr>",
            level - 1,
            30 - 2 * level.min(4)
        );
        style(&mut out, &format!("Heading{level}"), &format!("heading {level}"), &look);
    }
    for level in 1..=3_usize {
        let look = format!("<w:pPr><w:ind w:left=\"{}\"/></w:pPr>", 340 * level);
        style(&mut out, &format!("Level{level}"), &format!("Level {level}"), &look);
    }
    out.push_str(
        "<w:style w:type=\"character\" w:styleId=\"CommentReference\"><w:name w:val=\"annotation reference\"/>\
         <w:rPr><w:sz w:val=\"16\"/></w:rPr></w:style>\
         <w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Centraliser\"><w:name w:val=\"Tabel centralizator\"/>\
         <w:basedOn w:val=\"TableNormal\"/><w:qFormat/><w:tblPr><w:tblBorders>",
    );
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let _ = write!(out, "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>");
    }
    out.push_str(
        "</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tblPr/><w:tcPr>\
         <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E8EDF3\"/></w:tcPr></w:tblStylePr></w:style></w:styles>",
    );
    out
}

fn style(out: &mut String, id: &str, name: &str, look: &str) {
    let _ = write!(
        out,
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
         <w:qFormat/>{look}</w:style>"
    );
}
