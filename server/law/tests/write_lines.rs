//! Plain text, Markdown and DOCX that are written: read again, the acts of the shared folder and of the demo give the
//! same provisions, but for what a format cannot carry.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod files;
mod roundtrip;
mod shared;

use std::collections::HashMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use law::{Draft, Format, Identity, Target, read, write};
use roundtrip::{Shape, first_difference, shapes};

fn acts(folder: &Path) -> Vec<(PathBuf, Draft)> {
    let mut paths = files::below(&folder.join("ro-law/kg-txt"));
    paths.extend(files::below(&folder.join("ro-law/constructii-md")));
    paths.extend(files::below(&folder.join("ro-law/procurement-printable-txt")));
    paths.extend(files::below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo")));
    paths.retain(|path| path.extension().is_some_and(|e| e == "txt" || e == "md"));
    let read_one = |path: PathBuf| {
        let bytes = std::fs::read(&path).unwrap();
        let draft = read(&bytes, Format::from_name(&path.to_string_lossy())).ok()?;
        Some((path, draft))
    };
    paths.into_iter().filter_map(read_one).collect()
}

/// Provisions of `before` that stand in `after` too, each counted once.
fn kept(before: &Draft, after: &Draft) -> usize {
    let mut there: HashMap<Shape, usize> = HashMap::new();
    for shape in shapes(after) {
        *there.entry(shape).or_default() += 1;
    }
    let found = shapes(before).into_iter().filter(|shape| match there.get_mut(shape) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        _ => false,
    });
    found.count()
}

/// (acts that come back whole, acts, provisions that come back, provisions) and the first difference of each act.
fn measure(acts: &[(PathBuf, Draft)], to: Target, format: Format) -> ([usize; 4], Vec<String>) {
    let mut sums = [0, acts.len(), 0, 0];
    let mut differences = Vec::new();
    for (path, before) in acts {
        let after = read(&write(before, to, &Identity::default()), Some(format)).unwrap();
        sums[2] += kept(before, &after);
        sums[3] += before.walk().count();
        match first_difference(before, &after) {
            None => sums[0] += 1,
            Some(difference) => {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                differences.push(format!("{name}: {difference}"));
            }
        }
    }
    (sums, differences)
}

const ACT: &str = "\
LEGE nr. 7 din 3 mai 2021 privind serviciile de sprijin
Parlamentul României adoptă prezenta lege.
Capitolul I
Dispoziții generale
Articolul 1
Obiectul
(1) Prezenta lege reglementează <serviciile> & sprijinul.
(2) Termenii au următorul înțeles:
a) beneficiar - persoana [îndreptățită](art. 3);
b) serviciu - una dintre următoarele:
(i) sprijinul la domiciliu;
(ii) sprijinul în comunitate;
b^1) furnizor - persoana care dă serviciul.
Prevederile lit. a) se aplică tuturor.
(la 01-02-2022, Alineatul (1) din Articolul 1 a fost modificat de Legea nr. 2/2022 )
Capitolul II
Dispoziții finale
Articolul 2
Legea intră în vigoare la 30 de zile de la publicare.
Articolul 2^1
Se abrogă:
1. Legea nr. 1/2001;
2. Legea nr. 2/2002.
Această lege a fost adoptată de Parlamentul României.
București, 3 mai 2021.
Nr. 7.
Anexa nr. 1
Lista serviciilor
";

#[test]
fn a_typical_act_comes_back_whole_from_every_format() {
    let before = read(ACT.as_bytes(), Some(Format::PlainText)).unwrap();
    assert_eq!(before.walk().count(), 16, "{before}");
    for (to, format) in [
        (Target::Akn, Format::AkomaNtoso),
        (Target::Html, Format::PlainText),
        (Target::PlainText, Format::PlainText),
        (Target::Markdown, Format::Markdown),
        (Target::Docx, Format::Docx),
    ] {
        let bytes = write(&before, to, &Identity::default());
        // A format that shows is not told.
        let told = Some(format).filter(|_| format == Format::PlainText || format == Format::Markdown);
        let after = read(&bytes, told).unwrap();
        assert_eq!(first_difference(&before, &after), None, "{to:?}");
        assert_eq!(after.title, before.title, "{to:?}");
        assert_eq!(after.preamble, before.preamble, "{to:?}");
        assert_eq!(after.conclusions, before.conclusions, "{to:?}");
        assert_eq!(after.notes.len(), 1, "{to:?}");
        assert_eq!(after.notes[0].eid, before.notes[0].eid, "{to:?}");
    }
}

#[test]
fn tables_stay_tables_in_markdown_and_docx() {
    let markdown = "# Lege privind taxele\n\n### Articolul 1\n\nTaxele sunt:\n\n| Nr. | Taxa |\n|---|---|\n| 1 | 5 lei |\n";
    let before = read(markdown.as_bytes(), Some(Format::Markdown)).unwrap();
    assert_eq!(before.find("art_1__block_1").unwrap().text, "Nr. | Taxa\n1 | 5 lei");
    for to in [Target::Akn, Target::Markdown, Target::Docx] {
        let format = Some(Format::Markdown).filter(|_| to == Target::Markdown);
        let after = read(&write(&before, to, &Identity::default()), format).unwrap();
        assert_eq!(first_difference(&before, &after), None, "{to:?}");
    }
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    let draft = read(ACT.as_bytes(), Some(Format::PlainText)).unwrap();
    for to in Target::ALL {
        let bytes = write(&draft, to, &Identity::default());
        assert!(!bytes.is_empty(), "{to:?}");
        assert_eq!(bytes, write(&draft, to, &Identity::default()), "{to:?}");
    }
}

#[test]
fn html_names_every_provision_by_kind_and_address_and_escapes_words() {
    let draft = read(ACT.as_bytes(), Some(Format::PlainText)).unwrap();
    let html = String::from_utf8(write(&draft, Target::Html, &Identity::default())).unwrap();
    let mut from = 0;
    for provision in draft.walk() {
        let opening = format!(" id=\"{}\" data-kind=\"{}\">", provision.eid, provision.kind.as_str());
        let at = html[from..].find(&opening);
        assert!(at.is_some(), "{opening} in its place");
        from += at.unwrap() + opening.len();
        if !provision.number.is_empty() {
            let number = format!("<span class=\"number\">{}</span>", provision.number);
            assert!(html[from..].trim_start().find(&number).is_some_and(|at| at < 8), "{number}");
        }
    }
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"ro\">"));
    assert!(html.contains("&lt;serviciile&gt; &amp; sprijinul"));
    for tag in ["section", "article", "div", "p", "main"] {
        let count = |sign: &str| html.matches(sign).count();
        let opened = count(&format!("<{tag}>")) + count(&format!("<{tag} "));
        assert_eq!(opened, count(&format!("</{tag}>")), "{tag}");
    }
}

#[test]
fn provisions_survive_the_formats_that_people_write_in() {
    let Some(folder) = shared::folder() else { return };
    let acts = acts(&folder);
    let formats = [
        // Of a thousand. Plain text cannot carry headings without a number, which the technical rules are full of.
        (Target::PlainText, Format::PlainText, 880),
        (Target::Markdown, Format::Markdown, 950),
        (Target::Docx, Format::Docx, 985),
    ];
    for (to, format, least) in formats {
        let (sums, differences) = measure(&acts, to, format);
        let [whole, acts, kept, all] = sums;
        let line = format!("{}: {whole} of {acts} acts whole, {kept} of {all} provisions\n", to.extension());
        let _ = std::io::stderr().lock().write_all(line.as_bytes());
        assert!(kept * 1000 >= all * least, "{line}{}", differences.join("\n"));
    }
}
