//! Tracking: what becomes of a comment after it was sent, and what its sender may still do about it.

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;
use validator::Validate;

use crate::code::code;
use crate::comments::State;
use crate::consultations::Stage;
use crate::invalid::{Invalid, Problem};
use crate::redline::{Run, compare};
use crate::{limits, text};

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

/// The words of a comment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Words {
    /// What the sender says.
    #[serde(default)]
    #[validate(length(max = limits::COMMENT_TEXT))]
    pub text: String,
    /// The provision as the sender would have it.
    #[serde(default)]
    #[validate(length(max = limits::WORDING))]
    pub proposed_wording: String,
    /// Why.
    #[serde(default)]
    #[validate(length(max = limits::COMMENT_TEXT))]
    pub reasons: String,
}

impl Words {
    const FIELDS: [&str; 3] = ["text", "proposed_wording", "reasons"];

    const fn each(&self) -> [&String; 3] {
        [&self.text, &self.proposed_wording, &self.reasons]
    }

    /// The words with line ends made equal and each text cut to what a form can give back.
    #[must_use]
    pub fn cleaned(self) -> Self {
        let keep = |t: &str| text::clean(t).chars().take(limits::KEPT_DRAFT_TEXT).collect();
        Self {
            text: keep(&self.text),
            proposed_wording: keep(&self.proposed_wording),
            reasons: keep(&self.reasons),
        }
    }

    /// Checks these words as a correction of a comment: `first` as it was sent, `now` as it stands. What is empty stays
    /// empty, what is not does, and of each field so many words differ from the first as [`may_change`] allows: many
    /// corrections do not add up to another comment.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form; `Unchanged` on `text` where nothing was corrected.
    pub fn correct(&self, first: &Self, now: &Self) -> Result<(), Invalid> {
        let mut invalid = Invalid::default();
        if let Err(errors) = self.validate() {
            invalid = Invalid::from_validator(&errors, &Self::FIELDS);
        }
        for ((field, mine), first) in Self::FIELDS.into_iter().zip(self.each()).zip(first.each()) {
            match (first.trim().is_empty(), mine.trim().is_empty()) {
                (true, true) => {}
                (true, false) => invalid.push(field, Problem::NotForThis),
                (false, true) => invalid.push(field, Problem::Missing),
                (false, false) => {
                    let max = may_change(first);
                    if changed(first, mine) > max {
                        invalid.push(field, Problem::TooDifferent { max });
                    }
                }
            }
        }
        if invalid.0.is_empty() && self == now {
            invalid.push("text", Problem::Unchanged);
        }
        invalid.into_result()
    }
}

/// How many words of a text a correction may change: one in five, and five of a short one.
#[must_use]
pub fn may_change(first: &str) -> u64 {
    (words(first) / limits::CORRECTED_ONE_IN).max(limits::CORRECTED_WORDS)
}

/// How many words differ: those that were put in or those that were taken out, whichever are more.
fn changed(old: &str, new: &str) -> u64 {
    let (mut inserted, mut deleted) = (0, 0);
    for run in compare(old, new) {
        match run {
            Run::Kept(_) => {}
            Run::Inserted(text) => inserted += words(&text),
            Run::Deleted(text) => deleted += words(&text),
        }
    }
    inserted.max(deleted)
}

fn words(text: &str) -> u64 {
    u64::try_from(text.unicode_words().count()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str =
        "Termenul de zece zile este prea scurt pentru asociațiile mici din sate, care nu au juriști.";

    fn said(text: &str) -> Words {
        Words { text: text.into(), ..Words::default() }
    }

    fn of(text: &str) -> Option<Problem> {
        said(text).correct(&said(FIRST), &said(FIRST)).err().and_then(|invalid| invalid.of("text").cloned())
    }

    #[test]
    fn a_typo_is_a_correction_and_another_text_is_not() {
        assert_eq!(of(&FIRST.replace("zece", "10")), None);
        assert_eq!(of(FIRST), Some(Problem::Unchanged));
        assert_eq!(of(""), Some(Problem::Missing));
        assert_eq!(
            of("Susțin proiectul așa cum este, fără nicio schimbare."),
            Some(Problem::TooDifferent { max: 5 })
        );
    }

    #[test]
    fn many_corrections_do_not_add_up_to_another_text() {
        let once = FIRST.replace("zece zile este prea", "unsprezece luni pare cam");
        assert!(said(&once).correct(&said(FIRST), &said(FIRST)).is_ok());
        let twice = once.replace("mici din sate", "mari din orașe");
        let refused = said(&twice).correct(&said(FIRST), &said(&once)).unwrap_err();
        assert_eq!(refused.of("text"), Some(&Problem::TooDifferent { max: 5 }));
    }

    #[test]
    fn a_correction_neither_adds_a_proposal_nor_takes_one_away() {
        let with = Words { proposed_wording: "Termenul este de 30 de zile.".into(), ..said(FIRST) };
        let added = with.correct(&said(FIRST), &said(FIRST)).unwrap_err();
        assert_eq!(added.of("proposed_wording"), Some(&Problem::NotForThis));
        let removed = said(FIRST).correct(&with, &with).unwrap_err();
        assert_eq!(removed.of("proposed_wording"), Some(&Problem::Missing));
    }

    #[test]
    fn a_comment_stands_on_the_last_step_that_it_reached() {
        let last = |track: Vec<(Step, bool)>| {
            track.into_iter().rev().find(|(_, reached)| *reached).map(|(step, _)| step)
        };
        assert_eq!(last(track(State::Published, Stage::Open, false, false)), Some(Step::Published));
        assert_eq!(last(track(State::Published, Stage::Analysis, false, false)), Some(Step::Considered));
        assert_eq!(last(track(State::Published, Stage::Open, true, false)), Some(Step::Credited));
        assert_eq!(last(track(State::Withdrawn, Stage::Answered, true, false)), Some(Step::Withdrawn));
        assert_eq!(last(track(State::Hidden, Stage::Open, false, false)), Some(Step::Hidden));
        assert_eq!(last(track(State::Hidden, Stage::Analysis, true, true)), Some(Step::Answered));
        assert_eq!(last(track(State::Waiting, Stage::Open, false, false)), Some(Step::Waiting));
    }

    #[test]
    fn what_somebody_has_taken_up_is_not_corrected_any_more() {
        let free = Standing {
            state: State::Published,
            stage: Stage::Open,
            handled: false,
            endorsed: false,
            by_hand: false,
            corrections: 0,
        };
        assert!(free.may_correct() && free.may_withdraw());
        for held in [
            Standing { state: State::Hidden, ..free },
            Standing { stage: Stage::Analysis, ..free },
            Standing { handled: true, ..free },
            Standing { endorsed: true, ..free },
            Standing { by_hand: true, ..free },
            Standing { corrections: limits::CORRECTIONS, ..free },
        ] {
            assert!(!held.may_correct() && held.may_withdraw(), "{held:?}");
        }
        for done in
            [Standing { state: State::Withdrawn, ..free }, Standing { stage: Stage::Answered, ..free }]
        {
            assert!(!done.may_correct() && !done.may_withdraw(), "{done:?}");
        }
    }
}
