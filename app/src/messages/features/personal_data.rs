//! Messages of personal data.

use backend::personal_data::{Field, Topic};

use super::{FieldWords, Part};

/// Personal data.
pub struct PersonalData {
    /// Heading of the statement, and the name of the link to it.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading of the table.
    pub stored: &'static str,
    /// Its columns: what, why, how long, who sees it.
    pub columns: [&'static str; 4],
    /// Its rows.
    pub rows: &'static [[&'static str; 4]],
    /// The rest.
    pub parts: &'static [Part],
    /// Link to what is stored about one's account.
    pub of_account: &'static str,
    /// Heading of one's own data.
    pub mine: &'static str,
    /// Heading of taking away.
    pub take_away: &'static str,
    /// What is in the files.
    pub take_away_text: &'static str,
    /// Link.
    pub take_page: &'static str,
    /// Link.
    pub take_json: &'static str,
    /// Heading of the page that is taken away.
    pub document: &'static str,
    /// What a section of it is about.
    pub topic: fn(Topic) -> &'static str,
    /// Name of a stored value.
    pub field: fn(Field) -> &'static str,
    /// Heading before everything is erased, and the link to it.
    pub erase_all: &'static str,
    /// Heading before one submission is erased, given its number.
    pub erase_one: fn(&str) -> String,
    /// Column of the links to it.
    pub erasure: &'static str,
    /// The link to it.
    pub erase_this: &'static str,
    /// In its place where an organisation sent it from its account.
    pub of_organisation: &'static str,
    /// What goes, given the address.
    pub all_goes: fn(&str) -> String,
    /// What goes of one submission.
    pub one_goes: &'static str,
    /// What goes with an account.
    pub account_goes: &'static str,
    /// What stays, and why.
    pub stays: &'static str,
    /// That it cannot be undone.
    pub for_good: &'static str,
    /// Button.
    pub erase: &'static str,
    /// Button and heading.
    pub erase_account: &'static str,
    /// Link back.
    pub keep: &'static str,
    /// Said afterwards.
    pub erased: &'static str,
    /// In the place of words that their author had erased.
    pub removed: &'static str,
    /// Heading of the page for administrators, and the name of the link to it.
    pub desk_title: &'static str,
    /// What it is for.
    pub desk_lede: &'static str,
    /// Field.
    pub whose: FieldWords,
    /// Button.
    pub look: &'static str,
    /// What was found: submissions, drafts, mails.
    pub found: fn(i64, i64, i64) -> String,
    /// Somebody has an account with the address.
    pub has_account: &'static str,
    /// Said afterwards, given how many submissions were emptied.
    pub erased_for: fn(i64) -> String,
}
