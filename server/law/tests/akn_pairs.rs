//! Government documents that exist as DOCX and as Akoma Ntoso: both readers find about the same numbered provisions and
//! the same words. Where the shared data folder is absent the test says so.

mod files;
mod shared;

use law::{Draft, read};

/// Provisions with a printed number. A bare number at the start of a line counts too: Word may have typed it.
fn numbered(draft: &Draft) -> usize {
    let starts_with_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    draft
        .walk()
        .filter(|p| {
            p.number.starts_with(|c: char| c.is_alphanumeric() || c == '(')
                || (p.number.is_empty() && p.heading.as_deref().is_some_and(starts_with_number))
        })
        .count()
}

#[test]
fn the_numbered_provisions_of_word_files_are_those_of_their_akoma_ntoso() {
    let Some(folder) = shared::folder() else { return };
    let (mut close, mut pairs, mut report) = (0, 0, String::new());
    for path in files::below(&folder.join("akn/uk-docx-pairs")) {
        let word = path.with_extension("docx");
        if path.extension().is_none_or(|e| e != "akn") || !word.is_file() {
            continue;
        }
        let read_one = |path: &std::path::Path| read(&std::fs::read(path).unwrap(), None).unwrap();
        let (akn, docx) = (numbered(&read_one(&path)), numbered(&read_one(&word)));
        pairs += 1;
        close += usize::from(akn.abs_diff(docx) * 10 <= akn);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        report.push_str(&format!("{akn} {docx} {name}\n"));
    }
    assert!(pairs > 20, "only {pairs} pairs");
    assert!(close * 2 >= pairs, "{close} of {pairs} pairs\n{report}");
}
