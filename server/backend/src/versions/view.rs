//! What versions give: the list of them, an old text, what changed between two, and the history of one article.

use model::moment::Civil;
use model::provisions::Kind;
use model::redline::Run;
use model::submissions::SenderKind;
use model::versions::{Relation, Tally};

use crate::consultations::{Card, Version};
use crate::policies::Both;
use crate::texts::{Node, OutlineItem};

/// Every published version.
#[derive(Clone, Debug)]
pub struct History {
    /// The consultation.
    pub card: Card,
    /// The newest first; never empty.
    pub versions: Vec<Entry>,
}

/// A published version and what it changed.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The version.
    pub version: Version,
    /// Its articles.
    pub articles: i64,
    /// Against the version before; none for the first.
    pub tally: Option<Tally>,
}

/// The text of any published version, for reading only.
#[derive(Clone, Debug)]
pub struct OldText {
    /// The consultation.
    pub card: Card,
    /// The version shown.
    pub version: Version,
    /// Its articles.
    pub articles: i64,
    /// Number of the newest version.
    pub newest: i64,
    /// Table of contents. Nothing is counted in it.
    pub outline: Vec<OutlineItem>,
    /// The provisions at the top, each with everything below it. Nothing is counted in them.
    pub provisions: Vec<Node>,
}

/// A comment beside a change that it led to.
#[derive(Clone, Debug)]
pub struct Credited {
    /// Id of the comment.
    pub comment: String,
    /// Number in the register.
    pub number: String,
    /// When it was sent.
    pub sent: Civil,
    /// The organisation, else the person; only with their consent.
    pub author: Option<String>,
    /// Person or organisation.
    pub sender_kind: SenderKind,
    /// County of the sender.
    pub county: String,
    /// What it says; where it only proposes a wording, that.
    pub text: String,
}

/// A provision in one of the versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Id that is the same in every version.
    pub id: String,
    /// Akoma Ntoso name in that version.
    pub eid: String,
    /// Name, in that version, of the page on which it stands; empty where none shows it.
    pub page: String,
    /// What it is.
    pub kind: Kind,
    /// Printed label: `art. 5 alin. (2) lit. a)`.
    pub label: String,
    /// Number as printed.
    pub number: String,
    /// Heading; empty when it has none.
    pub heading: String,
}

/// One change between two versions.
#[derive(Clone, Debug)]
pub struct Change {
    /// What became of it.
    pub relation: Relation,
    /// It is cited by another number, whatever else became of it.
    pub other_number: bool,
    /// It stands elsewhere, whatever else became of it.
    pub other_place: bool,
    /// Where it was; several where they were merged, none where it is new.
    pub old: Vec<Side>,
    /// Where it is; several where it was split, none where it is gone.
    pub new: Vec<Side>,
    /// Its words, word by word. Empty where it has none of its own.
    pub runs: Vec<Run>,
    /// Why the two were put beside each other, or why it stands alone.
    pub why: Both,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    /// It has another number and nothing else: no word of it needs to be shown.
    pub plain: bool,
    /// The comments that led to it, as editors state.
    pub credits: Vec<Credited>,
}

impl Change {
    /// The id of the provision that changed: the first where it is, else where it was.
    #[must_use]
    pub fn provision(&self) -> Option<&str> {
        self.new.first().or(self.old.first()).map(|side| side.id.as_str())
    }
}

/// The changes of one article, annex or chapter.
#[derive(Clone, Debug)]
pub struct Unit {
    /// What it was; none where it is new.
    pub old: Option<Side>,
    /// What it is; none where it is gone.
    pub new: Option<Side>,
    /// Its changes, in the order of the text. On one page of them; others may stand on the next.
    pub changes: Vec<Change>,
}

/// A reference that was left as it was while what it cites went elsewhere.
#[derive(Clone, Debug)]
pub struct Wrong {
    /// The provision of the new text that cites.
    pub from: Side,
    /// What is wrong.
    pub sentence: Both,
}

/// What changed between two versions.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The older version.
    pub from: Version,
    /// The later one.
    pub to: Version,
    /// How many changes there are, on all pages.
    pub tally: Tally,
    /// The page shown, from 1.
    pub page: i64,
    /// How many there are; at least 1.
    pub pages: i64,
    /// The changes of the page. What only has another number stands last.
    pub units: Vec<Unit>,
    /// References that now point wrongly, up to [`super::MOST_WRONG`].
    pub wrong: Vec<Wrong>,
    /// How many there are of them.
    pub wrong_total: i64,
}

/// Why two versions cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Only one version is published.
    OnlyOne,
    /// The same version twice.
    Same,
    /// There is no such version.
    Unknown,
}

/// An answer to the question what changed between two versions.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The consultation.
    pub card: Card,
    /// Every published version, the oldest first; never empty.
    pub versions: Vec<Version>,
    /// What changed, or why the two cannot be compared.
    pub changes: std::result::Result<Changes, Unfit>,
}

/// The history of one article or annex.
#[derive(Clone, Debug)]
pub struct ArticleHistory {
    /// The consultation.
    pub card: Card,
    /// The article, as it is or as it last was.
    pub article: Side,
    /// Number of the newest version in which it stands.
    pub last: i64,
    /// The version without it, when it is gone.
    pub gone: Option<Gone>,
    /// The versions in which it stands, the newest first; never empty.
    pub steps: Vec<Step>,
}

/// The end of an article.
#[derive(Clone, Debug)]
pub struct Gone {
    /// The first version without it.
    pub version: Version,
    /// Where its words went, in that version; empty where it was taken out.
    pub into: Vec<Side>,
    /// Why nothing in that version goes on with it.
    pub why: Both,
}

/// An article in one version.
#[derive(Clone, Debug)]
pub struct Step {
    /// The version.
    pub version: Version,
    /// Number of the version before; none for the first of all.
    pub before: Option<i64>,
    /// The article in it.
    pub side: Side,
    /// What became of it since the version before, with what is inside; empty in the first version of all.
    pub relations: Vec<Relation>,
    /// What it was in the version before; several where they were merged.
    pub from: Vec<Side>,
    /// Its whole text against the one before, or as it was in its first version. None where nothing changed and where
    /// it would be too long for the page.
    pub runs: Option<Vec<Run>>,
}
