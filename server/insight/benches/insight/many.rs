//! Time and memory of grouping very many comments, each crowd in a process of its own, so that its peak of memory is its
//! own too.

use std::process::Command;

use insight::{Index, Signature};
use serde_json::{Value, json};

use crate::Report;
use insight::made::{Campaign, Dice, MIXED, alone, campaign, member};

/// First argument of the process that groups one crowd; then its name and how many comments.
pub(crate) const CHILD: &str = "group-some";
/// Comments that are signed at once.
const AT_ONCE: u32 = 8_192;
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
    let mut next = || match crowd.as_str() {
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
    let mut index = Index::default();
    let mut signing = Took::default();
    let mut left = comments;
    while left > 0 {
        let texts: Vec<String> = (0..left.min(AT_ONCE)).map(|_| next()).collect();
        left -= left.min(AT_ONCE);
        let ((), took) = timed(|| {
            Signature::of_all(&texts).iter().for_each(|signature| {
                index.add(signature);
            });
        });
        signing.clock += took.clock;
        signing.processors += took.processors;
    }
    let (groups, grouping) = timed(|| index.groups());
    let line = json!({
        "groups": groups.groups.len(), "grouped": groups.groups.iter().map(|group| group.comments).sum::<u32>(),
        "seconds": signing.clock + grouping.clock, "seconds_signing": signing.clock,
        "seconds_of_processors": signing.processors + grouping.processors, "megabytes": peak()
    });
    println!("{line}");
    Ok(())
}

/// Seconds that something took.
#[derive(Clone, Copy, Default)]
struct Took {
    clock: f64,
    /// Of all processors together: on a busy machine the clock says little.
    processors: f64,
}

/// What `work` gives, and what it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Took) {
    #[expect(clippy::disallowed_methods, reason = "a bench measures real time")]
    let start = std::time::Instant::now();
    let before = worked();
    let given = work();
    (given, Took { clock: start.elapsed().as_secs_f64(), processors: worked() - before })
}

/// Seconds that all threads of this process have had on a processor; none where the system does not tell.
fn worked() -> f64 {
    let told = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The second field is a name in brackets, which may hold spaces; times are the 14th and 15th, in hundredths.
    let fields = told.rsplit_once(") ").map_or("", |(_, rest)| rest).split(' ').skip(11).take(2);
    fields.filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / 100.0
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
        let held = line["seconds"].as_f64().is_some_and(|seconds| seconds <= SECONDS)
            && line["megabytes"].as_f64().is_none_or(|megabytes| megabytes <= MEGABYTES);
        line["figure"] = json!("insight_many");
        line["crowd"] = json!(what);
        line["comments"] = json!(comments);
        report.judged(line, held, "seconds <= 120, megabytes <= 4096");
    }
    Ok(())
}
