use super::*;
use crate::consultations::Stage;
use crate::invalid::Problem;
use crate::limits;

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
    for done in [Standing { state: State::Withdrawn, ..free }, Standing { stage: Stage::Answered, ..free }] {
        assert!(!done.may_correct() && !done.may_withdraw(), "{done:?}");
    }
}
