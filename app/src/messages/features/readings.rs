//! Messages of the desk of one article: what people said there, read as a whole.

/// The desk of one article.
pub struct Readings {
    /// Heading, given the printed label and the heading of the article, either of which may be empty.
    pub title: fn(&str, &str) -> String,
    /// Link to it, given the label.
    pub link: &'static str,
    /// Label of the steps to the articles beside it.
    pub beside: &'static str,
    /// Before the article before it.
    pub previous: &'static str,
    /// Before the one after it.
    pub next: &'static str,
    /// Link to the public page.
    pub public: &'static str,
    /// Link to all comments here.
    pub all: &'static str,
    /// Its present text.
    pub present: &'static str,
    /// Nothing was said here.
    pub silent_title: &'static str,
    /// And what then.
    pub silent_text: &'static str,
    /// The job has not come by.
    pub unread: &'static str,
    /// When it was read and of how many comments, given the time in words.
    pub read: fn(&str, i64) -> String,
    /// How many came since.
    pub since: fn(i64) -> String,
    /// Something of it is hidden, corrected or taken back by now.
    pub stale: &'static str,
    /// There are more texts than are compared, given how many differ.
    pub capped: fn(i64) -> String,
    /// What is counted, and what is not.
    pub how: &'static str,
    /// Heading of who says what.
    pub stances: &'static str,
    /// What the table shows.
    pub stances_lede: &'static str,
    /// Column: who.
    pub who: &'static str,
    /// Persons by themselves.
    pub citizens: &'static str,
    /// Persons in campaigns.
    pub citizens_campaign: &'static str,
    /// Organisations by themselves.
    pub organisations: &'static str,
    /// Organisations in campaigns.
    pub organisations_campaign: &'static str,
    /// Column: how they are divided.
    pub divided: &'static str,
    /// Heading of the campaigns.
    pub campaigns: &'static str,
    /// Heading of the changes that people want.
    pub changes: &'static str,
    /// What they are, given how many there are.
    pub changes_lede: fn(i64) -> String,
    /// Heading of one, given its place and how many comments want it.
    pub change: fn(i64, i64) -> String,
    /// Who wants it, given how many do: organisations, of campaigns, wordings that differ.
    pub change_who: fn(i64, [i64; 3]) -> String,
    /// Link to all who want it.
    pub change_all: fn(i64) -> String,
    /// Link to one answer for all who want it.
    pub change_answer: fn(i64) -> &'static str,
    /// The comment whose wording is shown, given its number.
    pub change_shown: fn(&str) -> String,
    /// Heading of phrases.
    pub phrases: &'static str,
    /// What they are.
    pub phrases_lede: &'static str,
    /// After a phrase, how many texts hold it.
    pub phrase_texts: fn(i64) -> String,
    /// Heading of the comments that stand for all.
    pub representatives: &'static str,
    /// How they are chosen.
    pub representatives_lede: &'static str,
    /// Heading of those with evidence.
    pub evidence: &'static str,
    /// How they are chosen.
    pub evidence_lede: &'static str,
    /// Heading of those that ask.
    pub questions: &'static str,
    /// Which they are.
    pub questions_lede: &'static str,
    /// In the place of a comment that stands above, given its number and where it stands.
    pub above: fn(&str, &str) -> String,
    /// So many say the same in the same words.
    pub same: fn(i64) -> String,
    /// Heading of the map.
    pub counties: &'static str,
    /// Heading of the comments that hold a phrase.
    pub with_phrase: fn(&str) -> String,
    /// Heading of the comments that want one change.
    pub with_change: fn(i64) -> String,
    /// How many of them are shown, given that and how many there are.
    pub of_them: fn(i64, i64) -> String,
    /// Back to the article.
    pub back: &'static str,
    /// Label of the filter by stance.
    pub stance: &'static str,
    /// By kind of sender.
    pub sender: &'static str,
    /// By county.
    pub county: &'static str,
    /// By day.
    pub day: &'static str,
    /// By campaign.
    pub campaign: &'static str,
    /// In one; in none.
    pub in_campaign: [&'static str; 2],
    /// Every choice.
    pub any: &'static str,
    /// The filters below the first.
    pub more_filters: &'static str,
    /// Removes all filters.
    pub no_filters: &'static str,
}
