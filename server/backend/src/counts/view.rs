//! The per-article table and the list of comments behind one of its rows.

use model::comments::State;
use model::counts::{Counts, Row};

use crate::attachments::Attachment;
use crate::consultations::{Card, Version};
use crate::reading::{Spoken, Voice};

/// In which order the rows stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The order of the law.
    #[default]
    Law,
    /// Most comments first; equal ones in the order of the law.
    Comments,
}

impl Order {
    /// Its spelling in addresses and exports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Comments => "comments",
        }
    }
}

impl std::str::FromStr for Order {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        match text {
            "law" => Ok(Self::Law),
            "comments" => Ok(Self::Comments),
            _ => Err(()),
        }
    }
}

/// The per-article table.
#[derive(Clone, Debug)]
pub struct Table {
    /// The consultation.
    pub card: Card,
    /// The version whose articles are listed.
    pub version: Version,
    /// Comments on the act as a whole only.
    pub whole_act: Counts,
    /// Comments on provisions that have no place in this version.
    pub unplaced: Counts,
    /// Everything together.
    pub total: Counts,
    /// One row per article and annex.
    pub rows: Vec<Row>,
}

/// A comment as staff see it: with the sender's name, whether published or not, and without any contact.
#[derive(Clone, Debug)]
pub struct StaffComment {
    /// What everyone sees of it.
    pub voice: Voice,
    /// Name of the person who sent it.
    pub name: String,
    /// Organisation, when one sent it.
    pub organisation: Option<String>,
    /// Published or hidden.
    pub state: State,
    /// The files that came with it and with what else the sender sent at once.
    pub attachments: Vec<Attachment>,
}

impl StaffComment {
    /// Of a stored comment and what everyone sees of it.
    pub(crate) fn of(row: Spoken, voice: Voice) -> Self {
        Self {
            voice,
            name: row.sender_name,
            organisation: Some(row.sender_organisation).filter(|name| !name.is_empty()),
            state: row.state,
            attachments: Vec::new(),
        }
    }
}

/// The comments on one provision and below it, or on everything.
#[derive(Clone, Debug)]
pub struct StaffList {
    /// The consultation.
    pub card: Card,
    /// Printed label of the provision; empty for the whole act and for everything.
    pub label: String,
    /// The comments, newest first.
    pub items: Vec<StaffComment>,
    /// Where the next page starts; absent on the last one.
    pub next: Option<String>,
}
