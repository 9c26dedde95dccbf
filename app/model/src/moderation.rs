//! Moderation: what may be done to a comment that was sent, by which rule, and what the public, its sender and its readers
//! may say about it. Every act has a reason and leaves a trace.

mod address;
mod forms;
mod number;
mod passage;
mod personal;

pub use forms::{ACT_FIELDS, Bulk, Deed, Form, Objection, Report, Said};
pub use passage::{Passage, redact};
pub use personal::{Found, Personal, find, kinds};

use crate::code::code;
use crate::comments::State;

code! {
    /// When comments of a consultation are published.
    When {
        /// As soon as they are sent; moderators look afterwards.
        After = "after",
        /// Once a moderator has let them out.
        Before = "before",
    }
}

impl When {
    /// The state of a comment that has just been sent.
    #[must_use]
    pub const fn sent(self) -> State {
        match self {
            Self::After => State::Published,
            Self::Before => State::Waiting,
        }
    }
}

code! {
    /// The rule that a comment or a passage breaks. There are no others.
    Rule {
        /// It insults or threatens a person.
        Insult = "insult",
        /// It incites to hatred or discrimination.
        Hate = "hate",
        /// It gives away personal data of others, or the sender's own by mistake.
        PersonalData = "personal_data",
        /// It advertises.
        Advertising = "advertising",
        /// It has nothing to do with the act.
        OffTopic = "off_topic",
        /// Publishing it would be against the law.
        Illegal = "illegal",
        /// It was sent again by mistake.
        Duplicate = "duplicate",
    }
}

impl Rule {
    /// The rules by which a passage is taken out of a comment whose rest stays.
    pub const OF_PASSAGES: &[Self] =
        &[Self::PersonalData, Self::Insult, Self::Hate, Self::Illegal, Self::Advertising];

    /// What stands in the place of a passage that was taken out, in the language of the comments.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Insult => "[pasaj eliminat: insultă sau amenințare]",
            Self::Hate => "[pasaj eliminat: instigare la ură]",
            Self::PersonalData => "[pasaj eliminat: date cu caracter personal]",
            Self::Advertising => "[pasaj eliminat: reclamă]",
            Self::OffTopic => "[pasaj eliminat: fără legătură cu proiectul]",
            Self::Illegal => "[pasaj eliminat: conținut ilegal]",
            Self::Duplicate => "[pasaj eliminat: repetat din greșeală]",
        }
    }
}

code! {
    /// What was done to a comment.
    Act {
        /// It was let out, or looked at and kept.
        Publish = "publish",
        /// It was hidden.
        Hide = "hide",
        /// A passage was taken out.
        Redact = "redact",
        /// Its sender was asked something.
        Ask = "ask",
        /// An act was undone.
        Undo = "undo",
        /// Its sender appealed, and was right.
        Grant = "grant",
        /// Its sender appealed, and was not.
        Reject = "reject",
    }
}

impl Act {
    /// What may be done by itself to one comment.
    pub const PLAIN: &[Self] = &[Self::Publish, Self::Hide, Self::Redact, Self::Ask];

    /// What may be done to many at once.
    pub const BULK: &[Self] = &[Self::Publish, Self::Hide];

    /// Whether the sender of a comment may appeal against it.
    #[must_use]
    pub const fn appealable(self) -> bool {
        matches!(self, Self::Hide | Self::Redact)
    }

    /// Whether it leaves something that can be undone. A question that was mailed cannot be called back.
    #[must_use]
    pub const fn undoable(self) -> bool {
        matches!(self, Self::Publish | Self::Hide | Self::Redact)
    }
}

code! {
    /// Why a comment waits for a moderator: the more pressing first, and of several the most pressing.
    Cause {
        /// Its sender appeals.
        Appealed = "appealed",
        /// Somebody reported it.
        Reported = "reported",
        /// Its sender has answered a question.
        Answered = "answered",
        /// It may hold personal data.
        Flagged = "flagged",
        /// It is published once somebody lets it out.
        Waiting = "waiting",
        /// Its sender was asked something and has not answered: nothing is to be done but to wait.
        Asked = "asked",
    }
}

/// How long an opened comment is one moderator's, in milliseconds.
pub const CLAIM_MS: i64 = 15 * 60 * 1_000;

/// The state that an act leaves, from the one before; nothing where it may not be done.
#[must_use]
pub const fn after(act: Act, state: State) -> Option<State> {
    match (act, state) {
        (Act::Publish, State::Waiting | State::Published) => Some(State::Published),
        (Act::Hide, State::Waiting | State::Published) => Some(State::Hidden),
        (Act::Redact | Act::Ask, State::Waiting | State::Published) => Some(state),
        (Act::Reject, State::Hidden | State::Published | State::Waiting) => Some(state),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_done_to_what_is_hidden_or_was_taken_back() {
        for act in Act::PLAIN.iter().copied() {
            for state in [State::Draft, State::Hidden, State::Withdrawn] {
                assert_eq!(after(act, state), None, "{act} on {state}");
            }
            assert!(after(act, State::Waiting).is_some() && after(act, State::Published).is_some());
        }
    }

    #[test]
    fn asking_and_taking_a_passage_out_let_nothing_out() {
        assert_eq!(after(Act::Ask, State::Waiting), Some(State::Waiting));
        assert_eq!(after(Act::Redact, State::Waiting), Some(State::Waiting));
    }
}
