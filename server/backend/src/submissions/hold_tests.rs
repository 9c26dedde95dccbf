use model::accounts::Role;
use model::mails::Mail;
use model::moment::Instant;
use model::submissions::{QUICK_SECONDS, SenderForm, Signals};
use model::{Language, Problem};

use super::tests::{begun, total};
use super::{Draft, Entrance, HELD_SECONDS, Held, Prepared};
use crate::db::scalar;
use crate::db::testing::db_test;
use crate::personal_data::Periods;
use crate::reading::fixture::{CLOSES, SLUG, citizen, opinion, publish};
use crate::register::Filter;
use crate::testing::{TestBackend, holder, staff};
use crate::{Conflict, Error};

/// The secret of the newest link.
async fn mailed(b: &TestBackend) -> Option<String> {
    let mut letters = b.outbox().claim(100).await.unwrap();
    letters.retain(|letter| matches!(letter.mail, Mail::Held { .. }));
    letters.pop().map(|letter| letter.secret().to_owned())
}

/// Hands a draft in, and gives the secret of its link.
async fn held(b: &TestBackend, who: &str, form: SenderForm) -> String {
    let draft = begun(b, &holder(who)).await;
    let sent = b.submissions().hold(Language::Ro, &holder(who), &draft.id, form, false).await.unwrap();
    assert_eq!(sent, None);
    mailed(b).await.unwrap()
}

async fn signals(b: &TestBackend) -> Vec<Option<Signals>> {
    let list = b.register().list(&staff(Role::Expert), SLUG, &Filter::default(), None).await.unwrap();
    list.entries.into_iter().map(|entry| entry.signals).collect()
}

db_test! {
    async fn a_link_sends_what_was_handed_in_once(b) {
        publish(b).await;
        let secret = held(b, "h", citizen()).await;
        assert_eq!(total(b).await, 0, "nothing is sent yet");
        assert_eq!(b.submissions().mine(&holder("h")).await.unwrap().len(), 1, "the draft stays");
        let Held::Waiting(draft) = b.submissions().held(&secret).await.unwrap() else { panic!("not sent yet") };
        assert_eq!(draft.comments[0].form.text, "Nu toți.");
        let first = b.submissions().release(Language::Ro, &secret).await.unwrap();
        let again = b.submissions().release(Language::Ro, &secret).await.unwrap();
        assert_eq!(first, again);
        assert!(matches!(b.submissions().held(&secret).await.unwrap(), Held::Sent(sent) if sent == first));
        assert_eq!(total(b).await, 1);
        assert!(b.submissions().mine(&holder("h")).await.unwrap().is_empty());
    }
}

db_test! {
    async fn what_was_handed_in_in_time_counts_when_the_link_is_opened_later(b) {
        publish(b).await;
        b.clock.set(Instant(CLOSES.0 - 1_000));
        let secret = held(b, "h", citizen()).await;
        let handed_in = b.now();
        b.clock.set(handed_in.plus_seconds(HELD_SECONDS - 1));
        b.consultations().settle().await.unwrap();
        let sent = b.submissions().release(Language::Ro, &secret).await.unwrap();
        let receipt = b.submissions().receipt(&sent.secret).await.unwrap();
        assert_eq!(receipt.sent.instant, handed_in, "it was received when it was handed in");
        assert_eq!(total(b).await, 1);
    }
}

db_test! {
    async fn what_was_changed_after_it_was_handed_in_says_no_earlier_time(b) {
        publish(b).await;
        b.clock.set(Instant(CLOSES.0 - 3_600_000));
        let secret = held(b, "h", citizen()).await;
        b.clock.set(Instant(CLOSES.0 - 60_000));
        b.comments().add(&holder("h"), SLUG, opinion("", "Și altceva.")).await.unwrap();
        b.clock.set(CLOSES.plus_seconds(3_600));
        let sent = b.submissions().release(Language::Ro, &secret).await.unwrap();
        let receipt = b.submissions().receipt(&sent.secret).await.unwrap();
        assert_eq!((receipt.comments.len(), receipt.sent.instant), (2, Instant(CLOSES.0 - 1)));
    }
}

db_test! {
    async fn nothing_is_handed_in_too_late(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        b.clock.set(CLOSES.plus_seconds(120));
        let refused = b.submissions().hold(Language::Ro, &holder("h"), &draft.id, citizen(), false).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
        assert_eq!(mailed(b).await, None);
    }
}

db_test! {
    async fn a_link_works_for_two_days_and_the_draft_outlives_it(b) {
        publish(b).await;
        let secret = held(b, "h", citizen()).await;
        // However short drafts are kept, this one is kept as long as its link works.
        let periods = Periods { drafts: 1, ..Periods::default() };
        b.clock.set(b.now().plus_seconds(HELD_SECONDS - 1));
        assert_eq!(b.personal_data().forget_old(&periods).await.unwrap().drafts, 0);
        b.clock.set(b.now().plus_seconds(1));
        assert!(matches!(b.submissions().held(&secret).await, Err(Error::NotFound)));
        assert!(matches!(b.submissions().release(Language::Ro, &secret).await, Err(Error::NotFound)));
        assert_eq!(b.challenges().purge().await.unwrap(), 1);
        assert_eq!(b.submissions().mine(&holder("h")).await.unwrap().len(), 1, "nothing is lost");
        assert_eq!(b.personal_data().forget_old(&periods).await.unwrap().drafts, 1);
    }
}

db_test! {
    async fn who_stays_unnamed_gives_an_address_for_the_link_alone(b) {
        publish(b).await;
        let form = SenderForm { anonymous: true, name: String::new(), ..citizen() };
        let secret = held(b, "h", form).await;
        let sent = b.submissions().release(Language::Ro, &secret).await.unwrap();
        let receipt = b.submissions().receipt(&sent.secret).await.unwrap();
        assert_eq!((receipt.sender.name.as_str(), receipt.sender.email.as_str()), ("", ""));
        let draft = begun(b, &holder("g")).await;
        let form = SenderForm { anonymous: true, email: String::new(), ..citizen() };
        let refused = b.submissions().hold(Language::Ro, &holder("g"), &draft.id, form, false).await;
        assert!(matches!(&refused, Err(Error::Invalid(it)) if it.of("email").is_some()));
    }
}

db_test! {
    async fn one_mailbox_gets_a_bounded_number_of_links(b) {
        publish(b).await;
        for n in 0..20 {
            held(b, &format!("h{n}"), citizen()).await;
        }
        let draft = begun(b, &holder("one-more")).await;
        let hold = || async {
            b.submissions().hold(Language::Ro, &holder("one-more"), &draft.id, citizen(), false).await
        };
        let refused = hold().await;
        assert!(
            matches!(&refused, Err(Error::Invalid(it)) if it.of("email") == Some(&Problem::TooMany { max: 20 }))
        );
        b.clock.set(b.now().plus_seconds(3_600));
        assert!(hold().await.unwrap().is_none());
    }
}

db_test! {
    async fn nobody_hands_in_or_prepares_anothers_draft(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        let held = b.submissions().hold(Language::Ro, &holder("g"), &draft.id, citizen(), false).await;
        assert!(matches!(held, Err(Error::NotFound)));
        assert!(matches!(b.submissions().prepare(&holder("g"), &draft.id, citizen()).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn who_is_asked_for_proof_has_everything_typed_kept_and_errors_said_first(b) {
        publish(b).await;
        let (actor, draft) = (holder("h"), begun(b, &holder("h")).await);
        let wrong = SenderForm { email: "ana".into(), ..citizen() };
        let refused = b.submissions().prepare(&actor, &draft.id, wrong.clone()).await;
        assert!(matches!(&refused, Err(Error::Invalid(it)) if it.of("email").is_some()));
        assert_eq!(b.submissions().draft(&actor, SLUG).await.unwrap().sender, wrong);
        assert_eq!(b.submissions().prepare(&actor, &draft.id, citizen()).await.unwrap(), Prepared::Ready);
        let sent = b.submissions().send(Language::Ro, &actor, &draft.id, citizen()).await.unwrap();
        let again = b.submissions().prepare(&actor, &draft.id, citizen()).await.unwrap();
        assert_eq!(again, Prepared::Sent(sent), "what was sent is not asked for again");
    }
}

db_test! {
    async fn signals_are_shown_to_staff_and_refuse_nothing(b) {
        publish(b).await;
        let drafts = [begun(b, &holder("a")).await, begun(b, &holder("b")).await, begun(b, &holder("c")).await];
        let send = async |who: &str, draft: &Draft, trap| {
            let entrance = Entrance { solved: None, trap };
            b.submissions().send_through(Language::Ro, &holder(who), &draft.id, citizen(), &entrance).await.unwrap()
        };
        b.clock.set(b.now().plus_seconds(3));
        send("a", &drafts[0], false).await;
        b.clock.set(b.now().plus_seconds(QUICK_SECONDS - 3));
        send("b", &drafts[1], false).await;
        send("c", &drafts[2], true).await;
        // The highest number first.
        let seen = signals(b).await;
        assert_eq!(seen[0], Some(Signals { trap: true, seconds: QUICK_SECONDS }));
        assert_eq!(seen[1..], [None, Some(Signals { trap: false, seconds: 3 })]);
        // Nothing of it is in what is proved.
        let mut tx = b.read().await.unwrap();
        let entry = scalar!(&mut tx, String, "select entry from submissions where register_number = 3").unwrap().unwrap();
        assert!(entry.contains("Nu toți.") && !entry.contains("trap") && !entry.contains("seconds"), "{entry}");
    }
}
