//! Tracking: what becomes of a comment after it was sent, and what its sender may still do about it.

#[cfg(test)]
mod tests;
mod words;

use crate::code::code;
use crate::comments::State;
use crate::consultations::Stage;
use crate::limits;

pub use words::{Words, may_change};

code! {
    /// A step on the way of a comment.
    Step {
        /// It has its number in the register.
        Received = "received",
        /// A moderator has yet to let it out.
        Waiting = "waiting",
        /// Everyone can read it.
        Published = "published",
        /// A moderator has hidden it.
        Hidden = "hidden",
        /// Its sender took it back.
        Withdrawn = "withdrawn",
        /// Whoever writes the act goes through what was said.
        Considered = "considered",
        /// Editors state that it led to a change of the text.
        Credited = "credited",
        /// The authority has answered it.
        Answered = "answered",
    }
}

/// The way of a comment: each step, and whether it was reached. The last one that was is where it stands.
#[must_use]
pub fn track(state: State, stage: Stage, credited: bool, answered: bool) -> Vec<(Step, bool)> {
    let mut track = vec![(Step::Received, true)];
    match state {
        State::Withdrawn => {
            track.push((Step::Withdrawn, true));
            return track;
        }
        State::Hidden => track.push((Step::Hidden, true)),
        State::Waiting => track.extend([(Step::Waiting, true), (Step::Published, false)]),
        State::Draft | State::Published => track.push((Step::Published, state == State::Published)),
    }
    let considered = matches!(stage, Stage::Analysis | Stage::Answered | Stage::Archived);
    track.push((Step::Considered, considered || credited || answered));
    if credited {
        track.push((Step::Credited, true));
    }
    track.push((Step::Answered, answered));
    track
}

code! {
    /// Something that happened to a comment and that its sender is told.
    Event {
        /// Its sender corrected it.
        Corrected = "corrected",
        /// Its sender took it back.
        Withdrawn = "withdrawn",
        /// A new version of the text was published, in which its provision is not what it was.
        Carried = "carried",
        /// An expert said where it stands.
        Settled = "settled",
        /// Editors state that it led to a change of the text.
        Credited = "credited",
        /// They state so no more.
        Uncredited = "uncredited",
        /// The authority has published what it did with it, and why.
        Answered = "answered",
        /// A moderator let it out.
        Released = "released",
        /// A moderator hid it.
        Hidden = "hidden",
        /// A moderator took a passage out.
        Redacted = "redacted",
        /// A moderator asks its sender something.
        Asked = "asked",
        /// A moderator undid what was done to it: it stands as before.
        Undone = "undone",
        /// Another moderator found the appeal right.
        Granted = "granted",
        /// Another moderator found the act right.
        Rejected = "rejected",
    }
}

/// What decides whether a comment may still be corrected or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Where the comment stands.
    pub state: State,
    /// Where its consultation stands.
    pub stage: Stage,
    /// Somebody of the authority has worked on it: settled its place, stated that it led to a change, moderated it.
    pub handled: bool,
    /// Organisations stand behind its words.
    pub endorsed: bool,
    /// Staff wrote it down from paper.
    pub by_hand: bool,
    /// How often it was corrected.
    pub corrections: usize,
}

impl Standing {
    /// A correction is for what nobody has taken up yet: while the consultation takes comments, before staff have worked on
    /// the comment, and as long as no organisation stands behind its words. What staff wrote down from paper is corrected
    /// on paper.
    #[must_use]
    pub fn may_correct(&self) -> bool {
        self.state == State::Published
            && self.stage == Stage::Open
            && !self.handled
            && !self.endorsed
            && !self.by_hand
            && self.corrections < limits::CORRECTIONS
    }

    /// A comment may be taken back until the consultation is answered: afterwards the answer rests on it.
    #[must_use]
    pub const fn may_withdraw(&self) -> bool {
        matches!(self.state, State::Waiting | State::Published | State::Hidden)
            && matches!(self.stage, Stage::Open | Stage::Analysis)
    }
}
