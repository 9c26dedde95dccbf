//! Messages of coding.

use backend::themes::Part;
use model::submissions::SenderKind;

/// Putting themes on comments.
pub struct CodingWords {
    /// Heading.
    pub title: &'static str,
    /// What it is.
    pub lede: &'static str,
    /// Heading of the form with which it begins.
    pub next_title: &'static str,
    /// Fields of the filter: article, kind of sender.
    pub filter: [&'static str; 2],
    /// The choice that narrows nothing.
    pub anything: &'static str,
    /// What stands outside of articles.
    pub outside: &'static str,
    /// A kind of sender.
    pub sender: fn(SenderKind) -> &'static str,
    /// Button.
    pub next: &'static str,
    /// Nothing is left.
    pub none_left: &'static str,
    /// There is no theme yet.
    pub no_themes: &'static str,
    /// Moderators and editors read only.
    pub read_only: &'static str,
    /// Heading of one comment, given its number.
    pub one: fn(&str) -> String,
    /// Who sent it is not shown.
    pub blind: &'static str,
    /// Shows the text of the provision.
    pub present: &'static str,
    /// Heading of the comment's words.
    pub said: &'static str,
    /// It was taken back.
    pub withdrawn: &'static str,
    /// A moderator hid it.
    pub hidden: &'static str,
    /// Heading of its codes.
    pub codes: &'static str,
    /// It has none.
    pub no_codes: &'static str,
    /// Somebody found that none fits.
    pub coded_none: &'static str,
    /// Somebody codes it a second time.
    pub withheld: &'static str,
    /// On the whole comment.
    pub whole: &'static str,
    /// Who put it, and when.
    pub by: fn(&str, &str) -> String,
    /// On words that are others now.
    pub stale: &'static str,
    /// Button: it holds, on the whole comment.
    pub confirm: &'static str,
    /// Button.
    pub remove: &'static str,
    /// Heading of the form.
    pub put: &'static str,
    /// Field: which part of it.
    pub passage: &'static str,
    /// How to choose.
    pub passage_hint: &'static str,
    /// Parts of a comment.
    pub part: fn(Part) -> &'static str,
    /// Heading of the suggestions.
    pub suggested: &'static str,
    /// What they are.
    pub suggested_hint: &'static str,
    /// Before the number of a coded comment.
    pub like: &'static str,
    /// The words that speak for it.
    pub says: fn(&str) -> String,
    /// Field: themes.
    pub themes: &'static str,
    /// Themes under no heading.
    pub other_themes: &'static str,
    /// Box: none fits.
    pub none: &'static str,
    /// Button: and on to the next.
    pub save_next: &'static str,
    /// Button: and stay.
    pub save_stay: &'static str,
    /// Button: leave it.
    pub skip: &'static str,
    /// Somebody else has it open, given the name.
    pub taken: fn(&str) -> String,
    /// Neither a theme nor none was ticked.
    pub missing: &'static str,
    /// Both were.
    pub both: &'static str,
    /// Words or codes are others by now.
    pub changed: &'static str,
    /// What was done, by its code.
    pub done: fn(&str) -> Option<&'static str>,
    /// Link to the campaign's page, given how many it has.
    pub campaign: fn(i64) -> String,
    /// Heading before themes are put on a campaign.
    pub spread: &'static str,
    /// What it does, given members left with the campaign's words, with their own, and coded already.
    pub spread_lede: fn(i64, i64, i64) -> String,
    /// Before the names of the themes.
    pub spread_themes: &'static str,
    /// Box: also those with words of their own.
    pub spread_whole: &'static str,
    /// Button.
    pub spread_button: &'static str,
    /// The comment has no theme yet, or nobody is left.
    pub spread_nothing: &'static str,
    /// Link back to the comment.
    pub back: &'static str,
}
