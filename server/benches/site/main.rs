//! The figures of the house, one JSON line each: `make bench`. A speed is judged as a ratio against what the same
//! machine does at the same moment without us: a bare handler with the same bytes, bare commits on the same engine.
//! Exits with 1 when a limit is broken.

#![expect(clippy::print_stdout, reason = "the figures are the result")]

mod desk;
mod doors;
mod fixture;
mod load;
mod pages;
mod sizes;
mod submissions;

use std::process::ExitCode;

use serde_json::{Value, json};

/// Prints figures and remembers whether any broke its limit.
#[derive(Default)]
struct Report {
    broken: bool,
}

impl Report {
    /// A figure without a limit.
    fn say(&self, line: &Value) {
        println!("{line}");
    }

    /// A figure that must not fall below a limit.
    fn at_least(&mut self, mut line: Value, value: f64, limit: f64) {
        self.broken |= value < limit;
        line["limit"] = json!(format!(">= {limit}"));
        line["held"] = json!(value >= limit);
        println!("{line}");
    }

    /// A time that must not pass a limit, in milliseconds.
    fn within_ms(&mut self, mut line: Value, milliseconds: f64, limit: f64) {
        self.broken |= milliseconds > limit;
        line["limit"] = json!(format!("<= {limit} ms"));
        line["held"] = json!(milliseconds <= limit);
        println!("{line}");
    }

    /// A size that must not pass a limit, in bytes.
    fn at_most(&mut self, mut line: Value, bytes: u64, limit: u64) {
        self.broken |= bytes > limit;
        line["limit"] = json!(format!("<= {limit}"));
        line["held"] = json!(bytes <= limit);
        println!("{line}");
    }
}

fn main() -> anyhow::Result<ExitCode> {
    // `cargo test --benches` runs this too; without `--bench` there is nothing to measure.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(ExitCode::SUCCESS);
    }
    // Names of groups after the options measure only these.
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let wanted = |group: &str| named.is_empty() || named.iter().any(|name| name == group);
    let mut report = Report::default();
    let runtime = tokio::runtime::Runtime::new()?;
    if wanted("pages") {
        runtime.block_on(pages::measure(&mut report))?;
    }
    if wanted("submissions") {
        runtime.block_on(submissions::measure(&mut report))?;
    }
    if wanted("desk") {
        runtime.block_on(desk::measure(&mut report))?;
    }
    if wanted("doors") {
        runtime.block_on(doors::measure(&mut report))?;
    }
    Ok(if report.broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
