use model::comments::Form;
use model::{Problem, limits};

use crate::db::testing::db_test;
use crate::reading::fixture::{CLOSES, OPENS, SLUG, opinion, publish, wording};
use crate::testing::holder;
use crate::{Actor, Conflict, Error};

db_test! {
    async fn a_comment_comes_back_as_typed_with_its_problems(b) {
        publish(b).await;
        let form = Form { stance: "perhaps".into(), kind: String::new(), text: " a\r\n<b>ș\0 ".into(), ..opinion("chp_1__art_2", "") };
        let saved = b.comments().add(&holder("h"), SLUG, form).await.unwrap();
        assert_eq!(saved.problems.of("stance"), Some(&Problem::Malformed));
        assert_eq!(saved.problems.of("kind"), Some(&Problem::Missing));
        let edit = b.comments().edit(&holder("h"), &saved.id).await.unwrap();
        assert_eq!((edit.form.stance.as_str(), edit.form.text.as_str()), ("perhaps", " a\n<b>ș "));
        assert_eq!(edit.problems, saved.problems);
        assert_eq!(edit.target.label, "art. 2");
        let saved = b.comments().change(&holder("h"), &saved.id, opinion("", "Bine.")).await.unwrap();
        assert!(saved.problems.0.is_empty());
        let edit = b.comments().edit(&holder("h"), &saved.id).await.unwrap();
        assert_eq!((edit.form.provision.as_str(), edit.form.text.as_str()), ("chp_1__art_2", "Bine."));
    }
}

db_test! {
    async fn a_double_click_adds_one_comment(b) {
        publish(b).await;
        let mut ids = Vec::new();
        for provision in ["chp_1__art_2", "chp_1__art_2", ""] {
            ids.push(b.comments().add(&holder("h"), SLUG, opinion(provision, "Da.")).await.unwrap().id);
        }
        assert_eq!(ids[0], ids[1]);
        assert_ne!(ids[0], ids[2]);
        assert_eq!(b.comments().count(&holder("h")).await.unwrap(), 2);
    }
}

db_test! {
    async fn an_over_long_text_is_kept_and_named(b) {
        publish(b).await;
        let long = "ș".repeat(usize::try_from(limits::COMMENT_TEXT).unwrap() + 1);
        let saved = b.comments().add(&holder("h"), SLUG, opinion("", &long)).await.unwrap();
        assert_eq!(saved.problems.of("text"), Some(&Problem::TooLong { max: limits::COMMENT_TEXT }));
        assert_eq!(b.comments().edit(&holder("h"), &saved.id).await.unwrap().form.text, long);
    }
}

db_test! {
    async fn a_wording_starts_from_the_whole_article_as_numbered_lines(b) {
        publish(b).await;
        let begin = b.comments().begin(SLUG, "chp_1__art_1").await.unwrap();
        assert_eq!(
            begin.target.text,
            "(1) Legea ține seama de toți.\n(2) Scopul este:\na) să se știe;\nb) să se poată."
        );
        let unchanged = wording("chp_1__art_1", &begin.target.text);
        let saved = b.comments().add(&holder("h"), SLUG, unchanged).await.unwrap();
        assert_eq!(saved.problems.of("proposed_wording"), Some(&Problem::Unchanged));
        let part = b.comments().begin(SLUG, "chp_1__art_1__para_2__point_a").await.unwrap().target;
        assert_eq!((part.text.as_str(), part.address.as_str()), ("să se știe;", "art_1"));
        let act = b.comments().begin(SLUG, "act").await.unwrap().target;
        assert_eq!((act.label.as_str(), act.heading.as_str()), ("", "LEGE de probă"));
    }
}

db_test! {
    async fn what_is_anothers_or_nobodys_is_not_found(b) {
        publish(b).await;
        let id = b.comments().add(&holder("mine"), SLUG, opinion("", "Da.")).await.unwrap().id;
        for actor in [holder("other"), Actor::visitor()] {
            assert!(matches!(b.comments().edit(&actor, &id).await, Err(Error::NotFound)));
            assert!(matches!(b.comments().change(&actor, &id, opinion("", "Nu.")).await, Err(Error::NotFound)));
            assert!(matches!(b.comments().remove(&actor, &id).await, Err(Error::NotFound)));
            assert_eq!(b.comments().count(&actor).await.unwrap(), 0);
        }
        assert!(matches!(b.comments().add(&Actor::visitor(), SLUG, opinion("", "Da.")).await, Err(Error::Forbidden)));
        assert_eq!(b.comments().edit(&holder("mine"), &id).await.unwrap().form.text, "Da.");
    }
}

db_test! {
    async fn an_unknown_provision_takes_no_comment(b) {
        publish(b).await;
        let Err(Error::Invalid(invalid)) = b.comments().add(&holder("h"), SLUG, opinion("art_9", "Da.")).await else {
            panic!("a comment on nothing was taken")
        };
        assert_eq!(invalid.of("provision"), Some(&Problem::Unknown));
        assert!(matches!(b.comments().begin(SLUG, "art_9").await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn comments_are_taken_from_the_opening_to_the_closing_and_changed_afterwards(b) {
        publish(b).await;
        let add = async || b.comments().add(&holder("h"), SLUG, opinion("", "Da.")).await;
        b.clock.set(model::moment::Instant(OPENS.0 - 1));
        assert!(matches!(add().await, Err(Error::Conflict(Conflict::NotOpen))));
        b.clock.set(OPENS);
        let id = add().await.unwrap().id;
        b.clock.set(CLOSES);
        assert!(matches!(add().await, Err(Error::Conflict(Conflict::Closed))));
        assert!(matches!(b.comments().begin(SLUG, "").await, Err(Error::Conflict(Conflict::Closed))));
        b.comments().change(&holder("h"), &id, opinion("", "Păstrat.")).await.unwrap();
        assert_eq!(b.comments().edit(&holder("h"), &id).await.unwrap().form.text, "Păstrat.");
    }
}

db_test! {
    async fn a_submission_holds_as_many_comments_as_allowed(b) {
        publish(b).await;
        let add = async |n: usize| b.comments().add(&holder("h"), SLUG, opinion("", &format!("Da, de {n} ori."))).await;
        for n in 0..limits::COMMENTS_PER_SUBMISSION {
            add(n).await.unwrap();
        }
        let Err(Error::Invalid(invalid)) = add(limits::COMMENTS_PER_SUBMISSION).await else { panic!("one too many was taken") };
        assert!(matches!(invalid.of("comments"), Some(Problem::TooMany { .. })));
        assert_eq!(b.comments().count(&holder("h")).await.unwrap(), limits::COMMENTS_PER_SUBMISSION as i64);
    }
}

db_test! {
    async fn two_tabs_that_begin_at_once_share_one_draft(b) {
        publish(b).await;
        let tasks: Vec<_> = (0..8)
            .map(|number| {
                let backend = crate::Backend::clone(b);
                tokio::spawn(async move {
                    backend.comments().add(&holder("h"), SLUG, opinion("", &format!("Fila {number}."))).await.unwrap()
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let drafts = b.submissions().mine(&holder("h")).await.unwrap();
        assert_eq!(drafts.len(), 1);
        assert_eq!(drafts[0].comments.len(), 8);
    }
}
