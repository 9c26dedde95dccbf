//! A full disk: who sends is told so and keeps the text, who reads goes on, and with room again everything goes on without
//! a restart.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use hyper::{StatusCode, header};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::browser::{Browser, SENDER, secret};
use crate::checks::Found;
use crate::clients::{SLUG, body, text};
use crate::http::Client;
use crate::program::Program;
use crate::receipts::Receipt;

/// Room for the demo and some thousand submissions.
const SIZE: &str = "size=32m";
/// Submissions that a file holds which cannot grow: its log is written anew from its beginning.
const MOST: usize = 5_000;

/// A file system in memory, unmounted when dropped.
struct Small<'a>(&'a Path);

impl<'a> Small<'a> {
    /// `None` where this user may not mount.
    fn at(folder: &'a Path) -> anyhow::Result<Option<Self>> {
        fs::create_dir_all(folder)?;
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", SIZE, "torture"]).arg(folder).output();
        Ok(mounted.is_ok_and(|done| done.status.success()).then_some(Self(folder)))
    }

    fn filler(&self) -> std::path::PathBuf {
        self.0.join("filler")
    }

    /// Takes all room that is left.
    fn fill(&self) -> anyhow::Result<()> {
        let mut filler = File::options().create(true).append(true).open(self.filler())?;
        for size in [1 << 20, 1 << 12, 1] {
            while filler.write_all(&vec![0; size]).is_ok() {}
        }
        Ok(())
    }
}

impl Drop for Small<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).output();
    }
}

/// `None` where a small file system cannot be mounted.
pub(crate) async fn run() -> anyhow::Result<Option<()>> {
    let folder = tempfile::tempdir()?;
    let program = Program::over(folder.path(), None)?;
    let Some(disk) = Small::at(&program.var)? else { return Ok(None) };
    let done = on(&program, &disk).await;
    if done.is_err() {
        eprintln!("torture: the last lines of the program:\n{}", program.last_lines());
    }
    done.map(Some)
}

async fn on(program: &Program, disk: &Small<'_>) -> anyhow::Result<()> {
    let mut running = program.serve().await?;
    let mut browser = Browser::of(program.address);
    browser.begin("t99.0", "", &text("t99.0"));
    browser.add().await?;
    let draft = browser.look().await?;
    ensure!(
        draft.is_ok_and(|page| page.contains("[t99.0]")),
        "the draft is not there before the disk is full"
    );

    disk.fill()?;
    let (mut acknowledged, refused) = fill_up(program).await?;
    disk.fill()?;
    let said = other_comment(program).await?;
    ensure!(said.contains("[t99.1]"), "the page has lost the comment: {said}");

    // Sending by the form: told so, with everything that was typed; the draft is as it was.
    let said = browser.send().await?;
    ensure!(said.status == StatusCode::SERVICE_UNAVAILABLE, "the form was answered {}", said.status);
    for (name, value) in SENDER {
        let field = format!("name=\"{name}\" value=\"{value}\"");
        ensure!(said.text().contains(&field), "the page has lost {field}: {}", said.text());
    }
    let draft = browser.look().await?;
    ensure!(draft.is_ok_and(|page| page.contains("[t99.0]")), "the draft is not there any more");
    // Reading goes on.
    let first: &Receipt = acknowledged.first().context("nothing was sent before the disk was full")?;
    let tracking = format!("/ro/urmarire/{}", first.secret);
    let articles = format!("/api/v1/consultations/{SLUG}/articles");
    let consultation = format!("/ro/consultari/{SLUG}");
    for path in ["/ro", &consultation, &articles, &tracking, "/health/live"] {
        let page = browser.get(path).await?;
        ensure!(page.status == StatusCode::OK, "{path} is answered {} while the disk is full", page.status);
    }
    let ready = browser.get("/health/ready").await?.status;
    ensure!(
        ready == StatusCode::SERVICE_UNAVAILABLE,
        "a server that can store nothing says that it is ready"
    );

    // Room again.
    fs::remove_file(disk.filler())?;
    recovered(program).await?;
    running.still_runs()?;
    acknowledged.push(sent(program, &refused).await?.map_err(|status| anyhow::anyhow!("still {status}"))?);
    let receipt = browser.send().await?;
    let secret = secret(receipt.location()).context("the form does not lead to a receipt")?;
    ensure!(browser.get(receipt.location()).await?.status == StatusCode::OK, "there is no receipt");
    let page = browser.get(&format!("/ro/urmarire/{secret}")).await?;
    let number = crate::browser::number(&page.text()).context("the tracking page has no number")?;
    acknowledged.push(Receipt { number, secret, key: "t99.0".into() });
    running.kill()?;
    let mut found = Found::default();
    found.look(program, &acknowledged, 0).await?;
    ensure!(found.is_nothing(), "after the full disk: {:?}", found.words);
    println!(
        "{}",
        json!({ "figure": "disk full", "engine": "SQLite", "acknowledged": acknowledged.len(), "lost": 0, "doubled": 0, "held": true })
    );
    Ok(())
}

/// Sends until the disk takes nothing more; gives what was acknowledged, and the key that was refused.
async fn fill_up(program: &Program) -> anyhow::Result<(Vec<Receipt>, String)> {
    let mut acknowledged = Vec::new();
    for number in 0..MOST {
        let key = format!("t98.{number}");
        match sent(program, &key).await? {
            Ok(receipt) => acknowledged.push(receipt),
            Err(StatusCode::SERVICE_UNAVAILABLE) => return Ok((acknowledged, key)),
            Err(status) => bail!("a full disk is answered {status}"),
        }
    }
    bail!("{MOST} submissions fit on a full disk")
}

/// Saves comments until one is refused, and gives the page that says so. What a large transaction could not write leaves
/// room in the log for a few small ones.
async fn other_comment(program: &Program) -> anyhow::Result<String> {
    for _ in 0..MOST {
        let mut browser = Browser::of(program.address);
        browser.begin("t99.1", "", &text("t99.1"));
        let said = browser.add().await?;
        match said.status {
            StatusCode::FOUND if said.location().contains("saved=") => {}
            StatusCode::SERVICE_UNAVAILABLE => return Ok(said.text()),
            status => bail!("a comment was answered {status}, {}", said.location()),
        }
    }
    bail!("{MOST} comments fit on a full disk")
}

/// Sends one by the interface for programs; its refusal must be problem details.
async fn sent(program: &Program, key: &str) -> anyhow::Result<Result<Receipt, StatusCode>> {
    let path = format!("/api/v1/consultations/{SLUG}/submissions");
    let answer = Client::of(program.address).post_json(&path, key, &body(key, "")).await?;
    let said: Value = serde_json::from_str(&answer.text()).context("the answer is no JSON")?;
    if answer.status != StatusCode::CREATED {
        let kind = answer.header(header::CONTENT_TYPE);
        ensure!(kind == "application/problem+json", "a refusal is no problem details: {kind}");
        return Ok(Err(answer.status));
    }
    let address = said["tracking_url"].as_str().unwrap_or_default();
    let secret = address.rsplit('/').next().unwrap_or_default().to_owned();
    Ok(Ok(Receipt {
        number: said["number"].as_str().unwrap_or_default().to_owned(),
        secret,
        key: key.to_owned(),
    }))
}

/// Waits until the program says that it is ready, for ten seconds.
async fn recovered(program: &Program) -> anyhow::Result<()> {
    for _ in 0..100 {
        if Client::of(program.address).get("/health/ready").await?.status == StatusCode::OK {
            return Ok(());
        }
        sleep(Duration::from_millis(100)).await;
    }
    bail!("there is room again, and the program does not see it")
}
