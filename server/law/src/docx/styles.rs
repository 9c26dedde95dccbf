//! Paragraph styles: which are headings, which carry numbering, what each is based on.

use std::collections::HashMap;

use super::xml::{Seen, attribute, number, walk};
use crate::{Limits, ReadError};

/// Styles that are kept.
const STYLES: usize = 50_000;

/// What a style says about a paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub heading: Option<u8>,
    pub num_id: Option<u32>,
    pub level: Option<u32>,
    /// A line of a table of contents, which repeats the headings.
    pub contents: bool,
    /// Words in it stand above the line.
    pub superscript: bool,
    based_on: Option<String>,
}

#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
}

impl Styles {
    /// The style with what it inherits.
    pub fn resolve(&self, id: &str) -> Style {
        let mut resolved = Style::default();
        let mut next = Some(id);
        // A style may be based on itself in a hostile file: ten steps are more than Word shows.
        for _ in 0..10 {
            let Some(style) = next.and_then(|id| self.styles.get(id)) else { break };
            resolved.heading = resolved.heading.or(style.heading);
            resolved.num_id = resolved.num_id.or(style.num_id);
            resolved.level = resolved.level.or(style.level);
            resolved.contents |= style.contents;
            resolved.superscript |= style.superscript;
            next = style.based_on.as_deref();
        }
        resolved
    }
}

/// # Errors
/// As [`walk`].
pub(super) fn read(xml: &str, limits: &Limits) -> Result<Styles, ReadError> {
    let mut styles = Styles::default();
    let mut current: Option<(String, Style)> = None;
    walk(xml, limits, |seen| {
        match seen {
            Seen::Open { name: "style", element, empty: false } => {
                current = attribute(element, "styleId").map(|id| (id, Style::default()));
            }
            Seen::Close { name: "style" } if styles.styles.len() < STYLES => {
                styles.styles.extend(current.take());
            }
            Seen::Open { name, element, .. } => {
                if let Some((_, style)) = &mut current {
                    match name {
                        "name" => {
                            if let Some(name) = attribute(element, "val") {
                                style.heading = heading_of(&name);
                                style.contents = is_contents(&name);
                            }
                        }
                        "outlineLvl" => {
                            style.heading = style.heading.or_else(|| level(number(element, "val")? + 1));
                        }
                        "vertAlign" => {
                            style.superscript = attribute(element, "val").as_deref() == Some("superscript");
                        }
                        "basedOn" => style.based_on = attribute(element, "val"),
                        "numId" => style.num_id = number(element, "val"),
                        "ilvl" => style.level = number(element, "val"),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(styles)
}

/// "toc 1" to "toc 9".
fn is_contents(name: &str) -> bool {
    name.to_lowercase().strip_prefix("toc ").is_some_and(|level| level.trim().parse::<u8>().is_ok())
}

/// "heading 2" → 2, "Title" → 1.
fn heading_of(name: &str) -> Option<u8> {
    let name = name.to_lowercase();
    if name == "title" {
        return Some(1);
    }
    level(name.strip_prefix("heading ")?.trim().parse().ok()?)
}

fn level(level: u32) -> Option<u8> {
    u8::try_from(level).ok().filter(|level| (1..=6).contains(level))
}
