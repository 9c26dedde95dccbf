//! Where themes meet articles, as a file.

use std::io;

use serde::Serialize;

use crate::cell::plain;
use crate::format::{File, Format};

/// How often each theme meets each article.
#[derive(Clone, Debug, Serialize)]
pub struct Themes {
    /// Name of the consultation in addresses.
    pub consultation: String,
    /// Its title.
    pub title: String,
    /// When the file was made (RFC 3339).
    pub made: String,
    /// How many comments were coded then; in JSON only.
    pub coded: i64,
    /// One row for each theme on each article.
    pub pairs: Vec<ThemePair>,
}

/// A theme on an article.
#[derive(Clone, Debug, Serialize)]
pub struct ThemePair {
    /// What the theme stands under in the codebook.
    pub heading: String,
    /// Its name.
    pub theme: String,
    /// Akoma Ntoso name of the article; `act` for the draft as a whole, `unplaced` for what has no place in it.
    pub eid: String,
    /// Printed label of the article; empty for what stands on none.
    pub label: String,
    /// Comments of persons.
    pub citizens: i64,
    /// Comments of organisations.
    pub organisations: i64,
}

const NAMES: [&str; 6] = ["heading", "theme", "eid", "label", "citizens", "organisations"];

/// The table as a file.
///
/// # Errors
/// Only when memory cannot be written.
pub fn themes(table: &Themes, format: Format) -> io::Result<File> {
    let bytes = match format {
        Format::Json => serde_json::to_vec_pretty(table)?,
        Format::Csv => crate::csv::write(&NAMES, |writer| {
            table.pairs.iter().try_for_each(|pair| {
                let texts = [&pair.heading, &pair.theme, &pair.eid, &pair.label];
                let numbers = [pair.citizens, pair.organisations].map(|number| number.to_string());
                writer.write_record(texts.map(|text| plain(text).into_owned()).into_iter().chain(numbers))
            })
        })?,
    };
    Ok(File::new(&table.consultation, "themes", format, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_that_begins_like_a_formula_is_text() {
        let pair = ThemePair {
            heading: String::new(),
            theme: "=1+1".into(),
            eid: "art_1".into(),
            label: "art. 1".into(),
            citizens: 3,
            organisations: 1,
        };
        let table = Themes {
            consultation: "legea".into(),
            title: "Legea".into(),
            made: "2026-11-23T10:00:00+02:00".into(),
            coded: 4,
            pairs: vec![pair],
        };
        let file = themes(&table, Format::Csv).unwrap();
        assert_eq!(file.name, "legea-themes.csv");
        let text = String::from_utf8(file.bytes).unwrap();
        assert_eq!(
            text,
            "\u{feff}heading,theme,eid,label,citizens,organisations\r\n,'=1+1,art_1,art. 1,3,1\r\n"
        );
        let json = themes(&table, Format::Json).unwrap().bytes;
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&json).unwrap()["pairs"][0]["theme"], "=1+1");
    }
}
