use model::Problem;
use model::accounts::Role;
use model::placements::{NOWHERE, OTHER, Settlement, State};
use model::provisions::UNPLACED;

use crate::counts::Order;
use crate::db::many;
use crate::db::testing::db_test;
use crate::placements::fixture::{FIRST, SECOND, SLUG, prepare, say, version};
use crate::reading::fixture::{citizen, opinion, submission};
use crate::testing::{TestBackend, holder, staff};
use crate::{Backend, Error};

async fn standing(b: &TestBackend, secret: &str) -> (State, String) {
    let receipt = b.submissions().receipt(secret).await.unwrap();
    let standing = receipt.comments[0].standing.clone().unwrap();
    (standing.state, standing.label)
}

async fn id(b: &TestBackend, secret: &str) -> String {
    b.submissions().receipt(secret).await.unwrap().comments[0].id.clone()
}

fn verdict(comment: &str, place: &str, other: &str) -> Settlement {
    Settlement {
        comment: comment.into(),
        place: place.into(),
        other: other.into(),
        reason: "Privește paza.".into(),
    }
}

/// Comments on the table's rows: articles by label, then the whole act, what has no place, and all.
async fn table(b: &TestBackend) -> (Vec<(String, i64)>, [i64; 3]) {
    let table = b.counts().articles(SLUG, Order::Law).await.unwrap();
    let rows = table.rows.iter().map(|row| (row.label.clone(), row.counts.comments)).collect();
    (rows, [table.whole_act.comments, table.unplaced.comments, table.total.comments])
}

db_test! {
    async fn each_comment_is_found_again_or_said_to_be_lost(b) {
        prepare(b).await;
        let opening = say(b, "art_1__para_1", "Șase e prea devreme.").await;
        let dogs = say(b, "art_1__para_2__point_b", "Și fără lesă.").await;
        let cleaning = say(b, "art_2", "Și dimineața.").await;
        let fine = say(b, "art_3", "Fără amendă.").await;
        let whole = say(b, "act", "Bună lege.").await;
        assert!(b.submissions().receipt(&opening).await.unwrap().comments[0].standing.is_none());
        version(b, SECOND).await;

        assert_eq!(standing(b, &opening).await, (State::Moved, "art. 2 alin. (1)".into()));
        assert_eq!(standing(b, &dogs).await, (State::Parent, "art. 2 alin. (2)".into()));
        assert_eq!(standing(b, &cleaning).await, (State::NeedsPerson, String::new()));
        assert_eq!(standing(b, &fine).await, (State::Orphaned, String::new()));
        assert!(b.submissions().receipt(&whole).await.unwrap().comments[0].standing.is_none());
        let receipt = b.submissions().receipt(&dogs).await.unwrap();
        assert_eq!((receipt.comments[0].label.as_str(), receipt.version), ("art. 1 alin. (2) lit. b)", 1));
        let standing = receipt.comments[0].standing.clone().unwrap();
        assert_eq!((standing.old.as_str(), standing.version), ("câini ținuți în lesă scurtă.", 1));
        assert_eq!(receipt.comments[0].steps.len(), 1);
    }
}

db_test! {
    async fn pages_and_counters_follow_the_comments(b) {
        prepare(b).await;
        for (eid, words) in [
            ("art_1__para_1", "Devreme."), ("art_1__para_2__point_b", "Câini."), ("art_2", "Curat."), ("art_3", "Amendă."),
            ("act", "Tot."),
        ] {
            say(b, eid, words).await;
        }
        version(b, SECOND).await;
        let rows = vec![("art. 1".into(), 0), ("art. 2".into(), 2), ("art. 3".into(), 0)];
        assert_eq!(table(b).await, (rows, [1, 2, 5]));
        let page = b.reading().article(SLUG, "art-2", None).await.unwrap();
        let mut texts: Vec<&str> = page.voices.items.iter().map(|voice| voice.text.as_str()).collect();
        texts.sort_unstable();
        assert_eq!(texts, ["Câini.", "Devreme."]);
        assert_eq!(page.node.counts.comments, 2);
        assert!(b.reading().article(SLUG, "art-3", None).await.unwrap().voices.items.is_empty());
        let lost = b.reading().voices(SLUG, Some(UNPLACED), None, 10).await.unwrap();
        assert_eq!(lost.items.len(), 2);
        assert_eq!(b.reading().act(SLUG, true, None).await.unwrap().counts.comments, 2);
        let act = b.reading().act(SLUG, false, None).await.unwrap();
        assert_eq!((act.voices.items.len(), act.unplaced), (1, 2));
        say(b, "art_3", "Nou.").await;
        let rows = vec![("art. 1".into(), 0), ("art. 2".into(), 2), ("art. 3".into(), 1)];
        assert_eq!(table(b).await, (rows, [1, 2, 6]));
    }
}

db_test! {
    async fn an_expert_settles_what_is_doubtful_and_the_trace_stays(b) {
        prepare(b).await;
        let secret = say(b, "art_2", "Și dimineața.").await;
        version(b, SECOND).await;
        let (comment, expert) = (id(b, &secret).await, staff(Role::Expert));
        let queue = b.placements().queue(&expert, SLUG, State::NeedsPerson, None).await.unwrap();
        assert_eq!((queue.items.len(), queue.states), (1, vec![(State::NeedsPerson, 1)]));
        let waiting = b.placements().waiting(&expert, SLUG, &comment).await.unwrap();
        assert_eq!(waiting.candidates[0].label, "art. 3");

        b.placements().settle(&expert, SLUG, &verdict(&comment, OTHER, "Art. 3")).await.unwrap();
        let receipt = b.submissions().receipt(&secret).await.unwrap();
        let standing = receipt.comments[0].standing.clone().unwrap();
        assert_eq!((standing.state, standing.label.as_str()), (State::Settled, "art. 3"));
        assert_eq!(standing.reason.as_deref(), Some("Privește paza."), "the sender reads why");
        assert_eq!(table(b).await.1, [0, 0, 1]);
        let voices = b.reading().article(SLUG, "art-3", None).await.unwrap().voices;
        assert_eq!(voices.items[0].standing.as_ref().unwrap().reason.as_deref(), Some("Privește paza."));

        b.placements().settle(&expert, SLUG, &verdict(&comment, NOWHERE, "")).await.unwrap();
        let steps = b.submissions().receipt(&secret).await.unwrap().comments[0].steps.clone();
        let states: Vec<(State, bool)> = steps.iter().map(|step| (step.state, step.reason.is_some())).collect();
        assert_eq!(states, [(State::NeedsPerson, false), (State::Settled, true), (State::Settled, true)]);
        assert_eq!(table(b).await.1, [0, 1, 1]);
    }
}

db_test! {
    async fn what_an_expert_settled_holds_until_its_new_provision_goes(b) {
        prepare(b).await;
        let secret = say(b, "art_2", "Și dimineața.").await;
        version(b, SECOND).await;
        let (comment, expert) = (id(b, &secret).await, staff(Role::Expert));
        b.placements().settle(&expert, SLUG, &verdict(&comment, "art_1", "")).await.unwrap();
        version(b, &SECOND.replace("zece mii", "cinci mii")).await;
        assert_eq!(standing(b, &secret).await, (State::Settled, "art. 1".into()));
        let without = SECOND.replace("Orice localitate cu peste zece mii de locuitori amenajează cel puțin un parc public.", "Câinii dorm.");
        version(b, &without).await;
        assert_eq!(standing(b, &secret).await.0, State::NeedsPerson);
        assert_eq!(b.submissions().receipt(&secret).await.unwrap().comments[0].steps.len(), 4);
    }
}

db_test! {
    async fn many_small_changes_do_not_add_up_unseen(b) {
        prepare(b).await;
        let secret = say(b, "art_2", "Și dimineața.").await;
        let mut words: Vec<String> = "Administratorul curăță aleile și golește coșurile de gunoi în fiecare seară."
            .split(' ').map(str::to_owned).collect();
        for (turn, new) in ["Primarul vopsește", "băncile, repară", "gardul viu", "lângă intrare", "iarna devreme"].iter().enumerate() {
            for (at, word) in new.split(' ').enumerate() {
                words[turn * 2 + at] = word.to_owned();
            }
            let text = FIRST.replace("Administratorul curăță aleile și golește coșurile de gunoi în fiecare seară.", &words.join(" "));
            version(b, &text).await;
        }
        let (state, _) = standing(b, &secret).await;
        assert!(matches!(state, State::NeedsPerson | State::Orphaned), "{state}");
    }
}

db_test! {
    async fn a_settlement_that_cannot_be_is_refused(b) {
        prepare(b).await;
        let secret = say(b, "art_2", "Și dimineața.").await;
        let expert = staff(Role::Expert);
        let comment = id(b, &secret).await;
        let early = b.placements().settle(&expert, SLUG, &verdict(&comment, "art_2", "")).await;
        assert!(matches!(early, Err(Error::NotFound)), "{early:?}");
        version(b, SECOND).await;
        for (form, field, problem) in [
            (verdict(&comment, "", ""), "place", Problem::Missing),
            (verdict(&comment, OTHER, "art. 99"), "other", Problem::Unknown),
            (verdict(&comment, "art_99", ""), "place", Problem::Unknown),
        ] {
            let Err(Error::Invalid(invalid)) = b.placements().settle(&expert, SLUG, &form).await else { panic!("{form:?}") };
            assert_eq!(invalid.of(field), Some(&problem), "{form:?}");
        }
        for role in [Role::Editor, Role::Moderator] {
            let refused = b.placements().settle(&staff(role), SLUG, &verdict(&comment, "art_3", "")).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
            assert!(b.placements().queue(&staff(role), SLUG, State::NeedsPerson, None).await.is_ok());
        }
        let visitor = b.placements().queue(&holder("a"), SLUG, State::NeedsPerson, None).await;
        assert!(matches!(visitor, Err(Error::Forbidden)));
    }
}

db_test! {
    async fn a_draft_begun_on_the_earlier_text_is_carried_and_counted_where_it_stands(b) {
        prepare(b).await;
        let writer = holder("scriitor");
        b.comments().add(&writer, SLUG, opinion("art_1__para_1", "Devreme.")).await.unwrap();
        version(b, SECOND).await;
        let draft = b.submissions().draft(&writer, SLUG).await.unwrap();
        let standing = draft.comments[0].standing.clone().unwrap();
        assert_eq!((standing.state, standing.label.as_str()), (State::Moved, "art. 2 alin. (1)"));
        b.submissions().send(model::Language::Ro, &writer, &draft.id, citizen()).await.unwrap();
        let rows = vec![("art. 1".into(), 0), ("art. 2".into(), 1), ("art. 3".into(), 0)];
        assert_eq!(table(b).await, (rows, [0, 0, 1]));
    }
}

db_test! {
    async fn what_comes_right_after_a_publication_speaks_about_the_new_text(b) {
        prepare(b).await;
        say(b, "art_2", "Unu.").await;
        let editor = staff(Role::Editor);
        b.drafts().read(&editor, SLUG, None, SECOND.into()).await.unwrap();
        b.drafts().publish(&editor, SLUG).await.unwrap();
        let secret = say(b, "art_3", "Doi.").await;
        assert_eq!(b.submissions().receipt(&secret).await.unwrap().version, 2);
    }
}

db_test! {
    async fn whoever_sends_while_a_version_is_published_is_carried_or_speaks_about_it(b) {
        const ADRIFT: &str = "select c.id from comments c where c.version_id = $1 and (select count(*) from placements p \
            where p.comment_id = c.id and p.version_id = $2) <> 1";
        prepare(b).await;
        let editor = staff(Role::Editor);
        b.drafts().read(&editor, SLUG, None, SECOND.into()).await.unwrap();
        let mut sending = tokio::task::JoinSet::new();
        for number in 0..40 {
            let backend: Backend = (**b).clone();
            sending.spawn(async move {
                let form = submission(vec![opinion("art_2", &format!("Nr. {number}."))]);
                backend.submissions().receive(SLUG, form, None, b"").await.map(drop)
            });
        }
        let backend: Backend = (**b).clone();
        let publishing = tokio::spawn(async move { backend.drafts().publish(&editor, SLUG).await });
        assert_eq!(publishing.await.unwrap().unwrap(), 2);
        while let Some(sent) = sending.join_next().await {
            sent.unwrap().unwrap();
        }
        let mut tx = b.read().await.unwrap();
        let versions = many!(&mut tx, (String,), "select id from versions order by number").unwrap();
        let adrift = many!(&mut tx, (String,), ADRIFT, &versions[0].0, &versions[1].0).unwrap();
        assert!(adrift.is_empty(), "{} comments were not carried", adrift.len());
        drop(tx);
        let (_, [_, unplaced, total]) = table(b).await;
        let old = b.placements().queue(&staff(Role::Expert), SLUG, State::NeedsPerson, None).await.unwrap();
        let waiting: i64 = old.states.iter().map(|(_, count)| count).sum();
        assert_eq!((total, unplaced), (40, waiting));
    }
}
