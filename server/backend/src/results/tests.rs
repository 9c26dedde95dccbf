use model::outcomes::{OUTSIDE, Outcome};

use super::testing::{answered, approved, drafted, ids, released};
use super::{Asked, Results, Section};
use crate::db::faults::{Fault, failing};
use crate::db::testing::db_test;
use crate::moderation::testing::hide;
use crate::placements::fixture as acts;
use crate::reading::fixture::{SLUG, opinion, publish, submission};
use crate::testing::TestBackend;
use crate::{Actor, Error};

const REASON: &str = "Directiva cere acest termen.";

async fn say(b: &TestBackend, comments: &[(&str, &str)]) -> String {
    b.clock.set(b.now().plus_seconds(1));
    let form = submission(comments.iter().map(|(eid, text)| opinion(eid, text)).collect());
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}

async fn shown(b: &TestBackend, slug: &str) -> Results {
    b.results().round().await.unwrap();
    b.results().show(slug, Asked::default()).await.unwrap()
}

fn section<'a>(results: &'a Results, eid: &str) -> &'a Section {
    results.sections.iter().find(|section| section.line.eid == eid).unwrap()
}

db_test! {
    async fn what_is_not_released_is_nowhere_and_what_is_stands_at_its_article(b) {
        publish(b).await;
        say(b, &[("chp_1__art_1__para_1", "Prima."), ("chp_1__art_2", "A doua."), ("", "A treia.")]).await;
        let all = ids(b).await;
        let decision = drafted(b, SLUG, &all, "not_accepted", REASON).await;
        for state in ["drafted", "approved"] {
            let results = shown(b, SLUG).await;
            assert!(results.released.is_none() && !format!("{results:?}").contains(REASON), "{state}");
            assert!(results.lines.iter().all(|line| line.outcomes.is_empty()), "{state}");
            if state == "drafted" {
                approved(b, SLUG, &decision).await;
            }
        }
        released(b, SLUG).await;
        let before = b.results().show(SLUG, Asked::default()).await.unwrap();
        assert!(before.placing && before.lines.iter().all(|line| line.decisions == 0));
        let results = shown(b, SLUG).await;
        assert_eq!(results.released.as_ref().map(|it| (it.decisions, it.comments)), Some((1, 3)));
        assert!(!results.placing);
        for (eid, words) in [(OUTSIDE, "A treia."), ("chp_1__art_1", "Prima."), ("chp_1__art_2", "A doua.")] {
            let section = section(&results, eid);
            assert_eq!(section.line.outcomes, [(Outcome::NotAccepted, 1)], "{eid}");
            let [decision] = section.decisions.as_slice() else { panic!("{section:?}") };
            assert_eq!((decision.here, decision.everywhere), (1, 3));
            assert_eq!(decision.reason.as_deref(), Some(REASON));
            assert_eq!(decision.quotes.iter().map(|quote| quote.text.as_str()).collect::<Vec<_>>(), [words]);
            assert!(decision.quotes.iter().all(|quote| quote.author.is_none()));
        }
        assert_eq!((results.quiet, results.pages), (2, 1));
    }
}

db_test! {
    async fn nothing_of_a_hidden_or_withdrawn_comment_is_shown(b) {
        publish(b).await;
        let secret = say(b, &[("chp_1__art_1", "Cuvinte retrase.")]).await;
        say(b, &[("chp_1__art_1", "Cuvinte ascunse.")]).await;
        say(b, &[("chp_1__art_1", "Cuvinte publice.")]).await;
        let all = ids(b).await;
        answered(b, SLUG, &all, "not_accepted", REASON).await;
        b.tracking().withdraw(&Actor::visitor(), &secret, None, "").await.unwrap();
        hide(b, SLUG, &all[1]).await;
        let results = shown(b, SLUG).await;
        let text = format!("{results:?}");
        assert!(text.contains("Cuvinte publice.") && !text.contains("ascunse") && !text.contains("retrase"));
        // What nobody may read is answered where its sender reads it.
        hide(b, SLUG, &all[2]).await;
        let results = shown(b, SLUG).await;
        let [decision] = section(&results, "chp_1__art_1").decisions.as_slice() else { panic!("{results:?}") };
        assert!(decision.reason.is_none() && decision.quotes.is_empty());
        assert!(!format!("{results:?}").contains(REASON));
    }
}

db_test! {
    async fn the_decisions_of_one_article_are_listed_page_by_page(b) {
        publish(b).await;
        let many = 23;
        for n in 0..many {
            say(b, &[("chp_1__art_1", &format!("Observația {n}."))]).await;
        }
        for (n, id) in ids(b).await.into_iter().enumerate() {
            let decision = drafted(b, SLUG, &[id], "partly", &format!("Motivul {n}.")).await;
            approved(b, SLUG, &decision).await;
        }
        released(b, SLUG).await;
        let results = shown(b, SLUG).await;
        assert_eq!(section(&results, "chp_1__art_1").decisions.len(), 3);
        let (mut seen, mut cursor) = (std::collections::BTreeSet::new(), None);
        loop {
            let asked = Asked { provision: Some("chp_1__art_1"), cursor: cursor.as_deref(), ..Asked::default() };
            let mut page = b.results().show(SLUG, asked).await.unwrap();
            let section = page.sections.remove(0);
            seen.extend(section.decisions.into_iter().filter_map(|decision| decision.reason));
            let Some(next) = section.next else { break };
            cursor = Some(next);
        }
        assert_eq!(seen.len(), many);
        let inside = Asked { provision: Some("chp_1__art_1__para_1"), ..Asked::default() };
        let inside = b.results().show(SLUG, inside).await.unwrap();
        assert_eq!(inside.sections.iter().map(|section| section.line.eid.as_str()).collect::<Vec<_>>(), ["chp_1__art_1"]);
        let unknown = Asked { provision: Some("art_99"), ..Asked::default() };
        assert!(matches!(b.results().show(SLUG, unknown).await.err(), Some(Error::NotFound)));
    }
}

db_test! {
    async fn a_later_text_is_held_against_the_first_and_answers_follow_their_comments(b) {
        acts::prepare(b).await;
        acts::say(b, "art_1", "Să se deschidă la opt.").await;
        answered(b, acts::SLUG, &ids(b).await, "accepted", "").await;
        let first = shown(b, acts::SLUG).await;
        assert!(first.versions.is_none());
        assert_eq!(section(&first, "art_1").decisions.len(), 1);
        acts::version(b, acts::SECOND).await;
        let second = shown(b, acts::SLUG).await;
        assert_eq!(second.versions, Some((1, 2)));
        let moved = section(&second, "art_2");
        assert_eq!(moved.decisions.len(), 1, "the comment stands by what is article 2 now");
        assert!(moved.line.changed && moved.changes.is_some());
        let gone = second.lines.iter().filter(|line| line.gone).count();
        assert!(gone > 0, "{:?}", second.lines);
        assert!(second.sections.iter().filter(|section| section.line.gone).all(|section| section.changes.is_some()));
    }
}

db_test! {
    async fn after_a_crash_every_answer_is_put_to_its_article_once(b) {
        publish(b).await;
        for fault in Fault::ALL {
            for at in 0..30 {
                say(b, &[("chp_1__art_1", "Una."), ("chp_1__art_2", "Alta.")]).await;
                let new = ids(b).await.split_off(ids(b).await.len() - 2);
                answered(b, SLUG, &new, "accepted", "").await;
                let (done, place) = failing(at, fault, b.results().round()).await;
                if place.is_none() {
                    done.unwrap();
                    break;
                }
            }
        }
        let results = shown(b, SLUG).await;
        let all = i64::try_from(ids(b).await.len()).unwrap();
        for eid in ["chp_1__art_1", "chp_1__art_2"] {
            assert_eq!(section(&results, eid).line.outcomes, [(Outcome::Accepted, all / 2)], "{eid}");
        }
    }
}
