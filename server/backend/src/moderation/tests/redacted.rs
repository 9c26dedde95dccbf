//! Passages that are taken out.

use model::moderation::Form;
use model::tracking::Words;

use super::hidden::everything;
use super::{act, ana, form, read, sent};
use crate::Actor;
use crate::db::testing::db_test;
use crate::db::{Tx, run};
use crate::error::{Conflict, Error};
use crate::moderation::Opened;
use crate::reading::fixture::{SLUG, publish};
use crate::testing::{TestBackend, citizen};

const SAID: &str = "Primarul Gheorghe Nemaivăzutescu știe de asta, întrebați-l, are telefonul 0722 123 456.";
const MENDED: &str =
    "Primarul Gheorghe Nemaivăzutescu știe de aceasta, întrebați-l, are telefonul 0722 123 456.";
const NAME: &str = "Gheorghe Nemaivăzutescu";
const MARK: &str = "[pasaj eliminat: date cu caracter personal]";

fn redaction(comment: &str, from: &str, to: &str) -> Form {
    Form { rule: "personal_data".into(), from: from.into(), to: to.into(), ..form(comment, "redact") }
}

/// A comment that was corrected once.
async fn corrected(b: &TestBackend) -> (String, String) {
    let (secret, id) = sent(b, SAID).await;
    let words = Words { text: MENDED.into(), ..Words::default() };
    b.tracking().correct(&Actor::visitor(), &secret, &id, 1, words).await.unwrap();
    (secret, id)
}

db_test! {
    async fn a_passage_that_was_taken_out_reaches_nobody_but_its_sender(b) {
        publish(b).await;
        let (secret, id) = corrected(b).await;
        assert!(everything(b, SLUG).await.contains(NAME));
        act(b, &ana(), redaction(&id, "gheorghe nemaivăzutescu", "")).await.unwrap();
        act(b, &ana(), redaction(&id, "are telefonul", "456")).await.unwrap();

        let all = everything(b, SLUG).await;
        assert!(all.contains(MARK) && !all.contains(NAME) && !all.contains("0722"), "{all}");
        assert_eq!(read(b).await, [format!("Primarul {MARK} știe de aceasta, întrebați-l, {MARK}.")]);
        assert_eq!(b.reading().voices(SLUG, None, None, 9).await.unwrap().items[0].corrections, []);
        let staff = b.counts().comments(&ana(), SLUG, None, None).await.unwrap();
        assert!(!format!("{staff:?}").contains(NAME), "staff read it only by an act of its own");

        let receipt = b.tracking().show(&Actor::visitor(), &secret).await.unwrap().receipt;
        let mine = &receipt.comments[0];
        assert_eq!((mine.text.as_str(), mine.first.as_ref().unwrap().text.as_str()), (MENDED, SAID));
        assert_eq!(mine.moderation.kept_back.len(), 2);
        assert!(mine.moderation.public.as_ref().unwrap().text.contains(MARK));
        assert!(!mine.hand.correct, "what a moderator has worked on is corrected no more");
        let portrait = b.personal_data().portrait(&citizen("ana@exemplu.example")).await.unwrap();
        assert!(format!("{portrait:?}").contains(NAME));
    }
}

db_test! {
    async fn the_sealed_words_are_shown_only_after_an_act_that_is_on_record(b) {
        publish(b).await;
        let (_, id) = sent(b, SAID).await;
        assert!(matches!(b.moderation().open_sealed(&ana(), SLUG, &id).await, Err(Error::NotFound)));
        act(b, &ana(), redaction(&id, NAME, "")).await.unwrap();
        let item = b.moderation().item(&ana(), SLUG, &id).await.unwrap();
        assert_eq!(item.original, Opened::Sealed);
        assert!(!format!("{item:?}").contains(NAME));
        b.moderation().open_sealed(&ana(), SLUG, &id).await.unwrap();
        let opened = b.moderation().item(&ana(), SLUG, &id).await.unwrap().original;
        assert!(matches!(opened, Opened::Open(words) if words.text == SAID));
        const AUDITED: &str = "select count(*) from audit where verb = 'open_sealed'";
        let mut tx = b.read().await.unwrap();
        assert_eq!(crate::db::scalar!(&mut tx, i64, AUDITED).unwrap(), Some(1));
        drop(tx);
        b.clock.set(b.now().plus_seconds(601));
        assert_eq!(b.moderation().item(&ana(), SLUG, &id).await.unwrap().original, Opened::Sealed);
    }
}

db_test! {
    async fn undone_one_after_the_other_the_words_and_their_history_are_back(b) {
        publish(b).await;
        let (_, id) = corrected(b).await;
        let name = act(b, &ana(), redaction(&id, NAME, "")).await.unwrap();
        let phone = act(b, &ana(), redaction(&id, "0722 123 456", "")).await.unwrap();
        assert!(name.stays && phone.stays, "a comment of which something is taken out is still looked at");
        let early = b.moderation().undo(&ana(), SLUG, &name.act).await;
        assert!(matches!(early, Err(Error::Conflict(Conflict::Handled))), "the last one first");
        b.moderation().undo(&ana(), SLUG, &phone.act).await.unwrap();
        assert_eq!(read(b).await, [MENDED.replace(NAME, MARK)]);
        b.moderation().undo(&ana(), SLUG, &name.act).await.unwrap();
        assert_eq!(read(b).await, [MENDED]);
        assert_eq!(b.reading().voices(SLUG, None, None, 9).await.unwrap().items[0].corrections.len(), 1);
    }
}

db_test! {
    async fn a_passage_that_stands_nowhere_is_said_and_nothing_is_done(b) {
        publish(b).await;
        let (_, id) = sent(b, SAID).await;
        let refused = act(b, &ana(), redaction(&id, "altceva", "")).await;
        assert!(matches!(refused, Err(Error::Invalid(invalid)) if invalid.of("from").is_some()));
        assert_eq!(read(b).await, [SAID]);
    }
}

db_test! {
    async fn erasing_takes_what_was_sealed_with_it(b) {
        publish(b).await;
        let (_, id) = corrected(b).await;
        act(b, &ana(), redaction(&id, NAME, "")).await.unwrap();
        b.personal_data().erase_mine(&citizen("ana@exemplu.example")).await.unwrap();
        let mut tx = b.read().await.unwrap();
        for table in ["select count(*) from sealed_words", "select count(*) from sealed_revisions"] {
            assert_eq!(crate::db::scalar!(&mut tx, i64, table).unwrap(), Some(0), "{table}");
        }
    }
}

db_test! {
    async fn no_statement_of_the_public_reads_what_is_sealed(b) {
        publish(b).await;
        let (_, id) = sent(b, SAID).await;
        act(b, &ana(), redaction(&id, NAME, "")).await.unwrap();
        // Whatever reads the comments themselves cannot give away what they do not hold.
        let mut tx: Tx = b.write().await.unwrap();
        let left = run!(&mut tx, "update comments set body = body where body like '%Nemaiv%' or fingerprint like '%nemaiv%'");
        assert_eq!(left.unwrap(), 0);
    }
}
