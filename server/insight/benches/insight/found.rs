//! How many of the pairs that belong together are found, and how many others are.

use std::path::Path;

use serde_json::json;

use crate::score::{grouped, score};
use crate::{Report, dockets};
use insight::made::{Dice, Habits, MIXED, made};

/// Pairs that were put together and belong together.
const PRECISION: f64 = 0.95;
/// Harmonic mean of precision and recall on made-up campaigns.
const F1: f64 = 0.98;
const SEED: u64 = 88_172_645_463_325_252;

/// The files with labels.
pub(crate) fn labelled(report: &mut Report) -> Result<(), csv::Error> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if !folder.is_dir() {
        report.say(&json!({ "figure": "insight_labelled", "skipped": "no shared data" }));
        return Ok(());
    }
    for (file, plain) in dockets::FILES {
        let comments = dockets::read(&folder, file)?;
        let labels: Vec<&str> = comments.iter().map(|comment| comment.comp.as_str()).collect();
        let found = score(&labels, &grouped(comments.iter().map(|comment| comment.text.as_str())));
        let line = json!({
            "figure": "insight_labelled", "file": file, "comments": comments.len(),
            "precision": found.precision, "recall": found.recall, "plain_minhash_recall": plain
        });
        let held = found.precision >= PRECISION && plain.is_none_or(|plain| found.recall > plain);
        report.judged(line, held, "precision >= 0.95, recall > plain MinHash");
    }
    Ok(())
}

/// Made-up campaigns among 5,000 other comments.
pub(crate) fn generated(report: &mut Report) {
    let heavy = Habits { unchanged: 0, edited: (40, 40), personal: 0 };
    let wrapped = Habits { unchanged: 10, edited: (0, 40), personal: 60 };
    let changed = Habits { unchanged: 0, edited: (20, 40), personal: 0 };
    for (name, sizes, habits) in [
        ("2 to 600 members, 0-40 % edited", vec![2, 5, 10, 20, 50, 100, 200, 400, 600], MIXED),
        ("5 members, 0-40 % edited", vec![5; 200], MIXED),
        ("2 members, 0-40 % edited", vec![2; 300], MIXED),
        ("2 members, all 20-40 % edited", vec![2; 300], changed),
        ("100 members, 0-40 % edited, most with personal paragraphs", vec![100; 20], wrapped),
        ("100 members, all 40 % edited", vec![100; 20], heavy),
    ] {
        let made = made(&mut Dice(SEED), &sizes, habits, 5_000);
        let found = score(&made.labels, &grouped(made.texts.iter().map(String::as_str)));
        let f1 = 2.0 * found.precision * found.recall / (found.precision + found.recall);
        let line = json!({
            "figure": "insight_generated", "campaigns": name, "comments": made.texts.len(),
            "precision": found.precision, "recall": found.recall, "f1": f1
        });
        report.judged(line, f1 >= F1, "f1 >= 0.98");
    }
}
