//! How long things are kept.

use model::Language;
use model::citizens::Form;
use model::mails::Way;

use crate::db::scalar;
use crate::db::testing::db_test;
use crate::outbox::Fate;
use crate::personal_data::Periods;
use crate::personal_data::retention::Forgotten;
use crate::reading::fixture::{SLUG, opinion, publish, submission};
use crate::testing::{START, TestBackend, holder};

const DAY: i64 = 86_400;

async fn round(b: &TestBackend) -> Forgotten {
    b.personal_data().forget_old(&Periods::default()).await.unwrap()
}

fn after_days(b: &TestBackend, days: i64) {
    b.clock.set(START.plus_seconds(days * DAY));
}

db_test! {
    async fn a_draft_goes_when_nothing_was_added_for_long_and_what_was_sent_stays(b) {
        publish(b).await;
        b.comments().add(&holder("h"), SLUG, opinion("", "Vechi.")).await.unwrap();
        b.submissions().receive(SLUG, submission(vec![opinion("", "Trimis.")]), None, b"").await.unwrap();
        b.clock.set(START.plus_seconds(60));
        b.comments().add(&holder("other"), SLUG, opinion("", "Nou.")).await.unwrap();
        after_days(b, 180);
        assert_eq!(round(b).await, Forgotten::default());
        b.clock.set(START.plus_seconds(180 * DAY + 30));
        assert_eq!(round(b).await.drafts, 1);
        assert!(b.submissions().mine(&holder("h")).await.unwrap().is_empty());
        assert_eq!(b.submissions().mine(&holder("other")).await.unwrap().len(), 1);
        let mut tx = b.read().await.unwrap();
        let sent = scalar!(&mut tx, i64, "select count(*) from submissions where state = 'sent'").unwrap();
        assert_eq!(sent, Some(1));
    }
}

db_test! {
    async fn a_mail_that_left_goes_with_its_file_and_one_in_doubt_stays(b) {
        let ask = async |name: &str| b.citizens().ask(Form { email: format!("{name}@exemplu.example") }, Language::Ro).await.unwrap();
        ask("trimis").await;
        ask("nesigur").await;
        std::fs::create_dir_all(b.outbox().folder()).unwrap();
        for letter in b.outbox().claim(10).await.unwrap() {
            let fate = if letter.recipient.starts_with("trimis") { Fate::Sent(Way::File) } else { Fate::Doubtful(String::new()) };
            std::fs::write(b.outbox().folder().join(format!("{}.eml", letter.id)), "x").unwrap();
            b.outbox().settle(&letter, &fate).await.unwrap();
        }
        std::fs::write(b.outbox().folder().join("nobodys.eml"), "x").unwrap();
        after_days(b, 30);
        assert_eq!(round(b).await, Forgotten::default());
        assert_eq!(std::fs::read_dir(b.outbox().folder()).unwrap().count(), 2, "a file without a row goes at once");
        b.clock.set(START.plus_seconds(30 * DAY + 1));
        let forgotten = round(b).await;
        assert_eq!(forgotten.mails, 1);
        assert_eq!(std::fs::read_dir(b.outbox().folder()).unwrap().count(), 1);
    }
}

db_test! {
    async fn the_key_of_a_program_is_forgotten_and_its_submission_is_not(b) {
        publish(b).await;
        let form = || submission(vec![opinion("", "Da.")]);
        let first = b.submissions().receive(SLUG, form(), Some("a-key"), b"body").await.unwrap();
        after_days(b, 30);
        assert_eq!(round(b).await.keys, 0);
        b.clock.set(START.plus_seconds(30 * DAY + 1));
        assert_eq!(round(b).await.keys, 1);
        assert_eq!(b.submissions().receipt(&first.secret).await.unwrap().number, first.number);
    }
}
