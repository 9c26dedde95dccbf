//! Mergers, splits, and comments that change under their codes.

use model::moderation;
use model::themes::Move;

use super::*;
use crate::db::run;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::publish;

fn merger(from: &str, into: &str) -> Move {
    Move { theme: from.into(), into: into.into(), reason: "Aceeași temă.".into(), ..Move::default() }
}

/// The last event of a kind.
async fn last(b: &TestBackend, kind: &'static str) -> String {
    const LAST: &str = "select id from theme_events where kind = $1 order by id desc limit 1";
    scalar!(&mut b.read().await.unwrap(), String, LAST, kind).unwrap().unwrap()
}

/// Every code: comment, theme, where it begins.
async fn codes(b: &TestBackend) -> Vec<(String, String, i64)> {
    const CODES: &str =
        "select comment_id, theme_id, start_at from codings order by comment_id, theme_id, start_at";
    many!(&mut b.read().await.unwrap(), (String, String, i64), CODES).unwrap()
}

db_test! {
    async fn a_merger_moves_every_code_once_and_can_be_taken_back(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Unu. Doi."), ("", "Trei."), ("", "Patru.")]).await;
        let (all, one, two) = (ids(b).await, theme(b, "Termene").await, theme(b, "Durate").await);
        put(b, &expert(), &all[0], &[], &[&one, &two]).await.unwrap();
        put(b, &expert(), &all[0], &["1"], &[&one]).await.unwrap();
        put(b, &expert(), &all[1], &[], &[&one]).await.unwrap();
        let before = codes(b).await;
        b.themes().merge(&expert(), SLUG, &merger(&one, &two)).await.unwrap();
        counters_hold(b).await;
        assert_eq!((counts(b, &one).await, counts(b, &two).await), ((0, 0), (2, 0)));
        let again = b.themes().merge(&expert(), SLUG, &merger(&one, &two)).await;
        assert!(matches!(again, Err(Error::Conflict(Conflict::Handled))));
        // What was put since stays.
        put(b, &expert(), &all[2], &[], &[&two]).await.unwrap();
        let event = last(b, "merged").await;
        b.themes().undo(&other(), SLUG, &event).await.unwrap();
        counters_hold(b).await;
        let mut expected = before;
        expected.push((all[2].clone(), two.clone(), 0));
        expected.sort();
        assert_eq!(codes(b).await, expected);
        let twice = b.themes().undo(&expert(), SLUG, &event).await;
        assert!(matches!(twice, Err(Error::Conflict(Conflict::Handled))));
        put(b, &expert(), &all[2], &[], &[&one]).await.unwrap();
    }
}

db_test! {
    async fn a_split_moves_the_chosen_and_keeps_the_history(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Unu."), ("", "Doi.")]).await;
        let (all, one) = (ids(b).await, theme(b, "Termene").await);
        for comment in &all {
            put(b, &expert(), comment, &[], &[&one]).await.unwrap();
        }
        let split = Move {
            theme: one.clone(),
            comments: vec![all[0].clone()],
            name: "Prelungiri".into(),
            reason: "Este altceva.".into(),
            ..Move::default()
        };
        let new = b.themes().split(&expert(), SLUG, &split).await.unwrap();
        counters_hold(b).await;
        assert_eq!((counts(b, &one).await, counts(b, &new).await), ((1, 0), (1, 0)));
        let shown = b.themes().show(&expert(), SLUG, &new).await.unwrap();
        assert!(shown.events.iter().any(|event| event.of_other && event.reason == "Este altceva."));
        b.themes().undo(&expert(), SLUG, &last(b, "split").await).await.unwrap();
        counters_hold(b).await;
        assert_eq!((counts(b, &one).await, counts(b, &new).await), ((2, 0), (0, 0)));
    }
}

db_test! {
    async fn a_great_merger_goes_on_in_the_job(b) {
        publish(b).await;
        sent(b, &[("", "Unu."), ("", "Doi.")]).await;
        let (all, one, two) = (ids(b).await, theme(b, "Termene").await, theme(b, "Durate").await);
        for comment in &all {
            put(b, &expert(), comment, &[], &[&one]).await.unwrap();
        }
        b.themes().merge(&expert(), SLUG, &merger(&one, &two)).await.unwrap();
        // As if the second had been left for later.
        let event = last(b, "merged").await;
        let mut tx = b.write().await.unwrap();
        const BACK: &str = "update codings set theme_id = $1 where comment_id = $2";
        run!(&mut tx, BACK, &one, &all[1]).unwrap();
        run!(&mut tx, "delete from theme_moves where comment_id = $1", &all[1]).unwrap();
        const WORK: &str = "insert into theme_works (id, consultation_id, kind, name, themes, whole, account_id, after_id) \
             values ($1, 'consultation', 'merge', $2, $3, $4, 'expert', '')";
        run!(&mut tx, WORK, &event, &one, &two, false).unwrap();
        tx.commit().await.unwrap();
        assert!(b.themes().book(&expert(), SLUG).await.unwrap().progress.working);
        b.themes().round().await.unwrap();
        counters_hold(b).await;
        assert_eq!(counts(b, &two).await, (2, 0));
        assert!(!b.themes().book(&expert(), SLUG).await.unwrap().progress.working);
    }
}

/// Takes a passage out of a comment, as a moderator.
async fn redact(b: &TestBackend, comment: &str, passage: &str) {
    let moderator = colleague(Role::Moderator, "moderator");
    b.moderation().open(&moderator, SLUG, comment, true).await.unwrap();
    let form = moderation::Form {
        comment: comment.into(),
        act: "redact".into(),
        rule: "personal_data".into(),
        from: passage.into(),
        seen: 1,
        ..moderation::Form::default()
    };
    b.moderation().act(&moderator, SLUG, &form).await.unwrap();
}

db_test! {
    async fn a_code_on_words_that_are_gone_shows_none_of_them_and_waits_to_be_confirmed(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Sunați la vecinul Ion Taina din Lunca. Termenul e scurt.")]).await;
        let (all, one) = (ids(b).await, theme(b, "Termene").await);
        put(b, &expert(), &all[0], &["0"], &[&one]).await.unwrap();
        redact(b, &all[0], "vecinul Ion Taina din Lunca").await;
        let code = b.themes().coding(&expert(), SLUG, &all[0]).await.unwrap().codes.unwrap().remove(0);
        assert!(code.stale && code.passage.is_empty());
        b.themes().round().await.unwrap();
        let list = b.themes().list(&expert(), SLUG, None, &Filter::default(), None).await.unwrap();
        assert_eq!(list.items.len(), 1);
        assert!(!format!("{:?}", list.items).contains("Taina"));
        let place = crate::themes::Place { comment: &all[0], theme: &one, start: code.start, end: code.end };
        b.themes().confirm(&expert(), SLUG, place).await.unwrap();
        let code = b.themes().coding(&expert(), SLUG, &all[0]).await.unwrap().codes.unwrap().remove(0);
        assert_eq!((code.stale, code.end), (false, 0));
        assert!(b.themes().list(&expert(), SLUG, None, &Filter::default(), None).await.unwrap().items.is_empty());
        counters_hold(b).await;
    }
}

db_test! {
    async fn what_is_taken_back_leaves_the_counters_and_whoever_codes_it_is_told(b) {
        publish(b).await;
        let secret = sent(b, &[("chp_1__art_2", "Unu."), ("", "Doi.")]).await;
        let (all, one) = (ids(b).await, theme(b, "Termene").await);
        for comment in &all {
            put(b, &expert(), comment, &[], &[&one]).await.unwrap();
        }
        b.tracking().withdraw(&Actor::visitor(), &secret, None, "").await.unwrap();
        b.themes().round().await.unwrap();
        counters_hold(b).await;
        assert_eq!(counts(b, &one).await, (0, 0));
        let late = put(b, &expert(), &all[0], &[], &[&one]).await;
        assert!(matches!(late, Err(Error::Conflict(Conflict::Handled))));
    }
}

db_test! {
    async fn what_the_codebook_quotes_of_somebody_is_forgotten_with_them(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Locuiesc pe strada Taina nr. 7 și aștept de doi ani. Termenul e scurt.")]).await;
        let form = Form {
            name: "Termene".into(),
            definition: "Durate.".into(),
            examples: "Locuiesc pe strada Taina nr. 7\nUn exemplu al nostru".into(),
            ..Form::default()
        };
        let id = b.themes().keep(&expert(), SLUG, &form).await.unwrap();
        let admin = colleague(Role::Admin, "admin");
        let year = b.civil(b.now()).year;
        let form = model::personal_data::Form { whose: format!("{year}-00001") };
        b.personal_data().erase_for(&admin, &form).await.unwrap();
        let shown = b.themes().show(&expert(), SLUG, &id).await.unwrap();
        assert_eq!(shown.theme.examples, ["Un exemplu al nostru"]);
        assert!(!format!("{:?}", shown.events).contains("Taina"));
    }
}
