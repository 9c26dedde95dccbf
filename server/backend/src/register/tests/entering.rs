use model::Problem;
use model::accounts::Role;
use model::ids::ConsultationId;
use model::moment::Instant;
use model::register::Form;
use model::submissions::{Means, SenderForm};

use super::{colleague, entered, in_legal_mode, letter, two};
use crate::db::testing::db_test;
use crate::db::{many, one, scalar};
use crate::reading::fixture::{CLOSES, OPENS, SLUG, citizen, opinion, publish, submission};
use crate::testing::{START, TestBackend, holder, staff_on};
use crate::{Actor, Conflict, Error};

/// Everything that is stored of what was entered, but for what a new version of the text does to its places.
async fn stored(
    b: &TestBackend,
) -> (Vec<(String, String, i64, String, String)>, Vec<(String, String, String, String)>) {
    const ENTRIES: &str = "select id, sender_name, sent_at, entry, leaf_hash from submissions \
         where register_number is not null order by id";
    const SAID: &str = "select c.id, c.body, c.stance, c.state from comments c join submissions s on s.id = c.submission_id \
         where s.register_number is not null order by c.id";
    let mut tx = b.read().await.unwrap();
    (
        many!(&mut tx, (String, String, i64, String, String), ENTRIES).unwrap(),
        many!(&mut tx, (String, String, String, String), SAID).unwrap(),
    )
}

async fn count(b: &TestBackend, sql: &'static str) -> i64 {
    scalar!(&mut b.read().await.unwrap(), i64, sql).unwrap().unwrap()
}

db_test! {
    async fn a_letter_is_split_by_article_and_gets_number_leaf_receipt_and_audit_row_at_once(b) {
        publish(b).await;
        in_legal_mode(b).await;
        let clerk = colleague("clerk");
        let sent = entered(b, &clerk, letter(), two()).await.unwrap();
        assert_eq!(sent.number, "2026-00001");
        let receipt = b.submissions().receipt(&sent.secret).await.unwrap();
        assert_eq!((receipt.means, receipt.sent.local_input().as_str()), (Means::Letter, "2026-11-01T15:30"));
        assert_eq!(receipt.sender.contact, "Str. Lungă nr. 3, Brașov");
        let labels: Vec<&str> = receipt.comments.iter().map(|comment| comment.label.as_str()).collect();
        assert_eq!(labels, ["art. 1 alin. (1)", ""]);
        let mut tx = b.read().await.unwrap();
        const ROW: &str = "select s.entered_at, s.entered_by, s.leaf_index, s.entry, a.verb from submissions s \
             join audit a on a.actor = s.entered_by and a.verb = 'register'";
        let (at, by, leaf, entry, _) =
            one!(&mut tx, (i64, String, i64, String, String), ROW).unwrap().unwrap();
        assert_eq!((at, by.as_str(), leaf), (START.0, "clerk", 0));
        assert!(entry.contains("\"means\":\"letter\"") && entry.contains("\"county\":\"\""), "{entry}");
        drop(tx);
        assert_eq!(b.counts().articles(SLUG, crate::counts::Order::Law).await.unwrap().total.comments, 2);
        assert!(b.register().entering(&clerk, SLUG).await.unwrap().id.is_none());
    }
}

db_test! {
    async fn a_letter_that_came_in_time_is_entered_after_the_closing_and_a_late_one_is_not(b) {
        publish(b).await;
        let clerk = colleague("clerk");
        b.clock.set(CLOSES.plus_seconds(86_400));
        let late = Form { received: "2026-12-02T10:00".into(), ..letter() };
        let refused = entered(b, &clerk, late.clone(), two()).await;
        let Err(Error::Invalid(invalid)) = refused else { panic!("{refused:?}") };
        assert_eq!(invalid.of("received"), Some(&Problem::AfterClosing));
        // What was typed waits.
        let waiting = b.register().entering(&clerk, SLUG).await.unwrap();
        assert_eq!((waiting.form, waiting.comments.len()), (late, 2));
        let in_time = Form { received: "2026-12-02T09:59".into(), ..letter() };
        let id = waiting.id.unwrap();
        assert_eq!(b.register().enter(&clerk, SLUG, &id, in_time, false).await.unwrap().number, "2026-00001");
        // Nobody else gets in after it.
        let refused = b.submissions().receive(SLUG, submission(two()), None, b"").await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
    }
}

db_test! {
    async fn nothing_is_entered_that_came_before_the_opening_or_has_not_come_yet(b) {
        publish(b).await;
        let clerk = colleague("clerk");
        b.clock.set(Instant(OPENS.0 - 1));
        let refused = b.register().entering(&clerk, SLUG).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::NotOpen))), "{refused:?}");
        b.clock.set(START);
        for (received, problem) in [
            ("2026-11-01T09:59", Problem::BeforeOpening),
            ("2026-11-02T10:01", Problem::NotYet),
            ("ieri", Problem::Malformed),
            ("", Problem::Missing),
        ] {
            let refused = entered(b, &clerk, Form { received: received.into(), ..letter() }, two()).await;
            let Err(Error::Invalid(invalid)) = refused else { panic!("{refused:?}") };
            assert_eq!(invalid.of("received"), Some(&problem), "{received}");
        }
        assert_eq!(count(b, "select count(*) from submissions where register_number is not null").await, 0);
    }
}

db_test! {
    async fn what_is_entered_in_january_has_a_number_of_the_new_year_whenever_it_came(b) {
        publish(b).await;
        entered(b, &colleague("clerk"), letter(), two()).await.unwrap();
        // 2027-01-04, while the consultation is in analysis.
        b.clock.set(START.plus_seconds(63 * 86_400));
        let sent = entered(b, &colleague("clerk"), letter(), vec![opinion("", "Târziu.")]).await.unwrap();
        assert_eq!(sent.number, "2027-00001");
        let receipt = b.submissions().receipt(&sent.secret).await.unwrap();
        assert_eq!(receipt.sent.year, 2026);
    }
}

db_test! {
    async fn entering_twice_gives_one_number(b) {
        publish(b).await;
        let clerk = colleague("clerk");
        b.register().add(&clerk, SLUG, opinion("", "O dată.")).await.unwrap();
        let id = b.register().entering(&clerk, SLUG).await.unwrap().id.unwrap();
        let tries = (0..6).map(|_| {
            let (backend, clerk, id) = (crate::Backend::clone(b), clerk.clone(), id.clone());
            tokio::spawn(async move { backend.register().enter(&clerk, SLUG, &id, letter(), false).await.unwrap() })
        });
        let mut numbers = Vec::new();
        for one in tries.collect::<Vec<_>>() {
            numbers.push(one.await.unwrap());
        }
        numbers.dedup();
        assert_eq!(numbers.len(), 1);
        assert_eq!(count(b, "select count(*) from audit where verb = 'register'").await, 1);
    }
}

db_test! {
    async fn staff_touch_neither_the_draft_of_a_colleague_nor_that_of_a_browser(b) {
        publish(b).await;
        let (clerk, other) = (colleague("clerk"), colleague("other"));
        let mine = b.register().add(&clerk, SLUG, opinion("", "Al meu.")).await.unwrap();
        let id = b.register().entering(&clerk, SLUG).await.unwrap().id.unwrap();
        let browser = b.comments().add(&holder("h"), SLUG, opinion("", "Al ei.")).await.unwrap();
        let draft = b.submissions().draft(&holder("h"), SLUG).await.unwrap();
        assert!(b.register().entering(&other, SLUG).await.unwrap().id.is_none());
        for comment in [&mine.id, &browser.id] {
            let changed = b.register().change(&other, SLUG, comment, opinion("", "Schimbat.")).await;
            assert!(matches!(changed, Err(Error::NotFound)), "{changed:?}");
            assert!(matches!(b.register().remove(&other, SLUG, comment).await, Err(Error::NotFound)));
        }
        for draft in [&id, &draft.id] {
            let refused = b.register().enter(&other, SLUG, draft, letter(), false).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        }
        assert!(matches!(b.register().discard(&other, SLUG).await, Err(Error::NotFound)));
        b.register().discard(&clerk, SLUG).await.unwrap();
        assert_eq!(count(b, "select count(*) from comments").await, 1);
    }
}

db_test! {
    async fn only_staff_of_the_consultation_enter(b) {
        publish(b).await;
        for stranger in [Actor::visitor(), holder("h"), staff_on(Role::Editor, ConsultationId::from("alta"))] {
            assert!(matches!(b.register().entering(&stranger, SLUG).await, Err(Error::Forbidden)));
            assert!(matches!(b.register().keep(&stranger, SLUG, letter()).await, Err(Error::Forbidden)));
            let added = b.register().add(&stranger, SLUG, opinion("", "Nu.")).await;
            assert!(matches!(added, Err(Error::Forbidden)));
        }
        let here = staff_on(Role::Moderator, ConsultationId::from("consultation"));
        entered(b, &here, letter(), two()).await.unwrap();
    }
}

db_test! {
    async fn no_use_case_changes_what_was_entered(b) {
        publish(b).await;
        let (clerk, browser) = (colleague("clerk"), holder("h"));
        let by_hand = b.register().add(&clerk, SLUG, opinion("chp_1__art_2", "Prea scurt.")).await.unwrap();
        let id = b.register().entering(&clerk, SLUG).await.unwrap().id.unwrap();
        b.register().enter(&clerk, SLUG, &id, letter(), false).await.unwrap();
        let own = b.comments().add(&browser, SLUG, opinion("", "Așa.")).await.unwrap();
        let sent = b.submissions().draft(&browser, SLUG).await.unwrap().id;
        b.submissions().send(model::Language::Ro, &browser, &sent, citizen()).await.unwrap();
        let before = stored(b).await;
        assert_eq!((before.0.len(), before.1.len()), (2, 2));

        let other = || opinion("", "Altfel.");
        assert!(matches!(
            b.register().change(&clerk, SLUG, &by_hand.id, other()).await,
            Err(Error::Conflict(Conflict::Sent))
        ));
        assert!(matches!(
            b.register().remove(&clerk, SLUG, &by_hand.id).await,
            Err(Error::Conflict(Conflict::Sent))
        ));
        assert!(matches!(b.register().discard(&clerk, SLUG).await, Err(Error::NotFound)));
        b.register().enter(&clerk, SLUG, &id, Form { name: "Altcineva".into(), ..letter() }, false).await.unwrap();
        b.register().keep(&clerk, SLUG, Form { name: "Altcineva".into(), ..letter() }).await.unwrap();
        b.register().add(&clerk, SLUG, other()).await.unwrap();
        assert!(matches!(b.comments().change(&browser, &own.id, other()).await, Err(Error::Conflict(Conflict::Sent))));
        assert!(matches!(b.comments().remove(&browser, &own.id).await, Err(Error::Conflict(Conflict::Sent))));
        b.submissions().send(model::Language::Ro, &browser, &sent, SenderForm { name: "Altcineva".into(), ..citizen() }).await.unwrap();
        b.comments().add(&browser, SLUG, other()).await.unwrap();
        assert_eq!(stored(b).await, before);
    }
}

db_test! {
    async fn who_stays_unnamed_is_entered_only_where_no_law_wants_a_name(b) {
        publish(b).await;
        let unnamed = SenderForm { anonymous: true, county: "Vâlcea".into(), kind: "citizen".into(), ..SenderForm::default() };
        let mut form = submission(two());
        form.sender = unnamed.clone();
        let secret = b.submissions().receive(SLUG, form.clone(), None, b"").await.unwrap().secret;
        let receipt = b.submissions().receipt(&secret).await.unwrap();
        assert_eq!((receipt.sender.name.as_str(), receipt.sender.email.as_str()), ("", ""));
        const ENTRY: &str = "select entry from submissions where register_number = 1";
        let entry = scalar!(&mut b.read().await.unwrap(), String, ENTRY).unwrap().unwrap();
        assert!(entry.contains("\"email\":\"\"") && entry.contains("\"name\":\"\""), "{entry}");

        // By the form too, and what was typed into the fields before the box was ticked is not kept.
        b.comments().add(&holder("h"), SLUG, opinion("", "Da.")).await.unwrap();
        let draft = b.submissions().draft(&holder("h"), SLUG).await.unwrap().id;
        let ticked = SenderForm { anonymous: true, publish_name: true, ..citizen() };
        b.submissions().send(model::Language::Ro, &holder("h"), &draft, ticked.clone()).await.unwrap();
        const NAMED: &str = "select count(*) from submissions where sender_name <> '' or sender_email_folded <> ''";
        assert_eq!(count(b, NAMED).await, 0);

        in_legal_mode(b).await;
        b.clock.set(b.now().plus_seconds(5));
        let refused = b.submissions().receive(SLUG, form, None, b"").await;
        let Err(Error::Invalid(invalid)) = refused else { panic!("{refused:?}") };
        assert_eq!(invalid.of("sender.anonymous"), Some(&Problem::NotForThis));
        b.comments().add(&holder("g"), SLUG, opinion("", "Da.")).await.unwrap();
        let draft = b.submissions().draft(&holder("g"), SLUG).await.unwrap().id;
        let refused = b.submissions().send(model::Language::Ro, &holder("g"), &draft, ticked).await;
        assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
        let refused = entered(b, &colleague("clerk"), Form { anonymous: true, ..letter() }, two()).await;
        let Err(Error::Invalid(invalid)) = refused else { panic!("{refused:?}") };
        assert_eq!(invalid.of("anonymous"), Some(&Problem::NotForThis));
        assert_eq!(count(b, "select count(*) from submissions where register_number is not null").await, 2);
    }
}

db_test! {
    async fn a_person_is_told_by_mail_only_when_staff_ask_for_it(b) {
        publish(b).await;
        let clerk = colleague("clerk");
        let mailed = || Form { means: "email".into(), email: "vasile@exemplu.example".into(), ..letter() };
        for (tell, form, mails) in [(false, mailed(), 0), (true, letter(), 0), (true, mailed(), 1)] {
            b.register().add(&clerk, SLUG, opinion("", &format!("Cu {mails} {tell}."))).await.unwrap();
            let id = b.register().entering(&clerk, SLUG).await.unwrap().id.unwrap();
            let entered = b.register().enter(&clerk, SLUG, &id, form, tell).await.unwrap();
            let letters = b.outbox().claim(10).await.unwrap();
            assert_eq!(letters.len(), mails);
            for letter in letters {
                assert_eq!((letter.secret(), letter.facts.number.as_str()), (entered.secret.as_str(), entered.number.as_str()));
            }
        }
    }
}
