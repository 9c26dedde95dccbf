//! The per-article table as a file.

use std::io;

use model::counts::{Counts, Row};
use serde::Serialize;

use crate::cell::plain;
use crate::format::{File, Format};

/// The per-article table of one version.
#[derive(Clone, Debug, Serialize)]
pub struct Articles {
    /// Name of the consultation in addresses.
    pub consultation: String,
    /// Its title.
    pub title: String,
    /// Number of the text's version.
    pub version: i64,
    /// Order of the rows: `law` or `comments`.
    pub order: String,
    /// When the file was made (RFC 3339).
    pub made: String,
    /// Everything together.
    pub total: Counts,
    /// Comments on the act as a whole; in JSON only.
    pub whole_act: Counts,
    /// Comments on provisions that have no place in this version; in JSON only.
    pub unplaced: Counts,
    /// One row per article and annex.
    pub articles: Vec<Row>,
}

const NAMES: [&str; 13] = [
    "eid",
    "label",
    "kind",
    "heading",
    "comments",
    "citizens",
    "organisations",
    "support",
    "support_with_changes",
    "against",
    "neutral",
    "proposals",
    "endorsements",
];

/// The table as a file.
///
/// # Errors
/// Only when memory cannot be written.
pub fn articles(table: &Articles, format: Format) -> io::Result<File> {
    let bytes = match format {
        Format::Json => serde_json::to_vec_pretty(table)?,
        Format::Csv => crate::csv::write(&NAMES, |writer| {
            table.articles.iter().try_for_each(|row| writer.write_record(cells(row)))
        })?,
    };
    Ok(File::new(&table.consultation, "articles", format, bytes))
}

fn cells(row: &Row) -> Vec<String> {
    let Counts { comments, citizens, organisations, stances, proposals, endorsements } = row.counts;
    let texts = [&row.eid, &row.label, &row.kind, &row.heading].map(|text| plain(text).into_owned());
    let numbers = [
        comments,
        citizens,
        organisations,
        stances.support,
        stances.support_with_changes,
        stances.against,
        stances.neutral,
        proposals,
        endorsements,
    ];
    texts.into_iter().chain(numbers.map(|number| number.to_string())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Articles {
        let row = Row {
            eid: "art_5".into(),
            label: "art. 5".into(),
            kind: "article".into(),
            heading: "=HYPERLINK(\"http://x.example\"), „Ținta”".into(),
            counts: Counts { comments: 3, citizens: 2, organisations: 1, ..Counts::default() },
        };
        Articles {
            consultation: "audit-social".into(),
            title: "Legea auditului social".into(),
            version: 1,
            order: "law".into(),
            made: "2026-11-22T10:00:00+02:00".into(),
            total: Counts::default(),
            whole_act: Counts::default(),
            unplaced: Counts::default(),
            articles: vec![row],
        }
    }

    #[test]
    fn csv_is_quoted_marked_and_without_formulas() {
        let file = articles(&table(), Format::Csv).unwrap();
        assert_eq!(file.name, "audit-social-articles.csv");
        let text = String::from_utf8(file.bytes).unwrap();
        let expected = "\u{feff}eid,label,kind,heading,comments,citizens,organisations,support,support_with_changes,\
                        against,neutral,proposals,endorsements\r\nart_5,art. 5,article,\
                        \"'=HYPERLINK(\"\"http://x.example\"\"), „Ținta”\",3,2,1,0,0,0,0,0,0\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn json_says_what_it_shows_and_when_it_was_made() {
        let file = articles(&table(), Format::Json).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        assert_eq!(json["order"], "law");
        assert_eq!(json["made"], "2026-11-22T10:00:00+02:00");
        assert_eq!(json["articles"][0]["citizens"], 2);
        assert_eq!(json["articles"][0]["stances"]["against"], 0);
        assert_eq!(json["articles"][0]["heading"], table().articles[0].heading);
    }
}
