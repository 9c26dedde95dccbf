//! The queue, claims, and comments that wait.

use model::comments::State;
use model::moderation::{Cause, Personal, Report};
use model::moment::Instant;
use model::submissions::SenderForm;
use model::tracking::{Event, Step};

use super::{act, ana, another, form, read, sent, tick, wait_first};
use crate::counts::Order;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::{SLUG, citizen, opinion, publish, submission};
use crate::testing::{holder, staff};
use crate::{Actor, Backend};

db_test! {
    async fn what_waits_is_public_only_once_a_moderator_lets_it_out(b) {
        publish(b).await;
        wait_first(b).await;
        let (secret, id) = sent(b, "Prin program.").await;
        tick(b);
        let browser = holder("ana");
        b.comments().add(&browser, SLUG, opinion("chp_2__art_3", "Prin formular.")).await.unwrap();
        let draft = b.submissions().draft(&browser, SLUG).await.unwrap();
        let sender = SenderForm { email: "b@exemplu.example".into(), ..citizen() };
        b.submissions().send(model::Language::Ro, &browser, &draft.id, sender).await.unwrap();

        assert_eq!(read(b).await, Vec::<String>::new(), "both ways of sending");
        assert_eq!(b.counts().articles(SLUG, Order::Law).await.unwrap().total.comments, 2, "they are counted");
        assert_eq!(b.register().lines(SLUG, None).await.unwrap().lines.len(), 2, "and in the register");
        let receipt = b.submissions().receipt(&secret).await.unwrap();
        assert_eq!(receipt.comments[0].state, State::Waiting);
        assert!(receipt.comments[0].track.contains(&(Step::Waiting, true)));
        let queue = b.moderation().queue(&ana(), SLUG, None, None).await.unwrap();
        assert_eq!(queue.causes, [(Cause::Waiting, 2)]);
        assert_eq!(queue.items[0].comment, id, "oldest first");

        act(b, &ana(), form(&id, "publish")).await.unwrap();
        assert_eq!(read(b).await, ["Prin program."]);
        let news = b.tracking().show(&Actor::visitor(), &secret).await.unwrap().news;
        assert_eq!(news.iter().map(|news| news.kind).collect::<Vec<_>>(), [Event::Released]);
        let left = b.moderation().next(&ana(), SLUG, None, (None, None)).await.unwrap().unwrap();
        assert_ne!(left, id);
        assert!(b.moderation().item(&ana(), SLUG, &left).await.unwrap().claim.unwrap().mine);
    }
}

db_test! {
    async fn of_two_who_open_one_comment_at_once_one_has_it(b) {
        publish(b).await;
        wait_first(b).await;
        let (_, id) = sent(b, "Una.").await;
        let mut tasks = Vec::new();
        for number in 0..6 {
            let actor = another(b, &format!("Mod{number}")).await;
            let (backend, id) = (Backend::clone(b), id.clone());
            tasks.push(tokio::spawn(async move {
                let opened = backend.moderation().open(&actor, SLUG, &id, false).await;
                (opened.is_ok(), actor)
            }));
        }
        let mut won = Vec::new();
        let mut lost = Vec::new();
        for task in tasks {
            let (has, actor) = task.await.unwrap();
            if has { won.push(actor) } else { lost.push(actor) }
        }
        assert_eq!((won.len(), lost.len()), (1, 5));
        let seen = b.moderation().item(&won[0], SLUG, &id).await.unwrap().seen;
        let form = model::moderation::Form { seen, ..form(&id, "publish") };
        for actor in &lost {
            let refused = b.moderation().act(actor, SLUG, &form).await;
            assert!(matches!(refused, Err(Error::Conflict(Conflict::Claimed))), "{refused:?}");
            assert_eq!(b.moderation().next(actor, SLUG, None, (None, None)).await.unwrap(), None);
        }
        let twice = b.moderation().act(&won[0], SLUG, &form).await.unwrap().act;
        assert_eq!(b.moderation().act(&won[0], SLUG, &form).await.unwrap().act, twice, "a double click is one act");
    }
}

db_test! {
    async fn many_moderators_never_get_the_same_comment(b) {
        publish(b).await;
        wait_first(b).await;
        for number in 0..12 {
            sent(b, &format!("Nr. {number}.")).await;
        }
        let mut tasks = Vec::new();
        for number in 0..4 {
            let (backend, actor) = (Backend::clone(b), another(b, &format!("Mod{number}")).await);
            tasks.push(tokio::spawn(async move {
                let mut had = Vec::new();
                while let Some(id) = backend.moderation().next(&actor, SLUG, None, (None, None)).await.unwrap() {
                    let seen = backend.moderation().item(&actor, SLUG, &id).await.unwrap().seen;
                    let form = model::moderation::Form { seen, ..form(&id, "publish") };
                    backend.moderation().act(&actor, SLUG, &form).await.unwrap();
                    had.push(id);
                }
                had
            }));
        }
        let mut all = Vec::new();
        for task in tasks {
            all.extend(task.await.unwrap());
        }
        let had = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!((had, all.len(), read(b).await.len()), (12, 12, 12));
    }
}

db_test! {
    async fn a_claim_runs_out_and_taking_over_is_said_explicitly(b) {
        publish(b).await;
        wait_first(b).await;
        let (_, id) = sent(b, "Una.").await;
        let other = another(b, "Ion").await;
        b.moderation().open(&ana(), SLUG, &id, false).await.unwrap();
        let refused = b.moderation().open(&other, SLUG, &id, false).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Claimed))));
        b.moderation().open(&other, SLUG, &id, true).await.unwrap();
        let refused = b.moderation().act(&ana(), SLUG, &form(&id, "publish")).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Claimed))), "it was taken over");
        b.clock.set(Instant(b.now().0 + model::moderation::CLAIM_MS));
        b.moderation().open(&ana(), SLUG, &id, false).await.unwrap();
    }
}

db_test! {
    async fn an_act_on_what_has_changed_since_it_was_shown_is_refused(b) {
        publish(b).await;
        let (_, id) = sent(b, "Una.").await;
        b.moderation().open(&ana(), SLUG, &id, false).await.unwrap();
        let stale = model::moderation::Form { seen: 0, ..form(&id, "hide") };
        let refused = b.moderation().act(&ana(), SLUG, &stale).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Changed))));
        assert_eq!(read(b).await, ["Una."]);
    }
}

db_test! {
    async fn personal_data_and_reports_bring_a_comment_to_the_queue(b) {
        publish(b).await;
        let (_, flagged) = sent(b, "Sunați-mă la 0722 123 456.").await;
        let (_, reported) = sent(b, "Nimic deosebit.").await;
        let report = Report { rule: "advertising".into(), words: "Vinde ceva.".into() };
        let reader = holder("cititor");
        for _ in 0..2 {
            b.moderation().report(&reader, &reported, &report).await.unwrap();
        }
        assert!(b.moderation().reportable(&reader, &reported).await.unwrap().done);
        assert!(matches!(b.moderation().report(&Actor::visitor(), &reported, &report).await, Err(Error::Forbidden)));
        let queue = b.moderation().queue(&ana(), SLUG, None, None).await.unwrap();
        assert_eq!(queue.causes, [(Cause::Reported, 1), (Cause::Flagged, 1)]);
        assert_eq!((queue.items[0].comment.as_str(), queue.items[0].flags.as_slice()), (flagged.as_str(), [Personal::Phone].as_slice()));
        let item = b.moderation().item(&ana(), SLUG, &reported).await.unwrap();
        assert_eq!((item.reports.len(), item.reports[0].words.as_str()), (1, "Vinde ceva."), "a browser reports once");
        let only = b.moderation().queue(&ana(), SLUG, Some(Cause::Reported), None).await.unwrap();
        assert_eq!(only.items.len(), 1);
        act(b, &ana(), form(&reported, "publish")).await.unwrap();
        let left = b.moderation().queue(&ana(), SLUG, None, None).await.unwrap();
        assert_eq!(left.items.len(), 1, "looked at and kept, it waits no more");
        assert_eq!(read(b).await.len(), 2);
    }
}

db_test! {
    async fn only_moderators_moderate(b) {
        publish(b).await;
        let (_, id) = sent(b, "Una.").await;
        for role in [model::accounts::Role::Editor, model::accounts::Role::Expert] {
            b.moderation().queue(&staff(role), SLUG, None, None).await.unwrap();
            assert!(matches!(b.moderation().next(&staff(role), SLUG, None, (None, None)).await, Err(Error::Forbidden)));
            assert!(matches!(b.moderation().open(&staff(role), SLUG, &id, false).await, Err(Error::Forbidden)));
            assert!(matches!(b.moderation().act(&staff(role), SLUG, &form(&id, "hide")).await, Err(Error::Forbidden)));
        }
        assert!(matches!(b.moderation().queue(&Actor::visitor(), SLUG, None, None).await, Err(Error::Forbidden)));
    }
}

db_test! {
    async fn what_its_sender_takes_back_waits_no_more(b) {
        publish(b).await;
        wait_first(b).await;
        let form = submission(vec![opinion("", "Una."), opinion("", "Alta.")]);
        let secret = b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret;
        b.tracking().withdraw(&Actor::visitor(), &secret, None, "").await.unwrap();
        assert_eq!(b.moderation().queue(&ana(), SLUG, None, None).await.unwrap().items.len(), 0);
        assert_eq!(b.counts().articles(SLUG, Order::Law).await.unwrap().total.comments, 0);
    }
}
