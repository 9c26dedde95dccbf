//! A draft as it was read: the tree of provisions and everything around it. Nothing of the source is dropped without
//! a place here or a finding.

use serde::{Deserialize, Serialize};

use crate::provision::Walk;
use crate::{Finding, Kind, Provision};

/// A note about the text that is no part of it: "(la 14-02-2009, Alin. (2) … a fost modificat …)", "Notă …".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Line of the source, from 1.
    pub line: usize,
    /// The provision it stands under; `None` before the first one.
    pub eid: Option<String>,
    /// Its words.
    pub text: String,
}

/// A draft act. The parts carry the names Akoma Ntoso gives them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Draft {
    /// "Lege privind …", in one line.
    pub title: Option<String>,
    /// Who issued it, where it was published, other lines about the act.
    pub preface: Vec<String>,
    /// Recitals and the enacting formula.
    pub preamble: Vec<String>,
    /// The body and the annexes.
    pub provisions: Vec<Provision>,
    /// Attestation, signatures, place, date, number.
    pub conclusions: Vec<String>,
    /// Notes, in order.
    pub notes: Vec<Note>,
    /// What a person should look at, in the order of the text.
    pub findings: Vec<Finding>,
    /// The source, line by line, for showing beside the tree; [`Provision::lines`] points here.
    pub source: Vec<String>,
}

impl Draft {
    /// Every provision, in the order of the text.
    pub fn walk(&self) -> impl Iterator<Item = &Provision> {
        Walk { stack: self.provisions.iter().rev().collect() }
    }

    /// The provision with that `eid`.
    #[must_use]
    pub fn find(&self, eid: &str) -> Option<&Provision> {
        self.walk().find(|provision| provision.eid == eid)
    }

    /// How many provisions of that kind there are, at every level.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.walk().filter(|provision| provision.kind == kind).count()
    }

    /// The articles, in the order of the text.
    pub fn articles(&self) -> impl Iterator<Item = &Provision> {
        self.walk().filter(|provision| provision.kind == Kind::Article)
    }
}
