//! What the dashboard shows.

use model::arrivals::Sender;
use model::counts::{Counts, Row};
use model::moderation::Cause;

use crate::campaigns::Summary;
use crate::consultations::Card;
use crate::outcomes::{Bounded, Decided};

/// A consultation at a glance.
#[derive(Clone, Debug)]
pub struct Dashboard {
    /// The consultation.
    pub card: Card,
    /// What stands now.
    pub total: Counts,
    /// Articles and annexes with what stands on each now, in the order of the law.
    pub articles: Vec<Row>,
    /// Something came that the figures of arrivals do not hold yet.
    pub counting: bool,
    /// The days on which something came, in order.
    pub days: Vec<Day>,
    /// From whom it came.
    pub senders: Vec<Who>,
    /// From where it came; an empty name stands for those whose county is not known.
    pub counties: Vec<County>,
    /// Who spoke about what.
    pub spoken: Vec<Spoken>,
    /// Near-copies of one text.
    pub campaigns: Campaigning,
    /// What waits for a moderator, by cause.
    pub waiting: Vec<(Cause, i64)>,
    /// Comments that nobody has coded.
    pub uncoded: Bounded,
    /// What has no answer, and how far the answers are.
    pub decided: Decided,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// By the clocks of Romania: `2026-11-23`.
    pub day: String,
    /// Submissions that came.
    pub submissions: i64,
    /// Comments in them.
    pub comments: i64,
}

/// A kind of sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Which.
    pub sender: Sender,
    /// Submissions that came.
    pub submissions: i64,
    /// Comments in them.
    pub comments: i64,
}

/// A county.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct County {
    /// Its name.
    pub name: String,
    /// Submissions of persons.
    pub citizens: i64,
    /// Submissions of organisations.
    pub organisations: i64,
    /// Comments of both.
    pub comments: i64,
}

/// A line of who spoke about what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Akoma Ntoso name; `act` for the act as a whole, `unplaced` for what is not in the text any more.
    pub eid: String,
    /// Printed label; empty for the last two.
    pub label: String,
    /// Comments by each kind of sender; who said nothing is left out.
    pub cells: Vec<(Sender, i64)>,
}

/// Campaigns.
#[derive(Clone, Debug)]
pub struct Campaigning {
    /// How many there are.
    pub campaigns: i64,
    /// How many comments they have.
    pub comments: i64,
    /// Those with most.
    pub greatest: Vec<Summary>,
}
