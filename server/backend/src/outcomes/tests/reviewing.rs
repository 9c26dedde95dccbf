//! Four eyes, second editors, and the release.

use model::Problem;
use model::accounts::Role;
use model::outcomes::{Act, Outcome, State};

use super::*;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::publish;

async fn public(b: &TestBackend) -> Vec<Option<Outcome>> {
    let voices = b.reading().voices(SLUG, None, None, 100).await.unwrap().items;
    voices.into_iter().map(|voice| voice.answer.map(|answer| answer.outcome)).collect()
}

db_test! {
    async fn nobody_approves_what_they_drafted(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Nu."), ("", "Da.")]).await;
        let all = ids(b).await;
        let admin = colleague(Role::Admin, "admin");
        let own = b.outcomes().draft(&admin, SLUG, &named(&all[..1]), &refused()).await.unwrap();
        let other = drafted(b, &all[1..], &accepted()).await;
        let both = [(other.to_string(), 1), (own.to_string(), 1)];
        assert!(matches!(b.outcomes().approve(&admin, SLUG, &both).await, Err(Error::Forbidden)));
        assert_eq!(in_state(b, State::Drafted).await.len(), 2, "all or none");
        b.outcomes().approve(&editor(), SLUG, &both).await.unwrap();
        assert_eq!(in_state(b, State::Approved).await.len(), 2);
        // Whoever changes it has drafted it.
        b.outcomes().change(&expert(), SLUG, (own.as_str(), 2), &accepted()).await.unwrap();
        let done = b.outcomes().approve(&expert(), SLUG, &[(own.to_string(), 3)]).await;
        assert!(matches!(done, Err(Error::Forbidden)));
        b.outcomes().approve(&admin, SLUG, &[(own.to_string(), 3)]).await.unwrap();
    }
}

db_test! {
    async fn of_two_who_approve_at_once_one_does(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Nu.")]).await;
        let id = drafted(b, &ids(b).await, &refused()).await;
        let chosen = [(id.to_string(), 1)];
        let (one, other) = (editor(), colleague(Role::Editor, "other"));
        let approve = async |actor: &Actor| b.outcomes().approve(actor, SLUG, &chosen).await;
        let (first, second) = tokio::join!(approve(&one), approve(&other));
        let (done, late): (Vec<_>, Vec<_>) = [first, second].into_iter().partition(Result::is_ok);
        assert_eq!((done.len(), late.len()), (1, 1));
        assert!(matches!(late[0], Err(Error::Conflict(Conflict::Changed))));
        assert_eq!(number(b, "select count(*) from decision_steps where act = 'approved'").await, 1);
    }
}

db_test! {
    async fn a_change_takes_the_approval_back_keeps_what_was_and_overtakes_nobody(b) {
        publish(b).await;
        sent(b, &[("chp_1__art_2", "Nu.")]).await;
        let id = drafted(b, &ids(b).await, &refused()).await;
        approved(b, &id).await;
        let stale = b.outcomes().change(&expert(), SLUG, (id.as_str(), 1), &accepted()).await;
        assert!(matches!(stale, Err(Error::Conflict(Conflict::Changed))), "it was approved since it was read");
        b.outcomes().change(&expert(), SLUG, (id.as_str(), 2), &accepted()).await.unwrap();
        let now = decision(b, &id).await;
        assert_eq!((now.state, now.outcome, now.approved), (State::Drafted, Outcome::Accepted, None));
        let back = b.outcomes().send_back(&editor(), SLUG, (id.as_str(), 3), " ").await;
        assert!(matches!(back, Err(Error::Invalid(invalid)) if invalid.of("words") == Some(&Problem::Missing)));
        b.outcomes().send_back(&editor(), SLUG, (id.as_str(), 3), "Citați directiva.").await.unwrap();
        let shown = b.outcomes().show(&expert(), SLUG, id.as_str(), None).await.unwrap();
        assert_eq!(shown.decision.sent_back.as_deref(), Some("Citați directiva."));
        let steps: Vec<(Act, Outcome)> = shown.steps.iter().map(|step| (step.act, step.outcome)).collect();
        assert_eq!(steps, [
            (Act::Drafted, Outcome::NotAccepted), (Act::Approved, Outcome::NotAccepted),
            (Act::Changed, Outcome::Accepted), (Act::SentBack, Outcome::Accepted),
        ]);
        assert_eq!(shown.steps[0].reason, refused().reason, "the first reason stays to be read");
        b.outcomes().change(&expert(), SLUG, (id.as_str(), 4), &refused()).await.unwrap();
        assert_eq!(decision(b, &id).await.sent_back, None);
    }
}

db_test! {
    async fn nothing_is_public_before_the_release_and_all_of_it_after(b) {
        publish(b).await;
        let secret = sent(b, &[("chp_1__art_2", "Nu."), ("", "Da."), ("chp_2__art_3", "Poate.")]).await;
        let all = ids(b).await;
        let one = drafted(b, &all[..1], &refused()).await;
        let two = drafted(b, &all[1..2], &accepted()).await;
        let open = drafted(b, &all[2..], &refused()).await;
        let empty = b.outcomes().releasing(&editor(), SLUG).await.unwrap();
        assert!(matches!(b.outcomes().release(&editor(), SLUG, empty.turn).await, Err(Error::Conflict(Conflict::Empty))));
        approved(b, &one).await;
        let preview = b.outcomes().releasing(&editor(), SLUG).await.unwrap();
        assert_eq!((preview.decisions, preview.comments), (1, 1));
        approved(b, &two).await;
        let stale = b.outcomes().release(&editor(), SLUG, preview.turn).await;
        assert!(matches!(stale, Err(Error::Conflict(Conflict::Changed))), "more would become public than was shown");
        assert_eq!(public(b).await, [None, None, None]);
        let before = b.generation();
        released(b).await;
        assert!(b.generation() > before, "kept pages must be made anew");
        let mut outcomes = public(b).await;
        outcomes.sort_unstable();
        assert_eq!(outcomes, [None, Some(Outcome::Accepted), Some(Outcome::NotAccepted)]);
        let receipt = b.submissions().receipt(&secret).await.unwrap();
        let answers: Vec<Option<String>> =
            receipt.comments.into_iter().map(|comment| comment.answer.map(|answer| answer.reason)).collect();
        assert_eq!(answers, [Some(refused().reason), Some(String::new()), None]);
        for act in [
            b.outcomes().change(&expert(), SLUG, (one.as_str(), 3), &accepted()).await,
            b.outcomes().take_out(&expert(), SLUG, &all[0], (one.as_str(), 3)).await,
            b.outcomes().join(&expert(), SLUG, (one.as_str(), 3), &named(&all[2..])).await,
            b.outcomes().send_back(&editor(), SLUG, (one.as_str(), 3), "Nu.").await,
        ] {
            assert!(matches!(act, Err(Error::Conflict(Conflict::Changed))), "what is public does not change: {act:?}");
        }
        approved(b, &open).await;
        b.clock.set(b.now().plus_seconds(60));
        released(b).await;
        let releases = b.outcomes().releasing(&editor(), SLUG).await.unwrap().before;
        let releases: Vec<(i64, i64)> = releases.into_iter().map(|release| (release.decisions, release.comments)).collect();
        assert_eq!(releases, [(1, 1), (2, 2)]);
        assert!(b.audit_trail().verify(&[]).await.unwrap().broken.is_none());
    }
}
