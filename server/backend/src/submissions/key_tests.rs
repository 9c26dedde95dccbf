//! Idempotency keys: whoever says the same again gets the answer that there is.

use std::collections::HashSet;

use super::tests::total;
use crate::db::testing::db_test;
use crate::reading::fixture::{CLOSES, SLUG, opinion, publish, submission};
use crate::{Backend, Conflict, Error};

db_test! {
    async fn twenty_requests_with_one_key_make_one_submission(b) {
        publish(b).await;
        let tasks: Vec<_> = (0..20)
            .map(|_| {
                let backend = Backend::clone(b);
                tokio::spawn(async move {
                    let form = submission(vec![opinion("chp_1__art_2", "Da.")]);
                    backend.submissions().receive(SLUG, form, Some("cheie"), b"body").await.unwrap()
                })
            })
            .collect();
        let (mut answers, mut fresh) = (HashSet::new(), 0);
        for task in tasks {
            let received = task.await.unwrap();
            fresh += u32::from(!received.replayed);
            answers.insert((received.number, received.secret));
        }
        assert_eq!((answers.len(), fresh), (1, 1));
        assert_eq!(total(b).await, 1);
        // The number that the losers of the race might have taken is given to the next sender.
        let next = b.submissions().receive(SLUG, submission(vec![opinion("", "Da.")]), None, b"").await.unwrap();
        assert_eq!(next.number, "2026-00002");
    }
}

db_test! {
    async fn a_key_is_bound_to_its_body_and_outlives_the_closing(b) {
        publish(b).await;
        let receive = async |text: &str| {
            let form = submission(vec![opinion("", text)]);
            b.submissions().receive(SLUG, form, Some("cheie"), text.as_bytes()).await
        };
        let first = receive("Da.").await.unwrap();
        assert!(matches!(receive("Nu.").await, Err(Error::Conflict(Conflict::KeyReused))));
        b.clock.set(CLOSES);
        let again = receive("Da.").await.unwrap();
        assert_eq!((again.number, again.secret, again.replayed), (first.number, first.secret, true));
    }
}

db_test! {
    async fn who_comes_with_a_key_that_was_taken_spoils_nothing_for_those_beside_them(b) {
        publish(b).await;
        let receive = async |key: &str| {
            let form = submission(vec![opinion("chp_1__art_2", key)]);
            b.submissions().receive(SLUG, form, Some(key), key.as_bytes()).await.unwrap()
        };
        let first = receive("prima").await;
        let (fresh, again, newer, once_more) =
            tokio::join!(receive("a doua"), receive("prima"), receive("a treia"), receive("prima"));
        for again in [again, once_more] {
            assert_eq!((&again.number, &again.secret, again.replayed), (&first.number, &first.secret, true));
        }
        let numbers: HashSet<String> = [first, fresh, newer].map(|received| received.number).into();
        assert_eq!(numbers, ["2026-00001", "2026-00002", "2026-00003"].map(String::from).into());
        assert_eq!(total(b).await, 3);
    }
}
