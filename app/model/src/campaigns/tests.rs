use super::*;
use crate::invalid::Problem;

#[test]
fn a_split_without_comments_choice_or_reason_is_sent_back() {
    let invalid = Split::default().parse().unwrap_err();
    for field in ["comments", "becomes", "reason"] {
        assert_eq!(invalid.of(field), Some(&Problem::Missing), "{field}");
    }
    let many = Split { comments: (0..=CHOSEN).map(|at| at.to_string()).collect(), ..Split::default() };
    assert!(matches!(many.parse().unwrap_err().of("comments"), Some(Problem::TooMany { .. })));
}

#[test]
fn a_comment_is_taken_out_once() {
    let split = Split {
        comments: vec!["b".into(), "a".into(), "b".into()],
        becomes: TOGETHER.into(),
        reason: "Alt text.".into(),
        ..Split::default()
    };
    assert_eq!(split.parse().unwrap().comments, ["a", "b"]);
}

#[test]
fn no_campaign_is_joined_to_itself() {
    let join = Join { campaign: "a".into(), into: "a".into(), reason: "Același text.".into() };
    assert_eq!(join.parse().unwrap_err().of("into"), Some(&Problem::Unknown));
}
