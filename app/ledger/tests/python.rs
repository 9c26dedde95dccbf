//! `docs/check-receipt.py` judges receipts as this crate does. Where python3 or its package `cryptography` is missing the
//! test says so.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod made;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use ledger::check;
use made::{Seeded, WAYS, altered, receipts, trusted};

/// As many receipts as both judge, valid ones and altered ones in turn.
const RECEIPTS: usize = 1_000;

fn python() -> Option<Command> {
    let found = Command::new("python3").args(["-c", "import cryptography"]).output();
    if found.is_ok_and(|output| output.status.success()) {
        return Some(Command::new("python3"));
    }
    // Straight to the stream: the harness would keep a printed line to itself.
    let _ = std::io::stderr().lock().write_all(b"skipped: python3 with the package cryptography not found\n");
    None
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/check-receipt.py")
}

/// What this crate says, in the script's words.
fn verdict(json: &[u8]) -> &'static str {
    check(json, &trusted()).map_or_else(ledger::Mismatch::code, |_| "matches")
}

#[test]
fn the_script_and_the_crate_agree_on_a_thousand_receipts() {
    let Some(mut python) = python() else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut chance = Seeded(3);
    let mut expected = Vec::new();
    for (at, receipt) in receipts(RECEIPTS).iter().enumerate() {
        let mut json = receipt.json().unwrap();
        for _ in 0..[0, 1, 1, 2][at % 4] {
            let (place, way) = (chance.below(json.len()), chance.below(WAYS));
            json = altered(&json, place, way, &mut chance);
        }
        let path = folder.path().join(format!("{at:04}.json"));
        std::fs::write(&path, &json).unwrap();
        expected.push((path, verdict(&json)));
    }
    let keys = folder.path().join("keys.txt");
    std::fs::write(&keys, format!("# cheia jurnalului\n\n{}\n", trusted()[0])).unwrap();
    let output = python
        .arg(script())
        .arg("--key")
        .arg(keys)
        .args(expected.iter().map(|(path, _)| path))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<String> = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), RECEIPTS);
    for (line, (path, ours)) in lines.iter().zip(&expected) {
        let theirs = line.strip_prefix(&format!("{}: ", path.display())).unwrap().split(':').next().unwrap();
        // The script judges an entry's spelling only, the crate its members too; the leaf's hash, at the latest, gives
        // an unknown member away to both.
        let same = theirs == *ours || (*ours == "entry" && theirs != "matches");
        assert!(
            same,
            "script {theirs}, crate {ours}: {}",
            String::from_utf8_lossy(&std::fs::read(path).unwrap())
        );
    }
    assert_eq!(expected.iter().filter(|(_, ours)| *ours == "matches").count(), RECEIPTS / 4);
}

#[test]
fn the_scripts_exit_status_tells_good_from_bad_and_from_misuse() {
    if python().is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("receipt.json");
    std::fs::write(&path, receipts(3)[1].json().unwrap()).unwrap();
    let status = |key: &str| {
        let run = Command::new("python3").arg(script()).args(["--key", key]).arg(&path).output();
        run.unwrap().status.code()
    };
    let key = trusted()[0].to_string();
    assert_eq!(status(&key), Some(0));
    assert_eq!(status(&key.replace("consultare", "alta")), Some(2));
    assert_eq!(status("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"), Some(1));
}
