use super::*;
use crate::invalid::Problem;

fn form() -> ProfileForm {
    ProfileForm {
        name: "Asociația Exemplu".into(),
        kind: "association".into(),
        fiscal_code: "RO 4266669".into(),
        county: "maramures".into(),
        fields: vec!["health".into(), "children".into()],
        contact_email: "contact@exemplu.example".into(),
        ..ProfileForm::default()
    }
}

#[test]
fn every_empty_field_is_named_in_the_order_of_the_form() {
    let invalid = ProfileForm::default().parse().unwrap_err();
    let fields: Vec<&str> = invalid.0.iter().map(|found| found.field.as_str()).collect();
    assert_eq!(fields, ["name", "kind", "county", "contact_email"]);
    let kind_only = ProfileForm { kind: "union".into(), ..ProfileForm::default() };
    assert_eq!(kind_only.parse().unwrap_err().of("fiscal_code"), Some(&Problem::Missing));
}

#[test]
fn a_right_form_comes_back_as_it_would_be_typed_again() {
    let profile = form().parse().unwrap();
    assert_eq!(profile.fields.listed, [Field::Children, Field::Health], "in the order of the list");
    assert_eq!(profile.county, "Maramureș");
    assert_eq!(ProfileForm::from(profile.clone()).parse().unwrap(), profile);
}

#[test]
fn an_informal_group_has_no_fiscal_code_and_everybody_else_has_one() {
    let group = ProfileForm { kind: "informal".into(), ..form() };
    assert_eq!(group.parse().unwrap_err().of("fiscal_code"), Some(&Problem::NotForThis));
    let group = ProfileForm { fiscal_code: String::new(), ..group };
    assert_eq!(group.parse().unwrap().fiscal_code, None);
    let wrong = ProfileForm { fiscal_code: "4266668".into(), ..form() };
    assert_eq!(wrong.parse().unwrap_err().of("fiscal_code"), Some(&Problem::Malformed));
}

#[test]
fn a_site_leads_to_a_web_page_and_to_nothing_else() {
    let site = |site: &str| ProfileForm { site: site.into(), ..form() }.cleaned();
    for right in ["", "www.exemplu.example", "http://exemplu.example/a?b#c", "https://exemplu.example:8443/ă"]
    {
        assert!(site(right).parse().is_ok(), "{right}");
    }
    assert_eq!(site("exemplu.example").site, "https://exemplu.example");
    for wrong in [
        "javascript:alert(1)",
        "javascript://exemplu.example/%0aalert(1)",
        "ftp://exemplu.example",
        "https://exemplu",
        "https://a@exemplu.example",
        "https://exemplu.example/\"><b>",
        "https://exemplu.example/a b",
    ] {
        assert_eq!(site(wrong).parse().unwrap_err().of("site"), Some(&Problem::Malformed), "{wrong}");
    }
}

#[test]
fn a_telephone_number_holds_digits() {
    let phone = |phone: &str| ProfileForm { contact_phone: phone.into(), ..form() }.parse();
    assert!(phone("+40 (262) 555-123").is_ok());
    for wrong in ["sunați seara", "12", "0262 555 123 int. a"] {
        assert_eq!(phone(wrong).unwrap_err().of("contact_phone"), Some(&Problem::Malformed), "{wrong}");
    }
}
