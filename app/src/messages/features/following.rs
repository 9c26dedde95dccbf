//! Messages of following what was sent: its way, what is new, correcting, taking back, news by mail.

use model::tracking::{Event, Step};

use super::FieldWords;

/// Following what was sent.
pub struct Following {
    /// Name of the list of steps, for those who hear it.
    pub way: &'static str,
    /// A step.
    pub step: fn(Step) -> &'static str,
    /// So many comments stand at a step.
    pub at_step: fn(Step, i64) -> String,
    /// Said after a step that was reached, to those who hear it.
    pub reached: &'static str,
    /// Said after a step that is to come, to those who hear it.
    pub to_come: &'static str,
    /// Heading of what is new.
    pub news: &'static str,
    /// Tag of a submission with news.
    pub fresh: &'static str,
    /// What happened, given the number of the version where one matters.
    pub event: fn(Event, Option<i64>) -> String,
    /// By whom, of an organisation.
    pub by: fn(&str) -> String,
    /// Before a reason.
    pub reason: &'static str,
    /// Button: these were read.
    pub seen: &'static str,
    /// Why there is a button.
    pub seen_hint: &'static str,
    /// Nothing is new.
    pub nothing_new: &'static str,
    /// Summary of what a correction changed, given the day.
    pub corrected: fn(&str) -> String,
    /// Above the text word by word.
    pub text: &'static str,
    /// Above the wording word by word.
    pub wording: &'static str,
    /// Above the reasons word by word.
    pub reasons: &'static str,
    /// On the receipt, of a comment that was corrected since, given the day.
    pub corrected_since: fn(&str) -> String,
    /// On the receipt, of a comment that was taken back since, given the day.
    pub withdrawn_since: fn(&str) -> String,
    /// In the place of a comment that was taken back, given the day.
    pub stub: fn(&str) -> String,
    /// Of a submission that was taken back whole, in the register.
    pub withdrawn: &'static str,
    /// Correcting.
    pub correct: Correct,
    /// Taking back.
    pub withdraw: Withdraw,
    /// News by mail.
    pub mail: ByMail,
}

/// Correcting a comment.
pub struct Correct {
    /// Link.
    pub link: &'static str,
    /// Title of the page, given the label of the provision.
    pub title: fn(&str) -> String,
    /// What a correction is, and what becomes of the first wording.
    pub rules: &'static str,
    /// How many words may change, given the number.
    pub bound: fn(u64) -> String,
    /// Field.
    pub text: FieldWords,
    /// Field.
    pub wording: FieldWords,
    /// Field.
    pub reasons: FieldWords,
    /// Button.
    pub save: &'static str,
    /// Link back.
    pub back: &'static str,
    /// It was done.
    pub done: &'static str,
    /// Somebody else was faster.
    pub overtaken: &'static str,
    /// Above what stands now.
    pub theirs: &'static str,
    /// It can be corrected no more, and what was typed is below.
    pub too_late: &'static str,
    /// Label of what was typed.
    pub typed: &'static str,
}

/// Taking something back.
pub struct Withdraw {
    /// Link at a comment.
    pub link: &'static str,
    /// Link for everything.
    pub link_all: &'static str,
    /// Title for one comment, given the label of its provision.
    pub title: fn(&str) -> String,
    /// Title for everything, given the number.
    pub title_all: fn(&str) -> String,
    /// What goes.
    pub goes: &'static str,
    /// What stays.
    pub stays: &'static str,
    /// That it cannot be undone.
    pub for_good: &'static str,
    /// The comments that are meant.
    pub meant: &'static str,
    /// Field.
    pub reason: FieldWords,
    /// Button.
    pub confirm: &'static str,
    /// Link back.
    pub keep: &'static str,
    /// It was done.
    pub done: &'static str,
}

/// News by mail.
pub struct ByMail {
    /// Heading.
    pub title: &'static str,
    /// What one gets.
    pub text: &'static str,
    /// Button.
    pub ask: &'static str,
    /// A mail asks back.
    pub asked: &'static str,
    /// They are on.
    pub on: &'static str,
    /// Button.
    pub stop: &'static str,
    /// They were ended.
    pub stopped: &'static str,
    /// Title of the page behind a mail.
    pub page: &'static str,
    /// They are on, given the address.
    pub page_on: fn(&str) -> String,
    /// They are off, given the address.
    pub page_off: fn(&str) -> String,
    /// Button there.
    pub start: &'static str,
}
