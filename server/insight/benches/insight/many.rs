//! Time and memory of grouping very many comments, each crowd in a process of its own, so that its peak of memory is its
//! own too.

use std::process::Command;

use insight::{Index, Signature};
use serde_json::{Value, json};

use crate::Report;
use crate::made::{Campaign, Dice, MIXED, alone, campaign, member};

/// First argument of the process that groups one crowd; then its name and how many comments.
pub(crate) const CHILD: &str = "group-some";
/// Seconds by the clock for a million comments.
const SECONDS: f64 = 120.0;
/// Megabytes of 2^20 bytes that the process may have had at its peak.
const MEGABYTES: f64 = 4_096.0;

/// Crowds: name, comments, and what they are.
const CROWDS: [(&str, &str, u32); 4] = [
    ("mixed", "half in 400 campaigns, half alone", 1_000_000),
    ("copies", "one letter, unchanged", 1_000_000),
    ("wrapped", "one letter, each with edits and personal words", 200_000),
    ("phrases", "alone, each with three of ten sentences that all use", 200_000),
];

/// Makes the crowd, groups it and prints what that took. A text is forgotten once it is signed.
pub(crate) fn group_some(arguments: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let [crowd, comments] = arguments else { return Err("a crowd and how many".into()) };
    let comments: u32 = comments.parse()?;
    let mut dice = Dice(2_463_534_242);
    let campaigns: Vec<Campaign> = (0..400).map(|_| campaign(&mut dice)).collect();
    let said: Vec<String> =
        campaigns[..10].iter().map(|campaign| campaign.template.chars().take(60).collect()).collect();
    let mut index = Index::default();
    let mut signing = 0.0;
    for _ in 0..comments {
        let text = match crowd.as_str() {
            "mixed" if dice.chance(50) => {
                // Some campaigns are a hundred times as large as others.
                let which = dice.roll(400).min(dice.roll(400)).min(dice.roll(400));
                member(&mut dice, &campaigns[which], MIXED)
            }
            "copies" => campaigns[0].template.clone(),
            "wrapped" => member(&mut dice, &campaigns[0], MIXED),
            "phrases" => {
                let phrases = [dice.roll(10), dice.roll(10), dice.roll(10)].map(|at| said[at].as_str());
                format!("{} {}", alone(&mut dice), phrases.join(" "))
            }
            _ => alone(&mut dice),
        };
        let ((), seconds) = timed(|| {
            index.add(&Signature::of(&text));
        });
        signing += seconds;
    }
    let (groups, grouping) = timed(|| index.groups());
    let line = json!({
        "groups": groups.groups.len(), "grouped": groups.groups.iter().map(|group| group.comments).sum::<u32>(),
        "seconds_signing": signing, "seconds_grouping": grouping, "megabytes": peak()
    });
    println!("{line}");
    Ok(())
}

/// What `work` gives, and the seconds that it took by the clock: more than one processor may work.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    #[expect(clippy::disallowed_methods, reason = "a bench measures real time")]
    let start = std::time::Instant::now();
    let given = work();
    (given, start.elapsed().as_secs_f64())
}

/// Peak of this process's memory in megabytes; `None` where the system does not tell.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}

pub(crate) fn measure(report: &mut Report) -> std::io::Result<()> {
    for (crowd, what, comments) in CROWDS {
        let child =
            Command::new(std::env::current_exe()?).args([CHILD, crowd, &comments.to_string()]).output()?;
        let told: Option<Value> =
            serde_json::from_slice(&child.stdout).ok().filter(|_| child.status.success());
        let mut line = told.unwrap_or_else(|| json!({ "said": "died" }));
        let seconds =
            line["seconds_signing"].as_f64().zip(line["seconds_grouping"].as_f64()).map(|(a, b)| a + b);
        let held = seconds.is_some_and(|seconds| seconds <= SECONDS)
            && line["megabytes"].as_f64().is_none_or(|megabytes| megabytes <= MEGABYTES);
        line["figure"] = json!("insight_many");
        line["crowd"] = json!(what);
        line["comments"] = json!(comments);
        line["seconds"] = json!(seconds);
        report.judged(line, held, "seconds <= 120, megabytes <= 4096");
    }
    Ok(())
}
