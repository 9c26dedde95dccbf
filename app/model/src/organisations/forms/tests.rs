use super::*;
use crate::invalid::Problem;

#[test]
fn an_empty_sign_up_names_the_person_s_address_once() {
    let invalid = SignUp::default().cleaned().parse().unwrap_err();
    assert_eq!(invalid.of("organisation.name"), Some(&Problem::Missing));
    assert_eq!(invalid.of("organisation.contact_email"), None);
    for field in ["person.name", "person.email", "person.password"] {
        assert_eq!(invalid.of(field), Some(&Problem::Missing), "{field}");
    }
}

#[test]
fn the_person_is_the_contact_unless_another_is_named() {
    let mut form = SignUp::default();
    form.person.email = " ana@exemplu.example ".into();
    assert_eq!(form.clone().cleaned().organisation.contact_email, "ana@exemplu.example");
    form.organisation.contact_email = "birou@exemplu.example".into();
    assert_eq!(form.cleaned().organisation.contact_email, "birou@exemplu.example");
}

#[test]
fn a_refusal_has_a_reason_of_some_length() {
    let refusal = |reason: String| Refusal { reason }.parse();
    assert_eq!(refusal(" \n ".into()).unwrap_err().of("reason"), Some(&Problem::Missing));
    assert!(refusal("a".repeat(2_001)).is_err());
    assert_eq!(refusal(" Fără act. ".into()).unwrap(), "Fără act.");
}
