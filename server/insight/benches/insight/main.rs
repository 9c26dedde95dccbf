//! The figures of grouping comments, one JSON line each: `scripts/bench insight`. Exits with 1 when a limit is broken.

#![expect(clippy::print_stdout, reason = "the figures are the result")]

#[path = "../../tests/dockets/mod.rs"]
mod dockets;
mod found;
mod many;
#[path = "../../tests/score/mod.rs"]
mod score;

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

    /// A figure, whether it held, and what it was held to.
    fn judged(&mut self, mut line: Value, held: bool, limit: &str) {
        self.broken |= !held;
        line["limit"] = json!(limit);
        line["held"] = json!(held);
        println!("{line}");
    }
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some((verb, rest)) = arguments.split_first()
        && verb == many::CHILD
    {
        many::group_some(rest)?;
        return Ok(ExitCode::SUCCESS);
    }
    // `cargo test --benches` runs this too; without `--bench` there is nothing to measure.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return Ok(ExitCode::SUCCESS);
    }
    let mut report = Report::default();
    found::labelled(&mut report)?;
    found::generated(&mut report);
    many::measure(&mut report)?;
    Ok(if report.broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
