use std::collections::BTreeSet;

use model::Language;
use model::accounts::Role;
use model::mails::{Mail, Shelf, State, Way};

use super::delivery::LEASE;
use super::{Fate, Letter, write};
use crate::db::testing::db_test;
use crate::db::{run, scalar};
use crate::error::Error;
use crate::links::{self, Purpose};
use crate::testing::{START, TestBackend, citizen, holder, staff, staff_on};
use crate::{Actor, Backend};

const ADDRESS: &str = "ana@exemplu.example";

async fn put(backend: &Backend, address: &str) {
    let mut tx = backend.write().await.unwrap();
    let link = links::make(backend, &mut tx, Purpose::Citizen, address, "", 3_600).await.unwrap();
    write(backend, &mut tx, address, Language::Ro, &Mail::MySubmissions { link }).await.unwrap();
    backend.commit(tx).await.unwrap();
}

async fn claim(backend: &TestBackend) -> Vec<Letter> {
    backend.outbox().claim(10).await.unwrap()
}

async fn only(backend: &TestBackend) -> Letter {
    let mut letters = claim(backend).await;
    assert_eq!(letters.len(), 1);
    letters.pop().unwrap()
}

async fn state_of(backend: &TestBackend, id: &str) -> State {
    let mut tx = backend.read().await.unwrap();
    let state = scalar!(&mut tx, String, "select state from outbox where id = $1", id).unwrap().unwrap();
    state.parse().unwrap()
}

fn forward(backend: &TestBackend, seconds: i64) {
    backend.clock.set(backend.now().plus_seconds(seconds));
}

fn admin() -> Actor {
    staff(Role::Admin)
}

db_test! {
    async fn a_mail_leaves_once(backend) {
        put(backend, ADDRESS).await;
        let letter = only(backend).await;
        assert_eq!((letter.recipient.as_str(), letter.secret().len()), (ADDRESS, 32));
        assert!(claim(backend).await.is_empty(), "it is under way already");
        backend.outbox().settle(&letter, &Fate::Sent(Way::Smtp)).await.unwrap();
        forward(backend, 10 * LEASE);
        assert!(claim(backend).await.is_empty(), "it was sent");
    }
}

db_test! {
    async fn a_mail_of_a_transaction_that_was_undone_never_leaves(backend) {
        let mut tx = backend.write().await.unwrap();
        write(backend, &mut tx, ADDRESS, Language::Ro, &Mail::NoAccount).await.unwrap();
        drop(tx);
        assert!(claim(backend).await.is_empty());
    }
}

db_test! {
    async fn what_failed_is_tried_again_later_and_at_last_given_up(backend) {
        put(backend, ADDRESS).await;
        let (mut tries, mut id) = (0, String::new());
        for minute in [0, 1, 5, 15, 60, 180].into_iter().chain(std::iter::repeat_n(360, 20)) {
            if minute > 0 {
                forward(backend, minute * 60 - 1);
                assert!(claim(backend).await.is_empty(), "after {tries} tries it came back too early");
                forward(backend, 1);
            }
            let letter = only(backend).await;
            tries += 1;
            id.clone_from(&letter.id);
            backend.outbox().settle(&letter, &Fate::Failed("451 mâine\r\nX: y".into())).await.unwrap();
        }
        assert_eq!((tries, state_of(backend, &id).await), (26, State::GivenUp));
        let opened = backend.outbox().open(&admin(), &id).await.unwrap();
        assert_eq!(opened.trouble, "451 mâine  X: y");
    }
}

db_test! {
    async fn what_its_process_never_settled_is_in_doubt_and_not_sent_again_by_itself(backend) {
        put(backend, ADDRESS).await;
        let letter = only(backend).await;
        forward(backend, LEASE);
        assert!(claim(backend).await.is_empty());
        assert_eq!(state_of(backend, &letter.id).await, State::Doubtful);
        forward(backend, 30 * 86_400);
        assert!(claim(backend).await.is_empty());
        backend.outbox().send_again(&admin(), &letter.id).await.unwrap();
        assert_eq!(only(backend).await.id, letter.id);
    }
}

db_test! {
    async fn a_process_that_was_only_slow_is_heard_when_it_says_that_it_sent(backend) {
        put(backend, ADDRESS).await;
        let letter = only(backend).await;
        forward(backend, LEASE);
        assert!(claim(backend).await.is_empty());
        backend.outbox().settle(&letter, &Fate::Failed("late".into())).await.unwrap();
        assert_eq!(state_of(backend, &letter.id).await, State::Doubtful);
        backend.outbox().settle(&letter, &Fate::Sent(Way::Smtp)).await.unwrap();
        assert_eq!(state_of(backend, &letter.id).await, State::Sent);
    }
}

db_test! {
    async fn what_was_not_tried_waits_as_before(backend) {
        put(backend, ADDRESS).await;
        for _ in 0..40 {
            backend.outbox().settle(&only(backend).await, &Fate::Untried).await.unwrap();
        }
        let letter = only(backend).await;
        backend.outbox().settle(&letter, &Fate::Refused("550 no such person".into())).await.unwrap();
        assert_eq!(state_of(backend, &letter.id).await, State::GivenUp);
    }
}

db_test! {
    async fn many_that_take_at_once_never_take_the_same(backend) {
        for number in 0..60 {
            put(backend, &format!("p{number}@exemplu.example")).await;
        }
        let mut takers = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let backend = Backend::clone(backend);
            takers.spawn(async move {
                let mut taken = Vec::new();
                loop {
                    let letters = backend.outbox().claim(3).await.unwrap();
                    if letters.is_empty() {
                        return taken;
                    }
                    taken.extend(letters.into_iter().map(|letter| letter.id));
                }
            });
        }
        let taken: Vec<String> = takers.join_all().await.into_iter().flatten().collect();
        // Who finds every row just being taken by others may leave early; nobody may take a row twice.
        assert_eq!(taken.iter().collect::<BTreeSet<_>>().len(), taken.len(), "one was taken twice");
        let left = backend.outbox().claim(60).await.unwrap().len();
        assert_eq!(taken.len() + left, 60);
    }
}

db_test! {
    async fn a_mail_that_cannot_be_read_holds_up_no_other(backend) {
        put(backend, ADDRESS).await;
        let mut tx = backend.write().await.unwrap();
        run!(&mut tx, "update outbox set mail = '{\"mail\":\"of_a_later_program\"}'").unwrap();
        tx.commit().await.unwrap();
        put(backend, "radu@exemplu.example").await;
        assert_eq!(only(backend).await.recipient, "radu@exemplu.example");
        assert_eq!(backend.outbox().shelf(&admin(), Some(Shelf::Trouble), None).await.unwrap().rows.len(), 1);
    }
}

db_test! {
    async fn the_secret_of_a_link_is_shown_only_where_the_mail_became_a_file(backend) {
        for way in [Way::Smtp, Way::File] {
            put(backend, ADDRESS).await;
            let letter = only(backend).await;
            let before = backend.outbox().open(&admin(), &letter.id).await.unwrap().letter.unwrap();
            assert_eq!(before.secret(), "…");
            backend.outbox().settle(&letter, &Fate::Sent(way)).await.unwrap();
            let after = backend.outbox().open(&admin(), &letter.id).await.unwrap().letter.unwrap();
            assert_eq!(after.secret() == letter.secret(), way == Way::File);
        }
    }
}

db_test! {
    async fn only_administrators_look_after_mails_and_each_look_inside_is_noted(backend) {
        put(backend, ADDRESS).await;
        let id = only(backend).await.id;
        for stranger in [
            Actor::visitor(), holder("h"), citizen(ADDRESS), staff(Role::Editor), staff(Role::Expert),
            staff(Role::Moderator), staff_on(Role::Admin, "one".into()),
        ] {
            assert!(matches!(backend.outbox().open(&stranger, &id).await, Err(Error::Forbidden)));
            assert!(matches!(backend.outbox().shelf(&stranger, Some(Shelf::Sent), None).await, Err(Error::Forbidden)));
            assert!(matches!(backend.outbox().send_again(&stranger, &id).await, Err(Error::Forbidden)));
            assert!(matches!(backend.outbox().give_up(&stranger, &id).await, Err(Error::Forbidden)));
        }
        let shelf = backend.outbox().shelf(&admin(), Some(Shelf::Waiting), None).await.unwrap();
        assert_eq!(shelf.rows[0].to, "a…@exemplu.example");
        assert_eq!(backend.outbox().open(&admin(), &id).await.unwrap().recipient, ADDRESS);
        let mut tx = backend.read().await.unwrap();
        let noted = scalar!(&mut tx, i64, "select count(*) from audit where verb = 'read_mail'").unwrap();
        assert_eq!(noted, Some(1));
    }
}

db_test! {
    async fn what_was_decided_meanwhile_is_not_decided_again(backend) {
        put(backend, ADDRESS).await;
        let letter = only(backend).await;
        assert!(matches!(backend.outbox().give_up(&admin(), &letter.id).await, Err(Error::Conflict(_))));
        assert!(matches!(backend.outbox().send_again(&admin(), &letter.id).await, Err(Error::Conflict(_))));
        backend.outbox().settle(&letter, &Fate::Doubtful("line lost".into())).await.unwrap();
        backend.outbox().give_up(&admin(), &letter.id).await.unwrap();
        assert!(matches!(backend.outbox().give_up(&admin(), &letter.id).await, Err(Error::Conflict(_))));
        assert!(claim(backend).await.is_empty());
    }
}

db_test! {
    async fn a_shelf_is_paged_from_the_newest(backend) {
        for number in 0..51 {
            backend.clock.set(START.plus_seconds(number));
            put(backend, &format!("p{number}@exemplu.example")).await;
        }
        let first = backend.outbox().shelf(&admin(), Some(Shelf::Waiting), None).await.unwrap();
        assert_eq!((first.rows.len(), first.counts[2]), (50, (Shelf::Waiting, Some(51))));
        let second = backend.outbox().shelf(&admin(), Some(Shelf::Waiting), first.next.as_deref()).await.unwrap();
        assert_eq!((second.rows.len(), second.next), (1, None));
        assert!(second.rows[0].created.instant == START);
    }
}

#[tokio::test]
async fn the_bell_rings_once_the_mail_is_committed() {
    let backend = TestBackend::over(crate::db::testing::sqlite().await).await;
    put(&backend, ADDRESS).await;
    backend.outbox().rung().await;
}
