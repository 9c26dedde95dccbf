//! How fast plain texts are read.

use std::path::Path;

use law::{Format, ReadError, read};
use serde_json::json;

use crate::made::{Act, Dice, article, text};
use crate::{Report, timed};

/// Megabytes a second that a plain text must be read with.
const LIMIT: f64 = 20.0;
/// Bytes that are read for one figure.
const ENOUGH: usize = 8_000_000;
/// Times that is done; the best counts.
const TURNS: usize = 3;

const REAL: [&str; 3] = [
    "kg-txt/oug_156_2024.txt",
    "kg-txt/lege_24_2000.txt",
    "procurement-printable-txt/00000G22BQE0DMJIV4U2U7A4HH2Z1ISC.txt",
];

pub(crate) fn measure(report: &mut Report) -> Result<(), ReadError> {
    let mut dice = Dice(88_172_645_463_325_252);
    let act: Act = (0..60).map(|_| article(&mut dice)).collect();
    one(report, "made of 60 articles", text(&act).as_bytes())?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ro-law");
    for name in REAL {
        match std::fs::read(folder.join(name)) {
            Ok(bytes) => one(report, name, &bytes)?,
            Err(_) => {
                report.say(&json!({ "figure": "law_read", "text": name, "skipped": "no shared data" }));
            }
        }
    }
    Ok(())
}

fn one(report: &mut Report, name: &str, bytes: &[u8]) -> Result<(), ReadError> {
    read(bytes, Some(Format::PlainText))?;
    let turns = ENOUGH.div_ceil(bytes.len());
    let whole = || {
        let all = || {
            (0..turns).filter(|_| read(std::hint::black_box(bytes), Some(Format::PlainText)).is_ok()).count()
        };
        timed(all).1
    };
    let best = (0..TURNS).map(|_| whole()).fold(f64::MAX, f64::min);
    #[expect(clippy::cast_precision_loss, reason = "a size in bytes")]
    let speed = (bytes.len() * turns) as f64 / 1e3 / best;
    let line = json!({ "figure": "law_read", "text": name, "megabytes_per_second": speed });
    report.at_least(line, speed, LIMIT);
    Ok(())
}
