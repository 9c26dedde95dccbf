//! The figures of reading and comparing drafts, one JSON line each: `scripts/bench law`. Exits with 1 when a limit is
//! broken. Times are of the processor where the system tells them: on a busy machine the clock says little.

#![expect(clippy::print_stdout, reason = "the figures are the result")]

mod cases;
mod compare;
mod hostile;
mod made;
mod read;

use std::process::ExitCode;
use std::time::Duration;

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
    fn at_least(&mut self, line: Value, value: f64, limit: f64) {
        self.judged(line, value >= limit, json!(format!(">= {limit}")));
    }

    /// A line whose values, each with its name and limit, must not pass their limits.
    fn at_most(&mut self, line: Value, values: &[(&str, f64, f64)]) {
        let held = values.iter().all(|(_, value, limit)| value <= limit);
        let limits = values.iter().map(|(name, _, limit)| format!("{name} <= {limit}")).collect::<Vec<_>>();
        self.judged(line, held, json!(limits.join(", ")));
    }

    fn judged(&mut self, mut line: Value, held: bool, limit: Value) {
        self.broken |= !held;
        line["limit"] = limit;
        line["held"] = json!(held);
        println!("{line}");
    }
}

/// What `work` gives, and the milliseconds that it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    #[expect(clippy::disallowed_methods, reason = "a bench measures real time")]
    let start = std::time::Instant::now();
    let before = worked();
    let given = work();
    let took = worked().zip(before).map_or_else(|| start.elapsed(), |(after, before)| after - before);
    (given, took.as_secs_f64() * 1e3)
}

/// Time this thread has had on a processor.
fn worked() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [verb, file] = arguments.as_slice()
        && verb == hostile::CHILD
    {
        hostile::read_one(file)?;
        return Ok(ExitCode::SUCCESS);
    }
    // `cargo test --benches` runs this too; without `--bench` there is nothing to measure.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return Ok(ExitCode::SUCCESS);
    }
    let mut report = Report::default();
    read::measure(&mut report)?;
    compare::measure(&mut report)?;
    hostile::measure(&mut report)?;
    Ok(if report.broken { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
