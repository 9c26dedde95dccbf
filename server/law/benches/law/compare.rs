//! How long a comparison takes: an act of 500 articles with its next version, and texts made to be slow.

use law::{Draft, ReadError, compare};
use serde_json::json;

use crate::made::{Act, Dice, article, draft, flat, next, sentence, text};
use crate::{Report, timed};

/// Milliseconds that an act of 500 articles and its next version may take.
const LIMIT: f64 = 200.0;
/// Times one comparison is repeated; the middle one counts.
const TURNS: usize = 9;

pub(crate) fn measure(report: &mut Report) -> Result<(), ReadError> {
    let mut dice = Dice(88_172_645_463_325_252);
    let act: Act = (0..500).map(|_| article(&mut dice)).collect();
    let old = draft(&text(&act))?;
    for reworded in [0, 10, 100] {
        let new = draft(&text(&next(&act, &mut dice, reworded)))?;
        let name = format!("500 articles, {reworded} % of the paragraphs reworded");
        one(report, &name, &old, &new, Some(LIMIT));
    }
    let stranger: Act = (0..500).map(|_| article(&mut dice)).collect();
    // No next version, and no limit: nothing is paired, so everything is weighed against its best candidates.
    one(report, "500 articles, another act", &old, &draft(&text(&stranger))?, None);
    let same = |articles: usize| -> Act { vec![vec![("Se abrogă".to_owned(), Vec::new())]; articles] };
    one(report, "hostile: one text", &draft(&text(&same(45_000)))?, &draft(&text(&same(44_000)))?, None);
    let long: Act = (0..8_000).map(|_| article(&mut dice)).collect();
    let other = next(&long, &mut dice, 100);
    one(report, "8,000 articles, all reworded", &draft(&text(&long))?, &draft(&text(&other))?, None);
    let mut other_words = || flat(|| sentence(&mut dice, 9));
    one(report, "hostile: siblings of other words", &other_words(), &other_words(), None);
    let mut few = || flat(|| format!("x{} y{}", dice.roll(300), dice.roll(300)));
    one(report, "hostile: siblings of two common words", &few(), &few(), None);
    Ok(())
}

fn one(report: &mut Report, name: &str, old: &Draft, new: &Draft, limit: Option<f64>) {
    let mut times = Vec::new();
    while times.len() < TURNS && times.iter().sum::<f64>() < 3_000.0 {
        times.push(timed(|| compare(old, new)).1);
    }
    times.sort_by(f64::total_cmp);
    let middle = times[times.len() / 2];
    let line = json!({
        "figure": "law_compare", "text": name, "provisions": old.walk().count(), "milliseconds": middle
    });
    match limit {
        Some(limit) => report.at_most(line, &[("milliseconds", middle, limit)]),
        None => report.say(&line),
    }
}
