//! What the desk of themes shows.

use model::comments::{Kind, Stance};
use model::moment::Civil;
use model::redline::Run;
use model::submissions::SenderKind;
use model::themes::{Event, Filter, State};

use crate::consultations::Card;
use crate::outcomes::Bounded;

/// How far the work is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Comments that somebody has coded.
    pub coded: i64,
    /// Comments that nobody has.
    pub uncoded: Bounded,
    /// Comments with codes on words that are others now.
    pub stale: Bounded,
    /// Something that was ordered goes on in the background.
    pub working: bool,
}

/// A theme with how many comments have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its id.
    pub id: String,
    /// What it stands under; may be empty.
    pub heading: String,
    /// Its name.
    pub name: String,
    /// What belongs to it and what does not.
    pub definition: String,
    /// What is of it.
    pub examples: Vec<String>,
    /// Whether it may be put on comments.
    pub state: State,
    /// Id and name of the theme into which it went.
    pub into: Option<(String, String)>,
    /// Grows with every change.
    pub revision: i64,
    /// Comments of persons.
    pub citizens: i64,
    /// Comments of organisations.
    pub organisations: i64,
}

/// The codebook.
#[derive(Clone, Debug)]
pub struct Book {
    /// The consultation.
    pub card: Card,
    /// How far the work is.
    pub progress: Progress,
    /// Every theme, by heading and name; those not in use, too.
    pub themes: Vec<Theme>,
}

/// One theme.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The consultation.
    pub card: Card,
    /// The theme.
    pub theme: Theme,
    /// The other themes in use.
    pub others: Vec<Theme>,
    /// What its comments say more than the others.
    pub phrases: Vec<String>,
    /// What happened to it, the newest first.
    pub events: Vec<Happened>,
    /// Something that was ordered goes on in the background.
    pub working: bool,
}

/// Something that happened to a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// Its id.
    pub id: String,
    /// What.
    pub kind: Event,
    /// Id and name of the other theme: on this one's page never itself.
    pub other: Option<(String, String)>,
    /// Whether it is the history of the other theme that tells it.
    pub of_other: bool,
    /// Words before; empty where they did not change.
    pub was: String,
    /// Words after.
    pub became: String,
    /// Comments that it was about.
    pub comments: i64,
    /// Why.
    pub reason: String,
    /// Who did it; empty for an account that is gone.
    pub by: String,
    /// When.
    pub at: Civil,
    /// Whether it can be taken back.
    pub undoable: bool,
}

/// Which part of a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What it says.
    Text,
    /// Why.
    Reasons,
    /// The proposed wording.
    Wording,
}

/// A sentence of a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands.
    pub part: Part,
    /// Its first character, through all parts.
    pub start: i64,
    /// The one after its last.
    pub end: i64,
    /// Its words.
    pub words: String,
}

/// A comment as coders see it: who sent it is not said, but what kind of sender it was.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its id.
    pub id: String,
    /// Number in the register.
    pub number: String,
    /// Printed label of the provision; empty for the whole act.
    pub label: String,
    /// Akoma Ntoso name of the provision; empty for the whole act.
    pub eid: String,
    /// Person or organisation.
    pub sender: SenderKind,
    /// Where its sender stands.
    pub stance: Stance,
    /// What it is.
    pub kind: Kind,
    /// It was taken back.
    pub withdrawn: bool,
    /// A moderator hid it.
    pub hidden: bool,
    /// What it says.
    pub text: String,
    /// Why.
    pub reasons: Option<String>,
    /// The proposed wording against the text that it speaks about.
    pub proposed: Option<Vec<Run>>,
}

/// A theme on a comment or on a passage of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Id of the theme.
    pub theme: String,
    /// Its name.
    pub name: String,
    /// The first character of the passage.
    pub start: i64,
    /// The one after its last; 0 for the whole comment.
    pub end: i64,
    /// The passage; empty for the whole comment, and where the words are others now.
    pub passage: String,
    /// Who put it there; empty for an account that is gone.
    pub by: String,
    /// When.
    pub at: Civil,
    /// It was put on words that are others now.
    pub stale: bool,
}

/// A theme that a comment may be of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Id of the theme.
    pub theme: String,
    /// Id and number of the coded comment that this one is like.
    pub like: Option<(String, String)>,
    /// Words of the comment that speak for the theme.
    pub says: Vec<String>,
}

/// A comment with everything that it takes to code it.
#[derive(Clone, Debug)]
pub struct Coding {
    /// The consultation.
    pub card: Card,
    /// The comment.
    pub told: Told,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Its codes; absent while somebody else is to code it a second time without them.
    pub codes: Option<Vec<Code>>,
    /// Whether somebody has coded it, with themes or with none.
    pub coded: bool,
    /// The themes in use, with heading and definition.
    pub themes: Vec<Theme>,
    /// What the program suggests.
    pub suggestions: Vec<Suggestion>,
    /// Names the words and codes that are shown.
    pub seen: String,
    /// Who else has it open.
    pub taken_by: Option<String>,
    /// Its campaign, and how many comments that has.
    pub campaign: Option<(String, i64)>,
    /// The present text of the provision; empty for the whole act.
    pub present: String,
}

/// Where coding begins: what is left, by article.
#[derive(Clone, Debug)]
pub struct Before {
    /// The consultation.
    pub card: Card,
    /// How far the work is.
    pub progress: Progress,
    /// What narrows the comments that come next.
    pub filter: Filter,
    /// Articles and annexes, by name and label.
    pub articles: Vec<(String, String)>,
    /// Whether there is a theme to put.
    pub themes: bool,
}

/// A coded comment in a list.
#[derive(Clone, Debug)]
pub struct Coded {
    /// The comment.
    pub told: Told,
    /// Its codes.
    pub codes: Option<Vec<Code>>,
}

/// Coded comments, narrowed.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The consultation.
    pub card: Card,
    /// The theme that they have; none for all that have codes on other words.
    pub theme: Option<Theme>,
    /// Where they stand, and who sent them.
    pub filter: Filter,
    /// Printed label of the article; empty for none.
    pub label: String,
    /// How many: persons, organisations; of what is stale none is counted.
    pub counts: Option<(i64, i64)>,
    /// A page of them, the newest first.
    pub items: Vec<Coded>,
    /// Where the next page starts.
    pub next: Option<String>,
    /// The other themes in use, for a split.
    pub others: Vec<Theme>,
}

/// How often a theme meets an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Id of the theme.
    pub theme: String,
    /// Its name.
    pub name: String,
    /// Akoma Ntoso name of the article; `act` or `unplaced` for what stands on none.
    pub eid: String,
    /// Printed label; empty for what stands on no article.
    pub label: String,
    /// Its place in the law: the act before all, what has no place after all.
    pub position: i64,
    /// Comments of persons.
    pub citizens: i64,
    /// Comments of organisations.
    pub organisations: i64,
}

/// Where themes and articles, and themes and kinds of senders, meet.
#[derive(Clone, Debug)]
pub struct Crossing {
    /// The consultation.
    pub card: Card,
    /// How far the work is.
    pub progress: Progress,
    /// The themes that some comment has, by heading and name.
    pub themes: Vec<Theme>,
    /// Where each of them stands, in the order of the law.
    pub pairs: Vec<Pair>,
}

/// What becomes of a row of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Planned {
    /// A theme that is not in the codebook.
    New {
        /// Number of the row.
        row: usize,
        /// Its words.
        words: String,
    },
    /// A theme with other words.
    Changed {
        /// Number of the row.
        row: usize,
        /// Its name.
        name: String,
        /// The words as they are.
        was: String,
        /// The words as they will be.
        became: String,
    },
    /// A theme as it is.
    Same,
    /// A row that gives none: it is left out.
    Wrong {
        /// Number of the row.
        row: usize,
        /// Why.
        why: super::Refused,
    },
}

/// A workbook before it is taken.
#[derive(Clone, Debug)]
pub struct Import {
    /// The consultation.
    pub card: Card,
    /// What becomes of each row, in their order; none where nothing was uploaded.
    pub planned: Vec<Planned>,
    /// Whether something waits.
    pub waits: bool,
}

/// The themes of one comment, before they are put on its whole campaign.
#[derive(Clone, Debug)]
pub struct Spreading {
    /// The consultation.
    pub card: Card,
    /// The comment.
    pub told: Told,
    /// Names of its themes.
    pub themes: Vec<String>,
    /// Id of the campaign.
    pub campaign: String,
    /// Members that nobody has coded: with the words of the campaign, and with words of their own.
    pub left: (i64, i64),
    /// Members that are coded already, and stay as they are.
    pub coded: i64,
}
