//! Where a comment stands in the newest text, whichever text it speaks about.

use super::text::{Provision, Text};

/// The place of a comment.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// It is about the act as a whole.
    Act,
    /// By a provision.
    At(&'a Provision),
    /// By none: its provision is gone, or an expert must say where it stands.
    Nowhere,
}

impl<'a> Place<'a> {
    /// From what is stored of a comment: the provision it speaks about, and the one by which it stands.
    pub(crate) fn of(newest: &'a Text, spoken: Option<&str>, place: Option<&str>) -> Self {
        match (spoken, place.and_then(|id| newest.by_id(id))) {
            (None, _) => Self::Act,
            (Some(_), Some(provision)) => Self::At(provision),
            (Some(_), None) => Self::Nowhere,
        }
    }
}
