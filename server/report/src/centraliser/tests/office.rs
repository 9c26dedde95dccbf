//! What LibreOffice reads of the files. Skipped, and saying so, where it is not installed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use model::language::Language;

use super::annotated::{draft, spread};
use super::sample::{Sample, file, head, samples, shown};
use crate::centraliser::{Format, Row, annotated};

const ROWS: usize = 5_000;

/// Converts a file and gives the folder of what came out.
fn converted(content: &[u8], name: &str, target: &str) -> Option<(tempfile::TempDir, Vec<PathBuf>)> {
    let there = Command::new("soffice").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !there.is_ok_and(|status| status.success()) {
        eprintln!("skipped: soffice is not here (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui)");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join(name);
    std::fs::write(&source, content).unwrap();
    let out = folder.path().join("out");
    let done = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
        .args(["--headless", "--norestore", "--convert-to", target, "--outdir"])
        .arg(&out)
        .arg(&source)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    Some((folder, files))
}

fn text(path: &Path) -> String {
    String::from_utf8(std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn libreoffice_reads_every_row_of_the_sheet_as_plain_text() {
    let rows = samples(ROWS);
    // Comma, quotes, UTF-8, from line 1; values as shown and not formulas; every sheet a file.
    let target = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
    let Some((_folder, files)) = converted(&file(&rows, Format::Xlsx), "tabel.xlsx", target) else { return };
    assert_eq!(files.len(), 2, "{files:?}");
    let table = files.iter().find(|path| path.to_string_lossy().contains("Tabel")).unwrap();
    let mut reader = ::csv::ReaderBuilder::new().from_path(table).unwrap();
    let mut read = 0;
    for (record, sample) in reader.records().zip(&rows) {
        let record = record.unwrap();
        assert_eq!(record[0], (read + 1).to_string());
        assert_eq!(record[1], sample.number);
        assert_eq!(&record[2], "22.11.2026 18:00");
        for (column, text) in
            [(6, &sample.text), (8, &sample.observation), (9, &sample.wording), (11, &sample.reasons)]
        {
            assert_eq!(record[column], shown(text), "row {}, column {column}", sample.number);
        }
        read += 1;
    }
    assert_eq!(read, ROWS);
    let facts = files.iter().find(|path| path.to_string_lossy().contains("Despre")).unwrap();
    assert!(text(facts).contains(&head(&rows, Language::Ro).seal.sha256));
}

#[test]
fn libreoffice_reads_every_row_of_the_document_as_plain_text() {
    let rows = samples(ROWS);
    let Some((_folder, files)) =
        converted(&file(&rows, Format::Docx), "tabel.docx", "txt:Text (encoded):UTF8")
    else {
        return;
    };
    let all = text(&files[0]);
    let mut rest = all.as_str();
    for sample in &rows {
        for text in [
            format!("Formularea propusă: {}", shown(&sample.wording)),
            format!("Nr. {}, 22.11.2026", sample.number),
        ] {
            let first = text.lines().next().unwrap_or_default();
            let at =
                rest.find(first).unwrap_or_else(|| panic!("{first:?} is not there, or not in its place"));
            rest = &rest[at + first.len()..];
        }
    }
}

#[test]
fn libreoffice_finds_every_comment_beside_the_draft() {
    let draft = draft();
    let rows = spread(&draft, 1_000);
    let borrowed: Vec<Row<'_>> = rows.iter().map(Sample::row).collect();
    let content = annotated(&head(&rows, Language::Ro), &draft, &borrowed, Vec::new()).unwrap();
    let Some((_folder, files)) = converted(&content, "proiect.docx", "fodt") else { return };
    let all = text(&files[0]);
    assert_eq!(all.matches("<office:annotation ").count(), rows.len());
    assert_eq!(all.matches("<dc:date>2026-11-22T18:00:00").count(), rows.len());
}
