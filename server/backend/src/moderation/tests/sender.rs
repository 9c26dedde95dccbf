//! Questions and appeals.

use model::mails::Mail;
use model::moderation::{Act, Cause, Form, Objection};
use model::tracking::Event;

use super::{act, ana, another, form, read, sent, wait_first};
use crate::Actor;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::{SLUG, publish};
use crate::testing::TestBackend;

fn said(words: &str) -> Objection {
    Objection { words: words.into() }
}

fn refused<T>(answer: crate::Result<T>, why: Conflict) -> bool {
    matches!(answer, Err(Error::Conflict(found)) if found == why)
}

async fn told(b: &TestBackend, secret: &str) -> crate::moderation::Moderated {
    b.tracking().show(&Actor::visitor(), secret).await.unwrap().receipt.comments[0].moderation.clone()
}

db_test! {
    async fn a_question_is_mailed_and_answered_once(b) {
        publish(b).await;
        wait_first(b).await;
        let (secret, id) = sent(b, "Una.").await;
        let ask = Form { reason: "La ce articol vă referiți?".into(), ..form(&id, "ask") };
        act(b, &ana(), ask).await.unwrap();
        let letters = b.outbox().claim(10).await.unwrap();
        let letter = letters.iter().find(|letter| matches!(letter.mail, Mail::Asked { .. })).unwrap();
        assert_eq!((letter.recipient.as_str(), letter.facts.reason.as_str()), ("ana@exemplu.example", "La ce articol vă referiți?"));
        assert_eq!(letter.secret(), secret);
        assert_eq!(b.moderation().next(&ana(), SLUG, None, (None, None)).await.unwrap(), None, "it waits for its sender");
        assert_eq!(read(b).await, Vec::<String>::new());

        let question = told(b, &secret).await.may_answer.unwrap();
        let visitor = Actor::visitor();
        assert!(b.moderation().answer(&visitor, &secret, &question, &said(" ")).await.is_err());
        b.moderation().answer(&visitor, &secret, &question, &said("La art. 2.")).await.unwrap();
        assert!(refused(b.moderation().answer(&visitor, &secret, &question, &said("Din nou.")).await, Conflict::Handled));
        assert_eq!(told(b, &secret).await.questions[0].answer.as_ref().unwrap().words, "La art. 2.");
        let queue = b.moderation().queue(&ana(), SLUG, None, None).await.unwrap();
        assert_eq!(queue.causes, [(Cause::Answered, 1)]);
        let item = b.moderation().item(&ana(), SLUG, &id).await.unwrap();
        assert_eq!(item.acts[0].reply.as_ref().unwrap().0, "La art. 2.");
        act(b, &ana(), form(&id, "publish")).await.unwrap();
        assert_eq!(read(b).await, ["Una."]);
    }
}

db_test! {
    async fn an_appeal_is_decided_by_somebody_else(b) {
        publish(b).await;
        let (secret, id) = sent(b, "Una.").await;
        let hide = act(b, &ana(), form(&id, "hide")).await.unwrap().act;
        let visitor = Actor::visitor();
        assert_eq!(told(b, &secret).await.may_appeal.as_ref(), Some(&hide));
        b.moderation().appeal_against(&visitor, &secret, &hide, &said("Nu jignește pe nimeni.")).await.unwrap();
        let twice = b.moderation().appeal_against(&visitor, &secret, &hide, &said("Din nou.")).await;
        assert!(refused(twice, Conflict::Handled));
        assert!(refused(b.moderation().undo(&ana(), SLUG, &hide).await, Conflict::Handled), "the appeal is decided now");

        assert_eq!(b.moderation().next(&ana(), SLUG, None, (None, None)).await.unwrap(), None);
        b.moderation().open(&ana(), SLUG, &id, false).await.unwrap();
        assert!(b.moderation().item(&ana(), SLUG, &id).await.unwrap().barred);
        let own = b.moderation().decide(&ana(), SLUG, &hide, false, &said("Ba da.")).await;
        assert!(refused(own, Conflict::FourEyes));

        let other = another(b, "Ion").await;
        let unclaimed = b.moderation().decide(&other, SLUG, &hide, true, &said("Are dreptate.")).await;
        assert!(refused(unclaimed, Conflict::Claimed));
        b.moderation().open(&other, SLUG, &id, true).await.unwrap();
        assert!(b.moderation().decide(&other, SLUG, &hide, true, &said("")).await.is_err(), "a reason is needed");
        b.moderation().decide(&other, SLUG, &hide, true, &said("Are dreptate.")).await.unwrap();
        assert_eq!(read(b).await, ["Una."]);
        let moderated = told(b, &secret).await;
        let (appeal, decision) = moderated.appeals[0].clone();
        let (granted, why) = decision.unwrap();
        assert_eq!((appeal.words.as_str(), granted, why.words.as_str()), ("Nu jignește pe nimeni.", true, "Are dreptate."));
        assert_eq!((moderated.kept_back.len(), moderated.may_appeal), (0, None));
        let news = b.tracking().show(&visitor, &secret).await.unwrap().news;
        assert_eq!(news.last().map(|news| news.kind), Some(Event::Granted));
        assert!(refused(b.moderation().decide(&other, SLUG, &hide, false, &said("x")).await, Conflict::Handled));
    }
}

db_test! {
    async fn a_rejected_appeal_is_the_last_word(b) {
        publish(b).await;
        let (secret, id) = sent(b, "Una.").await;
        let hide = act(b, &ana(), form(&id, "hide")).await.unwrap().act;
        b.moderation().appeal_against(&Actor::visitor(), &secret, &hide, &said("De ce?")).await.unwrap();
        let other = another(b, "Ion").await;
        b.moderation().open(&other, SLUG, &id, false).await.unwrap();
        b.moderation().decide(&other, SLUG, &hide, false, &said("Jignește.")).await.unwrap();
        assert_eq!(read(b).await, [""]);
        assert_eq!(told(b, &secret).await.may_appeal, None);
        assert!(refused(b.moderation().undo(&ana(), SLUG, &hide).await, Conflict::Handled));
        let ledger = b.moderation().ledger(SLUG, None).await.unwrap();
        let lines: Vec<(Act, bool)> = ledger.lines.iter().map(|line| (line.act, line.undone)).collect();
        assert_eq!(lines, [(Act::Reject, false), (Act::Hide, false)]);
    }
}

db_test! {
    async fn nobody_speaks_for_another_sender(b) {
        publish(b).await;
        let (_, id) = sent(b, "Una.").await;
        let (other, _) = sent(b, "Alta.").await;
        let hide = act(b, &ana(), form(&id, "hide")).await.unwrap().act;
        let visitor = Actor::visitor();
        let foreign = b.moderation().appeal_against(&visitor, &other, &hide, &said("Eu.")).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
        let guessed = b.moderation().appeal_against(&visitor, "ghicit", &hide, &said("Eu.")).await;
        assert!(matches!(guessed, Err(Error::NotFound)));
    }
}
