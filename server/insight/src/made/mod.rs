//! Made-up comments whose campaigns are known, the same at each run: to measure on, and to fill a consultation of any size.

mod edit;
mod vocabulary;

use std::fmt::Write as _;

use edit::{edited, without_marks};
use vocabulary::{ENGLISH, Language, ROMANIAN};

/// xorshift64: small, and the same everywhere.
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 33) % sides as u64) as usize
    }

    /// True in so many of a hundred.
    pub fn chance(&mut self, hundredths: usize) -> bool {
        self.roll(100) < hundredths
    }

    /// One of some.
    pub fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.roll(of.len())]
    }

    /// Another order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.roll(last + 1));
        }
    }
}

/// How senders changed what they were given.
#[derive(Clone, Copy, Debug)]
pub struct Habits {
    /// Hundredths of the members that sent the template unchanged.
    pub unchanged: usize,
    /// Hundredths of the words that the others edited: at least and at most.
    pub edited: (usize, usize),
    /// Hundredths of the others that wrote a paragraph of their own, for each of before, inside and after.
    pub personal: usize,
}

/// What people do: a third sends what it was given, the rest changes up to four words of ten.
pub const MIXED: Habits = Habits { unchanged: 30, edited: (0, 40), personal: 30 };

/// A template, and the language it is in.
#[derive(Clone, Debug)]
pub struct Campaign {
    language: &'static Language,
    /// The letter as it was handed out.
    pub template: String,
}

/// A campaign in one of the languages with a letter of 35 to 180 words.
pub fn campaign(dice: &mut Dice) -> Campaign {
    let language = if dice.chance(60) { &ROMANIAN } else { &ENGLISH };
    let length = 35 + dice.roll(146);
    Campaign { language, template: paragraph(dice, language, length) }
}

/// What one sender made of the template.
pub fn member(dice: &mut Dice, campaign: &Campaign, habits: Habits) -> String {
    if dice.chance(habits.unchanged) {
        return campaign.template.clone();
    }
    let (least, most) = habits.edited;
    let share = least + dice.roll(most - least + 1);
    let mut text = edited(dice, campaign.language, &campaign.template, share);
    if dice.chance(habits.personal) {
        text = format!("{}\n\n{text}", personal(dice, campaign.language));
    }
    if dice.chance(habits.personal) {
        let own = personal(dice, campaign.language);
        let ends: Vec<usize> = text.match_indices(". ").map(|(at, _)| at + 2).collect();
        text.insert_str(if ends.is_empty() { 0 } else { ends[dice.roll(ends.len())] }, &format!("{own} "));
    }
    if dice.chance(habits.personal) {
        let _ = write!(text, "\n\n{}", personal(dice, campaign.language));
    }
    if dice.chance(40) { without_marks(&text) } else { text }
}

fn personal(dice: &mut Dice, language: &'static Language) -> String {
    let length = 10 + dice.roll(60);
    paragraph(dice, language, length)
}

/// A comment that somebody wrote alone: one in three is short, one in ten long, the others a paragraph.
pub fn alone(dice: &mut Dice) -> String {
    let language = if dice.chance(70) { &ROMANIAN } else { &ENGLISH };
    let length = match dice.roll(10) {
        0..3 => 4 + dice.roll(14),
        3..9 => 20 + dice.roll(100),
        _ => 150 + dice.roll(350),
    };
    let text = paragraph(dice, language, length);
    if dice.chance(40) { without_marks(&text) } else { text }
}

/// Comments, each with the number of its campaign or a number of its own.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// What was written.
    pub texts: Vec<String>,
    /// Its campaign, or a number of its own.
    pub labels: Vec<u32>,
}

/// Campaigns of the given sizes among comments of people who wrote alone, in some order.
pub fn made(dice: &mut Dice, sizes: &[usize], habits: Habits, others: usize) -> Made {
    let mut all: Vec<(u32, String)> = Vec::new();
    for (label, size) in (0_u32..).zip(sizes) {
        let campaign = campaign(dice);
        all.extend((0..*size).map(|_| (label, member(dice, &campaign, habits))));
    }
    all.extend((1_000_000_u32..).take(others).map(|label| (label, alone(dice))));
    dice.shuffle(&mut all);
    let (labels, texts) = all.into_iter().unzip();
    Made { texts, labels }
}

/// A Romanian text with that many hundredths of its words changed.
pub fn reworded(dice: &mut Dice, text: &str, share: usize) -> String {
    edited(dice, &ROMANIAN, text, share)
}

/// Sentences of that many words, or a few more.
fn paragraph(dice: &mut Dice, language: &'static Language, length: usize) -> String {
    let mut text = String::new();
    let mut written = 0;
    while written < length {
        let words = (5 + dice.roll(16)).min(length - written).max(3);
        let mut sentence = String::new();
        let mut here = 0;
        while here < words {
            let next = if dice.chance(2) { dice.pick(language.phrases) } else { "" };
            if next.is_empty() {
                sentence += &word(dice, language);
            } else {
                sentence += next;
            }
            here += next.split(' ').count();
            sentence.push_str(if here >= words {
                ". "
            } else if dice.chance(8) {
                ", "
            } else {
                " "
            });
        }
        written += here;
        let first =
            sentence.chars().next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
        let rest = sentence.chars().next().map_or(0, char::len_utf8);
        text += &first;
        text += &sentence[rest..];
    }
    text.truncate(text.trim_end().len());
    text
}

/// A word of the language: the first of each list come most often, and one in ten is rare.
fn word(dice: &mut Dice, language: &'static Language) -> String {
    let often = |dice: &mut Dice, of: &[&'static str]| {
        let most = dice.roll(of.len()) + 1;
        of[dice.roll(most)].to_owned()
    };
    match dice.roll(20) {
        0..9 => often(dice, language.little),
        9..12 => often(dice, language.telling),
        12..17 => dice.pick(language.telling).to_owned(),
        17 => dice.roll(300).to_string(),
        _ => {
            let mut word = String::new();
            for _ in 0..2 + dice.roll(2) {
                word.push_str(
                    ["pre", "con", "la", "mi", "ro", "du", "te", "ga", "sin", "vor", "bel", "nu"]
                        [dice.roll(12)],
                );
            }
            word + dice.pick(language.endings)
        }
    }
}
