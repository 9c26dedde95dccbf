//! What programs read of versions.

use model::versions::Tally;
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::body::Text;

/// A published version.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextVersion {
    /// 1, 2, 3 …
    pub number: i64,
    /// Title of the act, as read from the text.
    pub title: String,
    /// When it was published, RFC 3339.
    pub published: String,
    /// Name of the file it was read from; empty when it was pasted.
    pub file_name: String,
    /// Articles.
    pub articles: i64,
    /// Changes against the version before; absent for the first.
    pub changes: Option<ChangeCounts>,
}

/// How many changes there are of each kind. What only follows from a change above it is not counted.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChangeCounts {
    /// New provisions.
    pub added: i64,
    /// Provisions that are gone.
    pub removed: i64,
    /// Provisions with other words.
    pub reworded: i64,
    /// Provisions that became several.
    pub split: i64,
    /// Provisions made of several.
    pub merged: i64,
    /// Provisions that only stand elsewhere.
    pub moved: i64,
    /// Provisions that only have another number.
    pub renumbered: i64,
    /// Provisions of which only punctuation, capitals or spelling differ.
    pub retouched: i64,
}

impl From<Tally> for ChangeCounts {
    fn from(tally: Tally) -> Self {
        let Tally { added, removed, reworded, split, merged, moved, renumbered, retouched } = tally;
        Self { added, removed, reworded, split, merged, moved, renumbered, retouched }
    }
}

/// A page of what changed between two versions.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextChanges {
    /// Number of the older version.
    pub from: i64,
    /// Number of the later one.
    pub to: i64,
    /// How many changes there are, on all pages.
    pub counts: ChangeCounts,
    /// The changes of the page, in the order of the later text.
    pub changes: Vec<TextChange>,
    /// References of the later text that point to something else than they did; at most 100.
    pub wrong_references: Vec<WrongReference>,
    /// The next page; absent on the last.
    pub next: Option<i64>,
}

/// One change.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextChange {
    /// `added`, `removed`, `reworded`, `split`, `merged`, `moved`, `renumbered` or `retouched`.
    pub relation: String,
    /// Where it was: several where they were merged, none where it is new.
    pub old: Vec<TextSide>,
    /// Where it is: several where it was split, none where it is gone.
    pub new: Vec<TextSide>,
    /// It is cited by another number, whatever else became of it.
    pub other_number: bool,
    /// It stands elsewhere, whatever else became of it.
    pub other_place: bool,
    /// Its words: what is kept and deleted is the old text, what is kept and inserted the new one.
    pub text: Vec<Piece>,
    /// Why the two were paired, or why it stands alone.
    pub why: Text,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
}

/// A provision in one of the two versions.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextSide {
    /// Akoma Ntoso name in that version.
    pub eid: String,
    /// Printed label in that version.
    pub label: String,
    /// Heading; empty when it has none.
    pub heading: String,
}

/// A run of words.
#[derive(Debug, Serialize, ToSchema)]
pub struct Piece {
    /// `kept`, `inserted` or `deleted`.
    pub what: &'static str,
    /// The words.
    pub text: String,
}

/// A reference that stayed as it was while what it cites went elsewhere.
#[derive(Debug, Serialize, ToSchema)]
pub struct WrongReference {
    /// Akoma Ntoso name of the provision that cites, in the later version.
    pub provision: String,
    /// Its label.
    pub label: String,
    /// What is wrong.
    pub sentence: Text,
}
