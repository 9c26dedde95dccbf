//! What is hidden leaves a tombstone, and nothing else.

use model::accounts::Role;
use model::moderation::{Act, Rule};
use model::submissions::SenderForm;
use model::tracking::Event;
use report::Format;

use super::{act, ana, form, read, sent};
use crate::counts::Order;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::{SLUG, citizen, opinion, publish, submission};
use crate::testing::{TestBackend, staff};
use crate::{Actor, Backend, open_data, results};

/// What must reach nobody.
pub(super) const WORDS: &str = "Cuvinte nemaiauzite";
const NAME: &str = "Anastasia Nemaigăsita";

/// Everything that everyone reads, that is mailed, and that staff take away as files, in one text.
pub(super) async fn everything(b: &TestBackend, slug: &str) -> String {
    let mut all = String::new();
    for address in ["art_1", "art_2", "art_3"] {
        let page = b.reading().article(slug, address, None).await.unwrap();
        all += &format!("{:?}", page.voices);
    }
    all += &format!("{:?}", b.reading().act(slug, false, None).await.unwrap().voices);
    all += &format!("{:?}", b.reading().voices(slug, None, None, 100).await.unwrap());
    all += &format!("{:?}", b.moderation().ledger(slug, None).await.unwrap());
    for format in [Format::Csv, Format::Json] {
        let file = b.counts().export_comments(&staff(Role::Expert), slug, format).await.unwrap();
        all += &String::from_utf8_lossy(&file.read().1);
        let file = b.counts().export_articles(&staff(Role::Expert), slug, Order::Law, format).await.unwrap();
        all += &String::from_utf8_lossy(&file.bytes);
    }
    b.results().round().await.unwrap();
    all += &format!("{:?}", b.results().show(slug, results::Asked::default()).await.unwrap());
    for table in open_data::TABLES {
        let mut taking = b.open_data().take(slug, table, Format::Csv).await.unwrap();
        while let Some(piece) = taking.next().await.unwrap() {
            all += &String::from_utf8_lossy(&piece);
        }
    }
    for letter in b.outbox().claim(100).await.unwrap() {
        all += &format!("{:?}", letter.facts);
    }
    all
}

async fn named(b: &TestBackend) -> String {
    let mut form = submission(vec![opinion("chp_1__art_2", WORDS)]);
    form.sender = SenderForm { name: NAME.into(), publish_name: true, ..citizen() };
    let secret = b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret;
    assert!(everything(b, SLUG).await.contains(WORDS), "the search finds what is there");
    secret
}

db_test! {
    async fn a_hidden_comment_leaves_rule_day_and_role_and_neither_words_nor_name(b) {
        publish(b).await;
        let secret = named(b).await;
        let before = b.counts().articles(SLUG, Order::Law).await.unwrap().total;
        let id = b.submissions().receipt(&secret).await.unwrap().comments[0].id.clone();
        act(b, &ana(), form(&id, "hide")).await.unwrap();

        let all = everything(b, SLUG).await;
        for gone in [WORDS, NAME, "Vâlcea", "Jignește un om."] {
            assert!(!all.contains(gone), "{gone} in {all}");
        }
        let voices = b.reading().article(SLUG, "art_2", None).await.unwrap().voices;
        let stone = voices.items[0].hidden.clone().unwrap();
        assert_eq!((stone.rule, stone.role), (Some(Rule::Insult), Some(Role::Moderator)));
        assert_eq!(voices.items[0].number, "", "the register would name who sent it");
        let now = b.counts().articles(SLUG, Order::Law).await.unwrap().total;
        assert_eq!(now, before, "the counters of the desk keep it");
        let newest = {
            let mut tx = b.write().await.unwrap();
            let text = b.text(&mut tx, "version").await.unwrap();
            crate::tallies::recount(&mut tx, &"consultation".into(), &text).await.unwrap();
            b.commit(tx).await.unwrap();
            b.counts().articles(SLUG, Order::Law).await.unwrap().total
        };
        assert_eq!(newest, before);

        let followed = b.tracking().show(&Actor::visitor(), &secret).await.unwrap();
        let mine = &followed.receipt.comments[0];
        assert_eq!(mine.text, WORDS, "its sender reads it");
        assert_eq!(mine.moderation.kept_back[0].2, "Jignește un om.");
        assert_eq!(followed.news.last().map(|news| news.kind), Some(Event::Hidden));
        let seen = b.counts().comments(&staff(Role::Expert), SLUG, None, None).await.unwrap();
        assert_eq!(seen.items[0].voice.text, WORDS, "staff read it");
    }
}

db_test! {
    async fn undone_the_comment_is_as_it_was_and_both_acts_stay(b) {
        publish(b).await;
        let (secret, id) = sent(b, WORDS).await;
        let hide = act(b, &ana(), form(&id, "hide")).await.unwrap();
        assert_eq!(read(b).await, [""]);
        assert_eq!(b.moderation().undo(&ana(), SLUG, &hide.act).await.unwrap(), id);
        assert_eq!(read(b).await, [WORDS]);
        assert!(matches!(b.moderation().undo(&ana(), SLUG, &hide.act).await, Err(Error::Conflict(Conflict::Handled))));
        let ledger = b.moderation().ledger(SLUG, None).await.unwrap();
        let lines: Vec<(Act, bool)> = ledger.lines.iter().map(|line| (line.act, line.undone)).collect();
        assert_eq!(lines, [(Act::Undo, false), (Act::Hide, true)]);
        assert_eq!(ledger.totals.iter().map(|total| total.acts).sum::<i64>(), 2);
        let followed = b.tracking().show(&Actor::visitor(), &secret).await.unwrap();
        assert_eq!(followed.receipt.comments[0].moderation.kept_back, []);
        assert_eq!(followed.news.last().map(|news| news.kind), Some(Event::Undone));
    }
}

db_test! {
    async fn nothing_is_done_to_what_was_taken_back(b) {
        publish(b).await;
        let (secret, id) = sent(b, WORDS).await;
        b.tracking().withdraw(&Actor::visitor(), &secret, None, "").await.unwrap();
        for kind in ["publish", "hide"] {
            let refused = act(b, &ana(), form(&id, kind)).await;
            assert!(matches!(refused, Err(Error::Conflict(Conflict::Handled))), "{kind}: {refused:?}");
        }
        assert!(!everything(b, SLUG).await.contains(WORDS));
    }
}

db_test! {
    async fn every_act_is_in_the_audit_trail_once(b) {
        publish(b).await;
        let (_, id) = sent(b, WORDS).await;
        let count = async |b: &Backend| {
            let mut tx = b.read().await.unwrap();
            crate::db::scalar!(&mut tx, i64, "select count(*) from audit where verb in ('hide_comment', 'undo_moderation')")
                .unwrap()
                .unwrap()
        };
        let hide = act(b, &ana(), form(&id, "hide")).await.unwrap();
        assert_eq!(count(b).await, 1);
        b.moderation().undo(&ana(), SLUG, &hide.act).await.unwrap();
        assert_eq!(count(b).await, 2);
    }
}
