//! Messages of summaries: what experts say that people said, sentence by sentence.

use model::comments::Stance;
use model::submissions::SenderKind;

/// Summaries.
pub struct Summaries {
    /// Heading on the desk of an article.
    pub heading: &'static str,
    /// Title of the page on which it is written, given the label of the article; empty for the draft as a whole.
    pub title: fn(&str) -> String,
    /// What a summary is.
    pub lede: &'static str,
    /// None was written.
    pub none: &'static str,
    /// Link to the page on which it is written.
    pub write: &'static str,
    /// Tag of a public one.
    pub published: &'static str,
    /// Tag of one that is not.
    pub draft: &'static str,
    /// Who changed it last, given name and day.
    pub edited: fn(&str, &str) -> String,
    /// Since when it is public.
    pub public_since: fn(&str) -> String,
    /// Before the comments of a sentence.
    pub rests_on: &'static str,
    /// A sentence without any.
    pub rests_on_nothing: &'static str,
    /// So many of its comments were hidden, taken back or erased since.
    pub lost: fn(i64) -> String,
    /// It repeats words that nobody may read any more.
    pub repeats: &'static str,
    /// Heading of the coverage.
    pub coverage: &'static str,
    /// "Se sprijină pe 41 din 57 de observații; 16 nu sunt încă citate", given cited and all.
    pub covered: fn(i64, i64) -> String,
    /// How campaigns count.
    pub covered_how: &'static str,
    /// Heading of what no sentence rests on.
    pub uncovered: &'static str,
    /// There is none.
    pub all_covered: &'static str,
    /// A change that is wanted, by its place among them.
    pub uncovered_change: fn(i64) -> String,
    /// A stance of a kind of sender.
    pub uncovered_cell: fn(SenderKind, Stance) -> String,
    /// A campaign.
    pub uncovered_campaign: &'static str,
    /// Heading of the sentences.
    pub sentences: &'static str,
    /// Heading of a new sentence.
    pub new: &'static str,
    /// Heading of one that is changed.
    pub change: &'static str,
    /// Label of its words.
    pub text: &'static str,
    /// What helps to write it.
    pub text_hint: &'static str,
    /// Heading of the comments that it rests on.
    pub cited: &'static str,
    /// Heading of the comments offered.
    pub offered: &'static str,
    /// What they are.
    pub offered_lede: &'static str,
    /// Box of a comment, given its number.
    pub cite: fn(&str) -> String,
    /// Button.
    pub save: &'static str,
    /// Link that leaves a sentence as it is.
    pub leave: &'static str,
    /// Link: change this sentence.
    pub edit: &'static str,
    /// Button: put it before the one before it.
    pub raise: &'static str,
    /// Button: take it out.
    pub take_out: &'static str,
    /// Of which sentence, for those who listen, by its place.
    pub of: fn(i64) -> String,
    /// Button.
    pub publish: &'static str,
    /// What publishing does.
    pub publish_lede: &'static str,
    /// Button.
    pub withdraw: &'static str,
    /// A public summary is not changed.
    pub withdraw_lede: &'static str,
    /// Somebody else was faster.
    pub changed: &'static str,
    /// One of the comments cannot be cited any more.
    pub uncitable: &'static str,
    /// What was done, by its code.
    pub done: fn(&str) -> Option<&'static str>,
    /// What was not, by its code.
    pub refused: fn(&str) -> Option<&'static str>,
}
