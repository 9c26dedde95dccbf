use model::accounts::Role;

use super::{Damage, Filter, Noted, Verified};
use crate::db::testing::db_test;
use crate::db::{many, run, scalar};
use crate::error::Error;
use crate::testing::{START, TestBackend, staff};

const CSV: report::Format = report::Format::Csv;

/// Acts of one member of staff, a minute apart.
async fn acts(backend: &TestBackend, verbs: &[&str]) {
    let actor = staff(Role::Admin);
    for verb in verbs {
        backend.clock.set(backend.now().plus_seconds(60));
        let mut tx = backend.write().await.unwrap();
        backend.audit(&mut tx, actor.staff.as_ref().unwrap(), verb, "consultation:1").await.unwrap();
        backend.commit(tx).await.unwrap();
    }
}

async fn verified(backend: &TestBackend) -> Verified {
    backend.audit_trail().verify(&[]).await.unwrap()
}

/// What is wrong first, and at which number.
async fn wrong(backend: &TestBackend) -> Option<(Damage, Option<i64>)> {
    verified(backend).await.broken.map(|broken| (broken.damage, broken.seq))
}

/// Writes past the program.
async fn tamper(backend: &TestBackend, sql: &'static str) {
    let mut tx = backend.write().await.unwrap();
    assert_ne!(run!(&mut tx, sql).unwrap(), 0, "{sql}");
    tx.commit().await.unwrap();
}

db_test! {
    async fn a_trail_that_nobody_touched_is_right(backend) {
        assert_eq!(verified(backend).await.rows, 0);
        acts(backend, &["a", "b", "c"]).await;
        let found = verified(backend).await;
        assert_eq!((found.rows, found.adopted, found.broken), (3, 0, None));
        assert_eq!(found.hash.len(), 64);
    }
}

db_test! {
    async fn a_change_in_any_column_is_found_at_its_row(backend) {
        acts(backend, &["a", "b", "c"]).await;
        for (change, back) in [
            ("update audit set id = 'x' || id where seq = 2", "update audit set id = substr(id, 2) where seq = 2"),
            ("update audit set at = at + 1 where seq = 2", "update audit set at = at - 1 where seq = 2"),
            ("update audit set actor = actor || 'x' where seq = 2", "update audit set actor = 'test-account' where seq = 2"),
            ("update audit set verb = 'B' where seq = 2", "update audit set verb = 'b' where seq = 2"),
            ("update audit set object = 'consultation:2' where seq = 2", "update audit set object = 'consultation:1' where seq = 2"),
            ("update audit set origin = '192.0.2.0/25' where seq = 2", "update audit set origin = '192.0.2.0/24' where seq = 2"),
        ] {
            tamper(backend, change).await;
            assert_eq!(wrong(backend).await, Some((Damage::Altered, Some(2))), "{change}");
            tamper(backend, back).await;
            assert_eq!(wrong(backend).await, None, "{back}");
        }
        tamper(backend, "update audit set previous_hash = hash where seq = 2").await;
        assert_eq!(wrong(backend).await, Some((Damage::Altered, Some(2))));
    }
}

db_test! {
    async fn a_changed_hash_is_found(backend) {
        acts(backend, &["a", "b"]).await;
        tamper(backend, "update audit set hash = previous_hash where seq = 2").await;
        assert_eq!(wrong(backend).await, Some((Damage::Altered, Some(2))));
    }
}

db_test! {
    async fn a_dropped_row_is_found_where_it_was(backend) {
        acts(backend, &["a", "b", "c"]).await;
        tamper(backend, "delete from audit where seq = 2").await;
        assert_eq!(wrong(backend).await, Some((Damage::Missing, Some(2))));
    }
}

db_test! {
    async fn rows_that_changed_places_are_found(backend) {
        acts(backend, &["a", "b", "c"]).await;
        for step in [
            "update audit set seq = -1 where seq = 1",
            "update audit set seq = 1 where seq = 2",
            "update audit set seq = 2 where seq = -1",
        ] {
            tamper(backend, step).await;
        }
        assert_eq!(wrong(backend).await, Some((Damage::Altered, Some(1))));
    }
}

db_test! {
    async fn dropped_last_rows_are_found(backend) {
        acts(backend, &["a", "b", "c"]).await;
        tamper(backend, "delete from audit where seq > 1").await;
        assert_eq!(wrong(backend).await, Some((Damage::Truncated, Some(2))));
        let found = verified(backend).await;
        assert_eq!(found.rows, 1);
    }
}

db_test! {
    async fn a_row_put_in_past_the_program_is_found(backend) {
        acts(backend, &["a"]).await;
        tamper(backend, "insert into audit (id, at, actor, verb, object) values ('x', 1, 'operator', 'create', 'account:x')").await;
        assert_eq!(wrong(backend).await, Some((Damage::Outside, None)));
        // Neither the next act nor the next start takes it in.
        acts(backend, &["b"]).await;
        crate::audit::adopt(backend).await.unwrap();
        assert_eq!(wrong(backend).await, Some((Damage::Outside, None)));
    }
}

db_test! {
    async fn a_right_row_behind_the_end_is_found(backend) {
        acts(backend, &["a", "b"]).await;
        // The end as it was before the second act, put back by somebody who kept it.
        tamper(backend, "update audit_head set seq = 1, hash = (select hash from audit where seq = 1)").await;
        assert_eq!(wrong(backend).await, Some((Damage::Beyond, Some(2))));
    }
}

db_test! {
    async fn nobody_without_the_key_gives_the_chain_another_end(backend) {
        acts(backend, &["a", "b"]).await;
        tamper(backend, "delete from audit where seq = 2").await;
        tamper(backend, "update audit_head set seq = 1, hash = (select hash from audit where seq = 1)").await;
        assert_eq!(wrong(backend).await, Some((Damage::End, None)));
    }
}

db_test! {
    async fn what_was_noted_earlier_shows_a_chain_that_was_put_back(backend) {
        acts(backend, &["a"]).await;
        let before = many!(&mut backend.read().await.unwrap(), (i64, String, String), "select seq, hash, seal from audit_head").unwrap().remove(0);
        acts(backend, &["b"]).await;
        let noted = Noted { seq: 2, hash: verified(backend).await.hash };
        assert_eq!(backend.audit_trail().verify(std::slice::from_ref(&noted)).await.unwrap().broken, None);
        let other = Noted { hash: "00".repeat(32), ..noted.clone() };
        assert_eq!(backend.audit_trail().verify(&[other]).await.unwrap().broken.unwrap().damage, Damage::Rewritten);
        // Somebody puts back an old copy of the end, seal and all.
        tamper(backend, "delete from audit where seq = 2").await;
        let mut tx = backend.write().await.unwrap();
        run!(&mut tx, "update audit_head set seq = $1, hash = $2, seal = $3", before.0, before.1, before.2).unwrap();
        tx.commit().await.unwrap();
        assert_eq!(wrong(backend).await, None, "the trail alone cannot tell");
        let broken = backend.audit_trail().verify(&[noted]).await.unwrap().broken.unwrap();
        assert_eq!((broken.damage, broken.seq), (Damage::Truncated, Some(2)));
    }
}

db_test! {
    async fn rows_from_before_the_chain_stand_in_front_of_it_and_are_told_apart(backend) {
        tamper(backend, "update audit_head set adopted = null, adopted_at = null").await;
        tamper(backend, "insert into audit (id, at, actor, verb, object) values ('0002', 2, 'operator', 'create', 'account:b')").await;
        tamper(backend, "insert into audit (id, at, actor, verb, object) values ('0001', 1, 'operator', 'create', 'account:a')").await;
        crate::audit::adopt(backend).await.unwrap();
        acts(backend, &["a"]).await;
        let found = verified(backend).await;
        assert_eq!((found.rows, found.adopted, found.broken), (3, 2, None));
        let first = scalar!(&mut backend.read().await.unwrap(), String, "select id from audit where seq = 1").unwrap();
        assert_eq!(first.as_deref(), Some("0001"));
    }
}

db_test! {
    async fn an_act_that_is_not_committed_leaves_nothing(backend) {
        let actor = staff(Role::Admin);
        let mut tx = backend.write().await.unwrap();
        backend.audit(&mut tx, actor.staff.as_ref().unwrap(), "a", "consultation:1").await.unwrap();
        drop(tx);
        acts(backend, &["b"]).await;
        assert_eq!(verified(backend).await.rows, 1);
    }
}

db_test! {
    async fn acts_at_the_same_time_take_their_places_one_after_another(backend) {
        let acts = (0..40).map(|n| {
            let backend = (**backend).clone();
            tokio::spawn(async move {
                let actor = staff(Role::Editor);
                let mut tx = backend.write().await?;
                // Half of them write to the same row of another table before the act, half after it.
                const TOUCH: &str = "insert into sessions (id_hash, data, expires_at) values ('s', '', 1) \
                    on conflict (id_hash) do update set expires_at = sessions.expires_at + 1";
                if n % 2 == 0 {
                    run!(&mut tx, TOUCH)?;
                }
                backend.audit(&mut tx, actor.staff.as_ref().unwrap(), "a", "consultation:1").await?;
                if n % 2 == 1 {
                    run!(&mut tx, TOUCH)?;
                }
                backend.commit(tx).await
            })
        });
        let acts: Vec<_> = acts.collect();
        for act in acts {
            act.await.unwrap().unwrap();
        }
        let found = verified(backend).await;
        assert_eq!((found.rows, found.broken), (40, None));
    }
}

db_test! {
    async fn the_trail_is_filtered_by_who_what_on_what_and_when(backend) {
        acts(backend, &["publish", "update", "publish"]).await;
        let admin = staff(Role::Admin);
        let seqs = async |filter: Filter| -> Vec<i64> {
            let page = backend.audit_trail().page(&admin, &filter, None).await.unwrap();
            page.entries.iter().map(|entry| entry.seq).collect()
        };
        let all = Filter::default();
        assert_eq!(seqs(all.clone()).await, [3, 2, 1]);
        assert_eq!(seqs(Filter { verb: "publish".into(), ..all.clone() }).await, [3, 1]);
        assert_eq!(seqs(Filter { who: "test-account".into(), ..all.clone() }).await.len(), 3);
        assert_eq!(seqs(Filter { who: "operator".into(), ..all.clone() }).await.len(), 0);
        assert_eq!(seqs(Filter { noun: "consultation".into(), ..all.clone() }).await.len(), 3);
        assert_eq!(seqs(Filter { noun: "account".into(), ..all.clone() }).await.len(), 0);
        assert_eq!(seqs(Filter { object: "consultation:1".into(), ..all.clone() }).await.len(), 3);
        assert_eq!(seqs(Filter { from: "2026-11-02".into(), to: "2026-11-02".into(), ..all.clone() }).await.len(), 3);
        assert_eq!(seqs(Filter { from: "2026-11-03".into(), ..all.clone() }).await.len(), 0);
        assert_eq!(seqs(Filter { to: "2026-11-01".into(), ..all.clone() }).await.len(), 0);
        let refused = backend.audit_trail().page(&admin, &Filter { from: "ieri".into(), ..all }, None).await;
        let Err(Error::Invalid(invalid)) = refused else { panic!("{refused:?}") };
        assert_eq!(invalid.of("from"), Some(&model::Problem::Malformed));
    }
}

db_test! {
    async fn the_trail_is_paged_to_its_first_act(backend) {
        acts(backend, &["a"; 120]).await;
        let (admin, mut before, mut seen) = (staff(Role::Admin), None, Vec::new());
        loop {
            let page = backend.audit_trail().page(&admin, &Filter::default(), before).await.unwrap();
            seen.extend(page.entries.iter().map(|entry| entry.seq));
            match page.next {
                Some(next) => before = Some(next),
                None => break,
            }
        }
        assert_eq!(seen, (1..=120).rev().collect::<Vec<i64>>());
    }
}

db_test! {
    async fn only_admins_read_the_trail_and_taking_it_away_is_an_act(backend) {
        for role in [Role::Moderator, Role::Expert, Role::Editor] {
            let refused = backend.audit_trail().page(&staff(role), &Filter::default(), None).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{role}");
            let refused = backend.audit_trail().export(&staff(role), &Filter::default(), CSV).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{role}");
        }
        assert_eq!(verified(backend).await.rows, 0);
        let file = backend.audit_trail().export(&staff(Role::Admin), &Filter::default(), CSV).await.unwrap();
        assert!(String::from_utf8(file.bytes).unwrap().contains("export_audit"));
        assert_eq!(verified(backend).await.rows, 1);
    }
}

db_test! {
    async fn looking_at_names_is_on_record_once_an_hour_for_each_who_looks(backend) {
        let (expert, admin) = (staff(Role::Expert), staff(Role::Admin));
        let (expert, mut admin) = (expert.staff.unwrap(), admin.staff.unwrap());
        admin.account = "another-account".into();
        let look = async |staff: &crate::Staff| {
            backend.reads_contacts(staff, "consultation:1").await.unwrap();
            verified(backend).await.rows
        };
        assert_eq!(look(&expert).await, 1);
        backend.clock.set(START.plus_seconds(3_599));
        assert_eq!(look(&expert).await, 1);
        assert_eq!(look(&admin).await, 2);
        backend.clock.set(START.plus_seconds(3_600));
        assert_eq!(look(&expert).await, 3);
    }
}
