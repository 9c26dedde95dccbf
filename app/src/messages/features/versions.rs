//! Messages of versions: the list of them, an old text, what changed between two, the history of an article.

use model::provisions::Kind;
use model::versions::{Relation, Tally};

/// Versions.
pub struct Versions {
    /// The list of versions, as a page and as a step of the breadcrumb.
    pub title: &'static str,
    /// What that page is for.
    pub lede: &'static str,
    /// A version by its number.
    pub name: fn(i64) -> String,
    /// When it was published, given the day.
    pub published: fn(&str) -> String,
    /// Where it was read from, given the name of the file.
    pub file: fn(&str) -> String,
    /// Tag of the newest version.
    pub newest: &'static str,
    /// Where a version changed nothing before it.
    pub first: &'static str,
    /// Before what a version changed, given the number of the one before.
    pub against: fn(i64) -> String,
    /// How many changes there are of each kind.
    pub tally: fn(&Tally) -> String,
    /// Link to the text of a version.
    pub read: fn(i64) -> String,
    /// Link to what changed since a version.
    pub changed_since: fn(i64) -> String,
    /// Heading of the form that compares two versions.
    pub compare: &'static str,
    /// Field: the older version.
    pub from: &'static str,
    /// Field: the later version.
    pub to: &'static str,
    /// Field: how the two are shown.
    pub view: &'static str,
    /// Both in one text.
    pub inline: &'static str,
    /// One beside the other.
    pub side: &'static str,
    /// Link to the same changes in one text.
    pub show_inline: &'static str,
    /// Link to the same changes side by side.
    pub show_side: &'static str,
    /// Button.
    pub go: &'static str,
    /// A version in a list of choices, given its number and day.
    pub option: fn(i64, &str) -> String,
    /// On an old text: what it is, given its number and the newest one.
    pub old_text: fn(i64, i64) -> String,
    /// A comparison, as a step of the breadcrumb.
    pub comparison: &'static str,
    /// Title of a comparison.
    pub comparison_title: fn(i64, i64) -> String,
    /// Under the title, given both days.
    pub days: fn(&str, &str) -> String,
    /// Nothing differs.
    pub same_text: &'static str,
    /// There is only one version.
    pub only_one: &'static str,
    /// The same version was chosen twice.
    pub chosen_twice: &'static str,
    /// A version that does not exist was asked for.
    pub unknown: &'static str,
    /// Heading of the list of changes.
    pub list: &'static str,
    /// Which page of them, of how many.
    pub page: fn(i64, i64) -> String,
    /// What unfolds the provisions that only have another number, given how many there are.
    pub renumbered: fn(i64) -> String,
    /// Heading of the texts.
    pub texts: &'static str,
    /// What became of a provision, as a tag.
    pub relation: fn(Relation) -> &'static str,
    /// Said between an old and a new label.
    pub becomes: &'static str,
    /// What unfolds the reason of a pairing.
    pub why: &'static str,
    /// How sure a pairing is, in hundredths.
    pub sure: fn(i64) -> String,
    /// Tag of a pairing that a person should look at.
    pub doubtful: &'static str,
    /// Changes have no words of their own.
    pub no_words: &'static str,
    /// Label of the pages of changes.
    pub pages: &'static str,
    /// The page before.
    pub previous: &'static str,
    /// The page after.
    pub next: &'static str,
    /// Heading of references that point wrongly.
    pub wrong: &'static str,
    /// What they are.
    pub wrong_lede: &'static str,
    /// Above the changes, given how many there are of them.
    pub wrong_count: fn(i64) -> String,
    /// Link to the place of a reference.
    pub see_place: &'static str,
    /// Where not all of them are listed, given how many are left.
    pub wrong_more: fn(i64) -> String,
    /// Link to the list of versions.
    pub all: &'static str,
    /// Link to what changed with this version.
    pub see_changes: &'static str,
    /// Link to the history of an article or annex.
    pub history: fn(Kind) -> &'static str,
    /// After that link, unseen: of which article.
    pub history_of: fn(&str) -> String,
    /// Before the article in the title of its history.
    pub history_title: fn(&str) -> String,
    /// What that page is for.
    pub history_lede: &'static str,
    /// Link to the article as it is.
    pub to_article: &'static str,
    /// An article is gone, given the version.
    pub gone: fn(i64) -> String,
    /// Where its words went, before the labels.
    pub gone_into: &'static str,
    /// Nothing changed since a version.
    pub unchanged: fn(i64) -> String,
    /// Which provision it was in the version before, before the labels.
    pub was: &'static str,
    /// The text of the first version that has it.
    pub as_published: &'static str,
    /// The text against the version before.
    pub text_against: fn(i64) -> String,
    /// A text that is too long for the page.
    pub too_long: &'static str,
}
