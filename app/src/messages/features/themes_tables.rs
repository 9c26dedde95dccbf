//! Messages of the tables of themes, and of the workbook that becomes the codebook.

use super::FieldWords;

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
    /// How many: of persons, of organisations.
    pub counted: fn(i64, i64) -> String,
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
