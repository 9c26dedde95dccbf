//! What the desk shows of campaigns.

use std::ops::Range;

use model::campaigns::{Event, Kind};
use model::moment::Civil;

use crate::consultations::Card;
use crate::counts::StaffComment;

/// One campaign, in a line.
#[derive(Clone, Debug)]
pub struct Summary {
    /// Its id.
    pub id: String,
    /// What an expert calls it; empty for none.
    pub name: String,
    /// How the text that stands for all begins; empty where its sender had it erased.
    pub begins: String,
    /// Its comments.
    pub comments: i64,
    /// Persons who sent one.
    pub citizens: i64,
    /// Organisations that sent one.
    pub organisations: i64,
    /// How many comments are exactly that text, that text edited, that text with personal words.
    pub kinds: [i64; 3],
}

/// The campaigns of a consultation, the greatest first.
#[derive(Clone, Debug)]
pub struct List {
    /// The consultation.
    pub card: Card,
    /// A page of them.
    pub items: Vec<Summary>,
    /// Where the next page starts; absent on the last one.
    pub next: Option<String>,
    /// Published comments of the consultation.
    pub all: i64,
    /// How far the grouping is.
    pub progress: Progress,
}

/// How far the grouping of a consultation's comments is.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// Comments that wait to be grouped, or how many at least.
    pub waiting: i64,
    /// There are more.
    pub more: bool,
    /// What an expert ordered is still being done, piece by piece.
    pub working: bool,
    /// When all were last grouped together.
    pub grouped: Option<Civil>,
}

/// How much of what was said at one place is one campaign's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Akoma Ntoso name of the article, annex or grouping; `act` for the act as a whole, `unplaced` for no place.
    pub eid: String,
    /// Printed label; empty for the last two.
    pub label: String,
    /// Its comments there.
    pub comments: i64,
    /// All comments there.
    pub of: i64,
    /// Persons of the campaign who speak there.
    pub citizens: i64,
    /// Organisations of the campaign that speak there.
    pub organisations: i64,
}

/// Something that happened to a campaign.
#[derive(Clone, Debug)]
pub struct Happened {
    /// Id of the event.
    pub id: String,
    /// What.
    pub kind: Event,
    /// The other campaign, if it still has members.
    pub other: Option<String>,
    /// How many comments it was about.
    pub members: i64,
    /// Name of the expert; absent for the program.
    pub by: Option<String>,
    /// Why; of a name the name.
    pub reason: String,
    /// When.
    pub at: Civil,
    /// It can be taken back.
    pub undoable: bool,
}

/// A comment of a campaign.
#[derive(Clone, Debug)]
pub struct Member {
    /// The comment.
    pub comment: StaffComment,
    /// What it is to the text that stands for all.
    pub kind: Kind,
    /// The bytes of its text that are the sender's own.
    pub own: Vec<Range<usize>>,
    /// The same of its reasons.
    pub own_reasons: Vec<Range<usize>>,
}

/// One campaign.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The consultation.
    pub card: Card,
    /// The campaign in a line.
    pub summary: Summary,
    /// The comment whose words stand for all, as it is.
    pub template: Option<StaffComment>,
    /// Where its comments stand, most first.
    pub shares: Vec<Share>,
    /// How many came on each day, 2026-11-23, in order.
    pub days: Vec<(String, i64)>,
    /// What happened to it, the newest first.
    pub events: Vec<Happened>,
    /// A page of its comments, the newest first.
    pub members: Vec<Member>,
    /// Where the next page starts; absent on the last one.
    pub next: Option<String>,
    /// Something that an expert ordered is still being done.
    pub working: bool,
}

/// Two campaigns that an expert may join.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The consultation.
    pub card: Card,
    /// The one that would end.
    pub from: Summary,
    /// The one that would stay, where one was chosen.
    pub into: Option<Summary>,
    /// The words of both in full.
    pub texts: (String, String),
    /// A page of those that could stay.
    pub others: Vec<Summary>,
    /// Where the next page of them starts.
    pub next: Option<String>,
}

/// Comments that an expert may take out of a campaign.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The consultation.
    pub card: Card,
    /// The campaign.
    pub summary: Summary,
    /// The comments, as members.
    pub members: Vec<Member>,
}
