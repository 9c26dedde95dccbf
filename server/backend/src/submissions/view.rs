//! What sending gives: the draft on its check page, and the receipt.

use model::Invalid;
use model::comments::{Form, Kind, Stance, State};
use model::ids::{CommentId, SubmissionId};
use model::moment::Civil;
use model::redline::Run;
use model::submissions::{Means, Sender, SenderForm};

use crate::attachments::Attachment;
use crate::comments::Target;
use crate::consultations::{Card, Contact};
use crate::corrections::Change;
use crate::moderation::Moderated;
use crate::placements::Step as Carried;
use crate::reading::{Answer, Led, Standing};
use crate::tracking::Hand;
use model::tracking::Step;

/// A submission being written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its id.
    pub id: SubmissionId,
    /// The consultation.
    pub card: Card,
    /// The comments, in the order in which they were added.
    pub comments: Vec<DraftComment>,
    /// The files, in the order in which they were added.
    pub attachments: Vec<Attachment>,
    /// The sender as typed; empty at first.
    pub sender: SenderForm,
    /// What must be mended before it can be sent: fields of the sender by their names, fields of the comments as
    /// `comments.N.field`, counted from 0. A sender that was never filled in has problems too.
    pub problems: Invalid,
    /// Comments are no longer taken, but what was saved may still be sent: until when.
    pub grace: Option<Civil>,
    /// Who answers questions, and takes what comes too late.
    pub contact: Contact,
}

/// One comment of a draft.
#[derive(Clone, Debug)]
pub struct DraftComment {
    /// Its id.
    pub id: CommentId,
    /// What it is about.
    pub target: Target,
    /// Everything as typed.
    pub form: Form,
    /// The proposed wording against the present text; empty when none differs.
    pub wording: Vec<Run>,
    /// What must be mended before it can be sent.
    pub problems: Invalid,
    /// Where it stands now, when a newer version was published since it was written.
    pub standing: Option<Standing>,
}

/// What waits behind a mailed link.
#[derive(Clone, Debug)]
pub enum Held {
    /// It waits to be sent.
    Waiting(Box<Draft>),
    /// It was sent: its receipt.
    Sent(Sent),
}

/// What a sender gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Number in the register: `2026-00231`.
    pub number: String,
    /// Secret of the tracking address.
    pub secret: String,
}

/// What a sender gets through the programming interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Number in the register: `2026-00231`.
    pub number: String,
    /// Secret of the tracking address.
    pub secret: String,
    /// Whether an earlier request with the same key had done it already.
    pub replayed: bool,
}

/// The proof of a submission, for whoever holds its secret.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The consultation.
    pub card: Card,
    /// Number in the register.
    pub number: String,
    /// When it was sent.
    pub sent: Civil,
    /// By which way it came.
    pub means: Means,
    /// Who sent it.
    pub sender: Sender,
    /// Leaf hash of what was sent, in hexadecimal (see crate `ledger`).
    pub leaf_hash: String,
    /// Number of the text's version that the comments speak about (the newest of them).
    pub version: i64,
    /// What was sent.
    pub comments: Vec<ReceiptComment>,
    /// The files that came with it.
    pub attachments: Vec<Attachment>,
}

/// One comment of a receipt.
#[derive(Clone, Debug)]
pub struct ReceiptComment {
    /// Its id.
    pub id: String,
    /// Printed label; empty for the whole act.
    pub label: String,
    /// Akoma Ntoso name; empty for the whole act.
    pub eid: String,
    /// Name of the page on which the provision stands; empty for the whole act and for groupings.
    pub address: String,
    /// Where it stands on its way.
    pub state: State,
    /// Where the sender stands.
    pub stance: Stance,
    /// What it is.
    pub kind: Kind,
    /// What the sender said.
    pub text: String,
    /// The proposed wording against the text that it speaks about.
    pub proposed: Option<Vec<Run>>,
    /// Why.
    pub reasons: Option<String>,
    /// Where it stands now, when it speaks about a provision of an earlier version than the newest.
    pub standing: Option<Standing>,
    /// Its way through the versions since, the oldest first.
    pub steps: Vec<Carried>,
    /// The changes that it led to, as editors state.
    pub led: Vec<Led>,
    /// What the authority did with it, once that is public.
    pub answer: Option<Answer>,
    /// Its way: each step, and whether it was reached.
    pub track: Vec<(Step, bool)>,
    /// As it was sent, when it was corrected since: what the receipt proves.
    pub first: Option<First>,
    /// What was corrected, the oldest first.
    pub corrections: Vec<Change>,
    /// When its sender took it back.
    pub withdrawn: Option<Civil>,
    /// What moderators did to it; nothing, but for whoever follows it.
    pub moderation: Moderated,
    /// What may be done about it now; nothing, but for whoever follows it.
    pub hand: Hand,
}

/// The words with which a comment was sent.
#[derive(Clone, Debug)]
pub struct First {
    /// What the sender said.
    pub text: String,
    /// The proposed wording against the text that it speaks about; empty when there is none.
    pub proposed: Vec<Run>,
    /// Why; may be empty.
    pub reasons: String,
}
