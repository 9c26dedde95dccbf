//! Messages of the submission that the members of an organisation write together.

use super::{Conflict, FieldWords};

/// A shared draft.
pub struct SharedDrafts {
    /// Below the title.
    pub lede: &'static str,
    /// Heading of the comments.
    pub comments: &'static str,
    /// Label of the margin.
    pub side: &'static str,
    /// Nothing was written yet.
    pub empty: &'static str,
    /// How to begin.
    pub empty_text: &'static str,
    /// The consultation closed before it was sent.
    pub too_late: &'static str,
    /// Who wrote a comment, and when.
    pub written: fn(&str, &str) -> String,
    /// Who changed it last, and when.
    pub edited: fn(&str, &str) -> String,
    /// Stands for somebody whose account is gone.
    pub gone_member: &'static str,
    /// A comment was saved, given the label.
    pub saved: fn(&str) -> String,
    /// A comment was taken out.
    pub removed: &'static str,
    /// The draft was proposed.
    pub just_proposed: &'static str,
    /// The consultation is followed now.
    pub followed: &'static str,
    /// It is not any more.
    pub left: &'static str,
    /// A comment was not taken out, because it had changed.
    pub removal_overtaken: &'static str,
    /// The draft was not proposed, because it had changed.
    pub proposal_overtaken: &'static str,
    /// Link to a comment's own page.
    pub change_or_discuss: &'static str,
    /// How many notes a comment has.
    pub notes: fn(i64) -> String,
    /// Heading of the notes.
    pub discussion: &'static str,
    /// Who reads them.
    pub discussion_lede: &'static str,
    /// A note.
    pub note: FieldWords,
    /// Button of a note.
    pub say: &'static str,
    /// That somebody took a comment out, given the label.
    pub took_out: fn(&str) -> String,
    /// Opens what it said.
    pub what_it_said: &'static str,
    /// Heading of the signature.
    pub signing: &'static str,
    /// Tag of a draft that nobody has proposed.
    pub in_work: &'static str,
    /// The same as a sentence.
    pub in_work_text: &'static str,
    /// Tag of a draft that is proposed.
    pub proposed: &'static str,
    /// Who proposed it, and when.
    pub proposed_text: fn(&str, &str) -> String,
    /// Tag of a draft whose proposal a change withdrew.
    pub withdrawn: &'static str,
    /// Who changed it, and when.
    pub withdrawn_text: fn(&str, &str) -> String,
    /// Some comment cannot be sent yet.
    pub unfinished: &'static str,
    /// Button.
    pub propose: &'static str,
    /// Who may sign, given the names.
    pub who_signs: fn(&[String]) -> String,
    /// Link to the check page, for a signatory.
    pub check_and_send: &'static str,
    /// The same for the others.
    pub check: &'static str,
    /// Label of the choice of an article.
    pub write_on: &'static str,
    /// Hint of the choice.
    pub write_on_hint: &'static str,
    /// Its button.
    pub write: &'static str,
    /// Heading of what was sent before.
    pub sent: &'static str,
    /// A submission, given its number.
    pub sent_number: fn(&str) -> String,
    /// Heading of a new comment, given the label.
    pub asking: fn(&str) -> String,
    /// Heading of a new comment on the whole act.
    pub asking_whole: &'static str,
    /// Button of a new comment.
    pub add: &'static str,
    /// Below the button.
    pub saved_now: &'static str,
    /// Link back to the draft.
    pub back: &'static str,
    /// What was typed before is in the form.
    pub kept: &'static str,
    /// Heading of what colleagues wrote on the same provision.
    pub beside: &'static str,
    /// Link to one of them.
    pub change_it: &'static str,
    /// Heading of the check page.
    pub check_title: &'static str,
    /// The draft has changed since it was read.
    pub changed_since: &'static str,
    /// Heading of the sender.
    pub sender: &'static str,
    /// Label of the person.
    pub signatory: &'static str,
    /// What of it becomes public.
    pub published: &'static str,
    /// Link to the profile.
    pub profile: &'static str,
    /// Above the button, given the organisation.
    pub will_sign: fn(&str) -> String,
    /// Button.
    pub send: &'static str,
    /// Below the button.
    pub frozen: &'static str,
    /// Two people changed one comment.
    pub conflict: Conflict,
}
