//! Messages of the page on which a moderator judges one comment.

use model::moderation::Act;

use super::FieldWords;

/// One comment, to be judged.
pub struct ModerationItem {
    /// Heading, given its provision.
    pub title: fn(&str) -> String,
    /// Link back.
    pub back: &'static str,
    /// Heading of the comment, for who does not see where it stands.
    pub said: &'static str,
    /// Label of what may be done.
    pub acts: &'static str,
    /// Button: lets it out.
    pub publish: &'static str,
    /// Button: keeps it as it is.
    pub keep: &'static str,
    /// Link to a form.
    pub hide: &'static str,
    /// Link to a form.
    pub redact: &'static str,
    /// Link to a form.
    pub ask: &'static str,
    /// Button: the next one.
    pub skip: &'static str,
    /// Button: claims it.
    pub claim: &'static str,
    /// Button: claims it though it is somebody else's.
    pub take: &'static str,
    /// Why there is a button.
    pub unclaimed: &'static str,
    /// Field.
    pub rule: FieldWords,
    /// Field.
    pub why: FieldWords,
    /// Field: why a passage is taken out.
    pub why_passage: FieldWords,
    /// Field.
    pub question: FieldWords,
    /// Field.
    pub from: FieldWords,
    /// Field.
    pub to: FieldWords,
    /// Button of the form.
    pub confirm_hide: &'static str,
    /// Button of the form.
    pub confirm_redact: &'static str,
    /// Button of the form.
    pub confirm_ask: &'static str,
    /// Link out of a form.
    pub cancel: &'static str,
    /// Heading of what looks like personal data.
    pub passages: &'static str,
    /// Link that takes it out.
    pub take_out: &'static str,
    /// Heading of reports.
    pub reports: &'static str,
    /// Heading of what was done.
    pub history: &'static str,
    /// Before what its sender said to an act.
    pub reply: &'static str,
    /// Said of an act that was undone.
    pub undone: &'static str,
    /// Button.
    pub undo: &'static str,
    /// What was done just now.
    pub done: fn(Act) -> &'static str,
    /// What happened meanwhile: the form is as it was typed.
    pub late: &'static str,
    /// Heading of an appeal.
    pub appeal: &'static str,
    /// Who must not decide.
    pub four_eyes: &'static str,
    /// Field.
    pub verdict: FieldWords,
    /// Button.
    pub grant: &'static str,
    /// Button.
    pub reject: &'static str,
    /// Heading of what was sealed.
    pub sealed: &'static str,
    /// What opening does.
    pub sealed_text: &'static str,
    /// Button.
    pub unseal: &'static str,
}

impl ModerationItem {
    /// The label of a field, by its name in the form.
    #[must_use]
    pub fn label(&self, field: &str) -> &'static str {
        match field {
            "rule" => self.rule.label,
            "from" => self.from.label,
            "to" => self.to.label,
            "words" => self.verdict.label,
            _ => self.why.label,
        }
    }
}
