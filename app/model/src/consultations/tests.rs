use super::*;
use crate::invalid::Problem;
use crate::moment::Instant;

#[test]
fn what_is_stored_as_closed_never_opens_again() {
    let (opens, closes) = (Instant(10), Instant(20));
    assert_eq!(Stage::Preparing.at(true, opens, closes, Instant(10)), Stage::Open);
    assert_eq!(Stage::Preparing.at(false, opens, closes, Instant(15)), Stage::Preparing);
    assert_eq!(Stage::Open.at(true, opens, closes, Instant(20)), Stage::Analysis);
    assert_eq!(Stage::Analysis.at(true, opens, closes, Instant(15)), Stage::Analysis);
}

#[test]
fn a_consultation_cannot_hide_a_page_of_the_desk() {
    for slug in ["organizatii", "accounts"] {
        let form = Form { title_ro: "Un act".into(), slug: slug.into(), ..Form::default() };
        assert_eq!(form.check().unwrap_err().of("slug"), Some(&Problem::Taken), "{slug}");
    }
}

#[test]
fn legal_mode_demands_ten_days_and_voluntary_mode_does_not() {
    let period = Period { opens: Instant(0), closes: Instant(1), days: 9 };
    assert!(period.check(Mode::Voluntary).is_ok());
    assert!(period.check(Mode::Legal).is_err());
    assert!(Period { days: 10, ..period }.check(Mode::Legal).is_ok());
}
