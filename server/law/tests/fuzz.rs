//! Small files of every format, broken at random in ways that can be repeated. Each must be read or refused, and what
//! is read must hold together. A fixed number of files in an ordinary run; `ROTUNDA_FUZZ_SECONDS=60` goes on for that
//! long per format, and `ROTUNDA_FUZZ_SEED` starts elsewhere.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod make;

use std::collections::HashSet;

use law::{Draft, Format, read};

/// xorshift64*: small, and the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(high).unwrap() % below.max(1)
    }
}

/// One to eight breaks: bytes changed, cut, repeated, moved, or words of the format put in.
fn broken(seed: &[u8], words: &[&str], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=chance.next(8) {
        let at = chance.next(bytes.len() + 1);
        let end = (at + 1 + chance.next(60)).min(bytes.len());
        match chance.next(7) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(chance.next(256)).unwrap(),
            1 if at < bytes.len() => bytes[at] ^= 1 << chance.next(8),
            2 => drop(bytes.drain(at.min(end)..end)),
            3 => {
                let piece = bytes[at.min(end)..end].repeat(1 + chance.next(40));
                let to = chance.next(bytes.len() + 1);
                bytes.splice(to..to, piece);
            }
            4 => bytes.truncate(at.max(bytes.len() / 2)),
            _ => {
                let word = words[chance.next(words.len())].as_bytes().repeat(1 + chance.next(3));
                bytes.splice(at..at, word);
            }
        }
    }
    bytes
}

/// What holds for every draft.
fn sound(draft: &Draft) {
    let mut seen = HashSet::new();
    for provision in draft.walk() {
        assert!(seen.insert(provision.eid.as_str()), "repeated {}", provision.eid);
        assert!(provision.lines.first <= provision.lines.last && provision.lines.last <= draft.source.len());
    }
    for note in &draft.notes {
        assert!(note.eid.as_ref().is_none_or(|eid| seen.contains(eid.as_str())));
        assert!(note.line <= draft.source.len());
    }
}

#[expect(clippy::disallowed_methods, reason = "a longer run is asked for in seconds")]
fn fuzz(format: Option<Format>, seeds: &[Vec<u8>], words: &[&str], wrap: impl Fn(Vec<u8>) -> Vec<u8>) {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let until = number("ROTUNDA_FUZZ_SECONDS")
        .map(|seconds| std::time::Instant::now() + std::time::Duration::from_secs(seconds));
    let mut chance = Chance(number("ROTUNDA_FUZZ_SEED").unwrap_or(0x5EED).max(1));
    let mut tried = 0;
    loop {
        match until {
            None if tried >= 400 => break,
            Some(until) if std::time::Instant::now() >= until => break,
            _ => {}
        }
        tried += 1;
        let file = wrap(broken(&seeds[chance.next(seeds.len())], words, &mut chance));
        if let Ok(draft) = read(&file, format) {
            sound(&draft);
        }
    }
}

const ACT: &str = "LEGE nr. 1 din 2 mai 2020\nprivind târgurile\nCapitolul I\nDispoziţii\nArticolul 1\n(1) Se aprobă:\n\
    a) unu;\nb) doi: 1. ceva; 2. altceva.\n(2) Altul „citat”.\nNotă\n(la 01-01-2021, Alin. (2) a fost modificat)\n\
    Art. 2^1. - Text.\nANEXA nr. 1\nTabel | două\nPreședinte,\nION POPESCU\n";

#[test]
fn broken_texts() {
    let code = |letter| {
        make::WINDOWS_1250.iter().find(|(known, _)| *known == letter).map_or(b'?', |(_, code)| *code)
    };
    let old: Vec<u8> = ACT.chars().map(|c| if c.is_ascii() { c as u8 } else { code(c) }).collect();
    let utf16: Vec<u8> = ACT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let words = [
        "Articolul 2\n",
        "(2) ",
        "a) ",
        "„",
        "\u{feff}",
        "\0",
        "Ã®",
        "\n\n",
        ": a) b) ",
        "art. 5 alin. (",
        "?",
    ];
    fuzz(None, &[ACT.into(), old, utf16], &words, |bytes| bytes);
    let words =
        ["# ", "| a | b |\n", "**", "<!--", "```\n", "[x](", "{#id}", "---\n", "<span class=\"S_PAR\">"];
    fuzz(Some(Format::Markdown), &[ACT.into()], &words, |bytes| bytes);
}

#[test]
fn broken_pages() {
    let page = format!(
        "<!DOCTYPE html><meta charset=utf-8><nav>x</nav><h1>Lege</h1><ol type=a start=3><li>unu<ul><li>doi</ul></ol>\
         <table><tr><td>a)</td><td>b<table><tr><td>c</table></td></tr></table><p>x<a href=#fn1><sup>1</sup></a>\
         <div id=fn1><p>notă</p></div><pre>a\nb</pre>{ACT}"
    );
    let words = [
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<li value=-9>",
        "<ol start=99999999999>",
        "</ol>",
        "<a href=#fn1>",
        "<p id=fn1>",
        "<script>",
        "<title>",
        "<!--",
        "-->",
        "<del>",
        "&#x1F;",
        "&icirc;",
        "<sup>",
        "<pre>",
        "<?xml",
        "\0",
        "<nav>",
        "<span class=num>",
        "<h3>",
        "<br/>",
        "<a name=fn1>",
    ];
    fuzz(Some(Format::Html), &[page.into_bytes(), make::html(ACT)], &words, |bytes| bytes);
}

#[test]
fn broken_word_documents() {
    let body = "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"H\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/>\
        </w:numPr></w:pPr><w:r><w:t>Art. 1</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:tbl><w:tr><w:tc>\
        <w:p><w:ins><w:r><w:t>celulă</w:t></w:r></w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p></w:tc>\
        </w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>câmp</w:t></w:r></w:p></w:body>\
        </w:document>";
    let words = [
        "<w:p>",
        "</w:p>",
        "<w:tbl>",
        "</w:tbl>",
        "<w:tr>",
        "<w:tc>",
        "</w:tc>",
        "<w:del>",
        "</w:del>",
        "<w:r>",
        "<w:t>",
        "<w:fldChar w:fldCharType=\"separate\"/>",
        "<w:numId w:val=\"99999\"/>",
        "<w:ilvl w:val=\"8\"/>",
        "<w:txbxContent>",
        "&amp;",
        "&#0;",
        "<!DOCTYPE x>",
        "<w:br/>",
        "<w:footnote w:id=\"2\">",
    ];
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt \
        w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId \
        w:val=\"0\"/></w:num></w:numbering>";
    let archive = |document: &[u8], numbering: &[u8]| {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        make::archive(&[("word/document.xml", &text(document)), ("word/numbering.xml", &text(numbering))])
    };
    fuzz(None, &[body.into()], &words, |bytes| archive(&bytes, numbering.as_bytes()));
    fuzz(None, &[numbering.into()], &words, |bytes| archive(body.as_bytes(), &bytes));
    fuzz(
        None,
        &[archive(body.as_bytes(), numbering.as_bytes())],
        &["PK\u{3}\u{4}", "PK\u{5}\u{6}"],
        |bytes| bytes,
    );
}

#[test]
fn broken_opendocument_texts() {
    let content = "<d><office:automatic-styles><text:list-style style:name=\"L\"><text:list-level-style-number \
        text:level=\"1\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style></office:automatic-styles>\
        <office:body><text:h text:outline-level=\"1\">Lege</text:h><text:list text:style-name=\"L\"><text:list-item \
        text:start-value=\"3\"><text:p>unu<text:note><text:note-body><text:p>notă</text:p></text:note-body></text:note>\
        </text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>x<text:s \
        text:c=\"3\"/></text:p></table:table-cell></table:table-row></table:table></office:body></d>";
    let words = [
        "<text:p>",
        "</text:p>",
        "<text:list>",
        "</text:list>",
        "<text:list-item>",
        "<table:table>",
        "<table:table-row>",
        "<table:table-cell>",
        "<text:note>",
        "</text:note>",
        "<text:s text:c=\"99999\"/>",
        "text:level=\"99\"",
        "<text:span>",
    ];
    fuzz(None, &[content.into()], &words, |bytes| {
        make::archive(&[
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", &String::from_utf8_lossy(&bytes)),
        ])
    });
    fuzz(None, &[make::odt(ACT)], &words, |bytes| bytes);
}

#[test]
fn broken_pdf_documents() {
    let words = [
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        " 1 0 R ",
        " 10 0 obj ",
        "stream\n",
        "endstream",
        " Do ",
        " BT ",
        " Tj ",
        " TJ ",
        " -1e30 ",
        " 99999999999 ",
        "/Filter/LZWDecode",
        "/Filter/ASCII85Decode",
        "/Filter/RunLengthDecode",
        "/Kids[2 0 R]",
        " q ",
        " Q ",
        " 0 0 0 0 0 0 cm ",
        "/Type/ObjStm/N 9/First 4",
        "trailer",
        "/Rotate 90",
        " BI ",
        "/Encrypt 1 0 R",
        "<FE",
        "/Type0",
        "/ToUnicode 11 0 R",
        "/W[1 99999999 5]",
        "/DW 1e300",
        " Tf ",
        "/Artifact BMC",
        " EMC ",
    ];
    let form =
        "/F 12 Tf q 1 0 0 1 5 5 cm BT 1 0 0 1 50 700 Tm [(Art. 1)-300(Text)] TJ T* (rând) ' ET Q /X Do"
            .to_owned();
    let odd = b"%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[10 0 R 2 0 R]>>endobj \
        3 0 obj<</Type/Font/Subtype/Type0/DescendantFonts[4 0 R]/ToUnicode 5 0 R/Encoding/Identity-H>>endobj \
        4 0 obj<</W[1[500 600]3 9 700]/DW 1000>>endobj 5 0 obj<</Length 40>>stream\n1 beginbfrange <01> <09> <0041> endbfrange\
        \nendstream endobj 10 0 obj<</Type/Page/Contents[11 0 R 11 0 R]/Resources<</Font<</F 3 0 R>>/XObject<</X 11 0 R>>>>>>\
        endobj 11 0 obj<</Subtype/Form/Length 9>>stream\n/F 9 Tf <00010002> Tj /X Do\nendstream endobj trailer<</Root 1 0 R>>"
        .to_vec();
    fuzz(None, &[make::assemble(&[form]), make::pdf(ACT), make::pdf_in_columns(ACT), odd], &words, |bytes| {
        bytes
    });
}
