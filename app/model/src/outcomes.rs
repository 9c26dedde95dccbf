//! Outcomes: what the drafters did with a recommendation, and why. Law 52/2003 art. 12 (3) and art. 7 (10): the authority
//! justifies in writing each recommendation that it did not take over.

mod forms;
mod selection;
#[cfg(test)]
mod tests;

use crate::code::code;

pub use forms::{Answer, Form, Template, has_gap};
pub use selection::{Filter, OUTSIDE, Selection};

code! {
    /// What the drafters did with a recommendation.
    Outcome {
        /// Taken over.
        Accepted = "accepted",
        /// Taken over in part.
        Partly = "partly",
        /// Not taken over.
        NotAccepted = "not_accepted",
        /// Not about this act.
        OutOfScope = "out_of_scope",
    }
}

impl Outcome {
    /// Whether it needs a written reason: all that is not taken over whole (Law 52/2003 art. 12 (3)).
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        !matches!(self, Self::Accepted)
    }
}

code! {
    /// Where a decision stands.
    State {
        /// Written; a colleague must approve it.
        Drafted = "drafted",
        /// Approved by somebody else than who wrote it.
        Approved = "approved",
        /// Public, for good.
        Released = "released",
    }
}

code! {
    /// What was done to a decision.
    Act {
        /// It was written.
        Drafted = "drafted",
        /// Outcome or reason were changed.
        Changed = "changed",
        /// Comments were added.
        Joined = "joined",
        /// A comment was taken out.
        Left = "left",
        /// A colleague approved it.
        Approved = "approved",
        /// A colleague sent it back with words.
        SentBack = "sent_back",
        /// It became public.
        Released = "released",
    }
}
