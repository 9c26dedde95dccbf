//! `rotunda audit`.

use std::process::ExitCode;

use backend::audit::{Broken, Damage, Noted, Verified};
use clap::Subcommand;

use crate::config::Storage;

/// The audit trail.
#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Check the chain from its first row to its end; exit code 1 with the first thing that is wrong
    Verify(Verify),
}

/// Check the chain.
#[derive(Debug, clap::Args)]
pub(super) struct Verify {
    /// A number and a hash that an earlier check printed (`120:9f86…`): also look that the chain still has that row. May be
    /// repeated
    #[arg(long = "noted", value_name = "NUMBER:HASH")]
    noted: Vec<Noted>,
    /// Print JSON: rows, hash, adopted, and broken (seq, id, damage) or null
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    storage: Storage,
}

pub(super) async fn run(command: Audit) -> anyhow::Result<ExitCode> {
    let Audit::Verify(verify) = command;
    let backend = super::open(&verify.storage).await?;
    let found = backend.audit_trail().verify(&verify.noted).await?;
    backend.close().await;
    super::tell(&if verify.json { serde_json::to_string_pretty(&found)? } else { said(&found) });
    Ok(if found.broken.is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn said(found: &Verified) -> String {
    let Verified { rows, hash, adopted, broken } = found;
    let mut lines = Vec::new();
    match broken {
        None => {
            lines.push(format!("The audit trail is whole: {rows} rows."));
            if *rows > 0 {
                lines.push(format!("Note its end, and give it to the next check: --noted {rows}:{hash}"));
            }
        }
        Some(broken) => {
            lines.push(format!("The audit trail is broken at {}: {}.", place(broken), damage(broken.damage)));
            lines.push(format!("Rows that are right before it: {rows}."));
        }
    }
    if *adopted > 0 {
        lines.push(format!(
            "Rows 1 to {adopted} are from before the chain; they could have been changed before it."
        ));
    }
    lines.join("\n")
}

fn place(broken: &Broken) -> String {
    match (broken.seq, &broken.id) {
        (Some(seq), Some(id)) => format!("row {seq} ({id})"),
        (Some(seq), None) => format!("row {seq}"),
        (None, Some(id)) => format!("a row without a number ({id})"),
        (None, None) => "its end".to_owned(),
    }
}

const fn damage(damage: Damage) -> &'static str {
    match damage {
        Damage::Altered => "it does not give its hash, so something in it was changed",
        Damage::Unlinked => "it does not name the row before it, so one of them was put in the other's place",
        Damage::Missing => "there is no such row, but later ones are there",
        Damage::Truncated => "this row and all later ones were dropped",
        Damage::Beyond => "it stands behind the end, so it was put in past the program",
        Damage::Outside => "it has no place in the chain, so it was put in past the program",
        Damage::End => "it is not the last row's, or not sealed under this key",
        Damage::Rewritten => "it is not the row that was noted, so the chain was made anew",
    }
}
