use super::*;
use crate::invalid::Problem;

#[test]
fn nothing_is_hidden_without_a_rule_and_a_reason() {
    let form = Form { act: "hide".into(), ..Form::default() };
    let invalid = form.parse().unwrap_err();
    assert_eq!(
        (invalid.of("rule"), invalid.of("reason")),
        (Some(&Problem::Missing), Some(&Problem::Missing))
    );
    let form = Form { rule: "dislike".into(), reason: "Nu îmi place.".into(), ..form };
    assert_eq!(form.parse().unwrap_err().of("rule"), Some(&Problem::Malformed));
}

#[test]
fn what_is_not_done_by_itself_is_refused() {
    for act in ["undo", "grant", "reject", "", "delete"] {
        let form = Form { act: act.into(), ..Form::default() };
        assert!(form.parse().is_err(), "{act}");
    }
    assert_eq!(Form { act: "publish".into(), ..Form::default() }.parse(), Ok(Deed::Publish));
}

#[test]
fn many_are_only_published_or_hidden() {
    let bulk = |act: &str, comments: &str| Bulk {
        act: act.into(),
        comments: comments.into(),
        rule: "insult".into(),
        reason: "Jignește.".into(),
    };
    assert_eq!(bulk("publish", "b, a,,a").parse(), Ok((Deed::Publish, vec!["a".into(), "b".into()])));
    assert!(bulk("hide", "a").parse().is_ok());
    assert!(bulk("ask", "a").parse().is_err() && bulk("redact", "a").parse().is_err());
    assert_eq!(bulk("publish", " ").parse().unwrap_err().of("comments"), Some(&Problem::Missing));
}
