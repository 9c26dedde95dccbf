//! Themes: the headings of the experts' codebook, and what is typed to keep it and to put them on comments.

use serde::{Deserialize, Serialize};

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

code! {
    /// Whether a theme may be put on comments.
    State {
        /// It may.
        Used = "used",
        /// Nobody puts it on anything any more; what has it keeps it.
        Retired = "retired",
        /// It went into another.
        Merged = "merged",
    }
}

code! {
    /// What happened to a theme.
    Event {
        /// It was written.
        Created = "created",
        /// Its heading, name, definition or examples were changed.
        Changed = "changed",
        /// It is not used any more.
        Retired = "retired",
        /// It is used again.
        Restored = "restored",
        /// Another theme went into it.
        Merged = "merged",
        /// Some of its comments went to another theme.
        Split = "split",
        /// A merger or a split was taken back.
        Undone = "undone",
    }
}

impl Event {
    /// Whether it can be taken back.
    #[must_use]
    pub const fn can_be_undone(self) -> bool {
        matches!(self, Self::Merged | Self::Split)
    }
}

/// A theme, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// Id of the one that is changed; empty for a new one.
    pub id: String,
    /// The revision that was read.
    pub revision: i64,
    /// What it stands under in the codebook; may be empty.
    pub heading: String,
    /// Its name.
    pub name: String,
    /// What belongs to it and what does not.
    pub definition: String,
    /// What is of it, one on each line.
    pub examples: String,
}

impl Form {
    /// The form without white space that says nothing.
    ///
    /// # Errors
    /// By field: `Missing` on `name`, `TooLong`, `TooMany` on `examples`.
    pub fn parse(&self) -> Result<Self, Invalid> {
        let mut invalid = Invalid::default();
        let examples: Vec<String> =
            text::clean(&self.examples).lines().map(text::tidy).filter(|line| !line.is_empty()).collect();
        let form = Self {
            id: text::tidy(&self.id),
            revision: self.revision,
            heading: one_line(&self.heading),
            name: one_line(&self.name),
            definition: text::tidy(&self.definition),
            examples: examples.join("\n"),
        };
        if form.name.is_empty() {
            invalid.push("name", Problem::Missing);
        }
        let lengths = [
            ("heading", &form.heading, limits::THEME_NAME),
            ("name", &form.name, limits::THEME_NAME),
            ("definition", &form.definition, limits::THEME_TEXT),
            ("examples", &form.examples, limits::THEME_TEXT),
        ];
        for (field, words, max) in lengths {
            if length(words) > max {
                invalid.push(field, Problem::TooLong { max });
            }
        }
        invalid.into_result().map(|()| form)
    }
}

/// By what the names of themes are told apart: not by case, marks and white space.
#[must_use]
pub fn folded(name: &str) -> String {
    const CUT: usize = 70;
    let slug = text::slug_of(name);
    // Of another script nothing is left, and of a long name not all.
    if slug.is_empty() || slug.len() + 1 >= CUT { one_line(name).to_lowercase() } else { slug }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn length(words: &str) -> u64 {
    u64::try_from(words.chars().count()).unwrap_or(u64::MAX)
}

mod coding;
mod moves;

pub use coding::{Coding, Filter, Second, Spread};
pub use moves::Move;

#[cfg(test)]
mod tests;
