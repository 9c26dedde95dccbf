//! The published comments as a file.

use std::io;

use serde::Serialize;

use crate::cell::plain;
use crate::format::{File, Format};

/// The published comments of a consultation. Nobody's contact is among them, and a name only with consent.
#[derive(Clone, Debug, Serialize)]
pub struct Comments {
    /// Name of the consultation in addresses.
    pub consultation: String,
    /// Its title.
    pub title: String,
    /// Number of the newest version of the text.
    pub version: i64,
    /// Which comments: `published`.
    pub filter: String,
    /// When the file was made (RFC 3339).
    pub made: String,
    /// The comments, by number in the register.
    pub comments: Vec<Comment>,
}

/// One comment.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Comment {
    /// Number in the register.
    pub number: String,
    /// When it was sent (RFC 3339).
    pub sent: String,
    /// Label of the article or annex; empty for the whole act and for headings.
    pub article: String,
    /// Label of the provision; empty for the whole act.
    pub label: String,
    /// Akoma Ntoso name of the provision; empty for the whole act.
    pub eid: String,
    /// Number of the version that it speaks about.
    pub version: i64,
    /// Code of what became of the provision since (`exact` where nothing did).
    pub place_state: String,
    /// Label of the provision by which it stands in the newest version; empty for none.
    pub place_label: String,
    /// Akoma Ntoso name of that provision; empty for none.
    pub place_eid: String,
    /// Code of the stance.
    pub stance: String,
    /// Code of the kind.
    pub kind: String,
    /// What the sender says.
    pub text: String,
    /// The proposed wording; empty when there is none.
    pub proposed_wording: String,
    /// The reasons; empty when there are none.
    pub reasons: String,
    /// `citizen` or `organisation`.
    pub sender_kind: String,
    /// The organisation or the person, with their consent; else empty.
    pub author: String,
    /// County of the sender.
    pub county: String,
    /// Code of what staff found of the organisation; empty where none with an account sent it.
    pub organisation_state: String,
    /// Organisations that stand behind the comment.
    pub endorsements: i64,
    /// Code of what the authority did with it; empty while that is not public.
    pub outcome: String,
    /// Why; empty while that is not public, and perhaps of what was taken over.
    pub outcome_reason: String,
}

const NAMES: [&str; 21] = [
    "number",
    "sent",
    "article",
    "label",
    "eid",
    "version",
    "place_state",
    "place_label",
    "place_eid",
    "stance",
    "kind",
    "text",
    "proposed_wording",
    "reasons",
    "sender_kind",
    "author",
    "county",
    "organisation_state",
    "endorsements",
    "outcome",
    "outcome_reason",
];

/// The comments as a file.
///
/// # Errors
/// Only when memory cannot be written.
pub fn comments(list: &Comments, format: Format) -> io::Result<File> {
    let bytes = match format {
        Format::Json => serde_json::to_vec_pretty(list)?,
        Format::Csv => crate::csv::write(&NAMES, |writer| {
            list.comments.iter().try_for_each(|comment| {
                let (version, endorsed) = (comment.version.to_string(), comment.endorsements.to_string());
                writer.write_record(cells(comment, &version, &endorsed).map(|text| plain(text).into_owned()))
            })
        })?,
    };
    Ok(File::new(&list.consultation, "comments", format, bytes))
}

fn cells<'a>(comment: &'a Comment, version: &'a str, endorsed: &'a str) -> [&'a str; 21] {
    [
        &comment.number,
        &comment.sent,
        &comment.article,
        &comment.label,
        &comment.eid,
        version,
        &comment.place_state,
        &comment.place_label,
        &comment.place_eid,
        &comment.stance,
        &comment.kind,
        &comment.text,
        &comment.proposed_wording,
        &comment.reasons,
        &comment.sender_kind,
        &comment.author,
        &comment.county,
        &comment.organisation_state,
        endorsed,
        &comment.outcome,
        &comment.outcome_reason,
    ]
}
