//! Who may do what, and what a decision is for.

use model::Problem;
use model::accounts::Role;
use model::outcomes::{Filter, Form, OUTSIDE, Selection, State, Template};

use super::*;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::{opinion, publish, submission, wording};
use crate::testing::{holder, staff_on};

const TEMPLATE: &str = "Propunerea nu a fost preluată, întrucât […].";

async fn template(b: &TestBackend) {
    let form = Template { title: "Nepreluată".into(), body: TEMPLATE.into(), ..Template::default() };
    b.outcomes().keep_template(&expert(), SLUG, form).await.unwrap();
}

db_test! {
    async fn only_experts_draft_and_only_editors_release(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Nu.")]).await;
        let all = ids(b).await;
        for actor in [Actor::visitor(), holder("h"), editor(), staff(Role::Moderator), staff_on(Role::Expert, "other".into())] {
            let done = b.outcomes().draft(&actor, SLUG, &named(&all), &refused()).await;
            assert!(matches!(done, Err(Error::Forbidden)), "{actor:?}");
            let done = b.outcomes().keep_template(&actor, SLUG, Template::default()).await;
            assert!(matches!(done, Err(Error::Forbidden)), "{actor:?}");
        }
        let id = drafted(b, &all, &refused()).await;
        for actor in [Actor::visitor(), staff(Role::Moderator), staff_on(Role::Editor, "other".into())] {
            let done = b.outcomes().approve(&actor, SLUG, &[(id.to_string(), 1)]).await;
            assert!(matches!(done, Err(Error::Forbidden)), "{actor:?}");
            let done = b.outcomes().send_back(&actor, SLUG, (id.as_str(), 1), "Nu.").await;
            assert!(matches!(done, Err(Error::Forbidden)), "{actor:?}");
        }
        for actor in [Actor::visitor(), expert(), staff(Role::Moderator), staff_on(Role::Editor, "other".into())] {
            assert!(matches!(b.outcomes().release(&actor, SLUG, 1).await, Err(Error::Forbidden)), "{actor:?}");
            assert!(matches!(b.outcomes().answer(&actor, SLUG).await, Err(Error::Forbidden)), "{actor:?}");
        }
        let desk = b.outcomes().desk(&Actor::visitor(), SLUG, &Filter::default(), None).await;
        assert!(matches!(desk, Err(Error::Forbidden)));
        for role in Role::ALL {
            assert!(b.outcomes().desk(&staff(*role), SLUG, &Filter::default(), None).await.is_ok(), "{role}");
        }
    }
}

db_test! {
    async fn an_unadapted_template_is_no_reason(b) {
        publish(b).await;
        template(b).await;
        sent(b, &[("chp_1__art_2", "Nu.")]).await;
        let all = ids(b).await;
        let problem = async |reason: &str| {
            let form = Form { outcome: "not_accepted".into(), reason: reason.into() };
            match b.outcomes().draft(&expert(), SLUG, &named(&all), &form).await {
                Err(Error::Invalid(invalid)) => invalid.of("reason").cloned(),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(problem(TEMPLATE).await, Some(Problem::Malformed));
        assert_eq!(problem(&TEMPLATE.replace(" […]", "")).await, Some(Problem::Unchanged));
        assert_eq!(problem(" ").await, Some(Problem::Missing));
        let adapted = TEMPLATE.replace("[…]", "termenul este cerut de directivă");
        drafted(b, &all, &Form { outcome: "not_accepted".into(), reason: adapted }).await;
        let list = b.outcomes().templates(&expert(), SLUG).await.unwrap().items;
        b.outcomes().remove_template(&expert(), SLUG, &list[0].id).await.unwrap();
        assert!(b.outcomes().templates(&expert(), SLUG).await.unwrap().items.is_empty());
        assert!(matches!(b.outcomes().remove_template(&expert(), SLUG, &list[0].id).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn a_comment_has_one_decision_and_is_moved_only_by_an_act_that_leaves_a_trace(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Unu."), ("chp_1__art_2", "Doi."), ("", "Trei.")]).await;
        let all = ids(b).await;
        let first = drafted(b, &all[..2], &refused()).await;
        let taken = b.outcomes().draft(&expert(), SLUG, &named(&all[1..]), &accepted()).await;
        assert!(matches!(taken, Err(Error::Conflict(Conflict::Changed))));
        assert_eq!(undecided(b, &Filter::default()).await, [all[2].clone()], "nothing of a refused act stays");
        let second = drafted(b, &all[2..], &accepted()).await;
        approved(b, &first).await;
        approved(b, &second).await;
        let revision = decision(b, &first).await.revision;
        b.outcomes().take_out(&expert(), SLUG, &all[1], (first.as_str(), revision)).await.unwrap();
        let revision = decision(b, &second).await.revision;
        b.outcomes().join(&expert(), SLUG, (second.as_str(), revision), &named(&all[1..2])).await.unwrap();
        let (one, other) = (decision(b, &first).await, decision(b, &second).await);
        assert_eq!((one.comments, one.state), (1, State::Drafted));
        assert_eq!((other.comments, other.state), (2, State::Drafted));
        let again = b.outcomes().take_out(&expert(), SLUG, &all[1], (first.as_str(), one.revision)).await;
        assert!(matches!(again, Err(Error::Conflict(Conflict::Changed))));
        assert_eq!(number(b, "select count(*) from decision_moves").await, 1);
        b.outcomes().take_out(&expert(), SLUG, &all[0], (first.as_str(), one.revision)).await.unwrap();
        assert_eq!(undecided(b, &Filter::default()).await, [all[0].clone()]);
        assert_eq!(in_state(b, State::Drafted).await, std::slice::from_ref(&second), "what answers nothing is in no list");
        b.outcomes().join(&expert(), SLUG, (second.as_str(), other.revision), &named(&all[..1])).await.unwrap();
        assert_eq!(decision(b, &second).await.comments, 3);
    }
}

db_test! {
    async fn the_desk_narrows_by_article_stance_and_kind(b) {
        publish(b).await;
        let comments = vec![
            opinion("chp_1__art_1__para_2__point_a", "Literă."), opinion("chp_1__art_2", "Termen."),
            wording("chp_1__art_2", "Termenul este de 30 de zile."), opinion("", "Act."), opinion("chp_1", "Capitol."),
        ];
        b.submissions().receive(SLUG, submission(comments), None, b"").await.unwrap();
        let all = ids(b).await;
        let by = |article: &str, stance: &str, kind: &str| Filter {
            article: article.into(), stance: stance.into(), kind: kind.into(), ..Filter::default()
        };
        for (filter, expected) in [
            (by("", "", ""), vec![4, 3, 2, 1, 0]),
            (by("chp_1__art_2", "", ""), vec![2, 1]),
            (by("chp_1__art_1", "", ""), vec![0]),
            (by(OUTSIDE, "", ""), vec![4, 3]),
            (by("", "support_with_changes", ""), vec![2]),
            (by("", "", "opinion"), vec![4, 3, 1, 0]),
            (by("chp_1__art_2", "against", "opinion"), vec![1]),
            (by(OUTSIDE, "support", ""), vec![]),
        ] {
            let mut expected: Vec<String> = expected.into_iter().map(|at: usize| all[at].clone()).collect();
            expected.sort_unstable_by(|one, other| other.cmp(one));
            assert_eq!(undecided(b, &filter).await, expected, "{filter:?}");
        }
        let desk = b.outcomes().desk(&expert(), SLUG, &by("chp_1__art_2", "", ""), None).await.unwrap();
        assert_eq!((desk.found.count, desk.decided.undecided.count), (2, 5));
        let left: Vec<(&str, i64, i64)> =
            desk.articles.iter().map(|it| (it.label.as_str(), it.left.count, it.comments)).collect();
        assert_eq!(left, [("art. 1", 1, 1), ("art. 2", 2, 2), ("art. 3", 0, 0), ("anexa 1", 0, 0), ("", 2, 2)]);
        assert!(matches!(b.outcomes().desk(&expert(), SLUG, &by("art_99", "", ""), None).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn what_a_filter_gives_is_decided_at_once_if_it_is_what_the_page_showed(b) {
        publish(b).await;
        for _ in 0..12 {
            sent(b, &[("chp_1__art_2", "Da."), ("chp_1__art_2", "Nu."), ("", "Act.")]).await;
        }
        let filter = Filter { article: "chp_1__art_2".into(), ..Filter::default() };
        let asked = Selection { filter: filter.clone(), ..Selection::default() };
        let shown = b.outcomes().drafting(&expert(), SLUG, &asked).await.unwrap();
        assert_eq!((shown.found.count, shown.selection.count, shown.items.len()), (24, 24, 20));
        sent(b, &[("chp_1__art_2", "Încă una.")]).await;
        let late = b.outcomes().draft(&expert(), SLUG, &shown.selection, &refused()).await;
        assert!(matches!(late, Err(Error::Conflict(Conflict::Changed))), "one came that nobody saw");
        let shown = b.outcomes().drafting(&expert(), SLUG, &asked).await.unwrap();
        let id = b.outcomes().draft(&expert(), SLUG, &shown.selection, &refused()).await.unwrap();
        assert_eq!(decision(b, &id).await.comments, 25);
        assert!(undecided(b, &filter).await.is_empty());
        let page = b.outcomes().show(&expert(), SLUG, id.as_str(), None).await.unwrap();
        let rest = b.outcomes().show(&expert(), SLUG, id.as_str(), page.next.as_deref()).await.unwrap();
        assert_eq!((page.items.len(), rest.items.len(), rest.next), (20, 5, None));
        let nothing = b.outcomes().draft(&expert(), SLUG, &asked, &refused()).await;
        assert!(matches!(nothing, Err(Error::Invalid(invalid)) if invalid.of("comments") == Some(&Problem::Missing)));
    }
}

db_test! {
    async fn one_decision_answers_a_whole_campaign_wherever_its_comments_stand(b) {
        const LETTER: &str = "Cerem ca termenul să fie de treizeci de zile, fiindcă furnizorii mici au un singur asistent social.";
        publish(b).await;
        for eid in ["chp_1__art_2", "chp_1__art_1__para_2__point_a", ""] {
            sent(b, &[(eid, LETTER), (eid, "Altceva.")]).await;
        }
        b.campaigns().round().await.unwrap();
        let campaign = scalar!(&mut b.read().await.unwrap(), String, "select id from campaigns").unwrap().unwrap();
        let filter = Filter { campaign: campaign.clone(), article: "chp_1__art_2".into(), ..Filter::default() };
        assert_eq!(undecided(b, &filter).await.len(), 3, "the article narrows nothing");
        let narrowed = Filter { stance: "support".into(), ..filter.clone() };
        assert!(undecided(b, &narrowed).await.is_empty());
        let asked = Selection { filter: filter.clone(), ..Selection::default() };
        let shown = b.outcomes().drafting(&expert(), SLUG, &asked).await.unwrap();
        let id = b.outcomes().draft(&expert(), SLUG, &shown.selection, &refused()).await.unwrap();
        assert_eq!(decision(b, &id).await.comments, 3);
        let answers = scalar!(&mut b.read().await.unwrap(), String, "select campaign_id from decisions").unwrap();
        assert_eq!(answers, Some(campaign));
        assert_eq!((undecided(b, &filter).await.len(), undecided(b, &Filter::default()).await.len()), (0, 3));
    }
}

db_test! {
    async fn what_somebody_has_decided_is_not_corrected_any_more(b) {
        publish(b).await;
        let secret = sent(b, &[("chp_1__art_2", "Nu.")]).await;
        let hand = async || b.tracking().show(&Actor::visitor(), &secret).await.unwrap().receipt.comments[0].hand;
        assert!(hand().await.correct);
        drafted(b, &ids(b).await, &refused()).await;
        assert!(!hand().await.correct && hand().await.withdraw);
    }
}

db_test! {
    async fn the_desk_is_the_same_before_and_after_comments_are_filed(b) {
        publish(b).await;
        let said = [("chp_1__art_2", "Termenul este prea scurt."), ("", "Legea lipsește de mult.")];
        sent(b, &said).await;
        b.campaigns().round().await.unwrap();
        sent(b, &said).await;
        let filters = [
            Filter::default(),
            Filter { article: "chp_1__art_2".into(), ..Filter::default() },
            Filter { article: OUTSIDE.into(), kind: "opinion".into(), ..Filter::default() },
            Filter { stance: "against".into(), ..Filter::default() },
            Filter { kind: "question".into(), ..Filter::default() },
        ];
        let seen = async || {
            let mut seen = Vec::new();
            for filter in &filters {
                let desk = b.outcomes().desk(&expert(), SLUG, filter, None).await.unwrap();
                let left: Vec<i64> = desk.articles.iter().map(|article| article.left.count).collect();
                let ids: Vec<String> = desk.items.into_iter().map(|item| item.voice.id).collect();
                assert_eq!(desk.found.count, i64::try_from(ids.len()).unwrap(), "{filter:?}");
                seen.push((ids, left));
            }
            seen
        };
        let filed = number(b, "select count(*) from comments where filed_at is not null").await;
        assert_eq!(filed, 2, "half of them wait");
        let mixed = seen().await;
        assert_eq!(mixed.iter().map(|(ids, _)| ids.len()).collect::<Vec<_>>(), [4, 2, 2, mixed[3].0.len(), 0]);
        assert!(mixed[0].1.iter().sum::<i64>() == 4, "{:?}", mixed[0].1);
        b.campaigns().round().await.unwrap();
        assert_eq!(number(b, "select count(*) from comments where filed_at is null").await, 0);
        assert_eq!(seen().await, mixed);
    }
}
