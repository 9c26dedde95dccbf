//! Messages of the consultation at a glance.

use model::arrivals::Sender;

/// The consultation at a glance.
pub struct Dashboard {
    /// Name of the page among the others.
    pub tab: &'static str,
    /// Heading.
    pub title: &'static str,
    /// What it is for.
    pub lede: &'static str,
    /// What came is still being counted.
    pub counting: &'static str,
    /// Heading of what is to be done.
    pub to_do: &'static str,
    /// What waits for a moderator.
    pub unread: &'static str,
    /// Comments that nobody has coded.
    pub uncoded: &'static str,
    /// Comments without a decision.
    pub undecided: &'static str,
    /// Decisions that a colleague must approve.
    pub to_approve: &'static str,
    /// Decisions that can be released.
    pub to_release: &'static str,
    /// Days until the deadline.
    pub days_left: &'static str,
    /// After the deadline, in place of the days.
    pub closed: &'static str,
    /// Heading of what came by day.
    pub days: &'static str,
    /// How many submissions and comments came, from the first day to the last, and the most on one day.
    pub days_are: fn(i64, i64, &str, &str, i64) -> String,
    /// One bar: the day, its comments.
    pub day_is: fn(&str, i64) -> String,
    /// Figures as they arrived.
    pub as_arrived: &'static str,
    /// The table below the bars.
    pub day_table: &'static str,
    /// Column.
    pub day: &'static str,
    /// Column.
    pub submissions: &'static str,
    /// Nothing came yet.
    pub nothing: &'static str,
    /// Heading of the articles with most comments.
    pub heat: &'static str,
    /// Heading of the articles on which people are divided.
    pub divided: &'static str,
    /// What that means.
    pub divided_lede: &'static str,
    /// Column: how divided.
    pub disagreement: &'static str,
    /// Hundredths.
    pub hundredths: fn(i64) -> String,
    /// Nobody is divided.
    pub not_divided: &'static str,
    /// Link to all articles.
    pub all_articles: &'static str,
    /// Heading of who spoke about what.
    pub who: &'static str,
    /// That persons and organisations are not added.
    pub who_lede: &'static str,
    /// A kind of sender, as the head of a column.
    pub sender: fn(Sender) -> &'static str,
    /// Row of everything.
    pub everything: &'static str,
    /// A cell, said whole: comments, by whom, where.
    pub cell: fn(i64, Sender, &str) -> String,
    /// So many articles are left out.
    pub left_out: fn(i64) -> String,
    /// Heading of the map.
    pub counties: &'static str,
    /// So many persons, so many organisations told a county.
    pub counties_lede: fn(i64, i64) -> String,
    /// How many campaigns there are, with how many comments of all.
    pub campaigns_are: fn(i64, i64, i64) -> String,
    /// Link to all of them.
    pub all_campaigns: &'static str,
}
