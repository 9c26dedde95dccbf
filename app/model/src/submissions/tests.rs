use super::*;
use crate::consultations::Mode;
use crate::invalid::Invalid;
use crate::invalid::Problem;

fn citizen() -> SenderForm {
    SenderForm {
        name: "Ana".into(),
        email: "ana@exemplu.example".into(),
        county: "maramures".into(),
        kind: "citizen".into(),
        organisation: String::new(),
        publish_name: true,
        ..SenderForm::default()
    }
}

fn web(form: &SenderForm) -> Result<Sender, Invalid> {
    form.parse(Mode::Legal, Means::Web)
}

#[test]
fn a_number_is_read_as_it_stands_on_a_receipt() {
    assert_eq!(register_number(&format!(" {} ", registered(2026, 231))), Some((2026, 231)));
    for wrong in ["", "2026", "2026-", "-1", "2026-00231a", "2026-99999999999999"] {
        assert_eq!(register_number(wrong), None, "{wrong}");
    }
}

#[test]
fn a_county_is_found_without_its_marks() {
    assert_eq!(web(&citizen()).unwrap().county, "Maramureș");
}

#[test]
fn an_organisation_must_say_its_name() {
    let form = SenderForm { kind: "organisation".into(), ..citizen() };
    assert_eq!(web(&form).unwrap_err().of("organisation"), Some(&Problem::Missing));
}

#[test]
fn every_empty_field_is_named() {
    let invalid = web(&SenderForm::default()).unwrap_err();
    for field in ["kind", "name", "email", "county"] {
        assert_eq!(invalid.of(field), Some(&Problem::Missing), "{field}");
    }
}

#[test]
fn a_letter_needs_one_way_to_answer_and_no_county() {
    let letter = SenderForm { email: String::new(), county: String::new(), ..citizen() };
    let refused = letter.parse(Mode::Legal, Means::Letter).unwrap_err();
    assert_eq!(refused, Invalid::one("contact", Problem::Missing));
    let letter = SenderForm { contact: "Str. Lungă nr. 3, Brașov".into(), ..letter };
    assert_eq!(letter.parse(Mode::Legal, Means::Letter).unwrap().contact, "Str. Lungă nr. 3, Brașov");
    let mailed = SenderForm { email: "ana la exemplu".into(), ..letter.clone() };
    let refused = mailed.parse(Mode::Legal, Means::Email).unwrap_err();
    assert_eq!(refused, Invalid::one("email", Problem::Malformed));
    assert_eq!(web(&letter).unwrap_err().of("email"), Some(&Problem::Missing));
}

#[test]
fn nobody_stays_unnamed_where_the_law_wants_a_person_and_a_contact() {
    let unnamed = SenderForm { anonymous: true, ..citizen() };
    for means in Means::ALL {
        let refused = unnamed.parse(Mode::Legal, *means).unwrap_err();
        assert_eq!(refused.of("anonymous"), Some(&Problem::NotForThis), "{means}");
    }
    let sender = unnamed.parse(Mode::Voluntary, Means::Web).unwrap();
    assert_eq!((sender.name.as_str(), sender.email.as_str(), sender.publish_name), ("", "", false));
    let organisation =
        SenderForm { kind: "organisation".into(), organisation: "Asociația".into(), ..unnamed };
    let refused = organisation.parse(Mode::Voluntary, Means::Web).unwrap_err();
    assert_eq!(refused, Invalid::one("anonymous", Problem::NotForThis));
}
