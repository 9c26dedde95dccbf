//! `rotunda ledger`.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use backend::ledger::{Checked, VerifierKey, check};
use clap::Subcommand;

use crate::config::Storage;

/// The public ledger, and receipts.
#[derive(Debug, Subcommand)]
pub(super) enum Ledger {
    /// Check a receipt, or without one the whole ledger of the database; exit code 1 with what does not match
    Verify(Verify),
    /// Print the keys that sign or have signed, the newest first, as verifier keys (C2SP signed-note)
    Keys(Keys),
}

/// Check a receipt or the ledger.
#[derive(Debug, clap::Args)]
pub(super) struct Verify {
    /// A receipt: the JSON document that a sender keeps
    receipt: Option<PathBuf>,
    /// Verifier key of the ledger, or a file of such keys, one a line, as /ledger/keys gives them; without it those of
    /// the database are believed. May be repeated
    #[arg(long = "key", value_name = "KEY|FILE")]
    keys: Vec<String>,
    #[command(flatten)]
    storage: Storage,
}

/// Print the keys.
#[derive(Debug, clap::Args)]
pub(super) struct Keys {
    #[command(flatten)]
    storage: Storage,
}

pub(super) async fn run(command: Ledger) -> anyhow::Result<ExitCode> {
    match command {
        Ledger::Keys(keys) => {
            let backend = super::open(&keys.storage).await?;
            let keys = backend.ledger().keys().await?;
            backend.close().await;
            for key in keys {
                super::tell(&key.to_string());
            }
            Ok(ExitCode::SUCCESS)
        }
        Ledger::Verify(Verify { receipt: Some(file), keys, storage }) => {
            let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
            let keys = if keys.is_empty() { stored(&storage).await? } else { typed(&keys)? };
            Ok(tell_checked(check(&bytes, &keys)))
        }
        Ledger::Verify(Verify { receipt: None, keys, storage }) => {
            if !keys.is_empty() {
                bail!("--key goes with a receipt; the ledger's own keys are in its database");
            }
            ledger(&storage).await
        }
    }
}

async fn ledger(storage: &Storage) -> anyhow::Result<ExitCode> {
    let backend = super::open(storage).await?;
    let found = backend.ledger().verify().await?;
    backend.close().await;
    let looked = format!("{} leaves, {} checkpoints", found.leaves, found.checkpoints);
    match found.flaw {
        None => {
            super::tell(&format!("The ledger is whole: {looked}."));
            Ok(ExitCode::SUCCESS)
        }
        Some(flaw) => {
            super::tell(&format!("The ledger is broken: {flaw}. Right before it: {looked}."));
            Ok(ExitCode::FAILURE)
        }
    }
}

async fn stored(storage: &Storage) -> anyhow::Result<Vec<VerifierKey>> {
    let backend = super::open(storage).await?;
    let keys = backend.ledger().keys().await?;
    backend.close().await;
    Ok(keys)
}

/// Keys as typed, or read from files.
fn typed(all: &[String]) -> anyhow::Result<Vec<VerifierKey>> {
    let mut keys = Vec::new();
    for one in all {
        let text = if one.parse::<VerifierKey>().is_ok() {
            one.clone()
        } else {
            fs::read_to_string(one).with_context(|| format!("{one} is neither a verifier key nor a file"))?
        };
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            keys.push(line.trim().parse().with_context(|| format!("{line} is no verifier key"))?);
        }
    }
    Ok(keys)
}

fn tell_checked(checked: Result<Checked, backend::ledger::Mismatch>) -> ExitCode {
    match checked {
        Ok(Checked { entry, checkpoint, index, .. }) => {
            super::tell(&format!(
                "The receipt is right: {}, place {index} of {} in {}.",
                entry.number, checkpoint.size, checkpoint.origin
            ));
            ExitCode::SUCCESS
        }
        Err(mismatch) => {
            super::tell(&format!("The receipt is not right: {mismatch}."));
            ExitCode::FAILURE
        }
    }
}
