//! Messages of the register: its mirror for everyone, and its list for staff.

use model::submissions::{Means, SenderKind};

use super::FieldWords;
use super::RegisterEntry;

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
