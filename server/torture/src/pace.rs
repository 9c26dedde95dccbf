//! How quickly people come through the forms: write, look, send, read the receipt, each beginning again at once.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{bail, ensure};
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::browser::Browser;
use crate::clients::{self, Field, Try};
use crate::program::Program;

/// How many come at once.
const PEOPLE: usize = 8;
/// Not measured: the program reads its text and opens its connections.
const WARMING: Duration = Duration::from_secs(2);
const LASTING: Duration = Duration::from_secs(10);
/// What must hold: whole journeys in a second, and the time that 95 of 100 journeys do not pass.
const LEAST_PER_SECOND: f64 = 60.0;
const MOST_P95: Duration = Duration::from_millis(250);

/// One engine.
pub(crate) async fn run(database: Option<String>) -> anyhow::Result<bool> {
    let engine = if database.is_some() { "PostgreSQL" } else { "SQLite" };
    let folder = tempfile::tempdir()?;
    let program = Program::over(folder.path(), database)?;
    let present = program.serve().await?;
    let provisions = Arc::new(Field::provisions(program.address).await?);
    ensure!(!provisions.is_empty(), "there is nothing to speak about");
    let begin = Instant::now() + WARMING;
    let mut people = JoinSet::new();
    for person in 0..PEOPLE {
        let (provisions, address) = (Arc::clone(&provisions), program.address);
        people.spawn(async move {
            let (mut lasted, mut turn) = (Vec::new(), 0);
            while begin.elapsed() < LASTING {
                let key = format!("p{person}.{turn}");
                // Everybody is somebody else: a browser that nobody has used before.
                let mut browser = Browser::of(address);
                browser.begin(&key, &provisions[(person + turn) % provisions.len()], &clients::text(&key));
                let began = Instant::now();
                match browser.go_on().await {
                    Try::Done(_) => {}
                    Try::Odd(what) => bail!("{what}"),
                    Try::Later | Try::Replayed(_) => bail!("{key} was not taken at once"),
                }
                if began >= begin {
                    lasted.push(began.elapsed());
                }
                turn += 1;
            }
            Ok(lasted)
        });
    }
    let mut lasted = Vec::new();
    while let Some(person) = people.join_next().await {
        lasted.extend(person??);
    }
    let seconds = begin.elapsed().as_secs_f64();
    present.kill()?;
    lasted.sort_unstable();
    let at = |percent: usize| lasted.get(lasted.len().saturating_sub(1) * percent / 100).copied();
    let per_second = f64::from(u32::try_from(lasted.len())?) / seconds;
    let well = per_second >= LEAST_PER_SECOND && at(95).is_some_and(|p95| p95 <= MOST_P95);
    println!(
        "{}",
        json!({
            "figure": "forms", "engine": engine, "people": PEOPLE, "submissions_per_second": per_second.round(),
            "p50_ms": at(50).map(|p50| p50.as_millis()), "p95_ms": at(95).map(|p95| p95.as_millis()),
            "limit": format!(">= {LEAST_PER_SECOND} submissions per second, p95 <= {} ms", MOST_P95.as_millis()),
            "held": well,
        })
    );
    Ok(well)
}
