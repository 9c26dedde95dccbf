//! The columns of the matrix, and what a line says in each of them.

use super::outcome::Outcome::{self, Login, Refused};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// Nobody in particular.
    Visitor,
    /// The browser session that the draft belongs to.
    Owner,
    /// Another one, with a draft of its own.
    Other,
    /// Whose address is proved: that of the submission that was sent.
    Citizen,
    /// Whose address is proved, and is another.
    OtherCitizen,
    /// A member of the organisation, who is neither manager nor signatory.
    Member,
    Signatory,
    Manager,
    /// Manager and signatory of another organisation.
    Outsider,
    Moderator,
    Expert,
    Editor,
    Admin,
    /// Editor of the consultations that are asked about, and of no other.
    EditorHere,
    /// Editor of another consultation only.
    EditorElsewhere,
    /// An expert whose account was suspended after the login.
    Suspended,
    /// An expert whose login has ended because nothing was asked for.
    Expired,
}

use Who::*;

/// As many as there are.
pub(crate) const COLUMNS: usize = Expired as usize + 1;

/// Members of organisations.
pub(crate) const MEMBERS: &[Who] = &[Member, Signatory, Manager, Outsider];
/// Members of staff.
pub(crate) const STAFF: &[Who] = &[Moderator, Expert, Editor, Admin, EditorHere, EditorElsewhere];

/// One outcome for each of [`Who`].
#[derive(Clone, Copy)]
pub(crate) struct Answers([Outcome; COLUMNS]);

/// The same for everyone.
pub(crate) const fn all(outcome: Outcome) -> Answers {
    Answers([outcome; COLUMNS])
}

/// For staff only, and there `outcome`; whoever is logged in without a role is refused, whoever is not logs in first.
pub(crate) const fn staff(outcome: Outcome) -> Answers {
    all(Login).but(MEMBERS, Refused).but(STAFF, outcome)
}

/// For whoever is logged in.
pub(crate) const fn persons(outcome: Outcome) -> Answers {
    all(Login).but(MEMBERS, outcome).but(STAFF, outcome)
}

impl Answers {
    /// Another outcome for some.
    pub(crate) const fn but(mut self, some: &[Who], outcome: Outcome) -> Self {
        let mut at = 0;
        while at < some.len() {
            self.0[some[at] as usize] = outcome;
            at += 1;
        }
        self
    }

    /// The outcome of one.
    pub(crate) const fn of(&self, who: Who) -> Outcome {
        self.0[who as usize]
    }
}
