//! Scripted edits with the truth known: how many provisions find exactly the partners they should.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod edits;
mod files;
mod shared;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

use edits::script::{ALL, Script};
use edits::{Dice, Edit, Score, measure};
use law::{Draft, Format, Kind, Provision, compare, read};

/// Share of provisions that must be right for each kind of edit, of 1000.
const RIGHT: usize = 990;

fn own_acts() -> Vec<(String, Draft)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo");
    files::below(&folder)
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == "txt"))
        .map(|p| act(&p))
        .collect()
}

fn shared_acts() -> Vec<(String, Draft)> {
    let Some(folder) = shared::folder() else { return Vec::new() };
    let mut acts = Vec::new();
    for (below, extension) in [("ro-law/kg-txt", "txt"), ("ro-law/constructii-md", "md")] {
        for path in files::below(&folder.join(below)) {
            if path.extension().is_some_and(|e| e == extension) {
                acts.push(act(&path));
            }
        }
    }
    for path in files::below(&folder.join("ro-law/portal-json")) {
        let act: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let mut text = format!("{}\n", act["title"].as_str().unwrap());
        for object in act["provisions"].as_array().unwrap() {
            for field in ["title", "content"] {
                text.push_str(object[field].as_str().unwrap());
                text.push('\n');
            }
        }
        acts.push((name(&path), read(text.as_bytes(), Some(Format::PlainText)).unwrap()));
    }
    acts.retain(|(_, draft)| draft.articles().count() >= 5);
    acts
}

fn act(path: &Path) -> (String, Draft) {
    let bytes = std::fs::read(path).unwrap();
    (name(path), read(&bytes, Format::from_name(&path.to_string_lossy())).unwrap())
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Articles, paragraphs and letters of another act.
fn strangers(acts: &[(String, Draft)], but: usize) -> Vec<Provision> {
    let (_, donor) = &acts[(but + 1) % acts.len()];
    let kinds = [Kind::Article, Kind::Paragraph, Kind::Letter];
    let long = |p: &&Provision| p.full_text().split_whitespace().count() >= 8;
    donor.walk().filter(|p| kinds.contains(&p.kind)).filter(long).cloned().collect()
}

fn run(
    acts: &[(String, Draft)],
    script: Script,
    (seed, kind, one_in): (u64, usize, usize),
    wrong: &mut Vec<String>,
) -> Score {
    let mut score = Score::default();
    for (index, (name, draft)) in acts.iter().enumerate().skip(kind % one_in).step_by(one_in) {
        let mut edit = Edit::new(draft, strangers(acts, index));
        script(&mut edit, &mut Dice::new(seed + index as u64));
        let edited = edit.finish();
        let comparison = compare(&edited.old, &edited.new);
        score.add(measure(&edited, &comparison, |line| wrong.push(format!("{name}: {line}"))));
    }
    score
}

/// Each kind of edit on every `one_in`th act, another share for the next kind.
fn check(acts: &[(String, Draft)], seeds: std::ops::Range<u64>, one_in: usize) {
    let mut failed = Vec::new();
    for (kind, (name, script)) in ALL.into_iter().enumerate() {
        let mut score = Score::default();
        let mut wrong = Vec::new();
        for seed in seeds.clone() {
            score.add(run(acts, script, (seed * 1000 + 7, kind, one_in), &mut wrong));
        }
        let line = format!(
            "{name}: {} of {} right ({:.2} %), of the touched {} of {}",
            score.right,
            score.all,
            100.0 * score.right as f64 / score.all as f64,
            score.touched_right,
            score.touched
        );
        let _ = writeln!(std::io::stderr(), "{line}");
        if score.right * 1000 < score.all * RIGHT {
            wrong.truncate(40);
            failed.push(format!("{line}\n{}", wrong.join("\n")));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

#[test]
fn edits_of_the_demo_acts_are_paired_right() {
    let acts = own_acts();
    assert!(acts.len() > 1);
    check(&acts, 1..5, 1);
}

#[test]
fn edits_of_real_acts_are_paired_right() {
    let acts = shared_acts();
    if acts.is_empty() {
        return;
    }
    // Every act for every kind takes minutes without optimisation: `EVERY_ACT=1 cargo test --release` does.
    let one_in = if std::env::var_os("EVERY_ACT").is_some() { 1 } else { 4 };
    check(&acts, 1..2, one_in);
}

#[test]
fn swapping_edited_acts_mirrors_the_answer() {
    let acts = own_acts();
    for (kind, (name, script)) in ALL.into_iter().enumerate() {
        for (index, (act, draft)) in acts.iter().enumerate() {
            let mut edit = Edit::new(draft, strangers(&acts, index));
            script(&mut edit, &mut Dice::new(kind as u64 + 3));
            let edited = edit.finish();
            let there = compare(&edited.old, &edited.new).pairs;
            let back = compare(&edited.new, &edited.old).pairs;
            let there: BTreeSet<_> = there.into_iter().map(|p| (p.old, p.new, p.relation)).collect();
            let back: BTreeSet<_> = back.into_iter().map(|p| (p.new, p.old, p.relation.mirrored())).collect();
            let differ: Vec<_> = there.symmetric_difference(&back).collect();
            assert!(differ.is_empty(), "{name}, {act}: {differ:?}");
        }
    }
}
