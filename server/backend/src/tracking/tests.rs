use model::accounts::Role;
use model::comments::State;
use model::counts::Counts;
use model::ids::OrganisationId;
use model::register::Form as Letter;
use model::tracking::{Event, Step, Words};
use model::{Language, Problem};

use super::Corrected;
use crate::counts::Order;
use crate::db::scalar;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::Voice;
use crate::reading::fixture::{CLOSES, SLUG, citizen, opinion, publish, submission, wording};
use crate::submissions::ReceiptComment;
use crate::testing::{START, TestBackend, organisation, person, staff};
use crate::{Actor, ledger};

const SAID: &str = "Termenul de zece zile este prea scurt pentru asociațiile mici din sate.";
const MENDED: &str = "Termenul de 10 zile este prea scurt pentru asociațiile mici din sate.";

fn words(text: &str) -> Words {
    Words { text: text.into(), ..Words::default() }
}

/// Sends an opinion on article 2 and a wording on a paragraph; gives the secret and the ids of the comments.
async fn sent(b: &TestBackend) -> (String, String, String) {
    let form = submission(vec![
        opinion("chp_1__art_2", SAID),
        wording("chp_1__art_1__para_1", "Legea ține seama de fiecare."),
    ]);
    let sent = b.submissions().receive(SLUG, form, None, b"").await.unwrap();
    let comments = followed(b, &sent.secret).await;
    (sent.secret, comments[0].id.clone(), comments[1].id.clone())
}

async fn followed(b: &TestBackend, secret: &str) -> Vec<ReceiptComment> {
    b.tracking().show(&Actor::visitor(), secret).await.unwrap().receipt.comments
}

async fn correct(
    b: &TestBackend,
    secret: &str,
    id: &str,
    revision: i64,
    text: &str,
) -> crate::Result<Corrected> {
    b.tracking().correct(&Actor::visitor(), secret, id, revision, words(text)).await
}

async fn withdraw(b: &TestBackend, secret: &str, id: Option<&str>) -> crate::Result<()> {
    b.tracking().withdraw(&Actor::visitor(), secret, id, "").await
}

async fn voices(b: &TestBackend) -> Vec<Voice> {
    b.reading().voices(SLUG, None, None, 100).await.unwrap().items
}

async fn total(b: &TestBackend) -> Counts {
    b.counts().articles(SLUG, Order::Law).await.unwrap().total
}

async fn entry(b: &TestBackend) -> String {
    let mut tx = b.read().await.unwrap();
    scalar!(&mut tx, String, "select entry from submissions").unwrap().unwrap()
}

fn refused<T: std::fmt::Debug>(answer: &crate::Result<T>, why: Conflict) -> bool {
    matches!(answer, Err(Error::Conflict(found)) if *found == why)
}

db_test! {
    async fn a_correction_shows_beside_what_was_said_before_and_changes_no_counter(b) {
        publish(b).await;
        let (secret, first, _) = sent(b).await;
        let (before, sealed) = (total(b).await, entry(b).await);
        assert_eq!(correct(b, &secret, &first, 1, MENDED).await.unwrap(), Corrected::Stored);
        assert_eq!((total(b).await, entry(b).await), (before, sealed));
        let voice = voices(b).await.into_iter().find(|voice| voice.id == first).unwrap();
        assert_eq!((voice.text.as_str(), voice.corrections.len()), (MENDED, 1));
        let comments = followed(b, &secret).await;
        assert_eq!(comments[0].first.as_ref().unwrap().text, SAID);
        assert!(comments[1].first.is_none() && comments[1].corrections.is_empty());
    }
}

db_test! {
    async fn a_double_click_corrects_once_and_two_editors_do_not_overwrite_each_other(b) {
        publish(b).await;
        let (secret, first, _) = sent(b).await;
        correct(b, &secret, &first, 1, MENDED).await.unwrap();
        assert_eq!(correct(b, &secret, &first, 1, MENDED).await.unwrap(), Corrected::Same);
        let other = SAID.replace("mici", "mărunte");
        assert!(refused(&correct(b, &secret, &first, 1, &other).await, Conflict::Changed));
        assert_eq!(followed(b, &secret).await[0].text, MENDED);
        assert_eq!(b.tracking().show(&Actor::visitor(), &secret).await.unwrap().news.len(), 1);
    }
}

db_test! {
    async fn another_text_is_no_correction_and_neither_is_one_after_the_deadline(b) {
        publish(b).await;
        let (secret, first, proposal) = sent(b).await;
        let answer = correct(b, &secret, &first, 1, "Susțin legea din toată inima, fără nicio schimbare.").await;
        let Err(Error::Invalid(invalid)) = answer else { panic!("{answer:?}") };
        assert!(matches!(invalid.of("text"), Some(Problem::TooDifferent { .. })));
        // The words of the law once more: the proposal would be gone.
        let law = Words { proposed_wording: "Legea ține seama de toți.".into(), ..Words::default() };
        let answer = b.tracking().correct(&Actor::visitor(), &secret, &proposal, 1, law).await;
        let Err(Error::Invalid(invalid)) = answer else { panic!("{answer:?}") };
        assert_eq!(invalid.of("proposed_wording"), Some(&Problem::Unchanged));
        b.clock.set(CLOSES);
        assert!(refused(&correct(b, &secret, &first, 1, MENDED).await, Conflict::Handled));
        let form = b.tracking().correcting(&Actor::visitor(), &secret, &first).await;
        assert!(refused(&form, Conflict::Handled));
        assert_eq!(followed(b, &secret).await[0].text, SAID);
    }
}

db_test! {
    async fn nobody_changes_the_words_that_an_organisation_stands_behind(b) {
        publish(b).await;
        let (secret, first, _) = sent(b).await;
        let id = organisation(b, "Asociația").await;
        let ion = person(b, "Ion", &[(&id, false, true)]).await;
        b.endorsements().give(&ion, &id, &first.as_str().into()).await.unwrap();
        assert!(refused(&correct(b, &secret, &first, 1, MENDED).await, Conflict::Handled));
        // It may be taken back, and with it what stood behind it.
        withdraw(b, &secret, Some(&first)).await.unwrap();
        assert_eq!(total(b).await.endorsements, 0);
    }
}

db_test! {
    async fn what_is_taken_back_is_read_by_nobody_and_counted_nowhere_and_keeps_its_number(b) {
        publish(b).await;
        let (secret, first, second) = sent(b).await;
        withdraw(b, &secret, Some(&first)).await.unwrap();
        withdraw(b, &secret, Some(&first)).await.unwrap();
        let counts = total(b).await;
        assert_eq!((counts.comments, counts.citizens, counts.proposals, counts.stances.against), (1, 1, 1, 0));
        let voices = voices(b).await;
        let stub = voices.iter().find(|voice| voice.id == first).unwrap();
        assert!(stub.withdrawn.is_some() && stub.text.is_empty() && stub.county.is_empty());
        assert_eq!(stub.number, "2026-00001");
        assert!(!b.register().lines(SLUG, None).await.unwrap().lines[0].withdrawn);
        withdraw(b, &secret, None).await.unwrap();
        assert_eq!(total(b).await, Counts::default());
        let table = b.counts().articles(SLUG, Order::Law).await.unwrap();
        assert!(table.rows.iter().all(|row| row.counts == Counts::default()));
        let lines = b.register().lines(SLUG, None).await.unwrap().lines;
        assert!(lines[0].withdrawn && lines[0].number == "2026-00001");
        // Staff read what was entered in the register.
        let staffs = b.counts().comments(&staff(Role::Expert), SLUG, None, None).await.unwrap();
        assert!(staffs.items.iter().any(|item| item.voice.text == SAID && item.state == State::Withdrawn));
        assert!(refused(&withdraw(b, &secret, Some(&second)).await.and(correct(b, &secret, &second, 1, "x").await), Conflict::Handled));
    }
}

db_test! {
    async fn counters_made_anew_are_those_that_a_withdrawal_left(b) {
        publish(b).await;
        let (secret, first, _) = sent(b).await;
        sent_again(b).await;
        withdraw(b, &secret, Some(&first)).await.unwrap();
        let kept = b.counts().articles(SLUG, Order::Law).await.unwrap();
        let mut tx = b.write().await.unwrap();
        let newest = b.text(&mut tx, "version").await.unwrap();
        crate::tallies::recount(&mut tx, &"consultation".into(), &newest).await.unwrap();
        b.commit(tx).await.unwrap();
        let anew = b.counts().articles(SLUG, Order::Law).await.unwrap();
        assert_eq!((kept.total, kept.rows), (anew.total, anew.rows));
    }
}

async fn sent_again(b: &TestBackend) {
    let form = submission(vec![opinion("chp_1__art_2", "Și eu."), opinion("", "Tot.")]);
    b.submissions().receive(SLUG, form, None, b"").await.unwrap();
}

db_test! {
    async fn nothing_is_taken_back_once_the_answer_rests_on_it(b) {
        publish(b).await;
        let (secret, first, _) = sent(b).await;
        b.clock.set(CLOSES);
        let mut tx = b.write().await.unwrap();
        crate::db::run!(&mut tx, "update consultations set stage = 'answered'").unwrap();
        b.commit(tx).await.unwrap();
        assert!(refused(&withdraw(b, &secret, Some(&first)).await, Conflict::Handled));
        assert!(refused(&withdraw(b, &secret, None).await, Conflict::Handled));
        assert_eq!(total(b).await.comments, 2);
    }
}

db_test! {
    async fn many_withdrawals_at_once_take_each_comment_out_once(b) {
        publish(b).await;
        let (secret, first, second) = sent(b).await;
        let tries = [Some(first), Some(second), None, None].map(|id| {
            let (backend, secret) = (crate::Backend::clone(b), secret.clone());
            tokio::spawn(async move {
                backend.tracking().withdraw(&Actor::visitor(), &secret, id.as_deref(), "").await
            })
        });
        for one in tries {
            one.await.unwrap().unwrap();
        }
        assert_eq!(total(b).await, Counts::default());
        let news = b.tracking().show(&Actor::visitor(), &secret).await.unwrap().news;
        assert_eq!(news.iter().map(|news| news.turn).collect::<Vec<_>>(), [1, 2]);
    }
}

db_test! {
    async fn news_stay_new_until_their_reader_says_so(b) {
        publish(b).await;
        let (secret, first, _) = sent(b).await;
        let nobody = Actor::visitor();
        correct(b, &secret, &first, 1, MENDED).await.unwrap();
        let news = b.tracking().show(&nobody, &secret).await.unwrap().news;
        assert_eq!((news.len(), news[0].kind, news[0].turn), (1, Event::Corrected, 1));
        assert_eq!(b.tracking().show(&nobody, &secret).await.unwrap().news.len(), 1);
        b.tracking().seen(&nobody, &secret, 1).await.unwrap();
        assert!(b.tracking().show(&nobody, &secret).await.unwrap().news.is_empty());
        // A number that was never shown hides nothing that is to come.
        b.tracking().seen(&nobody, &secret, 99).await.unwrap();
        withdraw(b, &secret, Some(&first)).await.unwrap();
        assert_eq!(b.tracking().show(&nobody, &secret).await.unwrap().news[0].kind, Event::Withdrawn);
    }
}

db_test! {
    async fn the_way_of_a_comment_is_told_step_by_step(b) {
        publish(b).await;
        let (secret, first, _) = sent(b).await;
        let reached = |comments: &[ReceiptComment]| -> Vec<Step> {
            comments[0].track.iter().filter(|(_, reached)| *reached).map(|(step, _)| *step).collect()
        };
        assert_eq!(reached(&followed(b, &secret).await), [Step::Received, Step::Published]);
        b.clock.set(CLOSES);
        assert_eq!(reached(&followed(b, &secret).await), [Step::Received, Step::Published, Step::Considered]);
        withdraw(b, &secret, Some(&first)).await.unwrap();
        assert_eq!(reached(&followed(b, &secret).await), [Step::Received, Step::Withdrawn]);
    }
}

/// Sends in an organisation's name and gives the secret.
async fn sent_by(b: &TestBackend, ion: &Actor, id: &OrganisationId) -> String {
    b.shared_drafts().add(ion, id, SLUG, opinion("", SAID)).await.unwrap();
    let work = b.shared_drafts().show(ion, id, SLUG).await.unwrap().work.unwrap();
    b.shared_drafts().send(Language::Ro, ion, id, &work.id, &work.fingerprint).await.unwrap().secret
}

db_test! {
    async fn only_signatories_correct_and_take_back_in_an_organisations_name(b) {
        publish(b).await;
        let id = organisation(b, "Asociația").await;
        let ion = person(b, "Ion", &[(&id, false, true)]).await;
        let member = person(b, "Mihai", &[(&id, true, false)]).await;
        let stranger = person(b, "Straina", &[]).await;
        let secret = sent_by(b, &ion, &id).await;
        let comments = b.tracking().show(&ion, &secret).await.unwrap().receipt.comments;
        assert!(comments[0].hand.correct && comments[0].hand.withdraw);
        let comment = comments[0].id.clone();
        for (actor, forbidden) in [(&Actor::visitor(), true), (&member, true), (&stranger, false)] {
            let shown = b.tracking().show(actor, &secret).await.unwrap().receipt;
            assert!(!shown.comments[0].hand.correct && !shown.comments[0].hand.withdraw);
            let answers = [
                b.tracking().correct(actor, &secret, &comment, 1, words(MENDED)).await.map(|_| ()),
                b.tracking().withdraw(actor, &secret, None, "").await,
                b.tracking().seen(actor, &secret, 1).await,
                b.tracking().correcting(actor, &secret, &comment).await.map(|_| ()),
                b.tracking().withdrawing(actor, &secret, None).await.map(|_| ()),
            ];
            for answer in answers {
                let right = if forbidden { matches!(answer, Err(Error::Forbidden)) } else { matches!(answer, Err(Error::NotFound)) };
                assert!(right, "{answer:?}");
            }
        }
        b.tracking().correct(&ion, &secret, &comment, 1, words(MENDED)).await.unwrap();
        let shown = b.tracking().show(&ion, &secret).await.unwrap();
        assert_eq!(shown.receipt.comments[0].corrections[0].by.as_deref(), Some("Ion"));
        assert_eq!(shown.news[0].by.as_deref(), Some("Ion"));
        // Everyone reads that the organisation corrected it, and not who of its people did.
        assert_eq!(voices(b).await[0].corrections[0].by, None);
        b.tracking().withdraw(&ion, &secret, None, "S-a schimbat punctul de vedere.").await.unwrap();
        let mut tx = b.read().await.unwrap();
        let acts = "select count(*) from audit where verb in ('correct_comment', 'withdraw_comment')";
        assert_eq!(scalar!(&mut tx, i64, acts).unwrap(), Some(2));
    }
}

db_test! {
    async fn a_letter_is_corrected_on_paper(b) {
        publish(b).await;
        let clerk = staff(Role::Expert);
        let form = Letter {
            means: "letter".into(),
            received: "2026-11-01T12:00".into(),
            name: citizen().name,
            contact: "Str. Lungă nr. 3".into(),
            kind: "citizen".into(),
            ..Letter::default()
        };
        b.register().add(&clerk, SLUG, opinion("", SAID)).await.unwrap();
        let id = b.register().entering(&clerk, SLUG).await.unwrap().id.unwrap();
        let secret = b.register().enter(&clerk, SLUG, &id, form, true).await.unwrap().secret;
        let comment = followed(b, &secret).await[0].clone();
        assert!(!comment.hand.correct && comment.hand.withdraw);
        assert!(refused(&correct(b, &secret, &comment.id, 1, MENDED).await, Conflict::Handled));
    }
}

db_test! {
    async fn receipts_ledger_and_trail_go_on_holding_after_corrections_and_withdrawals(b) {
        publish(b).await;
        b.ledger().open("consultare.example/jurnal", &[9; ledger::SEED_BYTES]).await.unwrap();
        let (secret, first, _) = sent(b).await;
        b.ledger().seal().await.unwrap();
        let keys = b.ledger().keys().await.unwrap();
        let before = b.ledger().receipt(&secret).await.unwrap().unwrap().json().unwrap();
        correct(b, &secret, &first, 1, MENDED).await.unwrap();
        withdraw(b, &secret, None).await.unwrap();
        sent_again(b).await;
        b.ledger().seal().await.unwrap();
        let after = b.ledger().receipt(&secret).await.unwrap().unwrap();
        assert!(after.entry.contains(SAID) && !after.entry.contains(MENDED));
        for receipt in [before, after.json().unwrap()] {
            assert!(ledger::check(&receipt, &keys).is_ok());
        }
        assert_eq!(b.ledger().verify().await.unwrap().flaw, None);
        b.clock.set(START.plus_seconds(60));
        assert_eq!(b.audit_trail().verify(&[]).await.unwrap().broken, None);
    }
}
