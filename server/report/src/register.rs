//! The register of a consultation as a file (Law 52/2003 art. 7 (5)): for staff, with persons and contacts.

use std::io;

use serde::Serialize;

use crate::cell::plain;
use crate::format::{File, Format};

/// The register of a consultation.
#[derive(Clone, Debug, Serialize)]
pub struct Register {
    /// Name of the consultation in addresses.
    pub consultation: String,
    /// Its title.
    pub title: String,
    /// Who consults.
    pub authority: String,
    /// When the file was made (RFC 3339).
    pub made: String,
    /// The entries, the lowest number first.
    pub entries: Vec<RegisterEntry>,
}

/// One entry.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegisterEntry {
    /// Number in the register.
    pub number: String,
    /// When it was received (RFC 3339).
    pub received: String,
    /// When staff entered it (RFC 3339); empty for what came by itself.
    pub entered: String,
    /// Who of staff entered it; empty for what came by itself.
    pub entered_by: String,
    /// Code of the way by which it came.
    pub means: String,
    /// Whether sender and words were erased.
    pub erased: bool,
    /// `citizen` or `organisation`.
    pub sender_kind: String,
    /// Name of the person; empty for who stayed unnamed.
    pub name: String,
    /// Name of the organisation; empty for a person.
    pub organisation: String,
    /// E-mail address.
    pub email: String,
    /// Another way to reach the sender.
    pub contact: String,
    /// County.
    pub county: String,
    /// Whether the name is published.
    pub published: bool,
    /// Labels of the articles concerned; `act` for the act as a whole.
    pub articles: Vec<String>,
}

const NAMES: [&str; 14] = [
    "number",
    "received",
    "entered",
    "entered_by",
    "means",
    "erased",
    "sender_kind",
    "name",
    "organisation",
    "email",
    "contact",
    "county",
    "published",
    "articles",
];

/// The register as a file.
///
/// # Errors
/// Only when memory cannot be written.
pub fn register(register: &Register, format: Format) -> io::Result<File> {
    let bytes = match format {
        Format::Json => serde_json::to_vec_pretty(register)?,
        Format::Csv => crate::csv::write(&NAMES, |writer| {
            register.entries.iter().try_for_each(|entry| writer.write_record(cells(entry)))
        })?,
    };
    Ok(File::new(&register.consultation, "register", format, bytes))
}

fn cells(entry: &RegisterEntry) -> [String; 14] {
    let texts = [
        &entry.number,
        &entry.received,
        &entry.entered,
        &entry.entered_by,
        &entry.means,
        &entry.erased.to_string(),
        &entry.sender_kind,
        &entry.name,
        &entry.organisation,
        &entry.email,
        &entry.contact,
        &entry.county,
        &entry.published.to_string(),
        &entry.articles.join("; "),
    ];
    texts.map(|text| plain(text).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_in_the_register_is_no_formula() {
        let entry = RegisterEntry {
            number: "2026-00001".into(),
            means: "letter".into(),
            contact: "+40 700 000 000".into(),
            articles: vec!["art. 1".into(), "act".into()],
            ..RegisterEntry::default()
        };
        let list = Register {
            consultation: "lege".into(),
            title: String::new(),
            authority: String::new(),
            made: String::new(),
            entries: vec![entry],
        };
        let file = register(&list, Format::Csv).unwrap();
        assert_eq!(file.name, "lege-register.csv");
        let text = String::from_utf8(file.bytes).unwrap();
        let row = text.lines().nth(1).unwrap();
        assert_eq!(row, "2026-00001,,,,letter,false,,,,,'+40 700 000 000,,false,art. 1; act");
    }
}
