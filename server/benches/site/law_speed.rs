//! How fast drafts are read.

use std::path::Path;

use serde_json::json;

use crate::{Report, fixture, load};

const TURNS: u32 = 40;

pub(crate) fn measure(report: &Report) -> anyhow::Result<()> {
    let mut texts = vec![("made of 60 articles".to_owned(), fixture::draft().into_bytes())];
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/ro-law/kg-txt/oug_156_2024.txt");
    match std::fs::read(&real) {
        Ok(bytes) => texts.push(("oug_156_2024.txt".into(), bytes)),
        Err(_) => report
            .say(&json!({ "figure": "law_read", "text": "oug_156_2024.txt", "skipped": "no shared data" })),
    }
    for (name, bytes) in texts {
        let start = load::timer();
        for _ in 0..TURNS {
            std::hint::black_box(law::read(std::hint::black_box(&bytes), None)?);
        }
        let seconds = start.elapsed().as_secs_f64() / f64::from(TURNS);
        #[expect(clippy::cast_precision_loss, reason = "a size in bytes")]
        let megabytes = bytes.len() as f64 / 1e6;
        report
            .say(&json!({ "figure": "law_read", "text": name, "megabytes_per_second": megabytes / seconds }));
    }
    Ok(())
}
