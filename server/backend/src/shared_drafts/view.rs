//! What shared drafts give.

use model::Invalid;
use model::comments::Form;
use model::ids::{CommentId, SubmissionId};
use model::moment::Civil;
use model::shared_drafts::NoteKind;
use model::submissions::SenderForm;

use crate::attachments::Attachment;
use crate::comments::{Begin, Saved, Target};
use crate::consultations::Card;
use crate::organisations::Face;
use crate::submissions::DraftComment;

/// What an organisation writes on one consultation.
#[derive(Clone, Debug)]
pub struct SharedDraft {
    /// The organisation, and what the member who looks may do.
    pub face: Face,
    /// The consultation.
    pub card: Card,
    /// The draft; none while nobody has written anything that is not sent.
    pub work: Option<Work>,
    /// What it has sent before, the newest first.
    pub sent: Vec<SentBefore>,
    /// Names of those who may sign.
    pub signatories: Vec<String>,
    /// Comments are no longer taken, but the draft may still be sent: until when.
    pub grace: Option<Civil>,
}

/// A draft in work.
#[derive(Clone, Debug)]
pub struct Work {
    /// The draft.
    pub id: SubmissionId,
    /// Its comments, in the order in which they were added.
    pub comments: Vec<SharedComment>,
    /// The files that go with it.
    pub attachments: Vec<Attachment>,
    /// What members say about the whole, the oldest first.
    pub notes: Vec<Note>,
    /// The last proposal for signature.
    pub proposal: Option<Proposal>,
    /// What must be mended before it can be sent: `comments.N.field`, counted from 0.
    pub problems: Invalid,
    /// Names what it says now: a proposal and a sending name what was read.
    pub fingerprint: String,
}

/// A comment of a shared draft.
#[derive(Clone, Debug)]
pub struct SharedComment {
    /// What it says.
    pub comment: DraftComment,
    /// Who wrote and changed it.
    pub hand: Hand,
    /// What members say about it, the oldest first.
    pub notes: Vec<Note>,
}

/// Who wrote a comment, who changed it last, and how often it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    /// Who wrote it; nobody whose account is gone.
    pub author: Option<String>,
    /// When.
    pub written: Civil,
    /// Who changed it last, and when; absent while nobody has.
    pub edited: Option<(Option<String>, Civil)>,
    /// Which state of it this is: whoever saves names the one that they saw.
    pub revision: i64,
}

/// Something that a member says to the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Who; nobody whose account is gone.
    pub by: Option<String>,
    /// When.
    pub at: Civil,
    /// Said, or left by a comment that was taken out.
    pub kind: NoteKind,
    /// Label of the provision of a comment that was taken out.
    pub label: String,
    /// What.
    pub text: String,
}

/// A proposal for signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Who proposed.
    pub by: Option<String>,
    /// When.
    pub at: Civil,
    /// Whose change withdrew it, and when; absent while it stands.
    pub withdrawn: Option<(Option<String>, Civil)>,
}

/// A submission that the organisation sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentBefore {
    /// Number in the register.
    pub number: String,
    /// When.
    pub sent: Civil,
    /// Secret of its tracking address, which its members may know.
    pub secret: String,
}

/// The empty form.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// The organisation.
    pub face: Face,
    /// What will be commented on.
    pub begin: Begin,
    /// What the draft says on the same provision already.
    pub beside: Vec<SharedComment>,
}

/// A comment to be changed.
#[derive(Clone, Debug)]
pub struct Editing {
    /// The organisation.
    pub face: Face,
    /// The consultation.
    pub card: Card,
    /// What it is about.
    pub target: Target,
    /// Everything as stored.
    pub form: Form,
    /// What must be mended before it can be sent.
    pub problems: Invalid,
    /// Who wrote and changed it.
    pub hand: Hand,
    /// What members say about it.
    pub notes: Vec<Note>,
}

/// What became of a change.
#[derive(Clone, Debug)]
pub enum Changed {
    /// It was stored.
    Saved(Saved),
    /// Somebody else was first: nothing was stored.
    Overtaken,
}

/// What became of a removal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removed {
    /// It was taken out, and its text left in a note.
    Done {
        /// Slug of the consultation.
        slug: String,
        /// Id of the comment.
        id: CommentId,
    },
    /// Somebody has changed it meanwhile: it stays.
    Overtaken {
        /// Slug of the consultation.
        slug: String,
    },
}

/// Everything that would be sent.
#[derive(Clone, Debug)]
pub struct Check {
    /// The organisation.
    pub face: Face,
    /// The consultation.
    pub card: Card,
    /// The draft.
    pub work: Work,
    /// Who is entered as sender.
    pub sender: SenderForm,
    /// Names of those who may sign.
    pub signatories: Vec<String>,
}
