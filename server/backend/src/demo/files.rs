//! The files of the demo, inside the program.

use model::consultations::Mode;
use model::{comments, submissions::SenderForm};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};
use crate::policies::Both;

const PROJECT: &str = include_str!("../../../demo/project.toml");

/// Drafts and comments, by the names under which `project.toml` speaks of them.
const FILES: &[(&str, &str)] = &[
    ("legea-auditului-social.txt", include_str!("../../../demo/legea-auditului-social.txt")),
    ("statutul-auditorului-social.txt", include_str!("../../../demo/statutul-auditorului-social.txt")),
    ("statutul-auditorului-social-v2.txt", include_str!("../../../demo/statutul-auditorului-social-v2.txt")),
    ("comments-audit.toml", include_str!("../../../demo/comments-audit.toml")),
    ("comments-statut.toml", include_str!("../../../demo/comments-statut.toml")),
];

/// What `project.toml` says beside the project's own facts.
#[derive(Deserialize)]
pub(super) struct Plan {
    pub(super) policies: Vec<Policy>,
    pub(super) consultations: Vec<Consultation>,
}

#[derive(Deserialize)]
pub(super) struct Policy {
    pub(super) slug: String,
    pub(super) title: Both,
    pub(super) summary: Both,
}

#[derive(Deserialize)]
pub(super) struct Consultation {
    pub(super) policy: String,
    pub(super) slug: String,
    /// Name of the draft's file; none while the text is being written.
    pub(super) file: Option<String>,
    /// The text that was published after what people said.
    pub(super) revision: Option<Revision>,
    /// Name of the file with what people said.
    pub(super) comments: Option<String>,
    pub(super) mode: Mode,
    /// Days from the opening to today; one of the two is given.
    pub(super) opens_days_ago: Option<i64>,
    /// Days from today to the opening.
    pub(super) opens_in_days: Option<i64>,
    pub(super) closes_in_days: i64,
    pub(super) title: Both,
    pub(super) authority: Both,
    pub(super) contact: Contact,
    pub(super) summary: Both,
}

/// A later version of an act's text.
#[derive(Deserialize)]
pub(super) struct Revision {
    pub(super) file: String,
    pub(super) hours_after_opening: i64,
    /// What led to its changes, as its editors state.
    #[serde(default)]
    pub(super) credits: Vec<Credit>,
}

/// Comments that led to one change.
#[derive(Deserialize)]
pub(super) struct Credit {
    /// Akoma Ntoso name of the changed provision in the new text; in the old one where it is gone.
    pub(super) provision: String,
    /// How the texts of the comments begin.
    pub(super) comments: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Contact {
    pub(super) role: Both,
    pub(super) email: String,
}

/// What people said about one act.
#[derive(Deserialize)]
pub(super) struct Comments {
    pub(super) submissions: Vec<Submission>,
}

#[derive(Deserialize)]
pub(super) struct Submission {
    pub(super) sender: SenderForm,
    pub(super) hours_after_opening: i64,
    pub(super) comments: Vec<comments::Form>,
}

pub(super) fn plan() -> Result<Plan> {
    read(PROJECT)
}

pub(super) fn comments(name: &str) -> Result<Comments> {
    read(text(name)?)
}

/// The file of that name.
pub(super) fn text(name: &str) -> Result<&'static str> {
    let found = FILES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    found.ok_or_else(|| Error::internal(format!("the demo has no file {name}")))
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    toml::from_str(text).map_err(Error::internal)
}
