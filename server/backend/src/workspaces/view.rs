//! What the desk of an organisation gives.

use model::comments::{Kind, Stance, State};
use model::moment::Civil;
use model::tracking::Step;

use crate::consultations::Card;
use crate::organisations::Face;
use crate::policies::Both;
use crate::reading::{Answer, Standing};
use crate::shared_drafts::Proposal;

/// One of the organisations that somebody belongs to.
pub type Mine = Face;

/// What narrows the sent comments of a desk; what is absent narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Slug of the consultation.
    pub consultation: Option<String>,
    /// State of the comment.
    pub state: Option<State>,
    /// Words that stand in it, whatever their case and marks.
    pub text: Option<String>,
}

/// The desk of an organisation.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The organisation, and what the member who looks may do.
    pub face: Face,
    /// Drafts that are not sent, those that close first at the top.
    pub drafts: Vec<InWork>,
    /// The consultations that it follows, those that close first at the top, the closed last.
    pub followed: Vec<Card>,
    /// Consultations that take comments and are neither followed nor written about.
    pub open: Vec<Card>,
    /// Consultations to which it has sent something, to choose from.
    pub spoken: Vec<(String, Both)>,
    /// A page of what it has sent, the newest first.
    pub sent: Vec<SentComment>,
    /// Where the next page starts.
    pub next: Option<String>,
    /// Whether it has sent anything at all.
    pub has_sent: bool,
}

/// A draft in work.
#[derive(Clone, Debug)]
pub struct InWork {
    /// The consultation.
    pub card: Card,
    /// Its comments.
    pub comments: i64,
    /// When something of it was changed last.
    pub changed: Option<Civil>,
    /// The last proposal for signature.
    pub proposal: Option<Proposal>,
}

/// A comment that was sent.
#[derive(Clone, Debug)]
pub struct SentComment {
    /// Its id.
    pub id: String,
    /// Slug of the consultation.
    pub slug: String,
    /// Title of the consultation.
    pub consultation: Both,
    /// Number in the register.
    pub number: String,
    /// When it was sent.
    pub sent: Civil,
    /// Secret of its tracking address, which the members may know.
    pub secret: String,
    /// Printed label of the provision that it speaks about; empty for the whole act.
    pub label: String,
    /// Akoma Ntoso name of that provision.
    pub eid: String,
    /// Name of its page; empty for the whole act and for groupings.
    pub address: String,
    /// Number of the version that it speaks about.
    pub version: i64,
    /// Whether it can be read by everyone.
    pub state: State,
    /// Its way: each step, and whether it was reached.
    pub track: Vec<(Step, bool)>,
    /// What the authority did with it, once that is public.
    pub answer: Option<Answer>,
    /// Where it stands in the newest version, when it speaks about an earlier one.
    pub standing: Option<Standing>,
    /// Where the organisation stands.
    pub stance: Stance,
    /// What it is.
    pub kind: Kind,
    /// What it says; may be empty when a wording is proposed.
    pub text: String,
    /// The proposed wording; empty when there is none.
    pub wording: String,
    /// Why; may be empty.
    pub reasons: String,
    /// Other organisations that stand behind it.
    pub endorsements: i64,
}
