//! Files made to harm, and the shared data's folders of odd files: each is read in a process of its own, so that its
//! peak of memory is its own too.

use std::path::{Path, PathBuf};
use std::process::Command;

use law::{Format, read};
use serde_json::{Value, json};

use crate::cases::CASES;
use crate::{Report, timed};

/// First argument of the process that reads one file.
pub(crate) const CHILD: &str = "read-one";
/// Milliseconds that a file may take.
const TIME: f64 = 2_000.0;
/// Megabytes of 2^20 bytes that the process may have had at its peak.
const MEMORY: f64 = 128.0;

/// Reads the file and prints what came of it.
pub(crate) fn read_one(file: &str) -> std::io::Result<()> {
    let bytes = std::fs::read(file)?;
    let (outcome, milliseconds) = timed(|| read(&bytes, Format::from_name(file)));
    let said = match outcome {
        Ok(draft) => format!("{} provisions", draft.walk().count()),
        Err(error) => error.code().to_owned(),
    };
    println!("{}", json!({ "said": said, "milliseconds": milliseconds, "megabytes": peak() }));
    Ok(())
}

/// Peak of this process's memory in megabytes; `None` where the system does not tell.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}

pub(crate) fn measure(report: &mut Report) -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    for (name, format, make) in CASES {
        let ending = match format {
            Some(Format::Html) => "html",
            Some(_) => "txt",
            None => "bin",
        };
        let path = folder.path().join(format!("{name}.{ending}"));
        std::fs::write(&path, make())?;
        let seen = seen(&path)?;
        std::fs::remove_file(&path)?;
        let line = json!({
            "figure": "law_hostile", "file": name, "said": seen.said,
            "milliseconds": seen.milliseconds, "megabytes": seen.megabytes
        });
        judge(report, line, &seen);
    }
    for name in ["nasty", "importer"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
        if folder.is_dir() {
            all(report, name, &folder)?;
        } else {
            report.say(&json!({ "figure": "law_hostile", "folder": name, "skipped": "no shared data" }));
        }
    }
    Ok(())
}

/// One line for a folder: its slowest file and the one that took most memory.
fn all(report: &mut Report, name: &str, folder: &Path) -> std::io::Result<()> {
    let mut worst = Seen { said: String::new(), milliseconds: 0.0, megabytes: Some(0.0) };
    let (mut files, mut died) = (0, Vec::new());
    for path in below(folder)? {
        let seen = seen(&path)?;
        files += 1;
        if seen.milliseconds.is_infinite() {
            died.push(path.strip_prefix(folder).unwrap_or(&path).display().to_string());
        }
        worst.milliseconds = worst.milliseconds.max(seen.milliseconds);
        worst.megabytes = worst.megabytes.zip(seen.megabytes).map(|(most, here)| most.max(here));
    }
    let line = json!({
        "figure": "law_hostile", "folder": name, "files": files, "died": died,
        "milliseconds": worst.milliseconds, "megabytes": worst.megabytes
    });
    judge(report, line, &worst);
    Ok(())
}

fn judge(report: &mut Report, line: Value, seen: &Seen) {
    let megabytes = seen.megabytes.unwrap_or_default();
    report.at_most(line, &[("milliseconds", seen.milliseconds, TIME), ("megabytes", megabytes, MEMORY)]);
}

/// What the process that read one file said.
struct Seen {
    said: String,
    /// Infinite when it died.
    milliseconds: f64,
    megabytes: Option<f64>,
}

fn seen(path: &Path) -> std::io::Result<Seen> {
    let child = Command::new(std::env::current_exe()?).arg(CHILD).arg(path).output()?;
    let told: Option<Value> = serde_json::from_slice(&child.stdout).ok().filter(|_| child.status.success());
    let Some(told) = told else {
        return Ok(Seen { said: "died".into(), milliseconds: f64::INFINITY, megabytes: None });
    };
    Ok(Seen {
        said: told["said"].as_str().unwrap_or_default().to_owned(),
        milliseconds: told["milliseconds"].as_f64().unwrap_or(f64::INFINITY),
        megabytes: told["megabytes"].as_f64(),
    })
}

fn below(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() { waiting.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}
