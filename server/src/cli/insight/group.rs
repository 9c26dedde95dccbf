//! `rotunda insight group`.

use std::path::PathBuf;
use std::process::ExitCode;

use insight::Kind;
use serde::Serialize;

use super::table::{self, Table};

/// Exit code for a file that cannot be read.
const UNREADABLE: u8 = 2;

/// Group the comments of a CSV file that are copies of one text.
///
/// Each row gets the number of its group, in the order in which the groups first appear; a comment that is like no other
/// has a group of its own. Kinds: exact (the text of the group but for case, diacritics and punctuation), near (with
/// edits), personal (with a passage of the sender's own), single (in no group). The order of the rows changes no group.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Group {
    /// Comments, one a row, with a first row of column names; UTF-8, separated by commas, semicolons or tabs
    file: PathBuf,
    /// The column that holds the text
    #[arg(long, value_name = "COLUMN")]
    text: String,
    /// The column that names the comment; without it a column called "id", or else the number of the row, from 1
    #[arg(long, value_name = "COLUMN")]
    id: Option<String>,
    /// Print JSON: a list of rows (id, group, kind); without it CSV with the same columns
    #[arg(long)]
    json: bool,
}

/// One comment as it is printed.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    group: u32,
    kind: &'static str,
}

pub(super) fn run(group: &Group) -> ExitCode {
    let shown = table::read(&group.file, &group.text, group.id.as_deref()).and_then(|table| {
        let rows = rows(&table);
        if group.json { as_json(&rows) } else { as_csv(&rows) }
    });
    match shown {
        Ok(text) => {
            crate::cli::tell(&text);
            ExitCode::SUCCESS
        }
        Err(reason) => {
            let path = group.file.display();
            crate::cli::tell_error(&format!(
                "rotunda: {path} cannot be read as a list of comments: {reason}"
            ));
            ExitCode::from(UNREADABLE)
        }
    }
}

fn rows(table: &Table) -> Vec<Row<'_>> {
    let groups = table.comments.groups();
    let mut numbers = vec![None; groups.groups.len()];
    let mut last = 0;
    let mut next = || {
        last += 1;
        last
    };
    let places = groups.places.iter().zip(&table.ids);
    places
        .map(|(place, id)| {
            let group = match place.group.and_then(|group| numbers.get_mut(group as usize)) {
                Some(number) => *number.get_or_insert_with(&mut next),
                None => next(),
            };
            Row { id, group, kind: Kind::as_str(place.kind) }
        })
        .collect()
}

/// A list with one row a line.
fn as_json(rows: &[Row]) -> Result<String, String> {
    let lines: Result<Vec<String>, _> = rows.iter().map(serde_json::to_string).collect();
    lines.map(|lines| format!("[{}]", lines.join(",\n"))).map_err(|error| error.to_string())
}

fn as_csv(rows: &[Row]) -> Result<String, String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    if rows.is_empty() {
        writer.write_record(["id", "group", "kind"]).map_err(|error| error.to_string())?;
    }
    for row in rows {
        writer.serialize(row).map_err(|error| error.to_string())?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map(|text| text.trim_end().to_owned()).map_err(|error| error.to_string())
}
