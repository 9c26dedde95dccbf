use model::Language;
use model::ids::OrganisationId;
use model::mails::Mail;
use model::tracking::{Event, Words};

use super::Standing;
use crate::db::testing::db_test;
use crate::outbox::{Fate, Letter};
use crate::reading::fixture::{SLUG, opinion, publish, submission};
use crate::testing::{START, TestBackend, citizen, organisation, person};
use crate::{Actor, Error};

const ANA: &str = "ana@exemplu.example";
const DAY: i64 = 86_400;

async fn sent(b: &TestBackend, texts: &[&str]) -> String {
    let form = submission(texts.iter().map(|text| opinion("", text)).collect());
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}

/// Takes everything out of the outbox.
async fn letters(b: &TestBackend) -> Vec<Letter> {
    let letters = b.outbox().claim(100).await.unwrap();
    for letter in &letters {
        b.outbox().settle(letter, &Fate::Refused(String::new())).await.unwrap();
    }
    letters
}

async fn news(b: &TestBackend) -> Vec<Letter> {
    letters(b).await.into_iter().filter(|letter| matches!(letter.mail, Mail::News { .. })).collect()
}

async fn withdraw(b: &TestBackend, secret: &str) {
    b.tracking().withdraw(&Actor::visitor(), secret, None, "").await.unwrap();
}

async fn on(b: &TestBackend, secret: &str) {
    assert_eq!(b.digests().ask(&citizen(ANA), secret, Language::Ro).await.unwrap(), Standing::On);
}

db_test! {
    async fn nobody_is_told_anything_before_the_address_is_proved(b) {
        publish(b).await;
        let secret = sent(b, &["Da."]).await;
        let nobody = Actor::visitor();
        assert_eq!(b.digests().standing(&nobody, &secret).await.unwrap(), Standing::Off);
        assert_eq!(b.digests().ask(&nobody, &secret, Language::En).await.unwrap(), Standing::Asked);
        // Asked again and again, one mail leaves in an hour.
        assert_eq!(b.digests().ask(&nobody, &secret, Language::En).await.unwrap(), Standing::Asked);
        let asking: Vec<Letter> = letters(b).await.into_iter().filter(|letter| matches!(letter.mail, Mail::ConfirmNews { .. })).collect();
        assert_eq!(asking.len(), 1);
        assert_eq!((asking[0].recipient.as_str(), asking[0].language), (ANA, Language::En));
        withdraw(b, &secret).await;
        assert_eq!(b.digests().round().await.unwrap(), 0);
        // The address is proved by what only its mail holds; what happened before is not told.
        b.digests().set(asking[0].secret(), true).await.unwrap();
        assert_eq!(b.digests().standing(&nobody, &secret).await.unwrap(), Standing::On);
        assert_eq!(b.digests().round().await.unwrap(), 0);
    }
}

db_test! {
    async fn everything_of_a_day_is_told_once_and_in_one_mail(b) {
        publish(b).await;
        let (one, two) = (sent(b, &["Termenul e scurt.", "Bine."]).await, sent(b, &["Nu."]).await);
        on(b, &one).await;
        letters(b).await;
        let id = b.submissions().receipt(&one).await.unwrap().comments[0].id.clone();
        let words = Words { text: "Termenul este scurt.".into(), ..Words::default() };
        b.tracking().correct(&Actor::visitor(), &one, &id, 1, words).await.unwrap();
        assert_eq!(b.digests().round().await.unwrap(), 1);
        assert_eq!(b.anew().digests().round().await.unwrap(), 0, "another process tells it again");
        let first = news(b).await;
        let told = &first[0].facts.news;
        assert_eq!((told.len(), told[0].secret.as_str(), told[0].lines.len()), (1, one.as_str(), 1));
        assert_eq!(told[0].lines[0].event, Event::Corrected);
        b.clock.set(START.plus_seconds(60));
        withdraw(b, &one).await;
        withdraw(b, &two).await;
        assert_eq!(b.digests().round().await.unwrap(), 0);
        b.clock.set(START.plus_seconds(DAY));
        assert_eq!(b.digests().round().await.unwrap(), 1);
        let second = news(b).await;
        let numbers: Vec<&str> = second[0].facts.news.iter().map(|told| told.number.as_str()).collect();
        assert_eq!(numbers, ["2026-00001", "2026-00002"]);
        // Two comments of the act as a whole, both taken back: one line says it.
        assert!(second[0].facts.news.iter().all(|told| told.lines.len() == 1 && told.lines[0].event == Event::Withdrawn));
        b.clock.set(START.plus_seconds(3 * DAY));
        assert_eq!(b.digests().round().await.unwrap(), 0);
    }
}

db_test! {
    async fn the_secret_of_a_mail_ends_them_and_no_other_does(b) {
        publish(b).await;
        let secret = sent(b, &["Da."]).await;
        on(b, &secret).await;
        let id = b.submissions().receipt(&secret).await.unwrap().comments[0].id.clone();
        let words = Words { text: "Da!".into(), ..Words::default() };
        b.tracking().correct(&Actor::visitor(), &secret, &id, 1, words).await.unwrap();
        b.digests().round().await.unwrap();
        let end = news(b).await[0].secret().to_owned();
        assert!(matches!(b.digests().set(&secret, false).await, Err(Error::NotFound)));
        assert!(b.digests().show(&end).await.unwrap().on);
        b.digests().set(&end, false).await.unwrap();
        b.digests().set(&end, false).await.unwrap();
        withdraw(b, &secret).await;
        b.clock.set(START.plus_seconds(2 * DAY));
        assert_eq!(b.digests().round().await.unwrap(), 0);
    }
}

/// Sends in an organisation's name and gives the secret.
async fn sent_by(b: &TestBackend, ion: &Actor, id: &OrganisationId) -> String {
    b.shared_drafts().add(ion, id, SLUG, opinion("", "Al nostru.")).await.unwrap();
    let work = b.shared_drafts().show(ion, id, SLUG).await.unwrap().work.unwrap();
    b.shared_drafts().send(Language::Ro, ion, id, &work.id, &work.fingerprint).await.unwrap().secret
}

db_test! {
    async fn an_organisations_news_go_to_who_signs_and_who_manages_and_end_with_the_membership(b) {
        publish(b).await;
        let id = organisation(b, "Asociația").await;
        let ion = person(b, "Ion", &[(&id, false, true)]).await;
        let maria = person(b, "Maria", &[(&id, true, false)]).await;
        let member = person(b, "Mihai", &[(&id, false, false)]).await;
        let secret = sent_by(b, &ion, &id).await;
        for nobody in [&member, &Actor::visitor()] {
            assert_eq!(b.digests().standing(nobody, &secret).await.unwrap(), Standing::Impossible);
            assert!(matches!(b.digests().ask(nobody, &secret, Language::Ro).await, Err(Error::NotFound)));
        }
        for one in [&ion, &maria] {
            assert_eq!(b.digests().ask(one, &secret, Language::Ro).await.unwrap(), Standing::On);
        }
        let mut tx = b.write().await.unwrap();
        crate::db::run!(&mut tx, "delete from memberships where account_id = $1", maria.person.unwrap().account.as_str()).unwrap();
        b.commit(tx).await.unwrap();
        b.tracking().withdraw(&ion, &secret, None, "").await.unwrap();
        assert_eq!(b.digests().round().await.unwrap(), 1);
        assert_eq!(news(b).await[0].recipient, "ion@persoana.example");
    }
}

db_test! {
    async fn a_mail_that_waits_tells_nothing_of_what_was_erased_meanwhile(b) {
        publish(b).await;
        let secret = sent(b, &["Da."]).await;
        on(b, &secret).await;
        letters(b).await;
        withdraw(b, &secret).await;
        assert_eq!(b.digests().round().await.unwrap(), 1);
        b.personal_data().erase_one(&citizen(ANA), "2026-00001").await.unwrap();
        assert!(letters(b).await.is_empty());
    }
}
