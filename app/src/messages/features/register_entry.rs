//! Messages of entering in the register by hand.

use model::submissions::SenderKind;

use super::FieldWords;

/// Entering by hand.
pub struct RegisterEntry {
    /// Title.
    pub title: &'static str,
    /// What it is for.
    pub lede: &'static str,
    /// Heading of the comments.
    pub comments: &'static str,
    /// Heading of the files.
    pub scan: &'static str,
    /// What to attach.
    pub scan_text: &'static str,
    /// How to split a letter.
    pub split: &'static str,
    /// Which version of the text new comments speak about.
    pub version: fn(i64) -> String,
    /// Nothing was written down yet.
    pub no_comments: &'static str,
    /// Field: which article.
    pub article: &'static str,
    /// Button that opens the form of a comment.
    pub write: &'static str,
    /// Heading of the form.
    pub facts: &'static str,
    /// Field.
    pub received: FieldWords,
    /// Field.
    pub kind: &'static str,
    /// The two answers.
    pub kind_of: fn(SenderKind) -> &'static str,
    /// Field.
    pub organisation_hint: &'static str,
    /// Field.
    pub email_hint: &'static str,
    /// Field.
    pub contact: FieldWords,
    /// Field.
    pub county_hint: &'static str,
    /// The sentence beside the tick.
    pub consent: &'static str,
    /// The sentence beside the tick.
    pub unnamed: &'static str,
    /// The sentence beside the tick.
    pub tell: &'static str,
    /// Button.
    pub register: &'static str,
    /// Button.
    pub keep: &'static str,
    /// Below the buttons.
    pub last: &'static str,
    /// In place of the button while there is nothing to be entered.
    pub nothing: &'static str,
    /// Heading of giving up.
    pub discard_title: &'static str,
    /// What that means.
    pub discard_text: &'static str,
    /// Button.
    pub discard: &'static str,
    /// A comment was saved, given the label of its provision.
    pub saved: fn(&str) -> String,
    /// The form was kept.
    pub kept: &'static str,
    /// Something was given up.
    pub discarded: &'static str,
    /// A comment was taken out.
    pub removed: &'static str,
    /// It was entered, given its number.
    pub entered: fn(&str) -> String,
    /// What to do with the receipt.
    pub print: &'static str,
    /// Heading of the form of a comment, given the label.
    pub about: fn(&str) -> String,
    /// What to write.
    pub about_lede: &'static str,
    /// Field: which part of the article.
    pub part: &'static str,
    /// Button.
    pub show_part: &'static str,
    /// Link back.
    pub back: &'static str,
    /// Below the form.
    pub saved_now: &'static str,
    /// Button that takes a comment out.
    pub remove: &'static str,
}
