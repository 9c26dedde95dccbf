//! Messages of files.

use model::Problem;
use model::attachments::{MediaType, State};

use super::FieldWords;

/// Files that come with a submission.
pub struct Attachments {
    /// Heading.
    pub title: &'static str,
    /// The field in which files are chosen.
    pub field: FieldWords,
    /// Button.
    pub add: &'static str,
    /// While they go out.
    pub going: &'static str,
    /// They did not arrive.
    pub broken: &'static str,
    /// Button; the name is said after it.
    pub remove: &'static str,
    /// In the place of the field when there is no room.
    pub full: &'static str,
    /// Link from the check page to where files are added.
    pub change: &'static str,
    /// A file without a name, by its place.
    pub nameless: fn(i64) -> String,
    /// What it is.
    pub kind: fn(MediaType) -> &'static str,
    /// How large it is, given its bytes.
    pub size: fn(i64) -> String,
    /// What keeps it from being given out.
    pub state: fn(State) -> Option<&'static str>,
    /// Why it was not taken, given its name (may be empty).
    pub refused: fn(&str, &Problem) -> String,
}
