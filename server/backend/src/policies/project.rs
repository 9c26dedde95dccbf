//! The identity of the project, read from `server/demo/project.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Both;

/// What the page about the project tells. Amounts are in bani (1 leu = 100 bani), so that nothing is rounded.
#[derive(Clone, Debug, Deserialize)]
pub struct Project {
    /// Full title.
    pub title: Both,
    /// What it is for, in plain words.
    pub aim: Both,
    /// First day, `2018-08-20`.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// SIPOCA code.
    pub sipoca: String,
    /// SMIS code.
    pub smis: String,
    /// Who pays.
    pub funding: Funding,
    /// Who works in it, the leader first.
    pub partners: Vec<Partner>,
    /// What it does.
    pub activities: Vec<Activity>,
}

/// Who pays how much. The three parts make up the total.
#[derive(Clone, Debug, Deserialize)]
pub struct Funding {
    /// Short name of the programme.
    pub programme: String,
    /// Its full name.
    pub programme_name: Both,
    /// The fund.
    pub fund: Both,
    /// The sentence that the programme asks every project to show.
    pub notice: Both,
    /// Total, in bani.
    pub total_bani: i64,
    /// From the European Union, in bani.
    pub eu_bani: i64,
    /// From the national budget, in bani.
    pub national_bani: i64,
    /// From the beneficiaries, in bani.
    pub beneficiary_bani: i64,
}

/// An organisation that works in the project.
#[derive(Clone, Debug, Deserialize)]
pub struct Partner {
    /// Short name.
    pub short: String,
    /// Full name.
    pub name: Both,
    /// Its part in the project.
    pub role: Both,
}

/// Something the project does.
#[derive(Clone, Debug, Deserialize)]
pub struct Activity {
    /// Name in addresses.
    pub slug: String,
    /// Title.
    pub title: Both,
    /// What happens.
    pub text: Both,
}

#[derive(Deserialize)]
struct File {
    project: Project,
}

pub(super) fn project() -> Option<Project> {
    static PROJECT: LazyLock<Option<Project>> = LazyLock::new(|| {
        let file: Result<File, _> = toml::from_str(include_str!("../../../demo/project.toml"));
        file.inspect_err(|error| tracing::error!(%error, "the project's facts cannot be read"))
            .ok()
            .map(|file| file.project)
    });
    PROJECT.clone()
}
