//! Messages of the codebook and of what is made of it.

use model::themes::{Event, State};

use super::{CodingWords, CrossingWords, FieldWords, ImportWords, SampleWords};

/// Themes.
pub struct Themes {
    /// Tab.
    pub tab: &'static str,
    /// Heading of the codebook.
    pub title: &'static str,
    /// What it is.
    pub lede: &'static str,
    /// Name of the links between the pages of themes.
    pub ways: &'static str,
    /// The codebook, among those.
    pub book: &'static str,
    /// Comments with codes on other words, among those.
    pub stale: &'static str,
    /// The tables, among those.
    pub crossing: &'static str,
    /// Something ordered is still being done.
    pub working: &'static str,
    /// So many comments are coded; so many are not, and perhaps more.
    pub progress: fn(i64, i64, bool) -> String,
    /// What the table lists, under a heading.
    pub caption: fn(&str) -> String,
    /// Themes that stand under no heading.
    pub no_heading: &'static str,
    /// Column.
    pub theme: &'static str,
    /// Columns: comments of persons, of organisations.
    pub columns: [&'static str; 2],
    /// Of which theme a figure is, for those who listen.
    pub of: fn(&str) -> String,
    /// No theme yet.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
    /// Themes that are not in use.
    pub put_away: &'static str,
    /// A state, said of a theme that is not in use.
    pub state: fn(State) -> &'static str,
    /// Before the theme into which it went.
    pub went_into: &'static str,
    /// Heading of the form for a new one.
    pub new: &'static str,
    /// Heading of the form that changes one.
    pub change: &'static str,
    /// Field.
    pub heading: FieldWords,
    /// Field.
    pub name: FieldWords,
    /// Field.
    pub definition: FieldWords,
    /// Field.
    pub examples: FieldWords,
    /// Button.
    pub save: &'static str,
    /// Heading above a theme's examples.
    pub examples_are: &'static str,
    /// Heading of what its comments say more than others.
    pub phrases: &'static str,
    /// What that is.
    pub phrases_are: &'static str,
    /// Link to its comments, given persons and organisations.
    pub comments_of: fn(i64, i64) -> String,
    /// No comment has it.
    pub no_comments: &'static str,
    /// Heading of the merger.
    pub merge: &'static str,
    /// What it does.
    pub merge_lede: &'static str,
    /// Field: the theme that stays.
    pub into: &'static str,
    /// Field.
    pub reason: FieldWords,
    /// Button.
    pub merge_button: &'static str,
    /// Button: not used any more.
    pub retire: &'static str,
    /// What that does.
    pub retire_lede: &'static str,
    /// Button: used again.
    pub restore: &'static str,
    /// Heading of the history.
    pub history: &'static str,
    /// What happened: the event, whether the other theme tells it, and how many comments.
    pub event: fn(Event, bool, i64) -> String,
    /// Who did it.
    pub by: fn(&str) -> String,
    /// Button.
    pub undo: &'static str,
    /// Of what, for those who listen.
    pub undo_of: fn(&str) -> String,
    /// Link back to the codebook.
    pub back: &'static str,
    /// Somebody else was faster.
    pub changed: &'static str,
    /// What was done, by its code.
    pub done: fn(&str) -> Option<&'static str>,
    /// Before the links to files.
    pub files: &'static str,
    /// Link: the codebook as a workbook.
    pub workbook: &'static str,
    /// Link to the import.
    pub import_link: &'static str,
    /// Beside a comment, for staff.
    pub beside: &'static str,
    /// Importing.
    pub import: ImportWords,
    /// Tables.
    pub tables: CrossingWords,
    /// Coding.
    pub coding: CodingWords,
    /// Second coders.
    pub sample: SampleWords,
}
