//! What styles say: how lists are numbered, which words are raised, which paragraphs belong to a list.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use crate::docx::xml::{Seen, attribute, number, walk};
use crate::{Limits, ReadError};

/// OpenDocument has ten levels.
pub(super) const LEVELS: usize = 10;

/// List styles that are kept: each is large once read.
const LISTS: usize = 5000;
/// Other styles that are kept.
const STYLES: usize = 50_000;

/// One level of a list style.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Level {
    pub bullet: bool,
    /// `1`, `a`, `A`, `i`, `I`; empty prints no number.
    pub format: String,
    pub prefix: String,
    pub suffix: String,
    pub start: u32,
    /// How many levels are printed, this one last.
    pub shown: u32,
}

#[derive(Debug, Default)]
pub(super) struct Styles {
    lists: HashMap<String, Vec<Level>>,
    /// Text styles that raise their words.
    raised: HashMap<String, bool>,
    /// List style that a paragraph style names, and the style it is based on.
    paragraphs: HashMap<String, (Option<String>, Option<String>)>,
    /// The numbers of headings.
    outline: Vec<Level>,
}

impl Styles {
    pub fn list(&self, name: &str) -> Option<&[Level]> {
        self.lists.get(name).map(Vec::as_slice)
    }

    pub fn outline(&self) -> &[Level] {
        &self.outline
    }

    pub fn is_raised(&self, name: &str) -> bool {
        self.raised.get(name).copied().unwrap_or(false)
    }

    /// The list style of a paragraph style, its own or inherited.
    pub fn list_of_paragraph(&self, name: &str) -> Option<&str> {
        let mut next = Some(name);
        // A style may be based on itself in a hostile file.
        for _ in 0..10 {
            let (list, parent) = self.paragraphs.get(next?)?;
            if let Some(list) = list {
                return Some(list);
            }
            next = parent.as_deref();
        }
        None
    }

    /// Adds the styles of a part.
    ///
    /// # Errors
    /// As [`walk`].
    pub fn read(&mut self, xml: &str, limits: &Limits) -> Result<(), ReadError> {
        let mut list: Option<(String, Vec<Level>)> = None;
        let mut in_outline = false;
        let mut style: Option<String> = None;
        walk(xml, limits, |seen| {
            match seen {
                Seen::Open { name: "list-style", element, empty: false } => {
                    list = attribute(element, "name").map(|name| (name, vec![Level::default(); LEVELS]));
                }
                Seen::Close { name: "list-style" } if self.lists.len() < LISTS => {
                    self.lists.extend(list.take());
                }
                Seen::Open { name: "outline-style", empty: false, .. } => {
                    in_outline = true;
                    self.outline = vec![Level::default(); LEVELS];
                }
                Seen::Close { name: "outline-style" } => in_outline = false,
                Seen::Open { name: "style", element, .. } => {
                    style = attribute(element, "name");
                    if let Some(name) = &style
                        && self.paragraphs.len() < STYLES
                        && attribute(element, "family").as_deref() == Some("paragraph")
                    {
                        let list = attribute(element, "list-style-name").filter(|list| !list.is_empty());
                        self.paragraphs.insert(name.clone(), (list, attribute(element, "parent-style-name")));
                    }
                }
                Seen::Open { name: "text-properties", element, .. } => {
                    if let (Some(style), Some(position)) = (&style, attribute(element, "text-position"))
                        && self.raised.len() < STYLES
                    {
                        let raised = position.starts_with("super")
                            || position
                                .split('%')
                                .next()
                                .and_then(|percent| percent.trim().parse::<f32>().ok())
                                .is_some_and(|percent| percent > 0.0);
                        self.raised.insert(style.clone(), raised);
                    }
                }
                Seen::Open { name, element, .. } => {
                    let levels = match (&mut list, in_outline) {
                        (Some((_, levels)), _) => levels,
                        (None, true) => &mut self.outline,
                        (None, false) => return Ok(()),
                    };
                    if let Some((at, level)) = level(name, element)
                        && let Some(place) = levels.get_mut(at)
                    {
                        *place = level;
                    }
                }
                _ => {}
            }
            Ok(())
        })
    }
}

/// What is printed around a number: it stands before every item, so it must not be long.
fn short(text: Option<String>) -> String {
    text.unwrap_or_default().chars().take(40).collect()
}

/// A level's place, from 0, and what it prints.
fn level(name: &str, element: &BytesStart<'_>) -> Option<(usize, Level)> {
    if !matches!(name, "list-level-style-number" | "list-level-style-bullet" | "outline-level-style") {
        return None;
    }
    let at = (number(element, "level")? as usize).checked_sub(1)?;
    let level = Level {
        bullet: name == "list-level-style-bullet",
        format: short(attribute(element, "num-format")),
        prefix: short(attribute(element, "num-prefix")),
        suffix: short(attribute(element, "num-suffix")),
        start: number(element, "start-value").unwrap_or(1),
        shown: number(element, "display-levels").unwrap_or(1),
    };
    Some((at, level))
}
