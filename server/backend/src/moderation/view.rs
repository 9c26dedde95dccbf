//! What moderation gives: the queue, one comment to be judged, the preview of a bulk act, the public ledger of acts, and
//! what senders are told.

use model::accounts::Role;
use model::comments::State;
use model::moderation::{Act, Cause, Personal, Rule};
use model::moment::Civil;
use model::tracking::Words;

use crate::consultations::{Card, Version};
use crate::counts::StaffComment;

/// Whose an opened comment is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Name of the moderator; empty when the account was erased.
    pub name: String,
    /// Until when others leave it alone.
    pub until: Civil,
    /// The reader's own.
    pub mine: bool,
}

/// A comment that waits, as the queue shows it.
#[derive(Clone, Debug)]
pub struct Queued {
    /// Id of the comment.
    pub comment: String,
    /// Why it waits; absent for one that does not.
    pub cause: Option<Cause>,
    /// Since when.
    pub since: Civil,
    /// Its state.
    pub state: State,
    /// Printed label of its provision; empty for the whole act.
    pub label: String,
    /// How it begins.
    pub begins: String,
    /// What in it looks like personal data.
    pub flags: Vec<Personal>,
    /// How many readers reported it.
    pub reports: i64,
    /// Whose it is at present.
    pub claim: Option<Claim>,
    /// The reader must not decide: it is about an act of their own.
    pub barred: bool,
}

/// A page of the queue, oldest first.
#[derive(Clone, Debug)]
pub struct Queue {
    /// The consultation.
    pub card: Card,
    /// The cause that is shown; everything but what waits for senders where absent.
    pub cause: Option<Cause>,
    /// How many wait for each cause, counted up to [`Queue::MOST`]; causes without any are left out.
    pub causes: Vec<(Cause, i64)>,
    /// The comments.
    pub items: Vec<Queued>,
    /// Where the next page starts; absent on the last one.
    pub next: Option<String>,
}

impl Queue {
    /// Counting stops here: more is said as "more than".
    pub const MOST: i64 = 1_000;
}

/// An act as moderators read it.
#[derive(Clone, Debug)]
pub struct Done {
    /// Id of the act.
    pub act: String,
    /// The comment.
    pub comment: String,
    /// The comment waits on, and is still the moderator's.
    pub stays: bool,
}

/// An act on the comment that is shown.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its id.
    pub id: String,
    /// What was done.
    pub act: Act,
    /// By which rule.
    pub rule: Option<Rule>,
    /// The reason, or the question.
    pub reason: String,
    /// In which role.
    pub role: Role,
    /// Who, for colleagues.
    pub name: String,
    /// When.
    pub at: Civil,
    /// What its sender said to it, and when.
    pub reply: Option<(String, Civil)>,
    /// It was undone, or found wrong.
    pub undone: bool,
}

/// What a reader said of a comment.
#[derive(Clone, Debug)]
pub struct Reported {
    /// The rule.
    pub rule: Rule,
    /// The words; may be empty.
    pub words: String,
    /// When.
    pub at: Civil,
}

/// An appeal that waits to be decided.
#[derive(Clone, Debug)]
pub struct Appeal {
    /// The act that it is against.
    pub act: String,
    /// What its sender brings forward.
    pub words: String,
    /// When.
    pub at: Civil,
}

/// What was sealed, as far as the reader may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// Nothing was taken out.
    Nothing,
    /// Something was, and the reader has not opened it.
    Sealed,
    /// The reader opened it, which is on record.
    Open(Words),
}

/// One comment, to be judged.
#[derive(Clone, Debug)]
pub struct Item {
    /// The consultation.
    pub card: Card,
    /// The newest version.
    pub version: Version,
    /// The comment.
    pub comment: StaffComment,
    /// Its words as everyone reads them, or would.
    pub words: Words,
    /// The passages of [`Item::words`] that look like personal data.
    pub passages: Vec<(Personal, String)>,
    /// Why it waits; absent for one that does not.
    pub cause: Option<Cause>,
    /// Its place in the queue, for going on from here.
    pub place: Option<i64>,
    /// What an act must name, so that nothing that came meanwhile is overlooked.
    pub seen: i64,
    /// Whose it is.
    pub claim: Option<Claim>,
    /// What readers reported.
    pub reports: Vec<Reported>,
    /// What was done to it, the oldest first.
    pub acts: Vec<Told>,
    /// The act that may be undone.
    pub undoable: Option<String>,
    /// The appeal that waits.
    pub appeal: Option<Appeal>,
    /// The reader must not decide about the appeal.
    pub barred: bool,
    /// What it said before something was taken out.
    pub original: Opened,
}

/// What a bulk act would do.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The consultation.
    pub card: Card,
    /// The comments.
    pub planned: Vec<Planned>,
}

/// A comment of a bulk act.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The comment.
    pub queued: Queued,
    /// It would be done to this one.
    pub does: bool,
}

/// A total of the public ledger of acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// What was done.
    pub act: Act,
    /// By which rule.
    pub rule: Option<Rule>,
    /// How often.
    pub acts: i64,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was done.
    pub act: Act,
    /// By which rule.
    pub rule: Option<Rule>,
    /// In which role.
    pub role: Role,
    /// When.
    pub at: Civil,
    /// It was undone, or found wrong on appeal.
    pub undone: bool,
}

/// What moderators did in a consultation: no texts, no names.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// The consultation.
    pub card: Card,
    /// Totals.
    pub totals: Vec<Total>,
    /// A page of the acts, the newest first.
    pub lines: Vec<Line>,
    /// Where the next page starts; absent on the last one.
    pub next: Option<String>,
}

/// A published comment that a reader may report.
#[derive(Clone, Debug)]
pub struct Reportable {
    /// The consultation.
    pub card: Card,
    /// The comment as everyone reads it.
    pub voice: crate::reading::Voice,
    /// This browser has reported it.
    pub done: bool,
}

/// A question that a moderator asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The act.
    pub act: String,
    /// What was asked.
    pub words: String,
    /// When.
    pub at: Civil,
    /// What its sender answered.
    pub answer: Option<Answered>,
}

/// Something that was said, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The words.
    pub words: String,
    /// When.
    pub at: Civil,
}

/// What a sender is told about the moderation of one comment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moderated {
    /// Rule, reason and day of what keeps words of it from the public, the oldest first.
    pub kept_back: Vec<(Act, Option<Rule>, String, Civil)>,
    /// What everyone reads, where something was taken out.
    pub public: Option<Words>,
    /// Questions, the oldest first.
    pub questions: Vec<Question>,
    /// Appeals with what was decided: granted or not, and why.
    pub appeals: Vec<(Answered, Option<(bool, Answered)>)>,
    /// The act against which the sender may appeal.
    pub may_appeal: Option<String>,
    /// The question that the sender may answer.
    pub may_answer: Option<String>,
}
