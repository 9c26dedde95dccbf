//! Messages of which comments led to a change.

use super::FieldWords;

/// Which comments led to a change.
pub struct Credits {
    /// Above the comments beside a change.
    pub led_here: &'static str,
    /// Before the provision beside a comment.
    pub led_to: &'static str,
    /// After it.
    pub in_version: fn(i64) -> String,
    /// Heading of the staff's page, given the newest version.
    pub title: fn(i64) -> String,
    /// What it is for.
    pub lede: &'static str,
    /// Where only one version is published.
    pub one_version: &'static str,
    /// How many comments are stated.
    pub stated: fn(i64) -> String,
    /// Link to the form.
    pub choose: &'static str,
    /// Of which provision, for those who listen.
    pub of: fn(&str) -> String,
    /// Heading of the form.
    pub question: &'static str,
    /// What helps to answer it.
    pub question_lede: &'static str,
    /// Above the words of the change.
    pub change: &'static str,
    /// Field.
    pub number: FieldWords,
    /// Button.
    pub add: &'static str,
    /// Legend of the boxes.
    pub comments: &'static str,
    /// Where there is no comment to choose.
    pub none: &'static str,
    /// Button.
    pub save: &'static str,
    /// Link back.
    pub cancel: &'static str,
    /// What was done.
    pub saved: &'static str,
}
