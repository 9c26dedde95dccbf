//! `rotunda insight`.

mod group;
mod table;

use std::process::ExitCode;

use clap::Subcommand;

/// Work on comments without a database.
#[derive(Debug, Subcommand)]
pub(super) enum Insight {
    /// Group the comments of a CSV file that are copies of one text; exit code 2 when the file cannot be read
    Group(group::Group),
}

pub(super) fn run(command: &Insight) -> ExitCode {
    match command {
        Insight::Group(group) => group::run(group),
    }
}
