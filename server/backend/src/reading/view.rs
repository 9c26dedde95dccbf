//! What reading gives: the pages of a text, and what people said about it.

use model::accounts::Role;
use model::campaigns;
use model::comments::{Kind as CommentKind, Stance};
use model::counts::Counts;
use model::moderation::Rule;
use model::moment::Civil;
use model::organisations;
use model::outcomes::Outcome;
use model::placements;
use model::redline::Run;
use model::submissions::SenderKind;

use crate::consultations::{Card, Version};
use crate::corrections::Change;
use crate::texts::{Node, OutlineItem};

/// One published comment.
#[derive(Clone, Debug)]
pub struct Voice {
    /// Id of the comment.
    pub id: String,
    /// Printed label of the provision; empty for the whole act.
    pub label: String,
    /// Akoma Ntoso name of the provision; empty for the whole act.
    pub eid: String,
    /// Number of the version that it speaks about.
    pub version: i64,
    /// Where the sender stands.
    pub stance: Stance,
    /// What the comment is.
    pub kind: CommentKind,
    /// Its words were erased at the sender's request: text, wording and reasons are empty, and stay counted.
    pub erased: bool,
    /// What the sender says; may be empty when a wording is proposed.
    pub text: String,
    /// The proposed wording against the text that it speaks about.
    pub proposed: Option<Vec<Run>>,
    /// Why.
    pub reasons: Option<String>,
    /// The organisation, else the person; only with their consent.
    pub author: Option<String>,
    /// Person or organisation.
    pub sender_kind: SenderKind,
    /// What staff found of the organisation that sent it; absent where none with an account did.
    pub organisation: Option<organisations::State>,
    /// How many organisations stand behind it. They are no comments, and no tally counts them.
    pub endorsements: i64,
    /// Which, in the order in which they came.
    pub endorsers: Vec<Endorser>,
    /// County of the sender.
    pub county: String,
    /// Number in the register: `2026-00231`.
    pub number: String,
    /// When it was sent.
    pub sent: Civil,
    /// What its sender corrected, the oldest first.
    pub corrections: Vec<Change>,
    /// When its sender took it back. For everyone else than staff it then says nothing any more, and names nobody.
    pub withdrawn: Option<Civil>,
    /// By which rule a moderator hid it. For everyone else than staff it then says nothing, and names nobody.
    pub hidden: Option<Tombstone>,
    /// How many other published comments of the consultation say the same (case, marks, punctuation aside).
    pub same: i64,
    /// Where it stands now, when it speaks about an earlier version than the newest.
    pub standing: Option<Standing>,
    /// The changes that it led to, as editors state.
    pub led: Vec<Led>,
    /// What the authority did with it, once that is public.
    pub answer: Option<Answer>,
    /// The campaign that it belongs to.
    pub campaign: Option<Membership>,
}

/// What stands in the place of a comment that was hidden; empty where no act of a moderator tells more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tombstone {
    /// The rule that it breaks.
    pub rule: Option<Rule>,
    /// In which role somebody hid it.
    pub role: Option<Role>,
    /// When.
    pub at: Option<Civil>,
}

impl Voice {
    /// What is shown in the place of a comment that was hidden: where it stood. Not even its number, by which the register
    /// names who sent it.
    pub(super) fn out_of_sight(self) -> Self {
        Self { number: String::new(), standing: None, withdrawn: None, ..self.taken_back() }
    }

    /// What is shown in the place of a comment that was taken back: where it stood, its number and its days.
    pub(super) fn taken_back(self) -> Self {
        Self {
            erased: false,
            text: String::new(),
            proposed: None,
            reasons: None,
            author: None,
            organisation: None,
            endorsements: 0,
            endorsers: Vec::new(),
            county: String::new(),
            corrections: Vec::new(),
            same: 0,
            led: Vec::new(),
            answer: None,
            campaign: None,
            ..self
        }
    }
}

/// Where a comment on an earlier version stands in the newest one.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Number of the version that it speaks about.
    pub version: i64,
    /// What became of its provision.
    pub state: placements::State,
    /// Printed label of the provision by which it stands now; empty for none.
    pub label: String,
    /// Akoma Ntoso name of that provision; empty for none.
    pub eid: String,
    /// Name of its page; empty for none and for groupings.
    pub address: String,
    /// The words that it speaks about; empty for the whole act and for groupings.
    pub old: String,
    /// The words by which it stands now; empty where there are none.
    pub now: String,
    /// Why an expert put it there.
    pub reason: Option<String>,
}

/// A page of comments, newest first.
#[derive(Clone, Debug)]
pub struct Voices {
    /// The comments.
    pub items: Vec<Voice>,
    /// Where the next page starts; absent on the last one.
    pub next: Option<String>,
}

/// The whole text.
#[derive(Clone, Debug)]
pub struct TextPage {
    /// The consultation.
    pub card: Card,
    /// The version shown.
    pub version: Version,
    /// Table of contents.
    pub outline: Vec<OutlineItem>,
    /// The provisions at the top, each with everything below it.
    pub provisions: Vec<Node>,
}

/// One article or annex.
#[derive(Clone, Debug)]
pub struct ArticlePage {
    /// The consultation.
    pub card: Card,
    /// The version shown.
    pub version: Version,
    /// Table of contents.
    pub outline: Vec<OutlineItem>,
    /// The article with everything below it.
    pub node: Node,
    /// The article before it.
    pub previous: Option<OutlineItem>,
    /// The article after it.
    pub next: Option<OutlineItem>,
    /// What was said on it and below it.
    pub voices: Voices,
}

/// What was said on the whole act, or on provisions that have no place in the newest text.
#[derive(Clone, Debug)]
pub struct ActPage {
    /// The consultation.
    pub card: Card,
    /// The version shown.
    pub version: Version,
    /// Counts of these comments only.
    pub counts: Counts,
    /// How many comments have no place in the newest text.
    pub unplaced: i64,
    /// The comments.
    pub voices: Voices,
}

/// That a comment belongs to a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The campaign.
    pub campaign: String,
    /// What the comment is to the text that stands for all.
    pub kind: campaigns::Kind,
    /// How many comments it has.
    pub comments: i64,
}

/// A change beside a comment that led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Led {
    /// Number of the version that brought the change.
    pub version: i64,
    /// Printed label of the provision there, or in the version before where it was removed.
    pub label: String,
    /// Name of the page of its article; empty where it has none.
    pub address: String,
    /// Version in which the page has that name.
    pub named_in: i64,
}

/// What the authority did with a comment, and why (Law 52/2003 art. 12 (3)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it did.
    pub outcome: Outcome,
    /// Why; may be empty where the comment was taken over.
    pub reason: String,
    /// When that became public.
    pub at: Civil,
}

/// An organisation that stands behind a comment of somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endorser {
    /// Its name.
    pub name: String,
    /// What staff found when they looked at it.
    pub state: organisations::State,
}
