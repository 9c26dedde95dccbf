use std::collections::HashSet;

use model::comments::State;
use model::mails::Mail;
use model::moment::Instant;
use model::submissions::{Form, Means, SenderForm};
use model::{Language, Problem};

use crate::db::one;
use crate::db::testing::db_test;
use crate::reading::fixture::{
    CLOSES, OPENS, SLUG, citizen, opinion, organisation, publish, submission, wording,
};
use crate::submissions::receive_at;
use crate::testing::{TestBackend, holder};
use crate::{Actor, Backend, Conflict, Error, outbox};

/// A draft with one comment.
pub(super) async fn begun(b: &TestBackend, actor: &Actor) -> super::Draft {
    b.comments().add(actor, SLUG, opinion("chp_1__art_1__para_1", "Nu toți.")).await.unwrap();
    b.submissions().draft(actor, SLUG).await.unwrap()
}

pub(super) async fn total(b: &TestBackend) -> i64 {
    b.counts().articles(SLUG, crate::counts::Order::Law).await.unwrap().total.comments
}

db_test! {
    async fn what_is_added_changed_and_removed_ends_in_a_receipt(b) {
        publish(b).await;
        let actor = holder("h");
        let first = b.comments().add(&actor, SLUG, opinion("chp_1__art_1__para_1", "Nu toti.")).await.unwrap();
        let second = b.comments().add(&actor, SLUG, opinion("", "De prisos.")).await.unwrap();
        b.comments().add(&actor, SLUG, wording("chp_1__art_2", "Termenul este de 20 de zile.")).await.unwrap();
        b.comments().change(&actor, &first.id, opinion("", "Nu toți.")).await.unwrap();
        assert_eq!(b.comments().remove(&actor, &second.id).await.unwrap(), SLUG);
        assert_eq!(b.comments().count(&actor).await.unwrap(), 2);
        let draft = b.submissions().draft(&actor, SLUG).await.unwrap();
        assert_eq!(draft.comments.len(), 2);
        assert!(draft.comments[0].wording.is_empty() && draft.comments[1].wording.len() > 1);
        assert_eq!(draft.problems.of("name"), Some(&Problem::Missing));
        let sender = SenderForm { county: "valcea".into(), ..citizen() };
        let sent = b.submissions().send(Language::Ro, &actor, &draft.id, sender).await.unwrap();
        assert_eq!(sent.number, "2026-00001");
        let receipt = b.submissions().receipt(&sent.secret).await.unwrap();
        assert_eq!((receipt.number.as_str(), receipt.means, receipt.version), ("2026-00001", Means::Web, 1));
        assert_eq!(receipt.sender.county, "Vâlcea");
        assert_eq!(receipt.sent.instant, b.now());
        let texts: Vec<(&str, State, bool)> =
            receipt.comments.iter().map(|c| (c.text.as_str(), c.state, c.proposed.is_some())).collect();
        assert_eq!(texts, [("Nu toți.", State::Published, false), ("", State::Published, true)]);
        assert_eq!(receipt.card.counts.comments, 2);
        assert_eq!(b.comments().count(&actor).await.unwrap(), 0);
        assert!(b.submissions().mine(&actor).await.unwrap().is_empty());
        assert!(matches!(b.comments().edit(&actor, &first.id).await, Err(Error::Conflict(Conflict::Sent))));
    }
}

db_test! {
    async fn a_wrong_secret_opens_nothing(b) {
        publish(b).await;
        b.submissions().receive(SLUG, submission(vec![opinion("", "Da.")]), None, b"").await.unwrap();
        for secret in ["", "00000000000000000000000000000000"] {
            assert!(matches!(b.submissions().receipt(secret).await, Err(Error::NotFound)));
        }
    }
}

db_test! {
    async fn sending_twice_gives_the_same_receipt_and_counts_once(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        let first = b.submissions().send(Language::Ro, &holder("h"), &draft.id, citizen()).await.unwrap();
        let again = b.submissions().send(Language::Ro, &holder("h"), &draft.id, organisation()).await.unwrap();
        assert_eq!(first, again);
        assert_eq!(b.submissions().receipt(&first.secret).await.unwrap().sender.organisation, None);
        assert_eq!(total(b).await, 1);
    }
}

db_test! {
    async fn two_tabs_that_send_at_once_send_once(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        let tasks: Vec<_> = (0..10)
            .map(|_| {
                let (backend, id) = (Backend::clone(b), draft.id.clone());
                tokio::spawn(async move { backend.submissions().send(Language::Ro, &holder("h"), &id, citizen()).await.unwrap() })
            })
            .collect();
        let mut numbers = HashSet::new();
        for task in tasks {
            numbers.insert(task.await.unwrap().number);
        }
        assert_eq!(numbers.into_iter().collect::<Vec<_>>(), ["2026-00001"]);
        assert_eq!(total(b).await, 1);
    }
}

db_test! {
    async fn nobody_sends_or_sees_anothers_draft(b) {
        publish(b).await;
        let draft = begun(b, &holder("mine")).await;
        for actor in [holder("other"), Actor::visitor()] {
            assert!(matches!(b.submissions().send(Language::Ro, &actor, &draft.id, citizen()).await, Err(Error::NotFound)));
            assert!(matches!(b.submissions().draft(&actor, SLUG).await, Err(Error::NotFound)));
            assert!(b.submissions().mine(&actor).await.unwrap().is_empty());
        }
        assert_eq!(b.submissions().draft(&holder("mine"), SLUG).await.unwrap().sender, SenderForm::default());
    }
}

db_test! {
    async fn a_refused_sender_is_kept_as_typed(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        b.comments().add(&holder("h"), SLUG, opinion("", "")).await.unwrap();
        let typed = SenderForm { email: "ana la exemplu".into(), county: "Atlantida".into(), ..organisation() };
        let Err(Error::Invalid(invalid)) = b.submissions().send(Language::Ro, &holder("h"), &draft.id, typed.clone()).await else {
            panic!("an unreachable sender was taken")
        };
        assert_eq!(invalid.of("email"), Some(&Problem::Malformed));
        assert_eq!(invalid.of("county"), Some(&Problem::Unknown));
        assert_eq!(invalid.of("comments.1.text"), Some(&Problem::Missing));
        let draft = b.submissions().draft(&holder("h"), SLUG).await.unwrap();
        assert_eq!((draft.sender, draft.problems), (typed, invalid));
        assert_eq!(total(b).await, 0);
    }
}

db_test! {
    async fn an_empty_draft_is_not_sent(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        b.comments().remove(&holder("h"), &draft.comments[0].id).await.unwrap();
        let refused = b.submissions().send(Language::Ro, &holder("h"), &draft.id, citizen()).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Empty))));
    }
}

db_test! {
    async fn a_prefilled_wording_that_nobody_changed_proposes_nothing(b) {
        publish(b).await;
        let form = model::comments::Form {
            proposed_wording: "Termenul este de 10 zile.".into(),
            reasons: "  ".into(),
            ..opinion("chp_1__art_2", "E bine.")
        };
        b.comments().add(&holder("h"), SLUG, form).await.unwrap();
        let draft = b.submissions().draft(&holder("h"), SLUG).await.unwrap();
        let sent = b.submissions().send(Language::Ro, &holder("h"), &draft.id, citizen()).await.unwrap();
        let voice = b.reading().article(SLUG, "art_2", None).await.unwrap().voices.items.remove(0);
        assert!(voice.proposed.is_none() && voice.reasons.is_none());
        assert!(b.submissions().receipt(&sent.secret).await.unwrap().comments[0].proposed.is_none());
    }
}

db_test! {
    async fn a_refused_body_names_every_field(b) {
        publish(b).await;
        let mut form = submission(vec![opinion("", "Da."), opinion("art_9", "Da."), opinion("", "")]);
        form.sender.email = String::new();
        let Err(Error::Invalid(invalid)) = b.submissions().receive(SLUG, form, Some("k"), b"").await else {
            panic!("a broken submission was taken")
        };
        assert_eq!(invalid.of("sender.email"), Some(&Problem::Missing));
        assert_eq!(invalid.of("comments.1.provision"), Some(&Problem::Unknown));
        assert_eq!(invalid.of("comments.2.text"), Some(&Problem::Missing));
        let none = b.submissions().receive(SLUG, submission(vec![]), None, b"").await;
        assert!(matches!(none, Err(Error::Invalid(invalid)) if invalid.of("comments") == Some(&Problem::Missing)));
        let taken = b.submissions().receive(SLUG, submission(vec![opinion("", "Da.")]), Some("k"), b"").await.unwrap();
        assert_eq!((taken.number.as_str(), taken.replayed), ("2026-00001", false));
    }
}

db_test! {
    async fn numbers_have_no_gap_and_no_double_whoever_sends_at_once(b) {
        publish(b).await;
        let tasks: Vec<_> = (0..40)
            .map(|task| {
                let backend = Backend::clone(b);
                tokio::spawn(async move {
                    let eid = ["", "chp_1__art_1__para_2__point_a", "chp_1__art_2", "chp_2__art_3"][task % 4];
                    // Every fourth is refused in between, and takes no number.
                    let text = if task % 4 == 3 { "" } else { "Da." };
                    let form = submission(vec![opinion(eid, text), opinion("chp_1__art_1", text)]);
                    backend.submissions().receive(SLUG, form, None, b"").await.map(|received| received.number).ok()
                })
            })
            .collect();
        let mut numbers = Vec::new();
        for task in tasks {
            numbers.extend(task.await.unwrap());
        }
        numbers.sort_unstable();
        let expected: Vec<String> = (1..=30).map(|number| format!("2026-{number:05}")).collect();
        assert_eq!(numbers, expected);
        assert_eq!(total(b).await, 60);
    }
}

db_test! {
    async fn the_register_begins_anew_with_the_year_in_bucharest(b) {
        publish(b).await;
        const MOVE: &str = "update consultations set closes_at = $1";
        let mut tx = b.write().await.unwrap();
        { let tx = &mut tx; crate::db::run!(tx, MOVE, 2_000_000_000_000_i64).unwrap(); }
        b.commit(tx).await.unwrap();
        let mut numbers = Vec::new();
        for local in ["2026-12-31T23:59", "2027-01-01T00:00"] {
            b.clock.set(b.0.zone.parse(local).unwrap());
            let form = submission(vec![opinion("", "Da.")]);
            numbers.push(b.submissions().receive(SLUG, form, None, b"").await.unwrap().number);
        }
        assert_eq!(numbers, ["2026-00001", "2027-00001"]);
    }
}

db_test! {
    async fn the_stored_hash_is_that_of_what_was_sent(b) {
        publish(b).await;
        let form = Form { sender: organisation(), comments: vec![wording("chp_1__art_2", "Termenul e de „20” de zile.")] };
        let received = b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        const LEAF: &str = "select leaf_salt, leaf_hash from submissions";
        let mut tx = b.read().await.unwrap();
        let tx = &mut tx;
        let (salt, hash) = one!(tx, (String, String), LEAF).unwrap().unwrap();
        let salt: Vec<u8> =
            (0..salt.len()).step_by(2).map(|at| u8::from_str_radix(&salt[at..at + 2], 16).unwrap()).collect();
        let canonical = format!(
            concat!(
                r#"{{"comments":[{{"kind":"proposed_wording","proposed_wording":"Termenul e de „20” de zile.","#,
                r#""provision":"chp_1__art_2","stance":"support_with_changes","text":"","version":1}}],"#,
                r#""consultation":"proba","means":"api","number":"2026-00001","sender":{{"county":"Vâlcea","#,
                r#""email":"ana@exemplu.example","kind":"organisation","name":"Ana Probă","#,
                r#""organisation":"Asociația Probă","publish_name":true}},"sent":{}}}"#
            ),
            b.now().0
        );
        assert_eq!(salt.len(), ledger::SALT_BYTES);
        assert_eq!(ledger::hex(&ledger::leaf_hash(&salt, canonical.as_bytes())), hash);
        assert_eq!(b.submissions().receipt(&received.secret).await.unwrap().leaf_hash, hash);
    }
}

db_test! {
    async fn an_instant_outside_the_period_is_refused_even_to_the_demo(b) {
        publish(b).await;
        b.clock.set(Instant(CLOSES.0 + 1));
        let form = || submission(vec![opinion("", "Da.")]);
        assert!(receive_at(b, SLUG, form(), Instant(OPENS.0 - 1)).await.is_err());
        assert!(receive_at(b, SLUG, form(), CLOSES).await.is_err());
        let received = receive_at(b, SLUG, form(), OPENS).await.unwrap();
        assert_eq!(b.submissions().receipt(&received.secret).await.unwrap().sent.instant, OPENS);
    }
}

/// Lines that break naive programs, and those of the shared data where it is present.
fn naughty() -> Vec<String> {
    let mut lines: Vec<String> = [
        "<script>alert(1)</script>",
        "'; drop table comments; --",
        "=cmd|' /C calc'!A0",
        "\u{202e}text\u{202c} \u{feff} \u{200b}x",
        "\u{15f} ș s\u{326} \u{163} ț",
        "👩‍👩‍👧‍👦 𝕳 \u{ffff}",
        "%00 $1 {} \\ \" ' `",
    ]
    .map(str::to_owned)
    .to_vec();
    for file in ["blns/blns.txt", "xss-payloadbox/xss-payload-list.txt"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/nasty");
        match std::fs::read_to_string(folder.join(file)) {
            Ok(text) => {
                let most = usize::try_from(model::limits::COMMENT_TEXT).unwrap();
                lines.extend(
                    text.lines()
                        .filter(|l| !l.trim().is_empty() && l.chars().count() < most)
                        .map(str::to_owned),
                );
            }
            Err(_) => eprintln!("skipped: ../shared/data/nasty/{file} is not here"),
        }
    }
    lines
}

db_test! {
    async fn naughty_lines_come_back_byte_by_byte(b) {
        publish(b).await;
        let lines: Vec<String> = naughty();
        for lines in lines.chunks(model::limits::COMMENTS_PER_SUBMISSION) {
            let comments = lines.iter().map(|line| model::comments::Form { reasons: line.clone(), ..opinion("", line) });
            let received =
                b.submissions().receive(SLUG, submission(comments.collect()), None, b"").await.unwrap();
            let receipt = b.submissions().receipt(&received.secret).await.unwrap();
            for (line, comment) in lines.iter().zip(&receipt.comments) {
                let line = model::text::clean(line);
                assert_eq!(comment.text.as_bytes(), line.as_bytes());
                assert_eq!(comment.reasons.as_deref(), Some(&*line));
            }
            assert_eq!(receipt.comments.len(), lines.len());
        }
    }
}

db_test! {
    async fn each_sender_gets_one_copy_of_the_receipt(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        let sent = b.submissions().send(Language::En, &holder("h"), &draft.id, citizen()).await.unwrap();
        b.submissions().send(Language::En, &holder("h"), &draft.id, citizen()).await.unwrap();
        let whole = submission(vec![opinion("", "Da.")]);
        let received = b.submissions().receive(SLUG, whole.clone(), Some("k"), b"x").await.unwrap();
        b.submissions().receive(SLUG, whole, Some("k"), b"x").await.unwrap();
        let letters = b.outbox().claim(10).await.unwrap();
        let told: Vec<_> = letters
            .iter()
            .map(|letter| (letter.facts.number.as_str(), letter.secret(), letter.language))
            .collect();
        let expected = [
            (sent.number.as_str(), sent.secret.as_str(), Language::En),
            (received.number.as_str(), received.secret.as_str(), Language::Ro),
        ];
        assert_eq!(told.len(), 2);
        assert!(expected.iter().all(|one| told.contains(one)), "{told:?}");
    }
}

db_test! {
    async fn a_sender_is_written_to_in_the_language_of_the_page(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        b.submissions().send(Language::En, &holder("h"), &draft.id, citizen()).await.unwrap();
        let mail = Mail::Answered { submission: draft.id.clone(), at: b.now().0 };
        let mut tx = b.write().await.unwrap();
        outbox::write_to_sender(b, &mut tx, &draft.id, &mail).await.unwrap();
        b.commit(tx).await.unwrap();
        let letters = b.outbox().claim(10).await.unwrap();
        let languages: Vec<_> = letters.iter().map(|letter| letter.language).collect();
        assert_eq!(languages, [Language::En, Language::En]);
    }
}
