//! Messages of moderation for those who read and those who write.

use super::FieldWords;

/// What everyone reads.
pub struct ModerationPublic {
    /// In the place of a hidden comment: rule, day, role.
    pub tombstone: fn(&str, &str, &str) -> String,
    /// The same where nothing tells more.
    pub tombstone_plain: &'static str,
    /// Link to the ledger.
    pub ledger: &'static str,
    /// Heading of the ledger.
    pub ledger_title: &'static str,
    /// What it is.
    pub ledger_lede: &'static str,
    /// Heading and caption.
    pub totals: &'static str,
    /// Heading and caption.
    pub lines: &'static str,
    /// Column.
    pub what: &'static str,
    /// Column.
    pub by_rule: &'static str,
    /// Column.
    pub how_often: &'static str,
    /// Column.
    pub when: &'static str,
    /// Column.
    pub who: &'static str,
    /// Where an act follows no rule.
    pub no_rule: &'static str,
    /// Said of an act that was undone.
    pub undone: &'static str,
    /// Nothing was done.
    pub nothing: &'static str,
    /// Comments wait for a moderator.
    pub before: &'static str,
    /// Link at a comment.
    pub report: &'static str,
    /// Which comment, for those who listen: its number.
    pub report_of: fn(&str) -> String,
    /// Heading of the form.
    pub report_title: &'static str,
    /// What a report does.
    pub report_lede: &'static str,
    /// Field.
    pub report_rule: FieldWords,
    /// Field.
    pub report_words: FieldWords,
    /// Button.
    pub report_send: &'static str,
    /// It was reported.
    pub reported: &'static str,
    /// Link back.
    pub report_back: &'static str,
    /// Of what the text seems to hold, before it is sent: the passages.
    pub warning: fn(&str) -> String,
}

/// What senders are told.
pub struct ModerationSender {
    /// A comment was hidden: rule, day.
    pub hidden: fn(&str, &str) -> String,
    /// A passage was taken out: rule, day.
    pub redacted: fn(&str, &str) -> String,
    /// Before a reason.
    pub reason: &'static str,
    /// Above what everyone reads.
    pub public: &'static str,
    /// A question, with its day.
    pub question: fn(&str) -> String,
    /// Before the answer, with its day.
    pub answered: fn(&str) -> String,
    /// Field.
    pub answer: FieldWords,
    /// Button.
    pub send_answer: &'static str,
    /// Before the appeal, with its day.
    pub appealed: fn(&str) -> String,
    /// It waits.
    pub undecided: &'static str,
    /// What was decided: granted or not, day.
    pub decided: fn(bool, &str) -> String,
    /// Summary of the form.
    pub may_appeal: &'static str,
    /// Field.
    pub appeal: FieldWords,
    /// Button.
    pub send_appeal: &'static str,
    /// It was done.
    pub sent: &'static str,
}
