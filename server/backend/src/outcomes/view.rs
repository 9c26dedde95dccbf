//! What the desk of outcomes shows.

use model::ids::DecisionId;
use model::moment::Civil;
use model::outcomes::{Act, Filter, Outcome, Selection, State};

use crate::consultations::Card;
use crate::counts::StaffComment;

/// A count that ends where it is enough to say that there are more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounded {
    /// How many there are, or how many at least.
    pub count: i64,
    /// There are more.
    pub more: bool,
}

impl Bounded {
    /// Of a count that was made with one more than `most` as its end.
    pub(crate) fn of(counted: i64, most: i64) -> Self {
        Self { count: counted.min(most), more: counted > most }
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.count == 0
    }
}

/// An article or annex, and how much of what was said on it has no decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Akoma Ntoso name; `outside` for what stands on no page.
    pub eid: String,
    /// Printed label; empty for what stands on no page.
    pub label: String,
    /// What has no decision.
    pub left: Bounded,
    /// Published comments in all.
    pub comments: i64,
}

/// How far the work is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// Comments without a decision.
    pub undecided: Bounded,
    /// In each state the decisions, and how many comments these answer.
    pub states: Vec<(State, Bounded, i64)>,
}

/// What has no decision yet.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The consultation.
    pub card: Card,
    /// How far the work is.
    pub decided: Decided,
    /// Every article and annex, in the order of the law; what stands outside of them last.
    pub articles: Vec<Article>,
    /// What narrows the list.
    pub filter: Filter,
    /// How many the filter gives.
    pub found: Bounded,
    /// A page of them, the newest first.
    pub items: Vec<StaffComment>,
    /// Where the next page starts.
    pub next: Option<String>,
}

/// A decision in a list.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// What the drafters did.
    pub outcome: Outcome,
    /// Why.
    pub reason: String,
    /// Where it stands.
    pub state: State,
    /// Who wrote it.
    pub drafter: String,
    /// The reader wrote it, and so does not approve it.
    pub own: bool,
    /// When it got its present text.
    pub drafted: Civil,
    /// Who approved it, and when.
    pub approved: Option<(String, Civil)>,
    /// When it became public.
    pub released: Option<Civil>,
    /// The revision that this is.
    pub revision: i64,
    /// How many comments it answers.
    pub comments: i64,
    /// What a colleague said who sent it back, while nothing was done since.
    pub sent_back: Option<String>,
}

/// The decisions in one state.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The consultation.
    pub card: Card,
    /// How far the work is.
    pub decided: Decided,
    /// Which state.
    pub state: State,
    /// A page of them, the newest first.
    pub items: Vec<Decision>,
    /// Where the next page starts.
    pub next: Option<String>,
}

/// One decision with what it answers.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The consultation.
    pub card: Card,
    /// The decision.
    pub decision: Decision,
    /// A page of the comments, the newest first.
    pub items: Vec<StaffComment>,
    /// Where the next page starts.
    pub next: Option<String>,
    /// What was done to it, the oldest first.
    pub steps: Vec<Step>,
    /// Texts to begin a reason with.
    pub templates: Vec<Template>,
}

/// One thing that was done to a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub act: Act,
    /// Its outcome after that.
    pub outcome: Outcome,
    /// Its reason after that.
    pub reason: String,
    /// How many comments it answered after that.
    pub comments: i64,
    /// What a colleague said when sending it back.
    pub words: String,
    /// Who did it.
    pub name: String,
    /// When.
    pub at: Civil,
}

/// A decision that is about to be written.
#[derive(Clone, Debug)]
pub struct Drafting {
    /// The consultation.
    pub card: Card,
    /// The comments that it is for, with how many there are.
    pub selection: Selection,
    /// How many comments it is for; what is more waits for another.
    pub found: Bounded,
    /// The first of them.
    pub items: Vec<StaffComment>,
    /// Texts to begin a reason with.
    pub templates: Vec<Template>,
    /// The newest decisions that wait for approval: what is selected may be put under one of them.
    pub others: Vec<Decision>,
}

/// A text to begin reasons with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its id.
    pub id: String,
    /// Name in the list.
    pub title: String,
    /// The text, with gaps.
    pub body: String,
}

/// The templates of a consultation.
#[derive(Clone, Debug)]
pub struct Templates {
    /// The consultation.
    pub card: Card,
    /// The oldest first.
    pub items: Vec<Template>,
}

/// A moment at which decisions became public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// How many decisions.
    pub decisions: i64,
    /// How many comments these answer.
    pub comments: i64,
    /// Who did it.
    pub name: String,
    /// When.
    pub at: Civil,
}

/// What a release would make public, and what still stands before the end of the consultation.
#[derive(Clone, Debug)]
pub struct Releasing {
    /// The consultation.
    pub card: Card,
    /// Approved decisions.
    pub decisions: i64,
    /// How many comments they answer.
    pub comments: i64,
    /// The state of the desk that this preview shows: a release of another one is refused.
    pub turn: i64,
    /// The releases before, the newest first.
    pub before: Vec<Release>,
    /// What is missing.
    pub gate: Gate,
}

/// What stands before the end of a consultation: nothing of it may be answered while a recommendation is not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// The consultation still takes comments, or has not begun to.
    pub not_closed: bool,
    /// It was answered before.
    pub answered: bool,
    /// Comments without a decision.
    pub undecided: Bounded,
    /// The articles on which there are some.
    pub articles: Vec<Article>,
    /// Decisions that are not public.
    pub unreleased: Bounded,
    /// Contributions that were handed in in time, and whose senders may still press the button in their mail.
    pub held: i64,
    /// Letters that staff are just entering: they could be entered no more.
    pub by_hand: i64,
}

impl Gate {
    /// Whether nothing stands in the way. A letter that is being entered does not: its writer is told.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        !self.not_closed
            && !self.answered
            && self.undecided.is_none()
            && self.unreleased.is_none()
            && self.held == 0
    }
}

/// What became of the wish to end a consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closing {
    /// It is answered.
    Done,
    /// Something is missing.
    Missing(Box<Gate>),
}
