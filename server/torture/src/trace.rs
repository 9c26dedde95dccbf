//! What the system sees of one submission: the log of the database is written, then synced, then the answer leaves.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use serde_json::json;
use tokio::time::sleep;

use crate::clients::{SLUG, body};
use crate::http::Client;
use crate::program::Program;

const CALLS: &str = "pwrite64,write,writev,sendto,sendmsg,fdatasync,fsync";

/// A call, from the line on which it begins to the line on which it is done.
struct Call<'a> {
    begun: usize,
    done: usize,
    line: &'a str,
}

/// `None` where there is no `strace`.
pub(crate) async fn run() -> anyhow::Result<Option<()>> {
    if !Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .output()
        .is_ok_and(|done| done.status.success())
    {
        return Ok(None);
    }
    let folder = tempfile::tempdir()?;
    let program = Program::over(folder.path(), None)?;
    // The demo is read without anybody watching: it would take minutes.
    program.serve().await?.kill()?;
    let seen = folder.path().join("seen");
    let mut running = program.start_traced(CALLS, &seen)?;
    program.served(&mut running).await?;
    // Whatever the start had left to do is over; the clock's job comes again after 15 seconds.
    sleep(Duration::from_millis(500)).await;
    let before = lines(&seen)?;
    let path = format!("/api/v1/consultations/{SLUG}/submissions");
    let answer = Client::of(program.address).post_json(&path, "t97.0", &body("t97.0", "")).await?;
    ensure!(answer.status.as_u16() == 201, "the submission was answered {}", answer.status);
    sleep(Duration::from_millis(300)).await;
    running.kill()?;
    let text = fs::read_to_string(&seen)?;
    let text: Vec<&str> = text.lines().skip(before).collect();
    judge(&text)?;
    Ok(Some(()))
}

fn lines(seen: &Path) -> anyhow::Result<usize> {
    Ok(fs::read_to_string(seen)?.lines().count())
}

fn judge(text: &[&str]) -> anyhow::Result<()> {
    let calls = calls(text);
    let of = |names: &[&str], file: &str| -> Vec<&Call<'_>> {
        calls
            .iter()
            .filter(|call| {
                names.iter().any(|name| call.line.contains(&format!(" {name}("))) && call.line.contains(file)
            })
            .collect()
    };
    let answers = of(&["write", "writev", "sendto", "sendmsg"], "HTTP/1.1 201");
    let answer = answers.first().context("no answer was written to a socket")?;
    let written = of(&["pwrite64"], "rotunda.db-wal>");
    let written: Vec<_> = written.into_iter().filter(|call| call.begun < answer.begun).collect();
    let last = written.last().context("nothing was written to the log before the answer")?;
    let synced = of(&["fdatasync", "fsync"], "rotunda.db-wal>");
    let synced = synced.into_iter().find(|call| call.begun > last.done && call.done < answer.begun);
    let synced =
        synced.with_context(|| format!("the answer left before the log was synced:\n{}", text.join("\n")))?;
    for (what, call) in [("log written", last), ("log synced", &synced), ("answer sent", answer)] {
        println!("{what:<12} {}", call.line.trim());
    }
    println!(
        "{}",
        json!({ "figure": "order of a commit", "engine": "SQLite", "log_writes": written.len(), "held": true })
    );
    Ok(())
}

/// The calls in the order in which they began; one that another interrupted ends where it is resumed.
fn calls<'a>(text: &[&'a str]) -> Vec<Call<'a>> {
    let mut calls: Vec<Call<'a>> = Vec::new();
    for (at, line) in text.iter().enumerate() {
        let process = line.split(' ').next().unwrap_or_default();
        if line.contains("<... ") {
            let open = calls
                .iter_mut()
                .rev()
                .find(|call| call.done == usize::MAX && call.line.split(' ').next() == Some(process));
            if let Some(open) = open {
                open.done = at;
            }
        } else {
            let done = if line.contains("<unfinished ...>") { usize::MAX } else { at };
            calls.push(Call { begun: at, done, line });
        }
    }
    calls
}

#[cfg(test)]
mod tests {
    use super::judge;

    const WRITE: &str = r#"7 pwrite64(9</v/rotunda.db-wal>, "x", 1, 0) = 1"#;
    const SYNC: &str = "7 fdatasync(9</v/rotunda.db-wal>) = 0";
    const BEGUN: &str = "7 fdatasync(9</v/rotunda.db-wal> <unfinished ...>";
    const DONE: &str = "7 <... fdatasync resumed>) = 0";
    const ANSWER: &str = r#"8 writev(4<socket:[1]>, [{iov_base="HTTP/1.1 201 Created"...) = 1"#;

    #[test]
    fn only_log_sync_answer_is_taken() {
        assert!(judge(&[WRITE, SYNC, ANSWER]).is_ok());
        assert!(judge(&[WRITE, BEGUN, DONE, ANSWER]).is_ok());
        assert!(judge(&[WRITE, BEGUN, ANSWER, DONE]).is_err(), "the sync was not done");
        assert!(judge(&[WRITE, ANSWER, SYNC]).is_err());
        assert!(judge(&[SYNC, WRITE, ANSWER]).is_err());
        assert!(judge(&[WRITE, SYNC, WRITE, ANSWER]).is_err(), "the last write was not synced");
        assert!(judge(&[SYNC, ANSWER]).is_err());
    }
}
