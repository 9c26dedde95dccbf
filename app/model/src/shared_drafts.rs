//! Shared drafts: the submission that the members of an organisation write together.

use serde::{Deserialize, Serialize};

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

code! {
    /// What a note among members is.
    NoteKind {
        /// Somebody says something.
        Said = "said",
        /// Somebody took a comment out; the note holds what it said.
        Removed = "removed",
    }
}

/// A note as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteForm {
    /// What the member says to the others.
    #[serde(default)]
    pub note: String,
}

impl NoteForm {
    /// The note, ready to be stored.
    ///
    /// # Errors
    /// `note` when it is empty or too long.
    pub fn parse(&self) -> Result<String, Invalid> {
        let note = text::tidy(&self.note);
        if note.is_empty() {
            return Err(Invalid::one("note", Problem::Missing));
        }
        if note.chars().count() as u64 > limits::NOTE {
            return Err(Invalid::one("note", Problem::TooLong { max: limits::NOTE }));
        }
        Ok(note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_something_and_not_too_much() {
        let parse = |note: &str| NoteForm { note: note.into() }.parse();
        assert_eq!(parse(" Așa da.\r\n").unwrap(), "Așa da.");
        assert_eq!(parse(" \n").unwrap_err().of("note"), Some(&Problem::Missing));
        let long = "ș".repeat(usize::try_from(limits::NOTE).unwrap() + 1);
        assert_eq!(parse(&long).unwrap_err().of("note"), Some(&Problem::TooLong { max: limits::NOTE }));
    }
}
