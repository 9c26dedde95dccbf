//! Akoma Ntoso that is written validates against the schema of OASIS; reading it or HTML gives the same draft. Without
//! the shared folder or without `xmllint` the test says that it was skipped.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod files;
mod roundtrip;
mod shared;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use law::{Draft, Format, Identity, Target, read, write};
use roundtrip::first_difference;

fn akn(draft: &Draft) -> Vec<u8> {
    write(draft, Target::Akn, &Identity::default())
}

fn say(line: &str) {
    // Straight to the stream: the harness would keep a printed line to itself.
    let _ = std::io::stderr().lock().write_all(line.as_bytes());
}

/// Every draft of the shared folder and of the demo that can be read, with its file.
fn drafts(folder: &Path, under: &str) -> Vec<(PathBuf, Draft)> {
    let wanted = ["txt", "md", "docx", "xml", "akn"];
    let mut paths = files::below(&folder.join(under));
    paths.retain(|path| path.extension().is_some_and(|e| wanted.iter().any(|w| e == *w)));
    let read_one = |path: PathBuf| {
        let bytes = std::fs::read(&path).unwrap();
        let draft = read(&bytes, Format::from_name(&path.to_string_lossy())).ok()?;
        Some((path, draft))
    };
    paths.into_iter().filter_map(read_one).collect()
}

/// What does not come back from Akoma Ntoso or from HTML, with the file's name.
fn losses(path: &Path, before: &Draft) -> Option<String> {
    [Target::Akn, Target::Html].into_iter().find_map(|to| {
        let lost = loss(before, to)?;
        Some(format!("{} as {}: {lost}", path.display(), to.extension()))
    })
}

fn loss(before: &Draft, to: Target) -> Option<String> {
    let after = match read(&write(before, to, &Identity::default()), None) {
        Ok(after) => after,
        Err(error) => return Some(error.to_string()),
    };
    if let Some(difference) = first_difference(before, &after) {
        return Some(difference);
    }
    let around = |draft: &Draft| {
        let notes = draft.notes.iter().map(|note| (note.eid.clone(), note.text.clone()));
        let mut notes: Vec<_> = notes.collect();
        notes.sort();
        (draft.title.clone(), draft.preface.clone(), draft.preamble.clone(), draft.conclusions.clone(), notes)
    };
    (around(before) != around(&after)).then(|| "title, preface, preamble, conclusions or notes".to_owned())
}

#[test]
fn the_acts_of_the_shared_folder_come_back_whole() {
    let Some(folder) = shared::folder() else { return };
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo");
    let mut all = drafts(&folder, "ro-law");
    all.extend(drafts(&demo, "."));
    assert!(all.len() > 100, "only {} acts", all.len());
    let lost: Vec<String> = all.iter().filter_map(|(path, draft)| losses(path, draft)).collect();
    assert!(lost.is_empty(), "{} of {}:\n{}", lost.len(), all.len(), lost.join("\n"));
}

#[test]
fn what_other_countries_wrote_comes_back_with_the_same_provisions() {
    let Some(folder) = shared::folder() else { return };
    let all: Vec<_> = drafts(&folder, "akn")
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|e| e == "xml" || e == "akn"))
        .collect();
    assert!(all.len() > 50, "only {} documents", all.len());
    let lost: Vec<String> = all.iter().filter_map(|(path, draft)| losses(path, draft)).collect();
    say(&format!("{} of {} Akoma Ntoso documents come back\n", all.len() - lost.len(), all.len()));
    say(&lost.join("\n"));
    assert!(lost.len() * 100 <= all.len() * 5, "{}", lost.join("\n"));
}

#[test]
fn what_is_written_validates_against_the_schema() {
    let Some(folder) = shared::folder() else { return };
    let schema = folder.join("akn/schema/akomantoso30.xsd");
    if Command::new("xmllint").arg("--version").output().is_err() || !schema.is_file() {
        return say("skipped: xmllint or the schema not found\n");
    }
    let written = tempfile::tempdir().unwrap();
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo");
    let mut all = drafts(&folder, "ro-law");
    all.extend(drafts(&folder, "akn"));
    all.extend(drafts(&folder, "importer"));
    all.extend(drafts(&demo, "."));
    let odd = Identity {
        uri: "/akn/ro/bill/<7>&\"x\" y".into(),
        date: "ieri".into(),
        language: "limba".into(),
        country: "<ro>".into(),
        author: "Ministerul „Muncii” & \u{1}altele".into(),
    };
    std::fs::write(written.path().join("odd.xml"), write(&Draft::default(), Target::Akn, &odd)).unwrap();
    let mut names = vec![(written.path().join("odd.xml"), Path::new("a draft of nothing by an odd author"))];
    for (index, (path, draft)) in all.iter().enumerate() {
        let file = written.path().join(format!("{index}.xml"));
        std::fs::write(&file, akn(draft)).unwrap();
        names.push((file, path.as_path()));
    }
    let mut command = Command::new("xmllint");
    command.args(["--noout", "--nonet", "--huge", "--schema"]).arg(&schema);
    let output = command.args(names.iter().map(|(file, _)| file)).output().unwrap();
    let report = String::from_utf8_lossy(&output.stderr);
    let failed: Vec<String> = names
        .iter()
        .filter(|(file, _)| !report.contains(&format!("{} validates", file.display())))
        .map(|(file, path)| {
            let start = file.display().to_string();
            let first = report.lines().find(|line| line.starts_with(&start)).unwrap_or("no word");
            format!("{}: {first}", path.display())
        })
        .collect();
    assert!(failed.is_empty(), "{} of {}:\n{}", failed.len(), names.len(), failed.join("\n"));
}
