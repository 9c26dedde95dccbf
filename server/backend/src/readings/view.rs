//! What the desk of an article shows.

use std::collections::BTreeMap;

use model::counts::Counts;
use model::moment::Civil;

use super::body::Body;
use crate::campaigns;
use crate::consultations::Card;
use crate::counts::StaffComment;

/// Everything that is known of what people said on one article.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The consultation.
    pub card: Card,
    /// Which article.
    pub here: Beside,
    /// Name of its public page; empty for the draft as a whole.
    pub address: String,
    /// Its present text; empty for the draft as a whole.
    pub text: String,
    /// The kept counters, as they are now. Comments that are not public are among them.
    pub counts: Counts,
    /// What was read; absent until the job has come by.
    pub read: Option<Read>,
    /// The comments that the reading names and everyone may read, by their ids.
    pub comments: BTreeMap<String, StaffComment>,
    /// The greatest campaigns here, with how many of their comments are here.
    pub campaigns: Vec<(campaigns::Summary, i64)>,
    /// The article before it.
    pub previous: Option<Beside>,
    /// The one after it.
    pub next: Option<Beside>,
}

/// An article by its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Akoma Ntoso name; `act` for the draft as a whole.
    pub eid: String,
    /// Printed label; empty for the draft as a whole.
    pub label: String,
    /// Heading; empty when it has none.
    pub heading: String,
}

/// A reading.
#[derive(Clone, Debug)]
pub struct Read {
    /// When it was made.
    pub made: Civil,
    /// Of how many comments.
    pub comments: i64,
    /// How many came since; less than none where some were taken back.
    pub since: i64,
    /// Something that was read is hidden, corrected, taken back or elsewhere by now.
    pub stale: bool,
    /// What was read.
    pub body: Body,
}

/// Comments of one reading that belong together: those with a phrase, or those that want one change.
#[derive(Clone, Debug)]
pub struct Group {
    /// The consultation.
    pub card: Card,
    /// Which article.
    pub here: Beside,
    /// The phrase; absent for a change.
    pub phrase: Option<String>,
    /// How many say so, as the reading counted them.
    pub count: i64,
    /// The ids of those that are known by name.
    pub ids: Vec<String>,
    /// The first of them that everyone may read.
    pub items: Vec<StaffComment>,
}
