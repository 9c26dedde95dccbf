//! Finds citations in one text. A run is a chain of references that share their act: "art. 3, art. 5 alin. (2) și ale
//! art. 7 lit. a) din Legea nr. 1/2000" is one run of three.

use std::ops::Range;

use super::level::Level;
use super::numbers::{Item, list};
use super::tail::{Tail, after, before};
use crate::text::clean::fold;

/// "alin. (2) și (3)".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub level: Level,
    pub items: Vec<Item>,
}

/// "art. 5 alin. (2) și (3) lit. a)–c)", its steps from the widest to the narrowest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reference {
    pub range: Range<usize>,
    pub steps: Vec<Step>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub references: Vec<Reference>,
    pub tail: Tail,
    /// Inside „ ”.
    pub quoted: bool,
}

/// References of one run that are read; the rest are a run of their own.
const LONGEST: usize = 64;

/// The runs of one text, one after the other.
pub(super) struct Runs<'a> {
    text: &'a str,
    at: usize,
    /// Quotations open at `at`.
    quoted: usize,
}

impl<'a> Runs<'a> {
    pub const fn of(text: &'a str) -> Self {
        Self { text, at: 0, quoted: 0 }
    }

    /// „ and « open a quotation, ” “ and » close it: E2 80 9E, C2 AB; E2 80 9D, E2 80 9C, C2 BB.
    fn quotation(&mut self, bytes: &[u8]) {
        match bytes {
            [0xE2, 0x80, 0x9E, ..] | [0xC2, 0xAB, ..] => self.quoted += 1,
            [0xE2, 0x80, 0x9C | 0x9D, ..] | [0xC2, 0xBB, ..] => self.quoted = self.quoted.saturating_sub(1),
            _ => {}
        }
    }
}

/// Bytes that may open a citation's word or a quotation mark, told from a byte, the one before it and the one after.
/// Each of the first six bits is one first letter; the seventh is a quotation mark, which may stand anywhere.
struct Opens {
    here: [u8; 256],
    after: [u8; 256],
    before: [u8; 256],
}

static OPENS: Opens = {
    const QUOTES: u8 = 64;
    // First letters of the words of [`word`], and the second letters that each has.
    const STARTS: [(u8, &[u8]); 6] =
        [(b'a', b"rln"), (b'l', b"i"), (b'p', b"cua"), (b'c', b"a"), (b's', b"e"), (b't', b"i")];
    let mut opens = Opens { here: [0; 256], after: [QUOTES; 256], before: [QUOTES; 256] };
    let mut bit = 0;
    while bit < STARTS.len() {
        let (first, seconds) = STARTS[bit];
        opens.here[first as usize] = 1 << bit;
        opens.here[first.to_ascii_uppercase() as usize] = 1 << bit;
        let mut at = 0;
        while at < seconds.len() {
            opens.after[seconds[at] as usize] |= 1 << bit;
            opens.after[seconds[at].to_ascii_uppercase() as usize] |= 1 << bit;
            at += 1;
        }
        bit += 1;
    }
    opens.here[0xC2] = QUOTES;
    opens.here[0xE2] = QUOTES;
    let mut byte = 0;
    while byte < 256 {
        // "părții", "cărții".
        if byte >= 0x80 {
            opens.after[byte] |= 0b1100;
        } else if !(byte as u8).is_ascii_alphanumeric() {
            opens.before[byte] = u8::MAX;
        }
        byte += 1;
    }
    opens
};

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let bytes = self.text.as_bytes();
        loop {
            // The last byte of a text opens nothing.
            let ahead = bytes.get(self.at..)?;
            let mut before = self.at.checked_sub(1).map_or(b' ', |at| bytes[at]);
            let skip = ahead.array_windows().position(|[here, after]| {
                let of = |table: &[u8; 256], byte: u8| table[usize::from(byte)];
                let opens = of(&OPENS.here, *here) & of(&OPENS.after, *after) & of(&OPENS.before, before);
                before = *here;
                opens != 0
            })?;
            self.at += skip;
            let here = &bytes[self.at..];
            if opens_word(here)
                && let Some((run, end)) = run(self.text, self.at, self.quoted > 0)
            {
                self.at = end;
                return Some(run);
            }
            self.quotation(here);
            self.at += 1;
        }
    }
}

fn run(text: &str, start: usize, quoted: bool) -> Option<(Run, usize)> {
    let first = reference(text, start)?;
    let mut end = first.range.end;
    let mut references = vec![first];
    while references.len() < LONGEST
        && let Some(at) = continuation(text, end)
        && let Some(mut next) = reference(text, at)
    {
        // "art. 5 și la alin. (2)": the second word of place starts from the reader again.
        let anew = text[end..at].ends_with(" la ");
        if let Some(last) = references.last().filter(|_| !anew) {
            inherit(&mut next, last);
        }
        end = next.range.end;
        references.push(next);
    }
    share_backwards(&mut references);
    let tail = match after(&text[end..]) {
        Tail::None => before(&text[..start]),
        found => found,
    };
    Some((Run { references, tail, quoted }, end))
}

/// "art. 5 alin. (1) și alin. (2)": the second is of article 5 too.
fn inherit(next: &mut Reference, last: &Reference) {
    let Some(top) = next.steps.first().map(|step| step.level) else { return };
    let wider = |step: &&Step| step.level < top && !(top == Level::Article && step.level != Level::Annex);
    let mut steps: Vec<Step> = last
        .steps
        .iter()
        .take_while(|step| wider(step))
        .map(|step| Step { level: step.level, items: step.items.last().cloned().into_iter().collect() })
        .collect();
    steps.append(&mut next.steps);
    next.steps = steps;
}

/// "lit. a) și lit. c) ale alin. (2) al art. 5": the first is of article 5 too.
fn share_backwards(references: &mut [Reference]) {
    for at in (0..references.len().saturating_sub(1)).rev() {
        let (head, rest) = references.split_at_mut(at + 1);
        let (Some(this), Some(next)) = (head.last_mut(), rest.first()) else { return };
        let Some(top) = this.steps.first().map(|step| step.level) else { continue };
        let single = |step: &Step| step.items.len() == 1;
        let mut wider: Vec<Step> =
            next.steps.iter().take_while(|step| step.level < top && single(step)).cloned().collect();
        let annex_only = top == Level::Article;
        wider.retain(|step| !annex_only || step.level == Level::Annex);
        wider.append(&mut this.steps);
        this.steps = wider;
    }
}

/// One reference at `start`: a word, its numbers, and the narrower or wider steps that follow.
fn reference(text: &str, start: usize) -> Option<Reference> {
    let (step, mut end) = step(text, start)?;
    let mut steps = vec![step];
    while steps.len() < 8 {
        let rest = &text[end..];
        let trimmed = rest.trim_start();
        let last = steps.last().map(|step| step.level)?;
        let comma = trimmed.strip_prefix(',').map(str::trim_start);
        let at = end + rest.len() - comma.unwrap_or(trimmed).len();
        if let Some((next, after)) = self::step(text, at)
            && narrows(last, next.level)
            && at > end
        {
            steps.push(next);
            end = after;
            continue;
        }
        let Some((next, after)) = wider_step(text, end, steps.first().map(|step| step.level)?) else { break };
        steps.insert(0, next);
        end = after;
    }
    Some(Reference { range: start..end, steps })
}

const fn narrows(last: Level, next: Level) -> bool {
    (last as u8) < (next as u8) || matches!((last, next), (Level::Point, Level::Letter))
}

/// " al art. 5", " din anexa nr. 2" after a narrower step.
fn wider_step(text: &str, end: usize, first: Level) -> Option<(Step, usize)> {
    let rest = &text[end..];
    let trimmed = rest.trim_start();
    let word = ["al ", "ale ", "a ", "din ", "de la "].iter().find(|word| trimmed.starts_with(**word))?;
    let at = end + rest.len() - trimmed[word.len()..].trim_start().len();
    step(text, at).filter(|(step, _)| step.level < first)
}

/// "alin. (2) și (3)" at `start`: the step and where it ends.
fn step(text: &str, start: usize) -> Option<(Step, usize)> {
    let (level, length) = word(&text[start..])?;
    let (items, used) = list(&text[start + length..], level)?;
    Some((Step { level, items }, start + length + used))
}

/// The first letters of every word of [`word`], so that most words of a text are passed over cheaply.
fn opens_word(bytes: &[u8]) -> bool {
    let [first, second, third, ..] = bytes else { return false };
    match [first | 0x20, second | 0x20, third | 0x20] {
        [b'a', b'r', b't'] | [b'a', b'l', b'i'] | [b'a', b'n', b'e'] => true,
        [b'l', b'i', b't'] | [b'p', b'c', b't'] | [b'p', b'u', b'n'] | [b'p', b'a', b'r'] => true,
        [b'c', b'a', b'p' | b'r'] | [b's', b'e', b'c'] | [b't', b'i', b't'] => true,
        [b'p' | b'c', ..] => *second >= 0x80,
        _ => false,
    }
}

/// The level that the word at the start names, and the bytes of the word.
fn word(text: &str) -> Option<(Level, usize)> {
    if !opens_word(text.as_bytes()) {
        return None;
    }
    let length = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    if !(3..=14).contains(&length) {
        return None;
    }
    let level = match fold(&text[..length]).as_str() {
        "art" | "articolul" | "articolului" | "articolele" | "articolelor" => Level::Article,
        "alin" | "alineatul" | "alineatului" | "alineatele" | "alineatelor" => Level::Paragraph,
        "lit" | "litera" | "literei" | "literele" | "literelor" => Level::Letter,
        "pct" | "punctul" | "punctului" | "punctele" | "punctelor" => Level::Point,
        "anexa" | "anexei" | "anexele" | "anexelor" => Level::Annex,
        "cap" | "capitolul" | "capitolului" | "capitolele" => Level::Chapter,
        "sectiunea" | "sectiunii" | "sectiunile" => Level::Section,
        "titlul" | "titlului" => Level::Title,
        "cartea" | "cartii" => Level::Book,
        "partea" | "partii" => Level::Part,
        _ => return None,
    };
    let rest = &text[length..];
    let stop = usize::from(rest.starts_with('.'));
    Some((level, length + stop))
}

/// Where the next reference of the run starts, after ", ", " și ale ", " sau la ".
fn continuation(text: &str, end: usize) -> Option<usize> {
    const JOINS: [&str; 9] =
        [", precum și", ", respectiv", ", și", "precum și", "respectiv", "și/sau", "și", "sau", "ori"];
    const LINKS: [&str; 9] =
        ["cele ale ", "celor ale ", "ale ", "al ", "a ", "la ", "de la ", "prevederile ", "dispozițiile "];
    let rest = text[end..].trim_start();
    let join = JOINS.iter().find(|join| rest.starts_with(**join)).copied();
    let join = join.or_else(|| rest.starts_with(',').then_some(","))?;
    let mut rest = rest[join.len()..].trim_start();
    rest = LINKS.iter().find_map(|link| rest.strip_prefix(link)).unwrap_or(rest).trim_start();
    word(rest).is_some().then_some(text.len() - rest.len())
}
