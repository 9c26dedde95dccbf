//! Messages of reading: the text, an article, what was said.

use model::submissions::SenderKind;

/// Reading.
pub struct Reading {
    /// The whole text, as a step of the breadcrumb.
    pub text: &'static str,
    /// Above the title, given the version's number and day.
    pub version: fn(i64, &str) -> String,
    /// Table of contents.
    pub contents: &'static str,
    /// Link to comment.
    pub comment: &'static str,
    /// After that link, unseen: which provision it speaks of.
    pub comment_what: fn(&str) -> String,
    /// After a number of comments, unseen: which provision they speak of.
    pub comments_where: fn(&str) -> String,
    /// Button below an article, given its label.
    pub comment_on: fn(&str) -> String,
    /// Above an article's text, while comments are taken.
    pub hint: &'static str,
    /// Label of the neighbours.
    pub neighbours: &'static str,
    /// The article before.
    pub previous: &'static str,
    /// The article after.
    pub next: &'static str,
    /// Label of the margin.
    pub aside: &'static str,
    /// Heading of the counts in the margin, given "57 de observații" and the label.
    pub comments_on: fn(&str, &str) -> String,
    /// Heading of the counts on the whole act, given "12 observații".
    pub comments_on_act: fn(&str) -> String,
    /// Below the heading of one's own submission.
    pub mine: &'static str,
    /// Link to one's own submission.
    pub to_mine: &'static str,
    /// Link to what was said on the act as a whole.
    pub act: &'static str,
    /// Title of that page, given the consultation.
    pub act_title: fn(&str) -> String,
    /// What that page is for.
    pub act_lede: &'static str,
    /// Link to the form on the whole act.
    pub comment_act: &'static str,
    /// Heading of what others said.
    pub voices: &'static str,
    /// Where nobody spoke and comments are taken.
    pub be_first: &'static str,
    /// Where nobody spoke and comments are not taken.
    pub silence: &'static str,
    /// Label of the filter.
    pub filter: &'static str,
    /// No filter.
    pub all: &'static str,
    /// Button of the filter.
    pub show: &'static str,
    /// Label of the pages of comments.
    pub pages: &'static str,
    /// Back to the first page of comments.
    pub newest: &'static str,
    /// The next page of comments.
    pub older: &'static str,
    /// Who spoke, when the name is not published.
    pub nameless: fn(SenderKind) -> &'static str,
    /// Where they live: "județul Cluj".
    pub county: fn(&str) -> String,
    /// Tag of an organisation.
    pub organisation: &'static str,
    /// Tag of an organisation that staff verified.
    pub verified_organisation: &'static str,
    /// Tag of an organisation that has members here and is not verified.
    pub unverified_organisation: &'static str,
    /// A comment on the whole act.
    pub whole_act: &'static str,
    /// Before the number in the register.
    pub number: fn(&str) -> String,
    /// How many other comments say the same.
    pub same: fn(i64) -> String,
    /// Before the reasons.
    pub why: &'static str,
}
