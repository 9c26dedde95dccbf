//! Messages of what came of a consultation, and of its open data.

use backend::open_data::Kind;
use model::outcomes::Outcome;

/// What came of a consultation, and its open data.
pub struct Results {
    /// Heading.
    pub title: &'static str,
    /// Title of the document, given that of the consultation.
    pub title_of: fn(&str) -> String,
    /// What the page is for.
    pub lede: &'static str,
    /// Nothing is released, while comments are taken until a day.
    pub not_yet_open: fn(&str) -> String,
    /// Nothing is released, and no comments are taken any more.
    pub not_yet_closed: &'static str,
    /// Nothing is released before the consultation opens.
    pub not_yet_begun: &'static str,
    /// How many comments were answered by how many decisions, from when to when.
    pub released: fn(i64, i64, &str, &str) -> String,
    /// Answers are being put to their articles.
    pub placing: &'static str,
    /// How the comments were answered: number and outcome.
    pub outcome: fn(Outcome, i64) -> String,
    /// Heading and caption of the table of all articles.
    pub overview: &'static str,
    /// Column.
    pub decided: &'static str,
    /// Column.
    pub changed: &'static str,
    /// The words changed.
    pub is_changed: &'static str,
    /// The article is gone.
    pub is_gone: &'static str,
    /// So many articles with nothing to show.
    pub quiet: fn(i64) -> String,
    /// Name of the section about the act as a whole.
    pub outside: &'static str,
    /// Heading of what people said.
    pub said: &'static str,
    /// Nobody said anything.
    pub silence: &'static str,
    /// Before what experts say that people said.
    pub summary: &'static str,
    /// Link to a comment that a sentence rests on, by its place among them.
    pub cites: fn(usize) -> String,
    /// So many comments more.
    pub cites_more: fn(i64) -> String,
    /// Heading of what was decided.
    pub what_decided: &'static str,
    /// Nothing of it is public.
    pub nothing_decided: &'static str,
    /// How many comments a decision answers: here, everywhere.
    pub answers: fn(i64, i64) -> String,
    /// The decision was written for a campaign.
    pub campaign: &'static str,
    /// Nothing of what it answers is public any more.
    pub unpublic: &'static str,
    /// Before the comments that are quoted.
    pub quotes: &'static str,
    /// Link to all decisions on an article, with how many there are.
    pub all_decisions: fn(i64, &str) -> String,
    /// Link to more of them.
    pub more_decisions: &'static str,
    /// Link to the first.
    pub first_decisions: &'static str,
    /// Name of the pages of decisions.
    pub pages_of_decisions: &'static str,
    /// Heading of what changed, between two versions.
    pub what_changed: fn(i64, i64) -> String,
    /// Nothing changed.
    pub unchanged: &'static str,
    /// There is only one version.
    pub one_version: &'static str,
    /// Link to what people said on an article.
    pub all_comments: fn(&str) -> String,
    /// Link back from one article to everything.
    pub everything: &'static str,
    /// Which page of how many.
    pub page: fn(i64, i64) -> String,
    /// Name of the pages.
    pub pages: &'static str,
    /// Link to the page before.
    pub previous: &'static str,
    /// Link to the page after.
    pub next: &'static str,
    /// Beside one's own answer: link to the article among the results.
    pub seen_with_others: &'static str,
    /// Open data.
    pub data: TableWords,
}

/// Open data of a consultation.
pub struct TableWords {
    /// Heading.
    pub title: &'static str,
    /// Title of the document, given that of the consultation.
    pub title_of: fn(&str) -> String,
    /// What the page is for.
    pub lede: &'static str,
    /// Heading of the files.
    pub files: &'static str,
    /// What a file holds, after its format.
    pub file_of: fn(&str) -> String,
    /// Link to the description for programs.
    pub package: &'static str,
    /// Heading of the dictionary.
    pub dictionary: &'static str,
    /// Columns of the dictionary: name, type, meaning.
    pub columns: [&'static str; 3],
    /// A type.
    pub kind: fn(Kind) -> &'static str,
    /// Before the values that a column may have.
    pub values: &'static str,
    /// Heading of the licence.
    pub licence: &'static str,
    /// What may be done, and why this licence.
    pub licence_text: &'static str,
    /// The licence's name, as a link.
    pub licence_link: &'static str,
    /// Heading of what is not in the data.
    pub left_out: &'static str,
    /// What is not.
    pub left_out_text: [&'static str; 3],
    /// Heading of the format.
    pub format: &'static str,
    /// How files are written.
    pub format_text: &'static str,
}
