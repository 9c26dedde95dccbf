//! What the doors found of somebody who sends a submission.

use backend::challenges::Solved;

use super::parts;

/// Whether somebody may send, set by the server on requests that do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Passage {
    /// They may.
    #[default]
    Free,
    /// They did the work that they were asked for.
    Proved {
        /// What was solved; it lets in one submission.
        solved: Solved,
        /// Largest number of the next challenge, should this one be used up.
        most: u64,
    },
    /// Much was sent from their address: they are asked for work first.
    Prove {
        /// Largest number of the challenge.
        most: u64,
    },
}

/// What the doors found of this request.
#[must_use]
pub fn passage() -> Passage {
    parts().and_then(|parts| parts.extensions.get::<Passage>().cloned()).unwrap_or_default()
}
