//! The torture bench: the real program, real clients, real kills. What was acknowledged must be there, once, whole and
//! under its number, whatever is killed. Run by `scripts/torture`, which names the program and starts PostgreSQL.
//!
//!   torture kill     senders and SIGKILL; on PostgreSQL, whose address `TORTURE_DATABASE` is, also immediate restarts
//!   torture rush     the last two minutes of a consultation, with USERS senders
//!   torture pace     how quickly people come through the forms
//!   torture disk     a full disk
//!   torture trace    the order in which a submission reaches disk and sender

#![expect(clippy::print_stdout, reason = "the figures are the result")]

mod browser;
mod chance;
mod checks;
mod clients;
mod disk;
mod http;
mod kill;
mod pace;
mod program;
mod receipts;
mod rush;
mod storage;
mod trace;

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::process::ExitCode;

use anyhow::{Context as _, bail};

fn main() -> anyhow::Result<ExitCode> {
    let what = std::env::args().nth(1).unwrap_or_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let database = std::env::var("TORTURE_DATABASE").ok();
    let well = runtime.block_on(async {
        match what.as_str() {
            "kill" => {
                let (cycles, seed) = (number("CYCLES")?.unwrap_or(20), seed()?);
                eprintln!("torture: {cycles} cycles, SEED={seed}");
                kill::run(database, cycles, seed).await
            }
            "rush" => {
                let (users, seed) = (number("USERS")?.unwrap_or(5_000), seed()?);
                eprintln!("torture: {users} senders, SEED={seed}");
                rush::run(database, users, seed).await
            }
            "pace" => pace::run(database).await,
            "disk" => Ok(shown(disk::run().await?, "this user may not mount a small file system")),
            "trace" => Ok(shown(trace::run().await?, "there is no strace here that may watch")),
            _ => bail!("one of: kill, rush, pace, disk, trace"),
        }
    })?;
    Ok(if well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A check that could not be made is seen.
fn shown(done: Option<()>, why: &str) -> bool {
    if done.is_none() {
        println!("skipped: {why}");
    }
    true
}

/// A seed is shorter than chance needs, so that it can be typed again.
fn seed() -> anyhow::Result<u64> {
    Ok(number("SEED")?.unwrap_or_else(|| RandomState::new().build_hasher().finish() % 1_000_000))
}

fn number(name: &str) -> anyhow::Result<Option<u64>> {
    match std::env::var(name) {
        Ok(text) => text.parse().map(Some).with_context(|| format!("{name} is no number")),
        Err(_) => Ok(None),
    }
}
