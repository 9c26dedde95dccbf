//! Every sender is told once, whenever the program stops.

use model::Language;
use model::mails::Mail;
use model::outcomes::Outcome;
use model::tracking::{Event, Step};

use super::*;
use crate::db::faults::{Fault, failing};
use crate::db::testing::db_test;
use crate::outbox::{Fate, Letter};
use crate::reading::fixture::publish;
use crate::testing::citizen;

const ANA: &str = "ana@exemplu.example";
const FAR: usize = 200;

/// Takes everything out of the outbox.
async fn letters(b: &TestBackend) -> Vec<Letter> {
    let letters = b.outbox().claim(1_000).await.unwrap();
    for letter in &letters {
        b.outbox().settle(letter, &Fate::Refused(String::new())).await.unwrap();
    }
    letters
}

/// The numbers in the register of those who were told by mail, in order.
async fn told(b: &TestBackend) -> Vec<String> {
    let letters = letters(b).await.into_iter().filter(|letter| matches!(letter.mail, Mail::Answered { .. }));
    let mut numbers: Vec<String> = letters.map(|letter| letter.facts.number).collect();
    numbers.sort_unstable();
    numbers
}

async fn events(b: &TestBackend) -> i64 {
    number(b, "select count(*) from comment_events where kind = 'answered'").await
}

db_test! {
    async fn a_sender_is_told_once_in_one_mail_for_all_that_was_sent_together(b) {
        publish(b).await;
        let secret = sent(b, &[("chp_1__art_2", "Nu."), ("", "Da."), ("chp_2__art_3", "Poate.")]).await;
        letters(b).await;
        let all = ids(b).await;
        let (one, two) = (drafted(b, &all[..1], &refused()).await, drafted(b, &all[1..2], &accepted()).await);
        approved(b, &one).await;
        approved(b, &two).await;
        assert_eq!(b.outcomes().tell().await.unwrap(), 0, "nothing is told before it is public");
        released(b).await;
        assert_eq!(b.outcomes().tell().await.unwrap(), 1);
        assert_eq!(b.anew().outcomes().tell().await.unwrap(), 0, "another process tells it again");
        let mails = letters(b).await;
        assert_eq!(mails.len(), 1);
        let answers = &mails[0].facts.answers;
        assert_eq!(answers.items, [
            ("art. 2".to_owned(), Outcome::NotAccepted, refused().reason),
            (String::new(), Outcome::Accepted, String::new()),
        ]);
        let followed = b.tracking().show(&Actor::visitor(), &secret).await.unwrap();
        let news: Vec<Event> = followed.news.iter().map(|news| news.kind).collect();
        assert_eq!(news, [Event::Answered, Event::Answered]);
        let stands = |at: usize| followed.receipt.comments[at].track.iter().rev().find(|(_, done)| *done).unwrap().0;
        assert_eq!((stands(0), stands(2)), (Step::Answered, Step::Published));
        // What comes later is told later, and nothing of before with it.
        b.clock.set(b.now().plus_seconds(60));
        answered(b, &all[2..], &refused()).await;
        assert_eq!(b.outcomes().tell().await.unwrap(), 1);
        let mails = letters(b).await;
        assert_eq!((mails.len(), mails[0].facts.answers.items.len(), events(b).await), (1, 1, 3));
    }
}

db_test! {
    async fn a_job_that_stops_between_two_batches_forgets_and_repeats_nobody(b) {
        publish(b).await;
        for _ in 0..7 {
            sent(b, &[("chp_1__art_2", "Nu."), ("", "Da.")]).await;
        }
        letters(b).await;
        let all = ids(b).await;
        let id = answered(b, &all, &refused()).await;
        assert_eq!(b.outcomes().tell_some(3).await.unwrap().map(|some| some > 0), Some(true));
        let first = told(b).await;
        assert!(!first.is_empty() && first.len() < 7, "{first:?}");
        // The program is started anew.
        let again = b.anew();
        while again.outcomes().tell_some(3).await.unwrap().is_some() {}
        let mut numbers = [first, told(b).await].concat();
        numbers.sort_unstable();
        let expected: Vec<String> = (1..=7).map(|number| format!("2026-{number:05}")).collect();
        assert_eq!(numbers, expected);
        assert_eq!(events(b).await, 14);
        assert_eq!(number(b, "select count(*) from comments where told_at is null").await, 0);
        assert_eq!(number(b, "select count(*) from decisions where told_at is null").await, 0);
        assert_eq!(decision(b, &id).await.comments, 14);
    }
}

db_test! {
    async fn a_job_that_fails_at_any_step_forgets_and_repeats_nobody(b) {
        publish(b).await;
        let (mut sendings, mut failed) = (0, Vec::new());
        for fault in Fault::ALL {
            for at in 0..FAR {
                b.clock.set(b.now().plus_seconds(2));
                for _ in 0..2 {
                    sent(b, &[("chp_1__art_2", "Nu.")]).await;
                }
                sendings += 2;
                letters(b).await;
                let open = undecided(b, &model::outcomes::Filter::default()).await;
                answered(b, &open, &refused()).await;
                let (_, place) = failing(at, fault, b.outcomes().tell()).await;
                while b.outcomes().tell_some(50).await.unwrap().is_some() {}
                let numbers = told(b).await;
                let expected = [format!("2026-{:05}", sendings - 1), format!("2026-{sendings:05}")];
                assert_eq!(numbers, expected, "{fault:?} at {place:?}");
                assert_eq!(events(b).await, sendings, "{fault:?} at {place:?}");
                let Some(place) = place else { break };
                failed.push(place);
            }
        }
        for part in ["outcomes/tell.rs", "events/repo.rs", "outbox/repo.rs", "db/mod.rs"] {
            assert!(failed.iter().any(|place| place.contains(part)), "no step in {part} was failed: {failed:?}");
        }
    }
}

db_test! {
    async fn two_processes_that_tell_at_once_tell_everybody_once(b) {
        publish(b).await;
        for _ in 0..6 {
            sent(b, &[("chp_1__art_2", "Nu.")]).await;
        }
        letters(b).await;
        answered(b, &ids(b).await, &refused()).await;
        let other = b.anew();
        let one = async { while b.outcomes().tell_some(2).await.unwrap().is_some() {} };
        let two = async { while other.outcomes().tell_some(2).await.unwrap().is_some() {} };
        tokio::join!(one, two);
        assert_eq!(told(b).await.len(), 6);
        assert_eq!(events(b).await, 6);
    }
}

db_test! {
    async fn news_by_mail_do_not_tell_an_answer_a_second_time(b) {
        publish(b).await;
        let secret = sent(b, &[("chp_1__art_2", "Nu."), ("", "Da.")]).await;
        b.digests().ask(&citizen(ANA), &secret, Language::En).await.unwrap();
        letters(b).await;
        let all = ids(b).await;
        answered(b, &all[..1], &refused()).await;
        b.outcomes().tell().await.unwrap();
        assert_eq!(b.digests().round().await.unwrap(), 0, "it was told by a mail of its own");
        let mails = letters(b).await;
        assert_eq!((mails.len(), mails[0].language), (1, Language::En), "in the language of the news");
        // Beside other news the answer is left out, too.
        b.clock.set(b.now().plus_seconds(60));
        answered(b, &all[1..], &accepted()).await;
        b.outcomes().tell().await.unwrap();
        b.tracking().withdraw(&Actor::visitor(), &secret, Some(&all[0]), "").await.unwrap();
        assert_eq!(b.digests().round().await.unwrap(), 1);
        let news = letters(b).await.into_iter().find(|letter| matches!(letter.mail, Mail::News { .. })).unwrap();
        let lines: Vec<Event> = news.facts.news[0].lines.iter().map(|line| line.event).collect();
        assert_eq!(lines, [Event::Withdrawn]);
    }
}

db_test! {
    async fn who_took_a_comment_back_or_was_erased_gets_no_mail_about_it(b) {
        publish(b).await;
        let back = sent(b, &[("chp_1__art_2", "Nu.")]).await;
        sent(b, &[("", "Da.")]).await;
        letters(b).await;
        answered(b, &ids(b).await, &refused()).await;
        b.tracking().withdraw(&Actor::visitor(), &back, None, "").await.unwrap();
        b.outcomes().tell().await.unwrap();
        b.personal_data().erase_one(&citizen(ANA), "2026-00002").await.unwrap();
        assert!(letters(b).await.is_empty(), "a mail that waits says nothing of what was erased");
        assert_eq!(events(b).await, 1);
    }
}
