//! Made-up hostile files: bombs, deep nesting, endless lines, numbers and styles without end.

use std::io::{Cursor, Write as _};

use law::{Format, Limits};

const MB: usize = 1024 * 1024;

/// A file of about `bytes` bytes: `piece` again and again.
fn repeated(piece: &str, bytes: usize) -> Vec<u8> {
    piece.repeat(bytes / piece.len()).into_bytes()
}

fn archive(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let written = writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .map_err(std::io::Error::other)
            .and_then(|()| writer.write_all(content));
        assert!(written.is_ok(), "an archive in memory cannot fail");
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

fn docx(body: &[u8]) -> Vec<u8> {
    let document = [b"<w:document><w:body>", body, b"</w:body></w:document>"].concat();
    archive(&[("word/document.xml", document)])
}

fn odt(body: &[u8]) -> Vec<u8> {
    let content = [b"<d><office:body>", body, b"</office:body></d>"].concat();
    archive(&[("mimetype", b"application/vnd.oasis.opendocument.text".to_vec()), ("content.xml", content)])
}

fn deflated(plain: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let written = packer.write_all(plain);
    assert!(written.is_ok(), "packing in memory cannot fail");
    packer.finish().unwrap_or_default()
}

/// A PDF with `count` pages that all show the same content.
fn pdf(content: &[u8], filter: &str, count: usize) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n".to_vec();
    let kids = (0..count).map(|n| format!("{} 0 R ", n + 10)).collect::<String>();
    let _ = writeln!(bytes, "2 0 obj <</Type/Pages/Kids[{kids}]/Count {count}>> endobj");
    let _ = writeln!(
        bytes,
        "3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>> endobj"
    );
    let _ = writeln!(bytes, "5 0 obj <<{filter}/Length {}>> stream", content.len());
    bytes.extend_from_slice(content);
    bytes.extend_from_slice(b"\nendstream endobj\n");
    for n in 0..count {
        let _ = writeln!(
            bytes,
            "{} 0 obj <</Type/Page/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>>> endobj",
            n + 10
        );
    }
    bytes.extend_from_slice(b"trailer <</Root 1 0 R>>");
    bytes
}

const FLATE: &str = "/Filter/FlateDecode";

/// A file's name, what it says it is, and how it is made.
pub(crate) type Case = (&'static str, Option<Format>, fn() -> Vec<u8>);

pub(crate) const CASES: [Case; 50] = [
    ("one-line", Some(Format::PlainText), || repeated("a", 10 * MB)),
    ("one-line-of-words", Some(Format::PlainText), || repeated("cuvânt și ", 10 * MB)),
    ("parentheses", Some(Format::PlainText), || repeated("(", 10 * MB)),
    ("short-lines", Some(Format::PlainText), || repeated("Text.\n", 10 * MB)),
    ("lines-at-the-cap", Some(Format::PlainText), || {
        let lines = Limits::default().lines;
        repeated("Un text scurt.\n", (lines - 10) * 15).into_iter().take(10 * MB).collect()
    }),
    ("articles", Some(Format::PlainText), || repeated("Art. 1\n", 10 * MB)),
    ("inline", Some(Format::PlainText), || repeated("(1) a) x; b) y; ", 10 * MB)),
    ("colons", Some(Format::PlainText), || repeated(": a) x ", 10 * MB)),
    ("quotes", Some(Format::PlainText), || repeated("„\n", 2 * MB)),
    ("notes", Some(Format::PlainText), || repeated("(la 01-01-2020, ", 10 * MB)),
    ("question-marks", Some(Format::PlainText), || repeated("a?a ", 10 * MB)),
    ("twice-encoded", Some(Format::PlainText), || repeated("ÅŸi Äƒ È™ ", 10 * MB)),
    ("old-code-page", Some(Format::PlainText), || vec![0xFE; 10 * MB]),
    ("utf16", Some(Format::PlainText), || b"a\0".repeat(5 * MB)),
    ("html-open", Some(Format::Html), || repeated("<div>", 10 * MB)),
    ("html-nested-text", Some(Format::Html), || repeated("<b><i>a", 10 * MB)),
    ("html-tables", Some(Format::Html), || repeated("<table><tr><td>a", 10 * MB)),
    ("html-cells", Some(Format::Html), || repeated("<td>", 10 * MB)),
    ("html-filled-cells", Some(Format::Html), || {
        [b"<table><tr>".to_vec(), repeated("<td>a", 10 * MB - 20)].concat()
    }),
    ("html-lists", Some(Format::Html), || repeated("<ol><li>a", 10 * MB)),
    ("html-attributes", Some(Format::Html), || [b"<p ".to_vec(), repeated("a=1 b ", 10 * MB - 10)].concat()),
    ("html-many-attributes", Some(Format::Html), || {
        (0..900_000).map(|n| format!("a{n} ")).fold(String::from("<p "), |all, one| all + &one).into_bytes()
    }),
    ("html-comments", Some(Format::Html), || repeated("<!--", 10 * MB)),
    ("html-references", Some(Format::Html), || repeated("<a href=#fn1>1</a>x", 10 * MB)),
    ("html-entities", Some(Format::Html), || repeated("&icirc;&#537;", 10 * MB)),
    ("docx-bomb", None, || docx(&repeated(" ", 60 * MB))),
    ("docx-deep", None, || docx(&repeated("<w:p>", 5 * MB))),
    ("docx-paragraphs", None, || docx(&repeated("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 40 * MB))),
    ("docx-rows", None, || {
        docx(
            &[
                b"<w:tbl>".to_vec(),
                repeated("<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>", 40 * MB),
                b"</w:tbl>".to_vec(),
            ]
            .concat(),
        )
    }),
    ("odt-paragraphs", None, || odt(&repeated("<text:p>a</text:p>", 40 * MB))),
    ("odt-spaces", None, || {
        odt(&[b"<text:p>".to_vec(), repeated("<text:s text:c=\"99999\"/>", 5 * MB), b"</text:p>".to_vec()]
            .concat())
    }),
    ("pdf-objects", None, || [b"%PDF-1.7\n".to_vec(), repeated("1 0 obj [", 10 * MB - 10)].concat()),
    ("pdf-strings", None, || [b"%PDF-1.7\n".to_vec(), repeated("1 0 obj (", 10 * MB - 10)].concat()),
    ("pdf-streams", None, || {
        [b"%PDF-1.7\n".to_vec(), repeated("1 0 obj <<>> stream ", 10 * MB - 10)].concat()
    }),
    ("pdf-bomb", None, || pdf(&deflated(&vec![b' '; 200 * MB]), FLATE, 1)),
    ("pdf-double-bomb", None, || {
        pdf(&deflated(&deflated(&vec![b' '; 200 * MB])), "/Filter[/FlateDecode/FlateDecode]", 1)
    }),
    ("pdf-many-pages", None, || pdf(b"BT /F 12 Tf 50 700 Td (Text) Tj ET", "", 1900)),
    ("pdf-heavy-pages", None, || {
        pdf(&deflated(&repeated("BT /F 9 Tf 50 700 Td (Text) Tj ET ", 60 * MB)), FLATE, 1)
    }),
    ("pdf-operators", None, || pdf(&deflated(&repeated("q ", 60 * MB)), FLATE, 1)),
    ("pdf-scattered", None, || {
        let content: String = (0..250_000)
            .map(|n| format!("BT /F 9 Tf {} {} Td (T{n}) Tj ET ", n % 500, (n * 7) % 800))
            .collect();
        pdf(&deflated(content.as_bytes()), FLATE, 1)
    }),
    ("docx-long-numbers", None, || {
        let pattern = "x".repeat(500_000);
        let numbering = format!(
            "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"{pattern}\"/></w:lvl>\
             </w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
        );
        let paragraph =
            "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
        let body = format!("<w:document><w:body>{}</w:body></w:document>", paragraph.repeat(50_000));
        archive(&[("word/document.xml", body.into_bytes()), ("word/numbering.xml", numbering.into_bytes())])
    }),
    ("docx-many-definitions", None, || {
        let all: String =
            (0..99_000).map(|n| format!("<w:abstractNum w:abstractNumId=\"{n}\"></w:abstractNum>")).collect();
        let numbering = format!("<w:numbering>{all}</w:numbering>");
        archive(&[
            ("word/document.xml", b"<w:document><w:p><w:r><w:t>a</w:t></w:r></w:p></w:document>".to_vec()),
            ("word/numbering.xml", numbering.into_bytes()),
        ])
    }),
    ("odt-many-styles", None, || {
        let all: String =
            (0..900_000).map(|n| format!("<t:list-style s:name=\"{n}\"></t:list-style>")).collect();
        odt(all.as_bytes())
    }),
    ("odt-many-lists", None, || {
        let all: String = (0..1_200_000).map(|n| format!("<t:list xml:id=\"{n}\"></t:list>")).collect();
        odt(all.as_bytes())
    }),
    ("pdf-many-objects", None, || {
        let all: String = (0..600_000).map(|n| format!("{n} 0 obj 1\n")).collect();
        [b"%PDF-1.7\n".to_vec(), all.into_bytes()].concat()
    }),
    ("pdf-arrays", None, || {
        pdf(&deflated(&repeated(&format!("[{}] ", "1 ".repeat(9000)), 30 * MB)), FLATE, 1)
    }),
    ("pdf-hyphens", None, || {
        let content: String = (0..90_000)
            .map(|n| format!("BT /F 9 Tf 50 {} Td (aaaaaaaaaaaa-) Tj ET ", 900_000 - n * 10))
            .collect();
        pdf(&deflated(content.as_bytes()), FLATE, 1)
    }),
    ("pdf-properties", None, || {
        let content = pdf(&deflated(&repeated("/Span /P BDC EMC ", 30 * MB)), FLATE, 1);
        let text = String::from_utf8_lossy(b"(").into_owned() + &"x".repeat(MB) + ")";
        let head = format!(
            "%PDF-1.7\n10 0 obj <</Type/Page/Contents 5 0 R/Resources<</Properties<</P <</ActualText {text}>>>>>>>> endobj\n"
        );
        // The page stands twice; the last one counts.
        [content, head.into_bytes()].concat()
    }),
    ("pdf-letters", None, || {
        let map = format!("1 beginbfchar <01> <{}> endbfchar", "0041".repeat(32));
        let content =
            deflated(&repeated(&format!("BT /F 9 Tf 50 700 Td ({}) Tj ET ", "\u{1}".repeat(4000)), 30 * MB));
        let mut bytes = pdf(&content, FLATE, 1);
        let font = format!(
            "3 0 obj <</Type/Font/Subtype/Type1/ToUnicode 6 0 R>> endobj 6 0 obj <</Length {}>> stream\n{map}\nendstream endobj\n",
            map.len()
        );
        bytes.extend_from_slice(font.as_bytes());
        bytes
    }),
    ("html-short-attributes", Some(Format::Html), || {
        let all: String = (0..1_400_000_u32).map(|n| format!("{n:x} ")).collect();
        format!("<p {all}>text").into_bytes()
    }),
];
