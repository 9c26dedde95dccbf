//! Messages of second coders.

use backend::themes::Reading;

use super::FieldWords;

/// How far two coders agree.
pub struct SampleWords {
    /// Heading.
    pub title: &'static str,
    /// What it is.
    pub lede: &'static str,
    /// Heading of the form.
    pub draw: &'static str,
    /// Field.
    pub size: FieldWords,
    /// Field.
    pub seed: FieldWords,
    /// Button.
    pub draw_button: &'static str,
    /// Nothing is coded yet.
    pub nothing_coded: &'static str,
    /// Heading of the samples.
    pub samples: &'static str,
    /// No sample yet.
    pub no_sample: &'static str,
    /// One sample: comments, from how many, number, who, when.
    pub drawn: fn(i64, i64, i64, &str, &str) -> String,
    /// It is being drawn.
    pub drawing: &'static str,
    /// So many of so many were coded a second time.
    pub done_of: fn(i64, i64) -> String,
    /// Button: the next one, given how many are open to whoever reads.
    pub next: fn(i64) -> String,
    /// Nothing is open to whoever reads.
    pub none_open: &'static str,
    /// Heading of the measure.
    pub overall: &'static str,
    /// Kappa with two digits behind the mark.
    pub kappa: fn(f64) -> String,
    /// Kappa says nothing.
    pub no_kappa: &'static str,
    /// What a kappa is read as.
    pub reading: fn(Reading) -> &'static str,
    /// Hundredths that are the same, of so many decisions.
    pub same: fn(i64, usize) -> String,
    /// What kappa is.
    pub kappa_is: &'static str,
    /// Heading of the table.
    pub by_theme: &'static str,
    /// Columns: theme, kappa, reading, the same.
    pub columns: [&'static str; 4],
    /// Heading of the list.
    pub differ: &'static str,
    /// None.
    pub no_difference: &'static str,
    /// Before themes that both gave, only the first, only the second; given the name for the last two.
    pub both: &'static str,
    /// Themes of one coder only.
    pub only: fn(&str) -> String,
    /// No theme.
    pub nothing: &'static str,
    /// Heading of a comment for the second coder.
    pub one: fn(&str) -> String,
    /// What the second coder sees.
    pub one_lede: &'static str,
    /// Whoever coded it first does not do so again.
    pub barred: &'static str,
    /// Button.
    pub save: &'static str,
    /// Link back.
    pub back: &'static str,
    /// What was done, by its code.
    pub done: fn(&str) -> Option<&'static str>,
}
