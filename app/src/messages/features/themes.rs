//! Messages of the codebook and of what is made of it.

use model::themes::{Event, State};

use super::{CodingWords, FieldWords, SampleWords};

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

/// A workbook that becomes the codebook.
pub struct ImportWords {
    /// Heading.
    pub title: &'static str,
    /// What the file must hold.
    pub lede: &'static str,
    /// Field.
    pub file: FieldWords,
    /// Button.
    pub upload: &'static str,
    /// Why a file gives no codebook, by code: `unreadable`, `large`, `columns`, `missing`.
    pub wrong: fn(&str) -> &'static str,
    /// Heading of the preview.
    pub preview: &'static str,
    /// New, changed, the same, left out.
    pub summary: fn(usize, usize, usize, usize) -> String,
    /// A row by its number.
    pub row: fn(usize) -> String,
    /// A row is a new theme.
    pub is_new: &'static str,
    /// A row changes one.
    pub is_changed: &'static str,
    /// Rows that are left out.
    pub left_out: &'static str,
    /// A row names no theme.
    pub unnamed: &'static str,
    /// A row names a theme again.
    pub twice: fn(&str) -> String,
    /// Heading or name are too long.
    pub long_name: fn(&str) -> String,
    /// Definition or examples are too long.
    pub long_text: fn(&str) -> String,
    /// Nothing would change.
    pub nothing: &'static str,
    /// Button.
    pub take: &'static str,
    /// Button: given up.
    pub drop: &'static str,
    /// What was done, by its code.
    pub done: fn(&str) -> Option<&'static str>,
}

/// Where themes meet articles and senders.
pub struct CrossingWords {
    /// Heading.
    pub title: &'static str,
    /// What it is.
    pub lede: &'static str,
    /// Heading of the first table.
    pub senders: &'static str,
    /// Heading of the second.
    pub articles: &'static str,
    /// What the picture shows.
    pub picture: fn(usize, usize) -> String,
    /// Shows the figures of the picture.
    pub figures: &'static str,
    /// Column.
    pub article: &'static str,
    /// What stands on the act as a whole.
    pub whole_act: &'static str,
    /// What has no place in the text.
    pub unplaced: &'static str,
    /// Nothing is coded yet.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
    /// What a file holds, after its format.
    pub as_file: &'static str,
    /// Heading of the comments behind a figure, given the theme.
    pub list: fn(&str) -> String,
    /// The same of comments with codes on other words.
    pub stale_list: &'static str,
    /// What that means.
    pub stale_lede: &'static str,
    /// Which of them, given article and kind of sender as they are shown.
    pub narrowed: fn(&str, &str) -> String,
    /// Link to all of a theme.
    pub all: &'static str,
    /// None.
    pub no_comment: &'static str,
    /// Heading of the split.
    pub split: &'static str,
    /// What it does.
    pub split_lede: &'static str,
    /// Field: which theme.
    pub split_into: FieldWords,
    /// Field: name of a new one.
    pub split_name: FieldWords,
    /// Button.
    pub split_button: &'static str,
    /// Box beside a comment, given its number.
    pub choose: fn(&str) -> String,
    /// Label of the comments, in errors.
    pub comments: &'static str,
    /// Link to coding one.
    pub open: &'static str,
}
