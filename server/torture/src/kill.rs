//! Sixteen senders, a program that is killed at random instants, and a look at everything after each.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use anyhow::{Context as _, ensure};
use hyper::StatusCode;
use serde_json::json;
use tokio::sync::RwLock;
use tokio::time::sleep;

use crate::browser::number;
use crate::chance::Chance;
use crate::checks::Found;
use crate::clients::{CLIENTS, Field};
use crate::http::Client;
use crate::program::{Program, Running};
use crate::receipts::{self, Receipt};

/// For so many cycles everything is looked at after each; in longer runs after every tenth.
const CLOSELY: u64 = 50;
/// Tracking pages that are opened after a start, and at the end.
const PAGES: (usize, usize) = (5, 300);
/// Words of what was found that are printed at most.
const WORDS: usize = 30;

/// What was done to the program.
#[derive(Default)]
struct Done {
    kills: u64,
    killed_starts: u64,
    restarts: u64,
}

/// One engine: `database` is a PostgreSQL server, whose folder `scripts/postgres` knows.
pub(crate) async fn run(database: Option<String>, cycles: u64, seed: u64) -> anyhow::Result<bool> {
    let engine = if database.is_some() { "PostgreSQL" } else { "SQLite" };
    let folder = tempfile::tempdir()?;
    let program = Program::over(folder.path(), database)?;
    let chance = Chance::of(seed);
    let mut running = Some(program.serve().await?);
    let field = Arc::new(Field {
        address: program.address,
        receipts: folder.path().join("receipts"),
        provisions: Field::provisions(program.address).await?,
        gate: RwLock::new(()),
        enough: AtomicBool::new(false),
        acknowledged: AtomicU64::new(0),
        retried: AtomicU64::new(0),
        replayed: AtomicU64::new(0),
        // Senders draw in an order of their own, so they do not draw from what decides about the kills.
        chance: Chance::of(seed ^ 0xff),
        odd: Mutex::default(),
    });
    std::fs::create_dir_all(&field.receipts)?;
    let (mut found, mut done) = (Found::default(), Done::default());
    let senders: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let field = Arc::clone(&field);
            tokio::spawn(async move { field.send(client).await })
        })
        .collect();
    for cycle in 1..=cycles {
        let mut present = match running.take() {
            Some(running) => running,
            None => begin_again(&program, &chance, &mut done).await?,
        };
        pages(&program, &receipts::all(&field.receipts)?, PAGES.0, &chance, &mut found).await?;
        sleep(chance.between(250, 1_200)).await;
        present.still_runs().with_context(|| program.last_lines())?;
        if program.database.is_some() && cycle % 2 == 0 {
            restart_database()?;
            done.restarts += 1;
            sleep(chance.between(200, 600)).await;
            running = Some(present);
        } else {
            present.kill()?;
            done.kills += 1;
        }
        if cycles <= CLOSELY || cycle % 10 == 0 {
            let _nobody_sends = field.gate.write().await;
            found.look(&program, &receipts::all(&field.receipts)?, CLIENTS).await?;
        }
        if !found.is_nothing() {
            break;
        }
    }
    let present = match running.take() {
        Some(running) => running,
        None => program.serve().await?,
    };
    field.enough.store(true, Ordering::Release);
    for sender in senders {
        sender.await??;
    }
    let receipts = receipts::all(&field.receipts)?;
    pages(&program, &receipts, PAGES.1, &chance, &mut found).await?;
    present.kill()?;
    found.look(&program, &receipts, 0).await?;
    let odd = std::mem::take(&mut *field.odd.lock().map_err(|_| anyhow::anyhow!("a sender fell over"))?);
    for line in found.words.iter().chain(&odd).take(WORDS) {
        eprintln!("torture: {line}");
    }
    let acknowledged = field.acknowledged.load(Ordering::Acquire);
    ensure!(acknowledged > 0, "nothing was ever acknowledged");
    let well = found.is_nothing() && odd.is_empty();
    if !well {
        eprintln!("torture: the last lines of the program:\n{}", program.last_lines());
    }
    println!(
        "{}",
        json!({
            "figure": "torture", "engine": engine, "seed": seed, "cycles": cycles, "kills": done.kills,
            "killed_starts": done.killed_starts, "database_restarts": done.restarts, "acknowledged": acknowledged,
            "retried": field.retried.load(Ordering::Acquire), "replayed": field.replayed.load(Ordering::Acquire),
            "lost": found.lost, "doubled": found.doubled,
            "halves": found.halves, "gaps": found.gaps, "odd_answers": odd.len(), "held": well,
        })
    );
    Ok(well)
}

/// Starts the program, sometimes after a start that was killed as well.
async fn begin_again(program: &Program, chance: &Chance, done: &mut Done) -> anyhow::Result<Running> {
    if chance.below(4) == 0 {
        let starting = program.start()?;
        sleep(chance.between(0, 400)).await;
        starting.kill()?;
        done.killed_starts += 1;
    }
    program.serve().await
}

/// Opens the tracking pages of some receipts.
async fn pages(
    program: &Program,
    receipts: &[Receipt],
    most: usize,
    chance: &Chance,
    found: &mut Found,
) -> anyhow::Result<()> {
    let mut client = Client::of(program.address);
    for _ in 0..most.min(receipts.len()) {
        let at = usize::try_from(chance.below(receipts.len() as u64))?;
        let receipt = &receipts[at];
        let page = client.get(&format!("/ro/urmarire/{}", receipt.secret)).await?;
        if page.status != StatusCode::OK || number(&page.text()).as_ref() != Some(&receipt.number) {
            found.lost += 1;
            found.words.push(format!("the tracking page of {receipt:?} says {}", page.status));
        }
    }
    Ok(())
}

/// `pg_ctl restart --mode=immediate`, by the script that started the server.
fn restart_database() -> anyhow::Result<()> {
    let cluster = std::env::var("TORTURE_CLUSTER").context("TORTURE_CLUSTER names no folder")?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/postgres");
    let done = Command::new(script).args(["restart", &cluster]).output()?;
    ensure!(done.status.success(), "PostgreSQL does not restart: {}", String::from_utf8_lossy(&done.stderr));
    Ok(())
}
