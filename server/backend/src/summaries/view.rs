//! What pages show of summaries.

use model::comments::Stance;
use model::moment::Civil;
use model::submissions::SenderKind;
use model::summaries::State;

use crate::consultations::Card;
use crate::counts::StaffComment;
use crate::readings::Beside;

/// The summary of an article.
#[derive(Clone, Debug)]
pub struct Summary {
    /// Where it stands.
    pub state: State,
    /// The revision that this is.
    pub revision: i64,
    /// Who changed it last.
    pub editor: String,
    /// When.
    pub edited: Civil,
    /// When it became public.
    pub published: Option<Civil>,
    /// Its sentences, in their order.
    pub sentences: Vec<Cited>,
}

/// A sentence with what it rests on.
#[derive(Clone, Debug)]
pub struct Cited {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The comments that it rests on and that everyone may read: id and number in the register.
    pub comments: Vec<(String, String)>,
    /// How many comments it rested on that were hidden, taken back or erased since.
    pub lost: i64,
    /// It repeats words that nobody may read any more: it is not public.
    pub repeats: bool,
}

/// How much of what was said a summary rests on.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Comments that were said.
    pub of: i64,
    /// Comments that it rests on: those cited, and of a campaign whose text is cited all.
    pub cited: i64,
    /// What it does not speak about.
    pub uncovered: Vec<Uncovered>,
}

/// Something that was said and that no sentence rests on.
#[derive(Clone, Debug)]
pub struct Uncovered {
    /// What.
    pub what: Uncited,
    /// How many comments say so.
    pub comments: i64,
}

/// What no sentence rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncited {
    /// A change of the text that is wanted: its place among those that are, and a comment that wants it.
    Change(i64, String),
    /// A stance of a kind of sender.
    Cell(SenderKind, Stance),
    /// A campaign: its id, and the comment whose words stand for all.
    Campaign(String, String),
}

/// A summary while it is written.
#[derive(Clone, Debug)]
pub struct Editing {
    /// The consultation.
    pub card: Card,
    /// Which article.
    pub here: Beside,
    /// The summary; absent until the first sentence.
    pub summary: Option<Summary>,
    /// How much it rests on.
    pub coverage: Coverage,
    /// The comments that the sentence in hand rests on.
    pub cited: Vec<StaffComment>,
    /// Comments that it could rest on: what stands for views that nothing speaks about yet, and the next that nobody cited.
    pub offered: Vec<StaffComment>,
}

/// What became of the wish to make a summary public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publishing {
    /// It is.
    Done,
    /// It has no sentence.
    Empty,
    /// A sentence rests on nothing that everyone may read, or repeats what nobody may.
    Ungrounded,
}
