//! Everything that one organisation has said, as a file for its members.

use std::io;

use serde::Serialize;

use crate::cell::plain;
use crate::format::{File, Format};

/// What an organisation has said and stands behind.
#[derive(Clone, Debug, Serialize)]
pub struct Dossier {
    /// Name of the organisation.
    pub organisation: String,
    /// Code of what staff found when they looked at it.
    pub state: String,
    /// When the file was made (RFC 3339).
    pub made: String,
    /// The comments: what it wrote, the oldest first, then what it stands behind.
    pub comments: Vec<DossierRow>,
}

/// One comment.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DossierRow {
    /// `sent`, `draft` or `endorsed`.
    pub relation: String,
    /// Name of the consultation in addresses.
    pub consultation: String,
    /// Title of the consultation.
    pub title: String,
    /// Number in the register; empty for what is not sent.
    pub number: String,
    /// When it was sent (RFC 3339); empty for what is not sent.
    pub sent: String,
    /// Who sent it, where the name is published; empty for what is not sent.
    pub author: String,
    /// Label of the provision; empty for the whole act.
    pub label: String,
    /// Akoma Ntoso name of the provision; empty for the whole act.
    pub eid: String,
    /// Number of the version that it speaks about.
    pub version: i64,
    /// Code of where the comment stands on its way: `draft`, `published`, `hidden`.
    pub state: String,
    /// Code of what became of the provision since.
    pub place_state: String,
    /// Label of the provision by which it stands in the newest version; empty for none.
    pub place_label: String,
    /// Code of the stance.
    pub stance: String,
    /// Code of the kind.
    pub kind: String,
    /// What it says.
    pub text: String,
    /// The proposed wording; empty when there is none.
    pub proposed_wording: String,
    /// The reasons; empty when there are none.
    pub reasons: String,
    /// Organisations that stand behind it.
    pub endorsements: i64,
    /// Code of what the authority did with it; empty while that is not public.
    pub outcome: String,
    /// Why; empty while that is not public, and perhaps of what was taken over.
    pub outcome_reason: String,
}

const NAMES: [&str; 20] = [
    "relation",
    "consultation",
    "title",
    "number",
    "sent",
    "author",
    "label",
    "eid",
    "version",
    "state",
    "place_state",
    "place_label",
    "stance",
    "kind",
    "text",
    "proposed_wording",
    "reasons",
    "endorsements",
    "outcome",
    "outcome_reason",
];

/// The dossier as a file.
///
/// # Errors
/// Only when memory cannot be written.
pub fn dossier(dossier: &Dossier, format: Format) -> io::Result<File> {
    let bytes = match format {
        Format::Json => serde_json::to_vec_pretty(dossier)?,
        Format::Csv => crate::csv::write(&NAMES, |writer| {
            dossier.comments.iter().try_for_each(|row| {
                let (version, endorsed) = (row.version.to_string(), row.endorsements.to_string());
                writer.write_record(cells(row, &version, &endorsed).map(|text| plain(text).into_owned()))
            })
        })?,
    };
    Ok(File::new("organisation", "dossier", format, bytes))
}

fn cells<'a>(row: &'a DossierRow, version: &'a str, endorsed: &'a str) -> [&'a str; 20] {
    [
        &row.relation,
        &row.consultation,
        &row.title,
        &row.number,
        &row.sent,
        &row.author,
        &row.label,
        &row.eid,
        version,
        &row.state,
        &row.place_state,
        &row.place_label,
        &row.stance,
        &row.kind,
        &row.text,
        &row.proposed_wording,
        &row.reasons,
        endorsed,
        &row.outcome,
        &row.outcome_reason,
    ]
}
