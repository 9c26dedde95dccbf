//! Messages of the register: its mirror for everyone, its list for staff, and entering by hand.

use model::submissions::{Means, SenderKind};

use super::FieldWords;

/// The register of a consultation.
pub struct Register {
    /// Its name.
    pub title: &'static str,
    /// What it is, for everyone.
    pub lede: &'static str,
    /// What it is, for staff.
    pub staff_lede: &'static str,
    /// What of it is not published, and why numbers are missing.
    pub note: &'static str,
    /// What the table lists.
    pub caption: &'static str,
    /// Column.
    pub number: &'static str,
    /// Column.
    pub received: &'static str,
    /// Column and field: by which way it came.
    pub means: FieldWords,
    /// Column.
    pub sender: &'static str,
    /// Column of staff.
    pub contact_column: &'static str,
    /// Column and field.
    pub articles: &'static str,
    /// A way in words.
    pub means_of: fn(Means) -> &'static str,
    /// Who sent something, where no name is shown.
    pub kind_of: fn(SenderKind) -> &'static str,
    /// Who sent something without a name.
    pub unnamed: &'static str,
    /// The name is not published.
    pub unpublished: &'static str,
    /// In the place of what was erased.
    pub erased: &'static str,
    /// When staff entered it and who, given both.
    pub entered: fn(&str, &str) -> String,
    /// Link to the receipt of what staff entered.
    pub receipt: &'static str,
    /// The same for those who listen, given the number.
    pub receipt_of: fn(&str) -> String,
    /// Label of the steps between pages.
    pub pages: &'static str,
    /// Step to the first page.
    pub newest: &'static str,
    /// Step to the next page.
    pub older: &'static str,
    /// Heading where there is nothing.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
    /// First choice of a filter.
    pub anything: &'static str,
    /// Field: from which day.
    pub from: &'static str,
    /// Field: up to which day.
    pub to: &'static str,
    /// Before the links to files.
    pub files: &'static str,
    /// Link to entering by hand.
    pub enter: &'static str,
    /// Link to what is being entered.
    pub go_on: &'static str,
    /// Entering by hand.
    pub entry: RegisterEntry,
}

/// Entering by hand.
pub struct RegisterEntry {
    /// Title.
    pub title: &'static str,
    /// What it is for.
    pub lede: &'static str,
    /// Heading of the comments.
    pub comments: &'static str,
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
