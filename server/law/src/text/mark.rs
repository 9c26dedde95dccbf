//! The marker a line starts with: "Articolul 5", "Capitolul II", "(2)", "a)", "1.1.", "ANEXA nr. 1". Whether it is
//! believed depends on what came before: that is decided in [`crate::structure`].

use super::clean::fold;
use super::shape::starts_upper;
use super::vocabulary;
use crate::Kind;
use crate::number::{Style, Value, letter_value, roman_value, take_digits, take_inserted};

/// A marker and what follows it on the line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark<'a> {
    pub what: What,
    /// As printed.
    pub number: &'a str,
    pub rest: &'a str,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum What {
    /// `sure` is false when only the capital letter after the number speaks for an article head.
    Article {
        style: Style,
        value: Value,
        sure: bool,
    },
    Grouping {
        kind: Kind,
        style: Style,
        value: Value,
    },
    Annex,
    /// The readings of an ambiguous marker: "i)" is a letter or a Roman numeral.
    Item(Vec<(Style, Value)>),
}

/// The marker at the start of `line`, if any.
pub(crate) fn mark(line: &str) -> Option<Mark<'_>> {
    let first = line.chars().next()?;
    if first.is_ascii_digit() {
        return number_first(line).or_else(|| item(line));
    }
    let opens_article = matches!(first, 'A' | 'Č' | 'Ч' | 'Ά' | 'Α');
    let head = opens_article.then(|| article(line)).flatten().or_else(|| {
        vocabulary::opens_grouping(first).then(|| annex(line).or_else(|| grouping(line))).flatten()
    });
    head.or_else(|| item(line))
}

/// "5. cikk", "5 artikla".
fn number_first(line: &str) -> Option<Mark<'_>> {
    let (main, _) = take_digits(vocabulary::number_first(line)?)?;
    let what = What::Article { style: Style::Arabic, value: Value::of(main), sure: true };
    Some(Mark { what, number: line, rest: "" })
}

fn article(line: &str) -> Option<Mark<'_>> {
    let word = vocabulary::ARTICLE.iter().find(|word| line.starts_with(**word))?;
    let mut rest = &line[word.len()..];
    if word.len() == 3 {
        rest = rest.strip_prefix('.').unwrap_or(rest);
    }
    if rest.starts_with(char::is_alphabetic) && !rest.starts_with(['I', 'V', 'X']) {
        return None;
    }
    let body = rest.trim_start();
    let (style, value, after) =
        if let Some(after) = vocabulary::SOLE.iter().find_map(|word| body.strip_prefix(word)) {
            (Style::Sole, Value::of(1), after)
        } else if let Some(after) = vocabulary::FIRST.iter().find_map(|word| body.strip_prefix(word)) {
            (Style::Arabic, Value::of(1), after)
        } else {
            let (style, value, after) = take_number(body)?;
            (
                style,
                value,
                after.strip_prefix(".º").or_else(|| after.strip_prefix(['º', 'º', 'o'])).unwrap_or(after),
            )
        };
    let number = line[..line.len() - after.len()].trim_end_matches('.');
    let after = footnote_mark(after);
    let trimmed = after.trim_start();
    let (rest, sure) = if trimmed.is_empty() || trimmed.starts_with("(1)") {
        (trimmed, true)
    } else if let Some(text) = after_delimiter(after) {
        (text, true)
    } else if trimmed.len() < after.len() && starts_upper(trimmed) {
        (trimmed, false)
    } else {
        return None;
    };
    Some(Mark { what: What::Article { style, value, sure }, number, rest })
}

/// `5`, `5^1` or `XIV`.
fn take_number(text: &str) -> Option<(Style, Value, &str)> {
    if let Some((main, rest)) = take_digits(text) {
        let (inserted, rest) = take_inserted(rest);
        return Some((Style::Arabic, Value { prefix: Vec::new(), main, inserted }, rest));
    }
    let length = text.bytes().take_while(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C')).count();
    let main = roman_value(&text[..length])?;
    let (inserted, rest) = take_inserted(&text[length..]);
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    Some((Style::Roman, Value { prefix: Vec::new(), main, inserted }, rest))
}

/// Drops `*)` and `**)`, which point to a footnote.
fn footnote_mark(text: &str) -> &str {
    let stars = text.trim_start();
    let rest = stars.trim_start_matches('*');
    if rest.len() == stars.len() { text } else { rest.strip_prefix(')').unwrap_or(rest) }
}

/// The text after ".", ". -", " –", ":" and the like; `None` when the number runs on ("37-39", "5, 6").
fn after_delimiter(text: &str) -> Option<&str> {
    let is_sign = |c: char| matches!(c, '.' | '-' | '–' | '—' | ':' | ')' | ' ');
    let rest = text.trim_start_matches(is_sign);
    let signs = &text[..text.len() - rest.len()];
    if signs.trim().is_empty() {
        return None;
    }
    if rest.starts_with(|c: char| c.is_ascii_digit()) && !signs.contains(' ') {
        return None;
    }
    Some(rest)
}

fn grouping(line: &str) -> Option<Mark<'_>> {
    let end = line.find([' ', '.']).unwrap_or(line.len());
    if end > 16 {
        return None;
    }
    let (kind, mut rest) = if let Some(rest) = line.strip_prefix('§') {
        (Kind::Subsection, rest)
    } else {
        let after = line[end..].trim_start_matches(['.', ' ']);
        let numbered = |c: char| c.is_ascii_digit() || "IVXLCaAîÎiuUpPÚú".contains(c);
        if !after.starts_with(numbered) {
            return None;
        }
        let kind = vocabulary::grouping(&fold(&line[..end]))?;
        (kind, &line[end..])
    };
    rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
    let ordinal = rest.strip_prefix("a ").or_else(|| rest.strip_prefix("A ")).unwrap_or(rest);
    let (style, value, after) = match take_number(ordinal) {
        Some(found) => found,
        None => spelled_ordinal(ordinal)?,
    };
    let after = after.strip_prefix("-a").or_else(|| after.strip_prefix("-A")).unwrap_or(after);
    let number = &line[..line.len() - after.len()];
    let after = footnote_mark(after);
    let trimmed = after.trim_start();
    let heading = if trimmed.is_empty() {
        trimmed
    } else if let Some(heading) = after_delimiter(after) {
        heading
    } else if trimmed.len() < after.len() && starts_upper(trimmed) {
        trimmed
    } else {
        return None;
    };
    Some(Mark { what: What::Grouping { kind, style, value }, number, rest: heading })
}

fn spelled_ordinal(text: &str) -> Option<(Style, Value, &str)> {
    let end = text.find(' ').unwrap_or(text.len());
    let value = match fold(&text[..end]).as_str() {
        "intai" | "intii" | "unic" | "unica" | "premier" | "premiere" | "primero" | "primera" => 1,
        _ => return None,
    };
    Some((Style::Arabic, Value::of(value), &text[end..]))
}

fn annex(line: &str) -> Option<Mark<'_>> {
    let word =
        vocabulary::ANNEX.iter().filter(|word| line.starts_with(**word)).max_by_key(|word| word.len())?;
    let mut rest = &line[word.len()..];
    if rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    let trimmed = rest.trim_start();
    let numbered =
        ["nr.", "Nr.", "NR.", "nr", "Nr"].iter().find_map(|nr| trimmed.strip_prefix(nr)).map(str::trim_start);
    let candidate = numbered.unwrap_or(trimmed);
    let length = annex_number_length(candidate);
    if length > 0 {
        rest = &candidate[length..];
    } else if numbered.is_some() {
        return None;
    }
    let number = line[..line.len() - rest.len()].trim_end();
    let rest = footnote_mark(rest).trim_start();
    let heading = rest.trim_start_matches(['-', '–', '—', ':', '.', ' ']);
    let short = line.len() <= 180 && !line.ends_with(['.', ';', ',', ':']);
    let is_head = rest.is_empty()
        || (short && (heading.len() < rest.len() || rest.starts_with('(') || starts_upper(rest)))
        || (short && rest.starts_with("la ") && !rest.contains(" se ") && !rest.contains(" fac"));
    is_head.then_some(Mark { what: What::Annex, number, rest: heading })
}

/// Length of `1`, `1.1`, `2^1`, `1A`, `IV` or `B` at the start of `text`.
fn annex_number_length(text: &str) -> usize {
    let token =
        text.split([' ', ':', '*', '(', ',', ';']).next().unwrap_or("").trim_end_matches(['.', '-', '–']);
    let known = |token: &str| {
        roman_value(token).is_some()
            || (token.len() == 1 && token.bytes().all(|b| b.is_ascii_uppercase()))
            || (token.starts_with(|c: char| c.is_ascii_digit())
                && token.len() <= 8
                && token.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '^' | '/' | '-')))
    };
    if !token.is_empty() && known(token) { token.len() } else { 0 }
}

fn item(line: &str) -> Option<Mark<'_>> {
    let first = line.chars().next()?;
    let (readings, length) = match first {
        '(' => parenthesised(line)?,
        '0'..='9' => decimal(line)?,
        '-' | '–' | '—' | '•' | '·' | '▪' | '●' | '◦' | '\u{f0b7}' => {
            let length = first.len_utf8();
            let bullet = !matches!(first, '-' | '–' | '—');
            if !bullet && !line[length..].is_empty() && !line[length..].starts_with(' ') {
                return None;
            }
            (vec![(Style::Dash, Value::default())], length)
        }
        _ if first.is_alphabetic() => lettered(line)?,
        _ => return None,
    };
    let rest = &line[length..];
    if rest.starts_with([',', ';', ')', '/', '-']) {
        return None;
    }
    Some(Mark { what: What::Item(readings), number: &line[..length], rest: rest.trim_start() })
}

/// `(1)`, `(2^1)`, `(a)`, `(iv)`.
fn parenthesised(line: &str) -> Option<(Vec<(Style, Value)>, usize)> {
    let close = line.find(')').filter(|at| *at <= 12)?;
    let inner = &line[1..close];
    let readings = if let Some((main, rest)) = take_digits(inner) {
        let (inserted, rest) = take_inserted(rest);
        if !rest.is_empty() || main == 0 || main > 500 {
            return None;
        }
        vec![(Style::Paren, Value { prefix: Vec::new(), main, inserted })]
    } else {
        letters_or_roman(inner, Style::LetterParen, Style::RomanParen)
    };
    (!readings.is_empty()).then_some((readings, close + 1))
}

/// `1.`, `1)`, `1.2`, `1.2.`, `12^1.`.
fn decimal(line: &str) -> Option<(Vec<(Style, Value)>, usize)> {
    let (mut main, mut rest) = take_digits(line)?;
    let mut prefix = Vec::new();
    while let Some((next, after)) = rest.strip_prefix('.').and_then(take_digits) {
        prefix.push(main);
        (main, rest) = (next, after);
        if prefix.len() > 6 {
            return None;
        }
    }
    let (inserted, after) = take_inserted(rest);
    rest = after;
    if main > 500 || prefix.iter().any(|part| *part > 500) || main == 0 {
        return None;
    }
    let style = if let Some(after) = rest.strip_prefix('.') {
        rest = after;
        Style::Dot
    } else if let (Some(after), true) = (rest.strip_prefix(')'), prefix.is_empty()) {
        rest = after;
        Style::Half
    } else if !prefix.is_empty() {
        Style::Dot
    } else {
        return None;
    };
    if !(rest.is_empty() || rest.starts_with(' ') || rest.starts_with(char::is_uppercase)) {
        return None;
    }
    Some((vec![(style, Value { prefix, main, inserted })], line.len() - rest.len()))
}

/// `c.1)`, `c.1.`: a point of the letter c).
fn point_of_letter(word: &str, rest: &str) -> Option<(Vec<(Style, Value)>, usize)> {
    let letter = letter_value(word)?;
    let (main, after) = take_digits(rest.strip_prefix('.')?)?;
    let after = after.strip_prefix([')', '.'])?;
    let whole = after.is_empty() || after.starts_with(' ');
    let value = Value { prefix: vec![letter], main, inserted: Vec::new() };
    (whole && main > 0).then(|| (vec![(Style::Half, value)], word.len() + rest.len() - after.len()))
}

/// `a)`, `b^1)`, `aa)`, `i)`, `a.`, `A.`, `IV.`, `c.1)`.
fn lettered(line: &str) -> Option<(Vec<(Style, Value)>, usize)> {
    let word_end = line.char_indices().take(9).find(|(_, c)| !c.is_alphabetic()).map(|(at, _)| at)?;
    let word_end = Some(word_end).filter(|at| *at <= 8)?;
    let word = &line[..word_end];
    if matches!(line.as_bytes().get(word_end), Some(b' ' | b',')) {
        return None;
    }
    if word.len() <= 2
        && let Some(found) = point_of_letter(word, &line[word_end..])
    {
        return Some(found);
    }
    let (mut inserted, mut rest) = take_inserted(&line[word_end..]);
    if inserted.is_empty()
        && let Some((digit, after)) = take_digits(rest)
        && digit < 20
        && after.starts_with(')')
    {
        inserted.push(digit);
        rest = after;
    }
    let lower = word.chars().all(char::is_lowercase);
    let upper = word.chars().all(char::is_uppercase);
    let mut readings;
    if let Some(after) = rest.strip_prefix(')') {
        readings = if lower {
            letters_or_roman(word, Style::Letter, Style::RomanHalf)
        } else if upper {
            upper_readings(word)
        } else {
            Vec::new()
        };
        rest = after;
    } else if let Some(after) = rest.strip_prefix('.') {
        if !after.is_empty() && !after.starts_with(' ') {
            return None;
        }
        readings = if lower && word.chars().count() == 1 {
            letter_value(word).map(|main| (Style::LetterDot, Value::of(main))).into_iter().collect()
        } else if upper {
            upper_readings(word)
        } else {
            Vec::new()
        };
        rest = after;
    } else {
        return None;
    }
    for (_, value) in &mut readings {
        value.inserted.clone_from(&inserted);
    }
    (!readings.is_empty()).then(|| (readings, line.len() - rest.len()))
}

fn letters_or_roman(word: &str, letter: Style, roman: Style) -> Vec<(Style, Value)> {
    let mut readings = Vec::new();
    if word.chars().all(char::is_lowercase) {
        readings.extend(letter_value(word).map(|main| (letter, Value::of(main))));
        readings.extend(roman_value(word).filter(|v| *v < 40).map(|main| (roman, Value::of(main))));
    }
    readings
}

fn upper_readings(word: &str) -> Vec<(Style, Value)> {
    let mut readings = Vec::new();
    readings.extend(roman_value(word).filter(|v| *v < 90).map(|main| (Style::RomanDot, Value::of(main))));
    if word.chars().count() == 1 {
        readings.extend(letter_value(&word.to_lowercase()).map(|main| (Style::Upper, Value::of(main))));
    }
    readings
}

#[cfg(test)]
#[path = "mark_tests.rs"]
mod tests;
