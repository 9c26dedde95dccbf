//! How fast texts are read: `cargo run --release -p law --example read_speed FILE…`. Each file is repeated to some 4 MB
//! and read ten times; then come lines that try to be slow. The best time counts: the machine may be busy.

#![expect(clippy::print_stdout, reason = "the numbers are its result")]
#![expect(clippy::disallowed_methods, reason = "speed is measured by hand, with the clock")]

use std::time::Instant;

use law::{Format, citations, read};

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path)?;
        measure(&path, &text.repeat((4_000_000 / text.len().max(1)).max(1)));
    }
    for line in [
        "a",
        "apa rece ",
        "(",
        "art. 1 ",
        "(1) Text. ",
        "x: a) unu; ",
        "„",
        "(la 01-01-2020, ",
        "art. 1-500, ",
    ] {
        measure(&format!("10 MB of {line:?}"), &line.repeat(10_000_000 / line.len()));
    }
    Ok(())
}

fn measure(name: &str, text: &str) {
    let mut best = f64::MAX;
    let mut found = 0;
    for _ in 0..10 {
        let start = Instant::now();
        let draft = read(text.as_bytes(), Some(Format::PlainText));
        best = best.min(start.elapsed().as_secs_f64());
        found = draft.map_or(0, |draft| citations(&draft).len());
    }
    let megabytes = f64::from(u32::try_from(text.len()).unwrap_or(u32::MAX)) / 1e6;
    println!("{name}: {megabytes:.1} MB in {best:.3} s, {:.1} MB/s, {found} citations", megabytes / best);
}
