//! Numbers of list items and headings, counted as LibreOffice counts them.

use std::collections::HashMap;

use super::styles::{LEVELS, Level, Styles};
use crate::number::roman;

/// Lists whose numbers may be taken up again.
const LISTS: usize = 20_000;

type Counters = [Option<u32>; LEVELS];

/// A list that is open, with every list inside it.
#[derive(Debug)]
struct Open {
    style: Option<String>,
    id: Option<String>,
}

/// The lists around the place that is being read, and where those before it stopped.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<Open>,
    counters: Counters,
    by_id: HashMap<String, Counters>,
    by_style: HashMap<String, Counters>,
    headings: Counters,
}

impl Lists {
    /// A list opens. `goes_on`: continue the numbers of the last list of that style; `after`: of the list so named.
    pub fn open(&mut self, style: Option<String>, id: Option<String>, goes_on: bool, after: Option<&str>) {
        if self.open.is_empty() {
            let before = after
                .and_then(|id| self.by_id.get(id))
                .or_else(|| self.by_style.get(style.as_deref().unwrap_or_default()).filter(|_| goes_on));
            self.counters = before.copied().unwrap_or_default();
        }
        let style = style.or_else(|| self.open.last().and_then(|list| list.style.clone()));
        self.open.push(Open { style, id });
    }

    pub fn close(&mut self) {
        let Some(list) = self.open.pop() else { return };
        let depth = self.open.len();
        if depth == 0 {
            if let Some(id) = list.id
                && self.by_id.len() < LISTS
            {
                self.by_id.insert(id, self.counters);
            }
            if self.by_style.len() < LISTS {
                self.by_style.insert(list.style.unwrap_or_default(), self.counters);
            }
        } else if let Some(counter) = self.counters.get_mut(depth) {
            *counter = None;
        }
    }

    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// What is printed before the next item; `own` is the item's own number, `paragraph` its paragraph's list style.
    pub fn next(&mut self, own: Option<u32>, paragraph: Option<&str>, styles: &Styles) -> String {
        let Some(list) = self.open.last() else { return String::new() };
        let at = (self.open.len() - 1).min(LEVELS - 1);
        let levels = list.style.as_deref().or(paragraph).and_then(|name| styles.list(name));
        let Some(levels) = levels else { return "–".to_owned() };
        count(&mut self.counters, levels, at, own)
    }

    /// What is printed before a heading of that level, from 1.
    pub fn heading(&mut self, level: u8, styles: &Styles) -> String {
        let at = usize::from(level).saturating_sub(1).min(LEVELS - 1);
        if styles.outline().is_empty() {
            return String::new();
        }
        count(&mut self.headings, styles.outline(), at, None)
    }
}

fn count(counters: &mut Counters, levels: &[Level], at: usize, own: Option<u32>) -> String {
    let Some(level) = levels.get(at) else { return String::new() };
    counters[at] = Some(own.or(counters[at].map(|value| value + 1)).unwrap_or(level.start));
    for below in &mut counters[at + 1..] {
        *below = None;
    }
    if level.bullet {
        return "–".to_owned();
    }
    if level.format.is_empty() {
        return String::new();
    }
    let first = (at + 1).saturating_sub(level.shown.max(1) as usize);
    let numbers: Vec<String> = (first..=at)
        .filter_map(|place| {
            let shown = levels.get(place).filter(|level| !level.format.is_empty())?;
            Some(write(counters[place].unwrap_or(shown.start), &shown.format))
        })
        .collect();
    format!("{}{}{}", level.prefix, numbers.join("."), level.suffix).trim().to_owned()
}

fn write(value: u32, format: &str) -> String {
    match format {
        "a" => letters(value),
        "A" => letters(value).to_uppercase(),
        "i" => roman(value.min(399)).to_lowercase(),
        "I" => roman(value.min(399)),
        _ => value.to_string(),
    }
}

/// a … z, aa, bb, …
fn letters(value: u32) -> String {
    let Some(from_zero) = value.checked_sub(1) else { return String::new() };
    let letter = char::from(b'a' + u8::try_from(from_zero % 26).unwrap_or(0));
    std::iter::repeat_n(letter, (from_zero / 26 + 1).min(8) as usize).collect()
}
