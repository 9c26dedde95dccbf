//! The trail as admins see it.

use model::moment::Civil;

/// How the trail names the operator at the command line.
pub(super) const OPERATOR: &str = "operator";

/// What is listed; each part that is empty asks for everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// An account's id, or `operator`.
    pub who: String,
    /// What was done.
    pub verb: String,
    /// On what kind of thing: `consultation`.
    pub noun: String,
    /// On one thing: `consultation:0192…`.
    pub object: String,
    /// From this day on: `2026-11-22`.
    pub from: String,
    /// Up to this day.
    pub to: String,
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The operator at the command line.
    Operator,
    /// Somebody with an account.
    Somebody(Somebody),
}

/// An account in the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Somebody {
    /// The account.
    pub account: String,
    /// The name that it has now; empty where there is no such account any more.
    pub name: String,
}

/// On what something was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// As the trail has it: `consultation:0192…`.
    pub whole: String,
    /// The kind of thing.
    pub noun: String,
    /// Everything behind it.
    pub id: String,
    /// Its name, where it has one.
    pub name: Option<String>,
}

/// One act.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Civil,
    /// Who.
    pub actor: Actor,
    /// What.
    pub verb: String,
    /// On what.
    pub object: Object,
    /// From which network; empty where it is not known.
    pub origin: String,
    /// The row's hash.
    pub hash: String,
}

/// A page of the trail, the newest first, and what can be chosen.
#[derive(Clone, Debug)]
pub struct Page {
    /// The acts.
    pub entries: Vec<Entry>,
    /// Where the next page begins.
    pub next: Option<i64>,
    /// Everybody in the trail, by name.
    pub people: Vec<Somebody>,
    /// Everything that was ever done.
    pub verbs: Vec<String>,
}
