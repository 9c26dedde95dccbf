//! How long a comparison takes: an act of 500 articles with its next version, and hostile texts.
//! `cargo run --release -p law --example compare_speed`

#![expect(clippy::disallowed_methods, reason = "it measures")]

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::{Duration, Instant};

use law::{Draft, Format, Kind, Limits, Provision, ReadError, Relation, compare, read_within};

/// Most times one comparison is repeated; the middle one is given.
const TURNS: usize = 9;

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) % sides
    }
}

/// A sentence of made-up words; low numbers come often, as in any language.
fn sentence(dice: &mut Dice, words: u64) -> String {
    let mut text = String::new();
    for _ in 0..words {
        let most = [40, 400, 4_000][dice.roll(3) as usize];
        let _ = write!(text, "cuv{} ", dice.roll(most));
    }
    text
}

/// Articles, each a list of paragraphs, each with its letters.
type Act = Vec<Vec<(String, Vec<String>)>>;

fn article(dice: &mut Dice) -> Vec<(String, Vec<String>)> {
    let paragraph = |dice: &mut Dice, letters| {
        (sentence(dice, 30), (0..letters).map(|_| sentence(dice, 14)).collect::<Vec<_>>())
    };
    vec![paragraph(dice, 4), paragraph(dice, 0), paragraph(dice, 2)]
}

fn text(act: &Act) -> String {
    let mut text = String::from("LEGE privind măsurarea\n");
    for (index, article) in act.iter().enumerate() {
        if index % 20 == 0 {
            let _ = writeln!(text, "Capitolul {}\nTitlul capitolului {}", index / 20 + 1, index / 20);
        }
        let _ = writeln!(text, "Articolul {}", index + 1);
        for (place, (words, letters)) in article.iter().enumerate() {
            let _ = writeln!(text, "({}) {words}.", place + 1);
            for (letter, words) in ('a'..='z').zip(letters) {
                let _ = writeln!(text, "{letter}) {words};");
            }
        }
    }
    text
}

fn draft(text: &str) -> Result<Draft, ReadError> {
    let limits = Limits { input_bytes: usize::MAX, ..Limits::default() };
    read_within(text.as_bytes(), Some(Format::PlainText), &limits)
}

/// Some articles out, some in, `reworded` of 100 paragraphs with a third of their words changed.
fn next(act: &Act, dice: &mut Dice, reworded: u64) -> Act {
    let mut next = Vec::new();
    for old in act {
        if dice.roll(50) == 0 {
            continue;
        }
        let mut kept = old.clone();
        for (words, letters) in &mut kept {
            for text in std::iter::once(words).chain(letters) {
                if dice.roll(100) < reworded {
                    let changed: Vec<String> = text
                        .split_whitespace()
                        .map(|word| if dice.roll(3) == 0 { sentence(dice, 1) } else { word.to_owned() })
                        .collect();
                    *text = changed.join(" ");
                }
            }
        }
        next.push(kept);
        if dice.roll(40) == 0 {
            next.push(article(dice));
        }
    }
    next
}

/// Time this thread has had on a processor, where the system tells it: on a busy machine the clock says little.
fn worked() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

fn measure(name: &str, old: &Draft, new: &Draft) {
    let mut times = Vec::new();
    let mut counts = String::new();
    for _ in 0..TURNS {
        let (start, before) = (Instant::now(), worked());
        let comparison = compare(old, new);
        let clock = start.elapsed();
        times.push(worked().zip(before).map_or(clock, |(after, before)| after - before));
        counts.clear();
        for relation in [Relation::Unchanged, Relation::Moved, Relation::Renumbered, Relation::Reworded] {
            let _ = write!(counts, " {} {}", comparison.count(relation), relation.as_str());
        }
        if clock.as_millis() > 1_000 {
            break;
        }
    }
    times.sort();
    let provisions = old.walk().count();
    let middle = times[times.len() / 2];
    let _ = writeln!(std::io::stdout(), "{name}: {provisions} provisions, {middle:.1?};{counts}");
}

fn main() -> Result<(), ReadError> {
    let mut dice = Dice(88_172_645_463_325_252);
    let act: Act = (0..500).map(|_| article(&mut dice)).collect();
    let old = draft(&text(&act))?;
    for reworded in [0, 10, 100] {
        let new = draft(&text(&next(&act, &mut dice, reworded)))?;
        measure(&format!("500 articles, {reworded} % of the paragraphs reworded"), &old, &new);
    }
    let stranger: Act = (0..500).map(|_| article(&mut dice)).collect();
    measure("500 articles, another act", &old, &draft(&text(&stranger))?);

    let same = |articles: usize| -> Act { vec![vec![("Se abrogă".to_owned(), Vec::new())]; articles] };
    measure("hostile, one text", &draft(&text(&same(45_000)))?, &draft(&text(&same(44_000)))?);
    let long: Act = (0..8_000).map(|_| article(&mut dice)).collect();
    let other = next(&long, &mut dice, 100);
    measure("very long, everything reworded", &draft(&text(&long))?, &draft(&text(&other))?);
    let other_words = |dice: &mut Dice| flat(|| sentence(dice, 9));
    measure("hostile, siblings of other words", &other_words(&mut dice), &other_words(&mut dice));
    let few = |dice: &mut Dice| flat(|| format!("x{} y{}", dice.roll(300), dice.roll(300)));
    measure("hostile, siblings of two common words", &few(&mut dice), &few(&mut dice));
    Ok(())
}

/// One article of 90,000 paragraphs.
fn flat(mut words: impl FnMut() -> String) -> Draft {
    let make = |eid: String, kind, text, children| Provision {
        label: eid.clone(),
        number: eid.clone(),
        eid,
        kind,
        heading: None,
        text,
        lines: law::Lines::default(),
        children,
    };
    let children =
        (0..90_000).map(|n| make(format!("art_1__para_{n}"), Kind::Paragraph, words(), Vec::new())).collect();
    let article = make("art_1".to_owned(), Kind::Article, String::new(), children);
    Draft { provisions: vec![article], ..Draft::default() }
}
