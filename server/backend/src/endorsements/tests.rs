use model::accounts::Role;
use model::counts::Counts;
use model::ids::CommentId;

use crate::counts::Order;
use crate::db::testing::db_test;
use crate::db::{one, run, scalar};
use crate::reading::Voice;
use crate::reading::fixture::{CLOSES, SLUG, opinion, publish, submission};
use crate::testing::{TestBackend, organisation, person, staff};
use crate::{Backend, Conflict, Error};

/// A published comment on art. 2.
async fn comment(b: &TestBackend) -> CommentId {
    publish(b).await;
    b.submissions().receive(SLUG, submission(vec![opinion("chp_1__art_2", "Nu.")]), None, b"").await.unwrap();
    CommentId::from(voice(b).await.id)
}

async fn voice(b: &TestBackend) -> Voice {
    b.reading().article(SLUG, "art_2", None).await.unwrap().voices.items.remove(0)
}

async fn audited(b: &TestBackend) -> i64 {
    const AUDIT: &str = "select count(*) from audit where verb in ('endorse', 'withdraw_endorsement')";
    scalar!(&mut b.read().await.unwrap(), i64, AUDIT).unwrap().unwrap()
}

db_test! {
    async fn an_endorsement_counts_once_and_apart_from_comments(b) {
        let comment = comment(b).await;
        let (one, two) = (organisation(b, "Una").await, organisation(b, "Alta").await);
        let ion = person(b, "Ion", &[(&one, false, true), (&two, false, true)]).await;
        let before = b.counts().articles(SLUG, Order::Law).await.unwrap();
        for organisation in [&one, &two, &one] {
            b.endorsements().give(&ion, organisation, &comment).await.unwrap();
        }
        let seen = voice(b).await;
        let names: Vec<&str> = seen.endorsers.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(seen.endorsements, 2);
        assert!(names.contains(&"Una") && names.contains(&"Alta"));
        assert_eq!(audited(b).await, 2);
        let after = b.counts().articles(SLUG, Order::Law).await.unwrap();
        assert_eq!(after.total, Counts { endorsements: 2, ..before.total });
        assert_eq!(after.rows[1].counts, Counts { endorsements: 2, ..before.rows[1].counts });
        assert_eq!(after.rows[0].counts, before.rows[0].counts);
        let staff = b.counts().comments(&staff(Role::Expert), SLUG, None, None).await.unwrap();
        assert_eq!(staff.items[0].voice.endorsements, 2);
        b.endorsements().withdraw(&ion, &one, &comment).await.unwrap();
        b.endorsements().withdraw(&ion, &one, &comment).await.unwrap();
        let seen = voice(b).await;
        assert_eq!((seen.endorsements, seen.endorsers[0].name.as_str(), audited(b).await), (1, "Alta", 3));
        let after = b.counts().articles(SLUG, Order::Law).await.unwrap();
        assert_eq!(after.total, Counts { endorsements: 1, ..before.total });
    }
}

db_test! {
    async fn organisations_that_endorse_at_once_are_all_counted(b) {
        let comment = comment(b).await;
        let mut tasks = Vec::new();
        for number in 0..6 {
            let id = organisation(b, &format!("Org {number}")).await;
            let actor = person(b, &format!("Om{number}"), &[(&id, false, true)]).await;
            for _ in 0..2 {
                let (backend, actor, id, comment) = (Backend::clone(b), actor.clone(), id.clone(), comment.clone());
                tasks.push(tokio::spawn(async move { backend.endorsements().give(&actor, &id, &comment).await.unwrap() }));
            }
        }
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!((voice(b).await.endorsements, audited(b).await), (6, 6));
        const SUM: &str = "select endorsements from counts where provision_id = ''";
        assert_eq!(one!(&mut b.read().await.unwrap(), (i64,), SUM).unwrap(), Some((6,)));
    }
}

db_test! {
    async fn only_signatories_endorse_and_never_what_is_their_own(b) {
        let comment = comment(b).await;
        let id = organisation(b, "Una").await;
        let (ana, ion) = (person(b, "Ana", &[(&id, true, false)]).await, person(b, "Ion", &[(&id, false, true)]).await);
        assert!(matches!(b.endorsements().give(&ana, &id, &comment).await, Err(Error::Forbidden)));
        let other = organisation(b, "Alta").await;
        assert!(matches!(b.endorsements().give(&ion, &other, &comment).await, Err(Error::NotFound)));
        b.shared_drafts().add(&ana, &id, SLUG, opinion("chp_2__art_3", "Al nostru.")).await.unwrap();
        let work = b.shared_drafts().show(&ana, &id, SLUG).await.unwrap().work.unwrap();
        let own = work.comments[0].comment.id.clone();
        assert!(matches!(b.endorsements().give(&ion, &id, &own).await, Err(Error::NotFound)), "not published yet");
        b.shared_drafts().send(model::Language::Ro, &ion, &id, &work.id, &work.fingerprint).await.unwrap();
        assert!(matches!(b.endorsements().give(&ion, &id, &own).await, Err(Error::Conflict(Conflict::Own))));
        assert!(b.endorsements().show(&ana, &id, &own).await.unwrap().own);
        assert_eq!(voice(b).await.endorsements, 0);
    }
}

db_test! {
    async fn nobody_endorses_or_withdraws_after_the_closing(b) {
        let comment = comment(b).await;
        let id = organisation(b, "Una").await;
        let ion = person(b, "Ion", &[(&id, false, true)]).await;
        b.endorsements().give(&ion, &id, &comment).await.unwrap();
        b.clock.set(CLOSES);
        assert!(matches!(b.endorsements().withdraw(&ion, &id, &comment).await, Err(Error::Conflict(Conflict::Closed))));
        let shown = b.endorsements().show(&ion, &id, &comment).await.unwrap();
        assert!(shown.endorsed && !shown.own);
        assert_eq!(shown.voice.endorsements, 1);
    }
}

db_test! {
    async fn a_hidden_comment_is_not_endorsed_and_a_recount_keeps_what_stands(b) {
        const HIDE: &str = "update comments set state = 'hidden' where id = $1";
        let comment = comment(b).await;
        let id = organisation(b, "Una").await;
        let ion = person(b, "Ion", &[(&id, false, true)]).await;
        b.endorsements().give(&ion, &id, &comment).await.unwrap();
        let before = b.counts().articles(SLUG, Order::Law).await.unwrap();
        let mut tx = b.write().await.unwrap();
        let newest = b.text(&mut tx, "version").await.unwrap();
        crate::tallies::recount(&mut tx, &"consultation".into(), &newest).await.unwrap();
        run!(&mut tx, HIDE, comment.as_str()).unwrap();
        b.commit(tx).await.unwrap();
        assert_eq!(b.counts().articles(SLUG, Order::Law).await.unwrap().total, before.total);
        assert!(matches!(b.endorsements().give(&ion, &id, &comment).await, Err(Error::NotFound)));
    }
}
