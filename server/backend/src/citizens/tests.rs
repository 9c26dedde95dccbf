use model::Language;
use model::citizens::Form;
use model::mails::Mail;
use model::submissions::SenderForm;

use super::{A_PAGE, LASTS, MAILS_PER_HOUR};
use crate::db::scalar;
use crate::db::testing::db_test;
use crate::error::Error;
use crate::reading::fixture::{self, SLUG, opinion, publish, submission};
use crate::testing::{TestBackend, citizen, holder, staff};
use crate::{Actor, links};
use model::accounts::Role;

const ANA: &str = "ana@exemplu.example";

async fn ask(b: &TestBackend, email: &str) {
    b.citizens().ask(Form { email: email.into() }, Language::Ro).await.unwrap();
}

/// The secret in the newest mail.
async fn mailed(b: &TestBackend) -> String {
    let mut letters = b.outbox().claim(100).await.unwrap();
    letters.retain(|letter| matches!(letter.mail, Mail::MySubmissions { .. }));
    letters.pop().unwrap().secret().to_owned()
}

async fn sent(b: &TestBackend, email: &str, text: &str) -> String {
    let mut form = submission(vec![opinion("", text)]);
    form.sender.email = email.into();
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}

db_test! {
    async fn a_proved_address_lists_all_that_was_sent_with_it_and_nothing_else(b) {
        publish(b).await;
        let first = sent(b, "Ana@Exemplu.example", "Una.").await;
        sent(b, "radu@exemplu.example", "Alta.").await;
        b.comments().add(&holder("h"), SLUG, opinion("", "Încă una.")).await.unwrap();
        let draft = b.submissions().draft(&holder("h"), SLUG).await.unwrap();
        let sender = SenderForm { email: " ANA@exemplu.example ".into(), ..fixture::citizen() };
        let second = b.submissions().send(model::Language::Ro, &holder("h"), &draft.id, sender).await.unwrap().secret;
        ask(b, ANA).await;
        let citizen = b.citizens().enter(&mailed(b).await).await.unwrap();
        assert_eq!(citizen.email, ANA);
        let actor = Actor { citizen: Some(citizen), ..Actor::default() };
        let mine = b.citizens().mine(&actor, None).await.unwrap();
        let secrets: Vec<&str> = mine.entries.iter().map(|entry| entry.secret.as_str()).collect();
        assert_eq!(secrets, [second.as_str(), first.as_str()]);
        assert_eq!((mine.entries[1].number.as_str(), mine.entries[1].comments), ("2026-00001", 1));
        assert_eq!(b.submissions().receipt(&first).await.unwrap().number, "2026-00001");
    }
}

db_test! {
    async fn an_unsent_draft_is_not_listed(b) {
        publish(b).await;
        b.comments().add(&holder("h"), SLUG, opinion("", "Încă nu.")).await.unwrap();
        let draft = b.submissions().draft(&holder("h"), SLUG).await.unwrap();
        let sender = SenderForm { email: ANA.into(), name: String::new(), ..fixture::citizen() };
        assert!(b.submissions().send(model::Language::Ro, &holder("h"), &draft.id, sender).await.is_err());
        assert!(b.citizens().mine(&citizen(ANA), None).await.unwrap().entries.is_empty());
    }
}

db_test! {
    async fn a_link_works_once_for_an_hour_and_for_nothing_else(b) {
        ask(b, ANA).await;
        let secret = mailed(b).await;
        b.citizens().knows(&secret).await.unwrap();
        b.citizens().enter(&secret).await.unwrap();
        assert!(matches!(b.citizens().enter(&secret).await, Err(Error::NotFound)));
        assert!(matches!(b.citizens().knows(&secret).await, Err(Error::NotFound)));

        ask(b, ANA).await;
        let secret = mailed(b).await;
        b.clock.set(b.now().plus_seconds(LASTS));
        assert!(matches!(b.citizens().enter(&secret).await, Err(Error::NotFound)));

        let mut tx = b.write().await.unwrap();
        let foreign = links::make(b, &mut tx, links::Purpose::Password, ANA, "", LASTS).await.unwrap();
        tx.commit().await.unwrap();
        let foreign = links::secret(b, &foreign).unwrap();
        for wrong in [foreign.as_str(), "", "0123456789abcdef0123456789abcdef"] {
            assert!(matches!(b.citizens().enter(wrong).await, Err(Error::NotFound)), "{wrong}");
        }
    }
}

db_test! {
    async fn a_link_that_is_used_twice_at_once_lets_one_in(b) {
        ask(b, ANA).await;
        let secret = mailed(b).await;
        let tries = (0..8).map(|_| {
            let (backend, secret) = (crate::Backend::clone(b), secret.clone());
            tokio::spawn(async move { backend.citizens().enter(&secret).await.is_ok() })
        });
        let mut entered = 0;
        for one in tries.collect::<Vec<_>>() {
            entered += usize::from(one.await.unwrap());
        }
        assert_eq!(entered, 1);
    }
}

db_test! {
    async fn the_same_is_done_for_every_address(b) {
        publish(b).await;
        sent(b, ANA, "Da.").await;
        let rows = async || {
            let mut tx = b.read().await.unwrap();
            let links = scalar!(&mut tx, i64, "select count(*) from links").unwrap().unwrap();
            const MAILS: &str = "select count(*) from outbox where mail like '%my_submissions%'";
            (links, scalar!(&mut tx, i64, MAILS).unwrap().unwrap())
        };
        ask(b, ANA).await;
        assert_eq!(rows().await, (1, 1));
        ask(b, "nimeni@exemplu.example").await;
        assert_eq!(rows().await, (2, 2));
        assert!(matches!(b.citizens().ask(Form { email: "ana".into() }, Language::Ro).await, Err(Error::Invalid(_))));
    }
}

db_test! {
    async fn nobody_is_flooded_with_mails(b) {
        for _ in 0..3 * MAILS_PER_HOUR {
            ask(b, "ANA@exemplu.example").await;
        }
        assert_eq!(b.outbox().claim(100).await.unwrap().len() as i64, MAILS_PER_HOUR);
        ask(b, "radu@exemplu.example").await;
        b.clock.set(b.now().plus_seconds(3_601));
        ask(b, ANA).await;
        assert_eq!(b.outbox().claim(100).await.unwrap().len(), 2);
    }
}

db_test! {
    async fn only_who_proved_an_address_sees_a_list(b) {
        for stranger in [Actor::visitor(), holder("h"), staff(Role::Admin)] {
            assert!(matches!(b.citizens().mine(&stranger, None).await, Err(Error::Forbidden)));
        }
    }
}

db_test! {
    async fn a_long_list_is_paged_without_gap_or_double(b) {
        publish(b).await;
        for number in 0..=A_PAGE {
            sent(b, ANA, &format!("Numărul {number}.")).await;
        }
        let first = b.citizens().mine(&citizen(ANA), None).await.unwrap();
        let second = b.citizens().mine(&citizen(ANA), first.next.as_deref()).await.unwrap();
        assert_eq!((first.entries.len(), second.entries.len(), second.next), (A_PAGE, 1, None));
        assert_eq!(second.entries[0].number, "2026-00001");
    }
}
