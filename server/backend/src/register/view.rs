//! What the pages of the register show.

use model::Invalid;
use model::ids::SubmissionId;
use model::moment::Civil;
use model::register::Form;
use model::submissions::{Means, SenderKind, Signals};

use crate::attachments::Attachment;
use crate::comments::{Edit, Target};
use crate::consultations::Card;
use crate::submissions::DraftComment;

/// What a member of staff is entering.
#[derive(Clone, Debug)]
pub struct Entering {
    /// The consultation.
    pub card: Card,
    /// Number of the version of the text that new comments speak about.
    pub version: i64,
    /// Its articles and annexes: Akoma Ntoso names and words.
    pub pages: Vec<(String, String)>,
    /// The draft, once something of it is stored.
    pub id: Option<SubmissionId>,
    /// Who, when and by which way, as typed.
    pub form: Form,
    /// The comments, in the order in which they were added.
    pub comments: Vec<DraftComment>,
    /// The scan, and what else came with it.
    pub attachments: Vec<Attachment>,
    /// What must be mended before it can be entered: fields of the form by their names, those of the comments as
    /// `comments.N.field`.
    pub problems: Invalid,
}

/// A comment about to be written down: the place that was chosen, and what can be chosen instead.
#[derive(Clone, Debug)]
pub struct Started {
    /// The consultation.
    pub card: Card,
    /// What it is about.
    pub target: Target,
    /// The article or annex, and what is in it: names and labels. Empty for the whole act.
    pub parts: Vec<(String, String)>,
    /// What is stored of it already.
    pub saved: Option<Edit>,
}

/// What entering gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// Number in the register: `2026-00231`.
    pub number: String,
    /// Secret of the tracking address.
    pub secret: String,
}

/// An article that an entry is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Printed label, in the text that was spoken about; empty for the whole act.
    pub label: String,
    /// Akoma Ntoso name in that text; empty for the whole act.
    pub eid: String,
    /// Name of its page in the newest text; empty where it has none there.
    pub address: String,
}

/// A line of the register as everyone sees it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Number in the register.
    pub number: String,
    /// When it was received.
    pub received: Civil,
    /// Whether sender and words were erased: then only number and day are left.
    pub erased: bool,
    /// Whether its sender took back all of it: then nobody is named.
    pub withdrawn: bool,
    /// By which way it came.
    pub means: Means,
    /// Who sent it.
    pub kind: SenderKind,
    /// The organisation, else the person; only with their consent.
    pub name: Option<String>,
    /// What it is about, in the order of its comments.
    pub articles: Vec<Article>,
}

/// A page of the register as everyone sees it.
#[derive(Clone, Debug)]
pub struct Lines {
    /// The consultation.
    pub card: Card,
    /// The highest number first.
    pub lines: Vec<Line>,
    /// The number before which the next page begins.
    pub next: Option<String>,
}

/// Who sent something, for staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Name; empty for who stayed unnamed.
    pub name: String,
    /// Organisation; empty for a person.
    pub organisation: String,
    /// E-mail address; may be empty.
    pub email: String,
    /// Another way to reach them; may be empty.
    pub contact: String,
    /// County; may be empty.
    pub county: String,
}

/// A line of the register for staff.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What everyone sees.
    pub line: Line,
    /// Who sent it; nothing once that was erased.
    pub person: Option<Person>,
    /// When staff entered it, and who; nothing of what came by itself.
    pub entered: Option<(Civil, String)>,
    /// Secret of its tracking address, of what staff entered, so that they can send it to the person; nothing of what came
    /// by itself or was erased.
    pub secret: Option<String>,
    /// What was odd about how it came; nothing for nearly all.
    pub signals: Option<Signals>,
}

/// A page of the register for staff.
#[derive(Clone, Debug)]
pub struct Register {
    /// The consultation.
    pub card: Card,
    /// Articles that can be chosen from: Akoma Ntoso names and words.
    pub articles: Vec<(String, String)>,
    /// The highest number first.
    pub entries: Vec<Entry>,
    /// The number before which the next page begins.
    pub next: Option<String>,
}
