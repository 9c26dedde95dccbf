//! Files of every format against what others say stands in them: article headings of the EU's pages, numbers of UK
//! documents in Akoma Ntoso, pandoc's trees, the text beside a PDF.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod files;
mod make;
mod shared;

use std::collections::HashMap;
use std::path::Path;

use law::{Code, Draft, Format, Kind, Provision, ReadError, read};

fn read_file(path: &Path) -> Result<Draft, ReadError> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap();
    read(&std::fs::read(path).unwrap(), Format::from_name(name))
}

/// Fails with the first place where the trees part.
fn assert_same(found: &Draft, expected: &Draft, what: &str) {
    let (found, expected) = (shape(found), shape(expected));
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected, "{what}");
    }
    assert_eq!(found.len(), expected.len(), "{what}");
}

/// The tree without the source lines, which differ.
fn shape(draft: &Draft) -> Vec<(String, String, Kind, Option<String>, String)> {
    let flat = |p: &Provision| (p.eid.clone(), p.label.clone(), p.kind, p.heading.clone(), p.text.clone());
    draft.walk().map(flat).collect()
}

fn words(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *counts.entry(word.to_owned()).or_default() += 1;
    }
    counts
}

/// Words of `expected` that `found` has not, or has too seldom.
fn missing(expected: &str, found: &str) -> Vec<String> {
    let found = words(found);
    let mut missing: Vec<_> = words(expected)
        .into_iter()
        .filter(|(word, count)| found.get(word).copied().unwrap_or(0) < *count)
        .map(|(word, _)| word)
        .collect();
    missing.sort();
    missing
}

/// Text between tags.
fn without_tags(xml: &str) -> String {
    xml.split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn pages_of_the_eu_have_their_articles_and_footnotes() {
    let Some(folder) = shared::folder() else { return };
    let mut seen = 0;
    for path in files::below(&folder.join("akn/eu-html")) {
        let page = std::fs::read_to_string(&path).unwrap();
        let articles = page
            .split("class=\"Titrearticle\"")
            .skip(1)
            .filter(|rest| {
                let text = without_tags(&rest[..rest.len().min(400)]);
                text.trim_start().starts_with("Article")
            })
            .count();
        let notes = page.matches("id=\"footnote").count()
            - page.matches("id=\"footnoteref").count()
            - page.matches("id=\"footnotes").count();
        let draft = read_file(&path).unwrap();
        assert_eq!(draft.count(Kind::Article), articles, "{}", path.display());
        assert_eq!(draft.notes.len(), notes, "{}", path.display());
        seen += articles;
    }
    assert!(seen > 0);
}

#[test]
fn numbers_that_word_makes_are_those_of_the_official_xml() {
    let Some(folder) = shared::folder() else { return };
    let (mut all, mut found) = (0, 0);
    for path in files::below(&folder.join("akn/uk-docx-pairs")) {
        let xml = path.with_extension("akn");
        if path.extension().is_none_or(|e| e != "docx") || !xml.is_file() {
            continue;
        }
        let xml = std::fs::read_to_string(xml).unwrap();
        let draft = read_file(&path).unwrap();
        let starts: Vec<&str> =
            draft.source.iter().filter_map(|line| line.split_whitespace().next()).collect();
        for part in xml.split("<num").skip(1) {
            let number = part.split("</num>").next().unwrap().split_once('>').unwrap().1;
            let number: String = without_tags(&format!("<x>{number}")).split_whitespace().collect();
            if number == "•" || number.is_empty() {
                continue;
            }
            all += 1;
            found += usize::from(starts.contains(&number.as_str()));
        }
    }
    assert!(all > 1500 && found * 1000 >= all * 998, "{found} of {all}");
}

/// The words of pandoc's tree.
fn native_words(native: &str) -> String {
    let mut text = String::new();
    for (at, _) in native.match_indices("Str \"") {
        let mut letters = native[at + 5..].chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' => break,
                '\\' => {
                    let mut code = String::new();
                    while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                        code.push(digit);
                    }
                    match code.parse().ok().and_then(char::from_u32) {
                        Some(letter) => text.push(letter),
                        None => text.extend(letters.next().filter(|next| *next != '&')),
                    }
                }
                other => text.push(other),
            }
        }
        text.push(' ');
    }
    text
}

#[test]
fn no_word_of_a_docx_is_lost() {
    let Some(folder) = shared::folder() else { return };
    // A description of a picture, tables of contents (they repeat the headings), two tests of pandoc's own switches.
    let other = [
        "diagram",
        "inline_images",
        "nested_anchors_in_header",
        "pageref",
        "track_changes_scrubbed_metadata",
    ];
    let mut tried = 0;
    for path in files::below(&folder.join("importer/docx-pandoc")) {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap();
        let natives = [format!("{stem}.native"), format!("{stem}_accept.native")];
        let native = natives.iter().find_map(|name| std::fs::read_to_string(path.with_file_name(name)).ok());
        let (Some(native), true, false) =
            (native, path.extension().is_some_and(|e| e == "docx"), other.contains(&stem))
        else {
            continue;
        };
        let draft = read_file(&path).unwrap();
        // A field's result may be glued to the word before it.
        let lost: Vec<_> = missing(&native_words(&native), &draft.source.join("\n"))
            .into_iter()
            .filter(|word| !draft.source.iter().any(|line| line.contains(word.as_str())))
            .collect();
        assert!(lost.is_empty(), "{stem}: {lost:?}");
        tried += 1;
    }
    assert!(tried > 30, "{tried}");
}

#[test]
fn opendocument_lists_tables_notes_and_changes_are_read() {
    let Some(folder) = shared::folder() else { return };
    let source = |name: &str| read_file(&folder.join("importer/odt-pandoc").join(name)).unwrap().source;
    assert_eq!(
        source("orderedListMixed.odt")[..8],
        [
            "1. A list item",
            "2. A second",
            "3. A third",
            "3.1. New level!",
            "a) And another!",
            "b) It's great up here!",
            "3.2. Oh noes",
            "3.3. We fell!",
        ]
    );
    assert_eq!(source("listContinueNumbering2.odt")[8], "3. Top three");
    assert_eq!(source("trackedChanges.odt"), ["Some text with  and inserted text."]);
    assert_eq!(source("footnote.odt"), ["Some text with a footnote.", "1) Footnote text"]);
    assert_eq!(source("tableWithSpans.odt")[2], "B1-1 | B1-2 | Rowspan 3");
    assert_eq!(source("headers.odt")[2], "Another header (Lv 2)");
}

#[test]
fn a_pdf_reads_like_the_text_beside_it() {
    let Some(folder) = shared::folder() else { return };
    let folder = folder.join("ro-law/oar-pdf-txt");
    let pdf = files::below(&folder)
        .into_iter()
        .find(|path| path.to_string_lossy().contains("codul") && path.extension().is_some_and(|e| e == "pdf"))
        .unwrap();
    let from_pdf = read_file(&pdf).unwrap();
    let from_text = read_file(&pdf.with_extension("txt")).unwrap();
    // Lines of a heading that the text breaks become fragments there.
    let eids = |draft: &Draft| {
        draft.walk().filter(|p| p.kind != Kind::Block).map(|p| p.eid.clone()).collect::<Vec<_>>()
    };
    for (found, expected) in eids(&from_pdf).iter().zip(eids(&from_text)) {
        assert_eq!(*found, expected);
    }
    let lost = missing(&from_text.source.join("\n"), &from_pdf.source.join("\n"));
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn a_draft_order_in_pdf_is_read_whole() {
    let Some(folder) = shared::folder() else { return };
    let draft =
        read_file(&folder.join("ro-law/czl-drafts-pdf/Ordin-criterii-participare-targuri-externe.pdf"))
            .unwrap();
    assert_eq!(draft.count(Kind::Article), 5);
    assert_eq!(
        draft.find("art_2").unwrap().text,
        "Criteriile de selecție, regulamentul de participare la respectivele manifestări, modelul de cerere de \
         înscriere, fișa manifestării și chestionarul adresat expozanților sunt prezentate în Anexele 1-8, care fac \
         parte integrantă din prezentul ordin."
    );
    assert!(draft.source.iter().all(|line| !line.contains("Pagina")));
}

#[test]
fn a_pdf_without_letters_or_behind_a_password_says_so() {
    let Some(folder) = shared::folder() else { return };
    let refused = |name: &str| {
        read_file(&folder.join("importer/pdf-samples").join(name)).err().map(|error| error.code())
    };
    for name in
        ["cmyk-image.pdf", "grayscale-image.pdf", "imagemagick-images.pdf", "imagemagick-ASCII85Decode.pdf"]
    {
        assert_eq!(refused(name), Some("no_text_layer"), "{name}");
    }
    assert_eq!(refused("libreoffice-writer-password.pdf"), Some("locked"));
    assert_eq!(refused("minimal-document.pdf"), None);
}

#[test]
fn one_act_reads_the_same_from_every_format_and_encoding() {
    let Some(folder) = shared::folder() else { return };
    let text = std::fs::read_to_string(folder.join("ro-law/kg-txt/lege_190_2018.txt")).unwrap();
    let expected = read(text.as_bytes(), Some(Format::PlainText)).unwrap();
    let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let old = |letters: &[(char, u8)]| {
        text.chars()
            .map(|c| {
                if c.is_ascii() {
                    c as u8
                } else {
                    letters.iter().find(|(l, _)| *l == c).map_or(b'?', |l| l.1)
                }
            })
            .collect::<Vec<u8>>()
    };
    for (name, bytes) in [
        ("html", make::html(&text)),
        ("odt", make::odt(&text)),
        ("utf16le", utf16(u16::to_le_bytes)),
        ("utf16be", utf16(u16::to_be_bytes)),
        ("windows-1250", old(&make::WINDOWS_1250)),
    ] {
        let draft = read(&bytes, None).unwrap();
        assert_same(&draft, &expected, name);
        assert_eq!(draft.title, expected.title, "{name}");
    }
}

#[test]
fn an_act_printed_with_heads_numbers_and_wrapped_lines_keeps_its_tree() {
    let Some(folder) = shared::folder() else { return };
    let text = std::fs::read_to_string(folder.join("ro-law/kg-txt/lege_190_2018.txt")).unwrap();
    let expected = read(text.as_bytes(), Some(Format::PlainText)).unwrap();
    let mut draft = read(&make::pdf(&text), None).unwrap();
    let mut expected = expected;
    // The annex is a form, with lines of dots to write on.
    for draft in [&mut draft, &mut expected] {
        draft.provisions.retain(|provision| provision.kind != Kind::Annex);
    }
    assert_same(&draft, &expected, "pdf");
}

#[test]
fn two_columns_are_read_one_after_the_other() {
    let Some(folder) = shared::folder() else { return };
    let text = std::fs::read_to_string(folder.join("ro-law/kg-txt/lege_190_2018.txt")).unwrap();
    let expected = read(text.as_bytes(), Some(Format::PlainText)).unwrap();
    let draft = read(&make::pdf_in_columns(&text), None).unwrap();
    let eids = |draft: &Draft| draft.articles().map(|p| p.eid.clone()).collect::<Vec<_>>();
    assert_eq!(eids(&draft), eids(&expected));
    let obliges = "Prelucrarea datelor cu caracter personal";
    assert_eq!(
        draft.source.join(" ").matches(obliges).count(),
        expected.source.join(" ").matches(obliges).count()
    );
}

#[test]
fn a_footnote_stays_at_its_provision_in_every_format() {
    let html = "<html><p>Art. 1. - (1) Primul.</p><p>(2) Al doilea<a href='#fn1'>1</a>.</p><p>Art. 2. - Altul.</p>\
        <div id=fn1><p>O lămurire.</p></div>";
    let docx = make::archive(&[
        (
            "word/document.xml",
            "<w:document><w:body><w:p><w:r><w:t>Art. 1. - (1) Primul.</w:t></w:r></w:p><w:p><w:r><w:t>(2) Al \
             doilea</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>\
             <w:p><w:r><w:t>Art. 2. - Altul.</w:t></w:r></w:p></w:body></w:document>",
        ),
        (
            "word/footnotes.xml",
            "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">\
             <w:p><w:r><w:t>O lămurire.</w:t></w:r></w:p></w:footnote></w:footnotes>",
        ),
    ]);
    for (name, bytes) in [("html", html.as_bytes().to_vec()), ("docx", docx)] {
        let draft = read(&bytes, None).unwrap();
        assert_eq!(draft.find("art_1__para_2").unwrap().text, "Al doilea.", "{name}");
        let notes: Vec<_> =
            draft.notes.iter().map(|note| (note.eid.as_deref(), note.text.as_str())).collect();
        assert_eq!(notes, [(Some("art_1__para_2"), "1) O lămurire.")], "{name}");
        assert!(draft.findings.iter().any(|finding| finding.code == Code::Footnotes), "{name}");
    }
}
