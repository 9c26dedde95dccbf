use super::*;
use crate::invalid::Problem;
use crate::limits;

const TEMPLATE: &str = "Propunerea nu a fost preluată, întrucât […]. Soluția rămâne cea din proiect.";

fn form(outcome: &str, reason: &str) -> Form {
    Form { outcome: outcome.into(), reason: reason.into() }
}

fn problem(form: &Form) -> Option<Problem> {
    form.parse([TEMPLATE]).err().and_then(|invalid| invalid.of("reason").cloned())
}

#[test]
fn only_what_is_taken_over_whole_needs_no_reason() {
    for outcome in Outcome::ALL {
        let found = problem(&form(outcome.as_str(), " \n"));
        assert_eq!(found.is_none(), *outcome == Outcome::Accepted, "{outcome}");
    }
    assert_eq!(form("", "").parse([]).unwrap_err().of("outcome"), Some(&Problem::Missing));
    assert_eq!(form("da", "").parse([]).unwrap_err().of("outcome"), Some(&Problem::Malformed));
}

#[test]
fn a_gap_that_nobody_filled_is_no_reason() {
    assert_eq!(problem(&form("not_accepted", TEMPLATE)), Some(Problem::Malformed));
    for gap in ["[...]", "[… motivul …]", "[ … ]"] {
        assert_eq!(
            problem(&form("accepted", &format!("Pentru că {gap}."))),
            Some(Problem::Malformed),
            "{gap}"
        );
    }
    for text in ["Conform art. 5 [alin. (2)].", "Etc. […", "a] … [b"] {
        assert_eq!(problem(&form("partly", text)), None, "{text}");
    }
}

#[test]
fn a_template_with_its_gaps_only_struck_out_is_not_adapted() {
    let struck = TEMPLATE.replace("[…]", "").to_uppercase();
    assert_eq!(problem(&form("not_accepted", &struck)), Some(Problem::Unchanged));
    let filled = TEMPLATE.replace("[…]", "termenul este cerut de directivă");
    assert_eq!(problem(&form("not_accepted", &filled)), None);
}

#[test]
fn a_template_has_a_gap() {
    let template = |body: &str| Template { title: "Termen".into(), body: body.into(), ..Template::default() };
    assert!(template(TEMPLATE).parse().is_ok());
    let invalid = template("Nu a fost preluată.").parse().unwrap_err();
    assert_eq!(invalid.of("body"), Some(&Problem::Malformed));
    assert_eq!(template("").parse().unwrap_err().of("body"), Some(&Problem::Missing));
}

#[test]
fn a_comment_that_is_named_twice_counts_once() {
    let selection = Selection { comments: "b a\nb ".into(), ..Selection::default() };
    assert_eq!(selection.named().unwrap(), ["a", "b"]);
    let many = (0..=limits::NAMED_AT_ONCE).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
    assert!(Selection { comments: many, ..Selection::default() }.named().is_err());
}
