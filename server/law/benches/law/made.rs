//! Made-up acts of any length, the same at each run, and their next versions.

use std::fmt::Write as _;

use law::{Draft, Format, Kind, Limits, Provision, ReadError, read_within};

/// xorshift64: small, and the same everywhere.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) % sides
    }
}

/// A sentence of made-up words; low numbers come often, as in any language.
pub(crate) fn sentence(dice: &mut Dice, words: u64) -> String {
    let mut text = String::new();
    for _ in 0..words {
        let most = [40, 400, 4_000][dice.roll(3) as usize];
        let _ = write!(text, "cuv{} ", dice.roll(most));
    }
    text
}

/// Articles, each a list of paragraphs, each with its letters.
pub(crate) type Act = Vec<Vec<(String, Vec<String>)>>;

pub(crate) fn article(dice: &mut Dice) -> Vec<(String, Vec<String>)> {
    let paragraph = |dice: &mut Dice, letters| {
        (sentence(dice, 30), (0..letters).map(|_| sentence(dice, 14)).collect::<Vec<_>>())
    };
    vec![paragraph(dice, 4), paragraph(dice, 0), paragraph(dice, 2)]
}

pub(crate) fn text(act: &Act) -> String {
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

pub(crate) fn draft(text: &str) -> Result<Draft, ReadError> {
    let limits = Limits { input_bytes: usize::MAX, ..Limits::default() };
    read_within(text.as_bytes(), Some(Format::PlainText), &limits)
}

/// Some articles out, some in, `reworded` of 100 paragraphs with a third of their words changed.
pub(crate) fn next(act: &Act, dice: &mut Dice, reworded: u64) -> Act {
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

/// One article of 90,000 paragraphs.
pub(crate) fn flat(mut words: impl FnMut() -> String) -> Draft {
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
