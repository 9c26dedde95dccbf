//! The numbers after a citation's word: "5^1", "(2)", "a)–c)", "1, 3 și 4".

use super::level::Level;
use crate::number::{roman_value, take_digits, take_inserted};
use crate::text::clean::fold;

/// One number, or the first and the last of several, as the addresses write them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    One(String),
    Range(String, String),
}

/// What joins two numbers of one list.
const JOINS: [&str; 12] = [
    ", precum și",
    ", respectiv",
    "precum și",
    "respectiv",
    "până la",
    "și/sau",
    "și",
    "sau",
    "ori",
    "–",
    "—",
    "-",
];

/// The numbers at the start of `text`, and how many bytes they take; `None` when none stands there.
pub(super) fn list(text: &str, level: Level) -> Option<(Vec<Item>, usize)> {
    let (first, mut end) = number(text, level)?;
    let strict = is_bracketed(text);
    let mut items = vec![Item::One(first)];
    while let Some((item, used, ranged)) = next(&text[end..], level, strict) {
        match (ranged, items.pop()) {
            (true, Some(Item::One(from))) => items.push(Item::Range(from, item)),
            (_, last) => {
                items.extend(last);
                items.push(Item::One(item));
            }
        }
        end += used;
        if items.len() >= super::MOST_TARGETS {
            break;
        }
    }
    Some((items, end))
}

fn is_bracketed(text: &str) -> bool {
    text.trim_start().split([' ', ',', ';']).next().is_some_and(|word| word.contains(')'))
}

/// ", 6", " și (3)", "–c)": the number, the bytes used, whether it ends a range.
fn next(text: &str, level: Level, strict: bool) -> Option<(String, usize, bool)> {
    let trimmed = text.trim_start();
    let join = JOINS.iter().find(|join| trimmed.starts_with(**join)).copied();
    let join = join.or_else(|| trimmed.starts_with(',').then_some(","))?;
    let after = &trimmed[join.len()..];
    if join.ends_with(char::is_alphabetic) && !after.starts_with(' ') {
        return None;
    }
    let after = after.trim_start();
    if strict && !is_bracketed(after) || !strict && counts_things(after) {
        return None;
    }
    let (item, length) = number(after, level)?;
    let ranged = matches!(join, "–" | "—" | "-" | "până la");
    Some((item, text.len() - after.len() + length, ranged))
}

/// "30 de zile", "3 luni": a number of something, not a number of the list.
fn counts_things(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == text.len() {
        return false;
    }
    let word = rest.trim_start().split([' ', ',', ';', '.', ')']).next().unwrap_or("");
    matches!(word, "de" | "zile" | "luni" | "ani" | "ore" | "lei" | "euro" | "%" | "zi" | "la")
        || rest.starts_with(['%', '/'])
}

/// One number and the bytes it takes, spaces before it included.
fn number(text: &str, level: Level) -> Option<(String, usize)> {
    let start = text.trim_start();
    let skipped = text.len() - start.len();
    let (slug, length) = match level {
        Level::Letter => letter(start)?,
        Level::Paragraph => paragraph(start)?,
        Level::Point => point(start)?,
        Level::Annex => plain(start.trim_start_matches("nr.").trim_start()).map(|(slug, length)| {
            (slug, length + start.len() - start.trim_start_matches("nr.").trim_start().len())
        })?,
        Level::Article => plain(start)?,
        _ => ordinal(start)?,
    };
    Some((slug, skipped + length))
}

/// `5`, `5^1`, `XIV`, with nothing that makes it part of a longer word.
fn plain(text: &str) -> Option<(String, usize)> {
    let (main, rest) = match take_digits(text) {
        Some(found) => found,
        None => {
            let length = text.bytes().take_while(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C')).count();
            (roman_value(&text[..length])?, &text[length..])
        }
    };
    let (inserted, rest) = take_inserted(rest);
    if rest.starts_with(char::is_alphanumeric) || starts_decimal(rest) {
        return None;
    }
    Some((joined(main, &inserted), text.len() - rest.len()))
}

/// ".1" or "/2": the number goes on.
fn starts_decimal(rest: &str) -> bool {
    let mut letters = rest.chars();
    matches!(letters.next(), Some('.' | '/')) && letters.next().is_some_and(|c| c.is_ascii_digit())
}

fn joined(main: u32, inserted: &[u32]) -> String {
    inserted.iter().fold(main.to_string(), |slug, part| format!("{slug}-{part}"))
}

/// `(2)`, `(2^1)`, `2`.
fn paragraph(text: &str) -> Option<(String, usize)> {
    let Some(inner) = text.strip_prefix('(') else { return plain(text) };
    let (main, rest) = take_digits(inner.trim_start())?;
    let (inserted, rest) = take_inserted(rest);
    let rest = rest.trim_start().strip_prefix(')')?;
    Some((joined(main, &inserted), text.len() - rest.len()))
}

/// `a)`, `b^1)`, `(a)`, `aa)`, and `a` or `A` alone.
fn letter(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let length = inner.find(|c: char| !c.is_alphabetic()).unwrap_or(inner.len());
    let word = &inner[..length];
    if word.is_empty() || word.chars().count() > 4 {
        return None;
    }
    let (inserted, rest) = take_inserted(&inner[length..]);
    let closed = rest.strip_prefix(')');
    if closed.is_none() && (word.chars().count() > 1 || rest.starts_with(char::is_alphanumeric)) {
        return None;
    }
    let rest = closed.unwrap_or(rest);
    let slug = inserted.iter().fold(fold(word), |slug, part| format!("{slug}-{part}"));
    Some((slug, text.len() - rest.len()))
}

/// `1`, `1.2`, `2^1`, `(i)`, `IV`.
fn point(text: &str) -> Option<(String, usize)> {
    if text.starts_with('(') || text.starts_with(|c: char| c.is_lowercase()) {
        return letter(text).filter(|(_, length)| text[..*length].ends_with(')'));
    }
    let Some((mut main, mut rest)) = take_digits(text) else {
        let length = text.bytes().take_while(|b| matches!(b, b'I' | b'V' | b'X')).count();
        roman_value(&text[..length])?;
        if text[length..].starts_with(char::is_alphanumeric) {
            return None;
        }
        return Some((text[..length].to_lowercase(), length));
    };
    let mut slug = String::new();
    while let Some((next, after)) = rest.strip_prefix('.').and_then(take_digits) {
        slug.push_str(&format!("{main}-"));
        (main, rest) = (next, after);
        if slug.len() > 24 {
            return None;
        }
    }
    let (inserted, after) = take_inserted(rest);
    if after.starts_with(char::is_alphanumeric) || starts_decimal(after) {
        return None;
    }
    slug.push_str(&joined(main, &inserted));
    let after = after.strip_prefix(')').unwrap_or(after);
    Some((slug, text.len() - after.len()))
}

/// `II`, `2`, `a 2-a`, `1`.
fn ordinal(text: &str) -> Option<(String, usize)> {
    let start = text.strip_prefix("a ").unwrap_or(text);
    let (slug, length) = plain(start)?;
    let rest = &start[length..];
    let rest = rest.strip_prefix("-a").unwrap_or(rest);
    Some((slug, text.len() - rest.len()))
}
