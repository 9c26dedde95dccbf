//! What the page of results shows. All of it is public.

use model::comments::Stance;
use model::counts::Counts;
use model::moment::Civil;
use model::outcomes::Outcome;
use model::submissions::SenderKind;

use crate::consultations::{Card, Version};
use crate::versions::Unit;

/// What people said, what was decided, and what changed.
#[derive(Clone, Debug)]
pub struct Results {
    /// The consultation.
    pub card: Card,
    /// The newest version.
    pub version: Version,
    /// What became public; none while nothing has.
    pub released: Option<Released>,
    /// Some of that is still being put to its articles.
    pub placing: bool,
    /// Numbers of the first version and of the newest, where these are two.
    pub versions: Option<(i64, i64)>,
    /// Everything that has something to show: the act as a whole, articles and annexes, what is gone.
    pub lines: Vec<Line>,
    /// Articles and annexes on which nothing was said, and which did not change.
    pub quiet: i64,
    /// A page of it, or the one article that was asked for.
    pub sections: Vec<Section>,
    /// One article was asked for.
    pub single: bool,
    /// The page, from 1, and how many there are.
    pub page: i64,
    /// How many pages there are.
    pub pages: i64,
}

/// What became public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Released {
    /// How many decisions.
    pub decisions: i64,
    /// How many comments these answer.
    pub comments: i64,
    /// When the first became public.
    pub first: Civil,
    /// When the last did.
    pub last: Civil,
}

/// Something that has a section, in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Id that is the same in every version; empty for the act as a whole.
    pub(super) id: String,
    /// Akoma Ntoso name; [`model::outcomes::OUTSIDE`] for the act as a whole.
    pub eid: String,
    /// Printed label; empty for the act as a whole.
    pub label: String,
    /// Heading; empty when it has none.
    pub heading: String,
    /// Name of its page; empty where it has none in the newest text.
    pub address: String,
    /// It is not in the text any more.
    pub gone: bool,
    /// What was said on it.
    pub counts: Counts,
    /// How many comments were answered how; what was not is left out.
    pub outcomes: Vec<(Outcome, i64)>,
    /// How many decisions there are.
    pub decisions: i64,
    /// Its words changed since the first version.
    pub changed: bool,
    /// The page of results on which its section stands.
    pub page: i64,
}

/// An article with everything about it.
#[derive(Clone, Debug)]
pub struct Section {
    /// The same in a line.
    pub line: Line,
    /// What experts say that people said.
    pub summary: Vec<Sentence>,
    /// What was decided, what answers most first.
    pub decisions: Vec<Decision>,
    /// Where the next page of decisions starts; absent where these are all.
    pub next: Option<String>,
    /// What changed since the first version.
    pub changes: Option<Unit>,
}

/// A sentence of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What it says.
    pub text: String,
    /// Ids of public comments that it rests on; not all where there are very many.
    pub comments: Vec<String>,
    /// How many more there are.
    pub more: i64,
}

/// What was decided.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What was done.
    pub outcome: Outcome,
    /// Why; may be empty where the comment was taken over. None where nothing of what it answers here is public any more.
    pub reason: Option<String>,
    /// When that became public.
    pub at: Civil,
    /// How many comments it answers here.
    pub here: i64,
    /// How many it answers in all.
    pub everywhere: i64,
    /// It was written for a campaign.
    pub of_campaign: bool,
    /// Some of the comments.
    pub quotes: Vec<Quote>,
}

/// A public comment, in short.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Its id.
    pub comment: String,
    /// Printed label of what it is about; empty for the act as a whole.
    pub label: String,
    /// Where it is read.
    pub place: Place,
    /// Number in the register.
    pub number: String,
    /// The organisation, else the person; only with their consent.
    pub author: Option<String>,
    /// Person or organisation.
    pub sender_kind: SenderKind,
    /// County of the sender.
    pub county: String,
    /// Where the sender stands.
    pub stance: Stance,
    /// How it begins; empty where its sender had the words erased.
    pub text: String,
}

/// Where a comment is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the page of an article or annex, by its address.
    Page(String),
    /// On the page of what was said on the act as a whole.
    Act,
    /// On the page of what has no place any more.
    Unplaced,
    /// In the whole text: it is about a heading.
    Text,
}
