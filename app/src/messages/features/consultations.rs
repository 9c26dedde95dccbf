//! Messages of a consultation's public page.

use model::consultations::{Mode, Stage};

/// A consultation's public page.
pub struct Consultations {
    /// Above the title, given the policy.
    pub kicker: fn(&str) -> String,
    /// The next step while comments are taken.
    pub read_and_comment: &'static str,
    /// The next step once they are not.
    pub read: &'static str,
    /// Link to the form on the whole act.
    pub comment_act: &'static str,
    /// Link to what was said on the whole act.
    pub act: &'static str,
    /// In place of the text where there is none yet.
    pub no_text: &'static str,
    /// What may be done before the opening, when the text is there already.
    pub not_yet: &'static str,
    /// What may be done after the closing.
    pub no_longer: &'static str,
    /// Heading of the stages.
    pub stages: &'static str,
    /// Name of a stage on the line of stages.
    pub stage: fn(Stage) -> &'static str,
    /// Where a consultation stands, as a tag.
    pub stage_tag: fn(Stage) -> &'static str,
    /// Said to those who do not see which stage is done.
    pub done: &'static str,
    /// Heading of the summary.
    pub summary: &'static str,
    /// Heading of how to take part.
    pub how: &'static str,
    /// The steps: what to do, and what that means.
    pub steps: [[&'static str; 2]; 3],
    /// Heading of the documents.
    pub documents: &'static str,
    /// The text, given the number of its version.
    pub text: fn(i64) -> String,
    /// Behind the text: when it was published, given the day.
    pub published: fn(&str) -> String,
    /// The provisions as data.
    pub tree: &'static str,
    /// The counts as data.
    pub counts: &'static str,
    /// The comments as data.
    pub voices: &'static str,
    /// Heading of the table of contents.
    pub outline: &'static str,
    /// What unfolds it, given the number of articles.
    pub outline_fold: fn(&str) -> String,
    /// Caption of the table of contents.
    pub outline_caption: &'static str,
    /// Column of articles.
    pub article: &'static str,
    /// Column of comments.
    pub comments: &'static str,
    /// Label of the margin.
    pub about: &'static str,
    /// Where nothing was said yet.
    pub nothing_said: &'static str,
    /// Link to the text with its voices.
    pub by_article: &'static str,
    /// Heading of who answers questions.
    pub contact: &'static str,
    /// Label before who consults.
    pub authority: &'static str,
    /// Under which rules the consultation runs.
    pub mode: fn(Mode) -> &'static str,
}
