//! What the experts' queue shows.

use model::moment::Civil;
use model::placements::State;
use model::redline::Run;

use crate::consultations::{Card, Version};
use crate::counts::StaffComment;

/// The comments on earlier versions that stand in one way.
#[derive(Clone, Debug)]
pub struct Queue {
    /// The consultation.
    pub card: Card,
    /// The newest version, in which they stand.
    pub version: Version,
    /// How many stand in each way; ways without any are left out.
    pub states: Vec<(State, i64)>,
    /// The way that is shown.
    pub state: State,
    /// A page of the comments, the newest first.
    pub items: Vec<StaffComment>,
    /// Where the next page starts; absent on the last one.
    pub next: Option<String>,
}

/// One comment, to be settled.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The consultation.
    pub card: Card,
    /// The newest version.
    pub version: Version,
    /// The comment with the words it speaks about.
    pub comment: StaffComment,
    /// Where it could stand, the likeliest first.
    pub candidates: Vec<Candidate>,
    /// What was said of it so far, the oldest first.
    pub steps: Vec<Step>,
}

/// A provision by which a comment could stand.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Akoma Ntoso name.
    pub eid: String,
    /// Printed label.
    pub label: String,
    /// From the words that the comment speaks about to the words of this provision.
    pub runs: Vec<Run>,
}

/// One step of a comment's way through the versions.
#[derive(Clone, Debug)]
pub struct Step {
    /// Number of the version into which it was carried.
    pub version: i64,
    /// What became of its provision there.
    pub state: State,
    /// Printed label of the provision by which it was put; empty for none.
    pub label: String,
    /// Why an expert put it there; absent for what the program said.
    pub reason: Option<String>,
    /// When.
    pub at: Civil,
}
