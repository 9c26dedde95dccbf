//! Automatic numbers, counted as Word counts them: per list and level, restarting below a higher level, with start
//! values and overrides.

use std::collections::{HashMap, HashSet};

use super::xml::{Seen, attribute, is_on, number, walk};
use crate::number::roman;
use crate::{Limits, ReadError};

/// Definitions that are kept: each is large once read.
const DEFINITIONS: usize = 20_000;
/// Characters of a level's pattern, which is printed before every paragraph of the level.
const PATTERN: usize = 60;
/// Word has nine levels.
const LEVELS: usize = 9;

#[derive(Debug, Clone, Default)]
struct Level {
    start: u32,
    format: String,
    text: String,
    /// The level after which this one restarts; 0 never.
    restart: Option<u32>,
    /// Numbers of the levels above are printed in digits, however they print themselves.
    legal: bool,
}

#[derive(Debug, Default)]
struct List {
    abstract_id: u32,
    starts: HashMap<usize, u32>,
    levels: HashMap<usize, Level>,
}

#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: HashMap<u32, Vec<Level>>,
    lists: HashMap<u32, List>,
    /// Paragraph styles that a level is tied to.
    styles: HashMap<String, (u32, usize)>,
    counters: HashMap<u32, [Option<u32>; LEVELS]>,
    overridden: HashSet<(u32, usize)>,
    /// Definitions that are kept in a numbering style: by the style, and the ones that only name the style.
    kept: HashMap<String, u32>,
    links: HashMap<u32, String>,
}

impl Numbering {
    /// The definition with the levels, for one that only names a numbering style.
    fn real(&self, definition: u32) -> u32 {
        self.links.get(&definition).and_then(|style| self.kept.get(style)).copied().unwrap_or(definition)
    }

    /// Level that the definition ties to this style, for a list that the style names without a level.
    pub fn level_of_style(&self, num_id: u32, style: &str) -> Option<u32> {
        let list = self.lists.get(&num_id)?;
        let (definition, level) = self.styles.get(style)?;
        (*definition == self.real(list.abstract_id)).then(|| u32::try_from(*level).unwrap_or(0))
    }

    /// The number that Word prints before the next paragraph of this list and level: "a)", "1.2.", "–".
    /// Empty when the list is unknown or prints nothing.
    pub fn next(&mut self, num_id: u32, level: u32) -> String {
        let level = (level as usize).min(LEVELS - 1);
        let Some(list) = self.lists.get(&num_id) else { return String::new() };
        let id = self.real(list.abstract_id);
        let Some(definition) = self.definitions.get(&id) else { return String::new() };
        let levels: Vec<Level> = (0..LEVELS)
            .map(|at| list.levels.get(&at).or_else(|| definition.get(at)).cloned().unwrap_or_default())
            .collect();
        let counters = self.counters.entry(id).or_default();
        // A list with its own start value begins anew the first time it is used.
        if let Some(start) = list.starts.get(&level)
            && self.overridden.insert((num_id, level))
        {
            counters[level] = start.checked_sub(1);
            if *start == 0 {
                counters[level] = None;
            }
        }
        let start = list.starts.get(&level).copied().unwrap_or(levels[level].start);
        counters[level] = Some(counters[level].map_or(start, |value| value + 1));
        for (below, definition) in levels.iter().enumerate().skip(level + 1) {
            if definition.restart.is_none_or(|after| after != 0 && level < after as usize) {
                counters[below] = None;
            }
        }
        let mut printed = String::new();
        let mut letters = levels[level].text.chars().peekable();
        if levels[level].format == "bullet" {
            return "–".to_owned();
        }
        while let Some(letter) = letters.next() {
            let place = letters.peek().and_then(|next| next.to_digit(10)).filter(|n| (1..=9).contains(n));
            match (letter, place) {
                ('%', Some(place)) => {
                    letters.next();
                    let at = place as usize - 1;
                    let value = counters[at].unwrap_or(levels[at].start);
                    let format = if levels[level].legal { "decimal" } else { &levels[at].format };
                    printed.push_str(&write(value, format));
                }
                _ => printed.push(letter),
            }
        }
        printed
    }
}

fn write(value: u32, format: &str) -> String {
    match format {
        "lowerLetter" => letters(value),
        "upperLetter" => letters(value).to_uppercase(),
        "lowerRoman" => roman(value.min(399)).to_lowercase(),
        "upperRoman" => roman(value.min(399)),
        "decimalZero" => format!("{value:02}"),
        "none" => String::new(),
        _ => value.to_string(),
    }
}

/// a … z, aa, bb, … as Word counts.
fn letters(value: u32) -> String {
    let Some(from_zero) = value.checked_sub(1) else { return String::new() };
    let letter = char::from(b'a' + u8::try_from(from_zero % 26).unwrap_or(0));
    std::iter::repeat_n(letter, (from_zero / 26 + 1).min(8) as usize).collect()
}

/// # Errors
/// As [`walk`].
pub(super) fn read(xml: &str, limits: &Limits) -> Result<Numbering, ReadError> {
    let mut numbering = Numbering::default();
    let mut definition: Option<u32> = None;
    let mut list: Option<u32> = None;
    let mut level: Option<usize> = None;
    walk(xml, limits, |seen| {
        let Seen::Open { name, element, .. } = seen else {
            if let Seen::Close { name } = seen {
                match name {
                    "abstractNum" => definition = None,
                    "num" => list = None,
                    "lvl" | "lvlOverride" => level = None,
                    _ => {}
                }
            }
            return Ok(());
        };
        match name {
            "abstractNum" => {
                definition = number(element, "abstractNumId");
                if let Some(id) = definition
                    && numbering.definitions.len() < DEFINITIONS
                {
                    numbering.definitions.insert(id, vec![Level::default(); LEVELS]);
                }
            }
            "num" => {
                list = number(element, "numId");
                if let Some(id) = list {
                    numbering.lists.insert(id, List::default());
                }
            }
            "abstractNumId" => {
                if let (Some(list), Some(id)) =
                    (list.and_then(|id| numbering.lists.get_mut(&id)), number(element, "val"))
                {
                    list.abstract_id = id;
                }
            }
            "styleLink" | "numStyleLink" => {
                if let (Some(id), Some(style)) = (definition, attribute(element, "val"))
                    && numbering.kept.len() < DEFINITIONS
                {
                    if name == "styleLink" {
                        numbering.kept.insert(style, id);
                    } else {
                        numbering.links.insert(id, style);
                    }
                }
            }
            "lvl" | "lvlOverride" => {
                level = number(element, "ilvl").map(|level| level as usize).filter(|level| *level < LEVELS);
            }
            "startOverride" => {
                if let (Some(list), Some(level), Some(start)) =
                    (list.and_then(|id| numbering.lists.get_mut(&id)), level, number(element, "val"))
                {
                    list.starts.insert(level, start);
                }
            }
            "start" | "numFmt" | "lvlText" | "lvlRestart" | "pStyle" | "isLgl" => {
                let Some(at) = level else { return Ok(()) };
                if name == "pStyle" {
                    if let (Some(id), Some(style)) = (definition, attribute(element, "val"))
                        && numbering.styles.len() < DEFINITIONS
                    {
                        numbering.styles.insert(style, (id, at));
                    }
                    return Ok(());
                }
                let target = match (definition, list) {
                    (Some(id), _) => numbering.definitions.get_mut(&id).and_then(|levels| levels.get_mut(at)),
                    (None, Some(id)) => {
                        numbering.lists.get_mut(&id).map(|list| list.levels.entry(at).or_default())
                    }
                    _ => None,
                };
                let Some(target) = target else { return Ok(()) };
                match name {
                    "start" => target.start = number(element, "val").unwrap_or(1),
                    "numFmt" => target.format = attribute(element, "val").unwrap_or_default(),
                    "isLgl" => target.legal = is_on(element),
                    "lvlText" => {
                        target.text =
                            attribute(element, "val").unwrap_or_default().chars().take(PATTERN).collect();
                    }
                    _ => target.restart = number(element, "val"),
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(numbering)
}
