use super::*;

#[test]
fn a_theme_needs_a_name_and_keeps_one_example_on_each_line() {
    let form = Form { name: "  Bani \n locali ".into(), examples: "a\r\n\n b ".into(), ..Form::default() };
    let parsed = form.parse().unwrap();
    assert_eq!((parsed.name.as_str(), parsed.examples.as_str()), ("Bani locali", "a\nb"));
    let invalid = Form { definition: "x".repeat(4_000), ..Form::default() }.parse().unwrap_err();
    assert_eq!(invalid.of("name"), Some(&Problem::Missing));
    assert!(matches!(invalid.of("definition"), Some(Problem::TooLong { .. })));
}

#[test]
fn names_are_told_apart_by_their_letters_and_not_by_case_and_marks() {
    assert_eq!(folded("Finanțare locală"), folded("FINANTARE  LOCALA"));
    assert_eq!(folded("預算"), "預算");
}

#[test]
fn no_theme_is_merged_into_itself_and_nothing_without_a_reason() {
    let merger = Move { theme: "a".into(), into: "a".into(), ..Move::default() };
    let invalid = merger.merger().unwrap_err();
    assert_eq!(invalid.of("into"), Some(&Problem::Unknown));
    assert_eq!(invalid.of("reason"), Some(&Problem::Missing));
    let split = Move { theme: "a".into(), reason: "Altceva.".into(), ..Move::default() };
    let invalid = split.split().unwrap_err();
    assert_eq!(invalid.of("comments"), Some(&Problem::Missing));
    assert_eq!(invalid.of("name"), Some(&Problem::Missing));
}

#[test]
fn that_no_theme_fits_is_said_and_not_left_open() {
    let coding = Coding::default();
    assert_eq!(coding.parse().unwrap_err().of("themes"), Some(&Problem::Missing));
    assert_eq!(Coding { none: "true".into(), ..coding.clone() }.parse().unwrap(), Vec::<usize>::new());
    let both = Coding { none: "true".into(), themes: vec!["a".into()], ..coding };
    assert_eq!(both.parse().unwrap_err().of("themes"), Some(&Problem::NotForThis));
    let placed = Coding { sentences: vec!["3".into(), "1".into(), "3".into()], none: String::new(), ..both };
    assert_eq!(placed.parse().unwrap(), [1, 3]);
}
