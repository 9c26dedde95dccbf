//! Messages of what several features show: forms, stances, deadlines, counts.

use model::comments::{Kind, Stance};
use model::counts::Stances;

/// Words of the building blocks of pages.
pub struct Ui {
    /// Label of the breadcrumb.
    pub breadcrumb: &'static str,
    /// Behind the label of a field that may stay empty.
    pub optional: &'static str,
    /// Under the list of errors.
    pub nothing_lost: &'static str,
    /// Under a field: how many characters it takes.
    pub at_most: fn(u64) -> String,
    /// First choice of a list.
    pub choose: &'static str,
    /// Read aloud before inserted words.
    pub inserted: &'static str,
    /// Read aloud before struck words.
    pub deleted: &'static str,
    /// Read aloud after changed words.
    pub end_of_change: &'static str,
    /// Heading of a proposed wording.
    pub proposed: &'static str,
    /// A stance in a legend: several people take it.
    pub stance: fn(Stance) -> &'static str,
    /// The same, short.
    pub stance_short: fn(Stance) -> &'static str,
    /// The stance of one comment: "susține".
    pub stance_of_one: fn(Stance) -> &'static str,
    /// What a stance bar shows, for those who do not see it.
    pub stances: fn(&Stances) -> String,
    /// Label of the legend of stances.
    pub stance_key: &'static str,
    /// What a comment is.
    pub kind: fn(Kind) -> &'static str,
    /// "57 de observații".
    pub comments: fn(i64) -> String,
    /// What follows a number of comments that stands by itself: " de observații".
    pub comments_after: fn(i64) -> &'static str,
    /// "41 de persoane".
    pub people: fn(i64) -> String,
    /// "16 organizații".
    pub organisations: fn(i64) -> String,
    /// "30 de articole".
    pub articles: fn(i64) -> String,
    /// "7 formulări propuse".
    pub proposals: fn(i64) -> String,
    /// What the map of counties lists.
    pub counties: &'static str,
    /// Column: the county.
    pub county: &'static str,
    /// Of a sender whose county is not known.
    pub county_unknown: &'static str,
    /// Shows the figures of the map.
    pub county_table: &'static str,
    /// What the map shows, given how many counties, and the first of them by comments.
    pub counties_are: fn(i64, &[&str]) -> String,
    /// Before the closing instant, on the consultation's own pages.
    pub send_until: &'static str,
    /// Before the closing instant, in a list.
    pub until: &'static str,
    /// Before the closing instant of a closed consultation.
    pub passed: &'static str,
    /// Before the opening instant.
    pub opens: &'static str,
    /// Days left, or hours on the last day: the figure (or a word) and what follows it.
    pub left: fn(i64, i64) -> (String, &'static str),
}
