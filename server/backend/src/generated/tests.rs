use super::crowd::{Crowd, Sent, Spot};
use super::{PREFIX, Plan};
use crate::db::testing::db_test;
use crate::db::{many, scalar};

const PLAN: Plan = Plan { comments: 400, seed: 7 };

fn crowd(plan: Plan) -> Vec<Sent> {
    let spot = |eid: &str, words: &str| Spot { eid: eid.into(), words: words.into() };
    Crowd::new(plan, vec![spot("", ""), spot("art_1", "Termenul este de zece zile lucrătoare de la cerere.")])
        .collect()
}

#[test]
fn a_seed_makes_the_same_comments_and_another_makes_others() {
    let said = |plan| crowd(plan).into_iter().map(|sent| sent.form).collect::<Vec<_>>();
    assert_eq!(said(PLAN), said(PLAN));
    assert_ne!(said(PLAN), said(Plan { seed: 8, ..PLAN }));
}

#[test]
fn there_are_as_many_comments_as_were_asked_for() {
    for comments in [0, 1, 2, 399] {
        let all = crowd(Plan { comments, ..PLAN });
        assert_eq!(all.iter().map(|sent| sent.form.comments.len()).sum::<usize>(), comments as usize);
        assert!(all.iter().all(|sent| sent.before < comments));
    }
}

db_test! {
    async fn a_made_up_consultation_is_entered_like_any_other(backend) {
        let mut told = Vec::new();
        let slug = backend.generated().make(PLAN, |so_far| told.push(so_far)).await.unwrap().unwrap();
        assert!(slug.starts_with(PREFIX));
        assert!(told.is_sorted());
        assert_eq!(told.last(), Some(&PLAN.comments));
        let mut tx = backend.read().await.unwrap();
        let comments = scalar!(&mut tx, i64, "select count(*) from comments where state = 'published'").unwrap();
        assert_eq!(comments, Some(i64::from(PLAN.comments)));
        let register = many!(&mut tx, (i64, i64), "select register_number, sent_at from submissions order by register_number");
        let register = register.unwrap();
        assert!((1..).zip(&register).all(|(number, row)| row.0 == number), "without a gap");
        assert!(register.iter().all(|row| row.1 <= backend.now().0), "nothing comes from the future");
        let mails = scalar!(&mut tx, i64, "select count(*) from outbox").unwrap();
        assert_eq!(mails, Some(0), "nobody is written to");
        drop(tx);
        let home = backend.consultations().home().await.unwrap();
        assert_eq!((home.open[0].articles, home.open[0].counts.comments), (60, i64::from(PLAN.comments)));
        assert!(backend.generated().make(PLAN, |_| ()).await.is_err(), "it is there");
        let more = Plan { comments: 3, seed: 1 };
        assert!(backend.generated().make(more, |_| ()).await.unwrap().is_some(), "beside made-up ones");
    }
}

db_test! {
    async fn nothing_is_made_up_beside_what_people_sent(backend) {
        crate::testing::consultation(backend, "legea", ("2026-01-01T09:00", "2026-12-31T18:00")).await;
        assert_eq!(backend.generated().make(PLAN, |_| ()).await.unwrap(), None);
    }
}
