//! A consultation is answered only when every recommendation is.

use model::Language;
use model::comments::Form as Comment;
use model::consultations::Stage;
use model::moment::Instant;
use model::outcomes::Filter;
use model::register::Form as Letter;

use super::*;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error, Result};
use crate::outcomes::Closing;
use crate::reading::fixture::{CLOSES, citizen, opinion, publish};
use crate::testing::holder;

/// Enters a letter of a person with a postal address.
async fn letter(b: &TestBackend, actor: &Actor, comment: Comment) -> Result<()> {
    let form = Letter {
        means: "letter".into(),
        received: "2026-11-01T15:30".into(),
        name: "Vasile Probă".into(),
        contact: "Str. Lungă nr. 3, Brașov".into(),
        kind: "citizen".into(),
        ..Letter::default()
    };
    b.register().add(actor, SLUG, comment).await?;
    let id = b.register().entering(actor, SLUG).await?.id.unwrap();
    b.register().enter(actor, SLUG, &id, form, false).await.map(drop)
}

async fn missing(b: &TestBackend) -> Gate {
    match b.outcomes().answer(&editor(), SLUG).await.unwrap() {
        Closing::Missing(gate) => *gate,
        Closing::Done => panic!("it was answered"),
    }
}

async fn stage(b: &TestBackend) -> Stage {
    b.consultations().show(SLUG).await.unwrap().card.stage
}

db_test! {
    async fn a_consultation_is_not_answered_while_something_is_missing(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Nu."), ("", "Da.")]).await;
        let all = ids(b).await;
        assert!(missing(b).await.not_closed);
        b.clock.set(CLOSES);
        let gate = missing(b).await;
        let articles: Vec<(&str, i64)> = gate.articles.iter().map(|it| (it.eid.as_str(), it.left.count)).collect();
        assert_eq!(articles, [("chp_1__art_2", 1), ("outside", 1)]);
        assert_eq!((gate.not_closed, gate.undecided.count, gate.unreleased.count), (false, 2, 0));
        let id = drafted(b, &all, &refused()).await;
        assert_eq!(missing(b).await.unreleased.count, 1);
        approved(b, &id).await;
        assert_eq!(missing(b).await.unreleased.count, 1);
        assert_eq!(stage(b).await, Stage::Analysis);
        released(b).await;
        assert!(super::gate(b).await.is_open());
        assert_eq!(b.outcomes().answer(&editor(), SLUG).await.unwrap(), Closing::Done);
        assert_eq!(stage(b).await, Stage::Answered);
        assert!(missing(b).await.answered, "twice is once");
        assert_eq!(number(b, "select count(*) from audit where verb = 'answer_consultation'").await, 1);
    }
}

db_test! {
    async fn a_letter_that_is_entered_meanwhile_holds_the_gate(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Nu.")]).await;
        b.clock.set(CLOSES);
        answered(b, &ids(b).await, &refused()).await;
        assert!(super::gate(b).await.is_open());
        let (clerk, comment) = (expert(), opinion("chp_1__art_2", "Și eu."));
        let boss = editor();
        // Both at once: either the letter is entered and holds the gate, or it comes too late and is not entered.
        let (entered, closed) =
            tokio::join!(letter(b, &clerk, comment), async { b.outcomes().answer(&boss, SLUG).await });
        let left = undecided(b, &Filter::default()).await.len();
        match (entered, closed.unwrap()) {
            (Ok(()), Closing::Missing(gate)) => assert_eq!((gate.undecided.count, left), (1, 1)),
            (Err(Error::Conflict(Conflict::Closed)), Closing::Done) => assert_eq!(left, 0),
            other => panic!("a recommendation without an answer: {other:?}"),
        }
    }
}

db_test! {
    async fn a_letter_after_the_first_release_is_answered_in_a_later_one(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Nu.")]).await;
        b.clock.set(CLOSES);
        answered(b, &ids(b).await, &refused()).await;
        letter(b, &expert(), opinion("chp_1__art_2", "Și eu.")).await.unwrap();
        assert_eq!(missing(b).await.undecided.count, 1);
        let late = undecided(b, &Filter::default()).await;
        b.clock.set(b.now().plus_seconds(60));
        answered(b, &late, &refused()).await;
        assert_eq!(b.outcomes().answer(&editor(), SLUG).await.unwrap(), Closing::Done);
        let refused = letter(b, &expert(), opinion("chp_1__art_2", "Prea târziu.")).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
    }
}

db_test! {
    async fn a_letter_begun_before_the_end_is_not_entered_after_it(b) {
        publish(b).await;
        b.register().add(&expert(), SLUG, opinion("chp_1__art_2", "Începută.")).await.unwrap();
        let id = b.register().entering(&expert(), SLUG).await.unwrap().id.unwrap();
        b.clock.set(CLOSES);
        assert_eq!(super::gate(b).await.by_hand, 1);
        assert_eq!(b.outcomes().answer(&editor(), SLUG).await.unwrap(), Closing::Done);
        let late = b.register().enter(&expert(), SLUG, &id, Letter::default(), false).await;
        assert!(matches!(late, Err(Error::Conflict(Conflict::Closed))));
    }
}

db_test! {
    async fn what_was_handed_in_in_time_holds_the_gate_until_its_link_ends(b) {
        publish(b).await;
        b.clock.set(Instant(CLOSES.0 - 1_000));
        let actor = holder("h");
        b.comments().add(&actor, SLUG, opinion("chp_1__art_2", "Predată.")).await.unwrap();
        let draft = b.submissions().draft(&actor, SLUG).await.unwrap();
        b.submissions().hold(Language::Ro, &actor, &draft.id, citizen(), false).await.unwrap();
        b.clock.set(CLOSES);
        assert_eq!(missing(b).await.held, 1);
        b.clock.set(CLOSES.plus_seconds(crate::submissions::HELD_SECONDS));
        assert_eq!(b.outcomes().answer(&editor(), SLUG).await.unwrap(), Closing::Done);
    }
}

db_test! {
    async fn what_was_taken_back_needs_no_answer_and_what_is_hidden_does(b) {
        publish(b).await;
        let secret = sent(b, &[("chp_1__art_2", "Nu.")]).await;
        sent(b, &[("", "Ascunsă.")]).await;
        let all = ids(b).await;
        let mut tx = b.write().await.unwrap();
        crate::db::run!(&mut tx, "update comments set state = 'hidden' where id = $1", &all[1]).unwrap();
        b.commit(tx).await.unwrap();
        b.clock.set(CLOSES);
        drafted(b, &all[..1], &refused()).await;
        b.tracking().withdraw(&Actor::visitor(), &secret, None, "").await.unwrap();
        let gate = missing(b).await;
        assert_eq!((gate.undecided.count, gate.unreleased.count), (1, 0));
        answered(b, &all[1..], &accepted()).await;
        assert_eq!(b.outcomes().answer(&editor(), SLUG).await.unwrap(), Closing::Done);
    }
}
