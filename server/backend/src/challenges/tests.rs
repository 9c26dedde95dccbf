use model::challenge::{Challenge, Found, Search, Solution, digest};
use model::{Language, Problem};

use super::{KEPT, LASTS, Refused, Solved};
use crate::db::scalar;
use crate::db::testing::db_test;
use crate::reading::fixture::{SLUG, citizen, opinion, publish, submission};
use crate::submissions::{Entrance, Sent};
use crate::testing::{TestBackend, holder};
use crate::{Backend, Conflict, Error};

/// What a browser finds.
pub(crate) fn solution(challenge: &Challenge) -> Solution {
    match Search::new(challenge).unwrap().go_on(u32::MAX) {
        Found::Number(number) => challenge.solved_by(number),
        other => panic!("{other:?}"),
    }
}

fn proof(b: &Backend, slug: &str) -> Solved {
    let challenge = b.challenges().issue(slug, 50).unwrap();
    b.challenges().check(&solution(&challenge).encoded()).unwrap()
}

async fn used(b: &TestBackend) -> i64 {
    let mut tx = b.read().await.unwrap();
    scalar!(&mut tx, i64, "select count(*) from used_challenges").unwrap().unwrap()
}

/// Sends a draft of this holder's with a proof.
async fn send(b: &TestBackend, who: &str, solved: &Solved) -> crate::Result<Sent> {
    let actor = holder(who);
    b.comments().add(&actor, SLUG, opinion("", "Da.")).await?;
    let draft = b.submissions().draft(&actor, SLUG).await?;
    let entrance = Entrance { solved: Some(solved.clone()), trap: false };
    b.submissions().send_through(Language::Ro, &actor, &draft.id, citizen(), &entrance).await
}

db_test! {
    async fn what_was_solved_is_believed_until_it_expires(b) {
        let challenge = b.challenges().issue("legea-x", 50).unwrap();
        assert!(challenge.salt.ends_with('&') && challenge.maxnumber == 50);
        let text = solution(&challenge).encoded();
        let solved = b.challenges().check(&text).unwrap();
        assert!(solved.is_for("legea-x"));
        b.clock.set(b.now().plus_seconds(LASTS - 1));
        assert!(b.challenges().check(&text).is_ok() && b.challenges().is_fresh(&challenge));
        b.clock.set(b.now().plus_seconds(1));
        assert_eq!(b.challenges().check(&text), Err(Refused::Expired));
        assert!(!b.challenges().is_fresh(&challenge));
    }
}

db_test! {
    async fn another_number_is_no_solution(b) {
        let right = solution(&b.challenges().issue("x", 50).unwrap());
        let wrong = Solution { number: right.number + 1, ..right };
        assert_eq!(b.challenges().check(&wrong.encoded()), Err(Refused::Number));
    }
}

db_test! {
    async fn an_altered_salt_is_no_solution(b) {
        let right = solution(&b.challenges().issue("x", 50).unwrap());
        let later = Solution { salt: right.salt.replace("expires=1", "expires=2"), ..right.clone() };
        assert_eq!(b.challenges().check(&later.encoded()), Err(Refused::Number));
        let elsewhere = Solution { salt: right.salt.replace("=x&", "=y&"), ..right };
        assert_eq!(b.challenges().check(&elsewhere.encoded()), Err(Refused::Number));
    }
}

db_test! {
    async fn no_digit_of_the_number_passes_into_the_salt(b) {
        // A number of several digits, some of which are written before the place where it began.
        let right = loop {
            let found = solution(&b.challenges().issue("x", 5_000).unwrap());
            if found.number > 1_000 && found.number % 1_000 > 100 {
                break found;
            }
        };
        let salt = format!("{}{}", right.salt, right.number / 1_000);
        let moved = Solution { salt, number: right.number % 1_000, ..right };
        assert_eq!(digest(&moved.salt, moved.number), moved.challenge, "the digest is the same");
        assert_eq!(b.challenges().check(&moved.encoded()), Err(Refused::Malformed));
    }
}

db_test! {
    async fn a_challenge_of_ones_own_is_no_solution(b) {
        let asked = solution(&b.challenges().issue("x", 50).unwrap());
        let salt = "00?expires=9999999999&consultation=x&".to_owned();
        let made = Solution { challenge: digest(&salt, 1), number: 1, salt, ..asked.clone() };
        assert_eq!(b.challenges().check(&made.encoded()), Err(Refused::Signature));
        assert_eq!(b.challenges().check(&Solution { signature: "xy".into(), ..asked }.encoded()), Err(Refused::Malformed));
        assert_eq!(b.challenges().check("nimic"), Err(Refused::Malformed));
    }
}

db_test! {
    async fn a_proof_lets_in_one_submission(b) {
        publish(b).await;
        let solved = proof(b, SLUG);
        let first = send(b, "a", &solved).await.unwrap();
        assert_eq!(first.number, "2026-00001");
        assert!(matches!(send(b, "b", &solved).await, Err(Error::Conflict(Conflict::ProofSpent))));
        // Who was refused has lost nothing, neither the comments nor the name.
        let kept = b.submissions().draft(&holder("b"), SLUG).await.unwrap();
        assert_eq!((kept.comments.len(), kept.sender), (1, citizen()));
        assert_eq!(send(b, "b", &proof(b, SLUG)).await.unwrap().number, "2026-00002");
    }
}

db_test! {
    async fn of_many_that_bring_one_proof_at_once_one_comes_in(b) {
        publish(b).await;
        let solved = proof(b, SLUG);
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let (backend, solved) = (Backend::clone(b), solved.clone());
                tokio::spawn(async move {
                    let form = submission(vec![opinion("", "Da.")]);
                    backend.submissions().receive_through(SLUG, form, None, b"", Some(&solved)).await
                })
            })
            .collect();
        let mut entered = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(_) => entered += 1,
                Err(error) => assert!(matches!(error, Error::Conflict(Conflict::ProofSpent)), "{error}"),
            }
        }
        assert_eq!((entered, used(b).await), (1, 1));
    }
}

db_test! {
    async fn a_repeated_request_is_answered_although_its_proof_is_used(b) {
        publish(b).await;
        let solved = proof(b, SLUG);
        let form = || submission(vec![opinion("", "Da.")]);
        let ask = async || b.submissions().receive_through(SLUG, form(), Some("k"), b"x", Some(&solved)).await;
        let (first, again) = (ask().await.unwrap(), ask().await.unwrap());
        assert_eq!((first.number.as_str(), first.replayed, again.replayed), (again.number.as_str(), false, true));
        let before = b.submissions().received_before(SLUG, Some("k"), b"x").await.unwrap();
        assert_eq!(before.unwrap().number, first.number);
        assert_eq!(b.submissions().received_before(SLUG, Some("l"), b"x").await.unwrap(), None);
    }
}

db_test! {
    async fn a_proof_is_worth_nothing_in_another_consultation(b) {
        publish(b).await;
        let solved = proof(b, "alt-act");
        assert!(matches!(send(b, "a", &solved).await, Err(Error::Conflict(Conflict::ProofSpent))));
        let form = submission(vec![opinion("", "Da.")]);
        let refused = b.submissions().receive_through(SLUG, form, None, b"", Some(&solved)).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::ProofSpent))));
        assert_eq!(used(b).await, 0, "nor is it used up there");
    }
}

db_test! {
    async fn what_must_be_mended_uses_no_proof_up(b) {
        publish(b).await;
        let (actor, solved) = (holder("a"), proof(b, SLUG));
        b.comments().add(&actor, SLUG, opinion("", "Da.")).await.unwrap();
        let draft = b.submissions().draft(&actor, SLUG).await.unwrap();
        let entrance = Entrance { solved: Some(solved.clone()), trap: false };
        let form = model::submissions::SenderForm { email: "ana".into(), ..citizen() };
        let refused = b.submissions().send_through(Language::Ro, &actor, &draft.id, form, &entrance).await;
        assert!(matches!(&refused, Err(Error::Invalid(it)) if it.of("email") == Some(&Problem::Malformed)));
        assert_eq!(used(b).await, 0);
        send(b, "a", &solved).await.unwrap();
    }
}

db_test! {
    async fn used_challenges_are_forgotten_a_day_after_they_expired(b) {
        publish(b).await;
        send(b, "a", &proof(b, SLUG)).await.unwrap();
        b.clock.set(b.now().plus_seconds(LASTS + KEPT - 1));
        b.challenges().purge().await.unwrap();
        assert_eq!(used(b).await, 1);
        b.clock.set(b.now().plus_seconds(2));
        assert_eq!(b.challenges().purge().await.unwrap(), 1);
        assert_eq!(used(b).await, 0);
    }
}
