use model::moment::Instant;

use super::tests::{begun, total};
use crate::db::testing::db_test;
use crate::reading::fixture::{CLOSES, SLUG, citizen, opinion, publish, submission};
use crate::testing::holder;
use crate::{Conflict, Error};

db_test! {
    async fn after_the_time_for_it_the_draft_and_its_sender_stay(b) {
        publish(b).await;
        let draft = begun(b, &holder("h")).await;
        b.clock.set(CLOSES.plus_seconds(120));
        let refused = b.submissions().send(model::Language::Ro, &holder("h"), &draft.id, citizen()).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
        let kept = b.submissions().draft(&holder("h"), SLUG).await.unwrap();
        assert_eq!((kept.comments[0].form.text.as_str(), kept.sender), ("Nu toți.", citizen()));
        assert_eq!(kept.grace, None);
        assert!(!kept.contact.email.is_empty());
        // The closing was stored: a clock that steps back does not open the consultation again.
        b.clock.set(Instant(CLOSES.0 - 3_600_000));
        let refused = b.submissions().send(model::Language::Ro, &holder("h"), &draft.id, citizen()).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
        let refused = b.submissions().receive(SLUG, submission(vec![opinion("", "Da.")]), None, b"").await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
        assert_eq!(total(b).await, 0);
    }
}

db_test! {
    async fn what_was_saved_in_time_may_be_sent_for_two_more_minutes(b) {
        publish(b).await;
        let (draft, second) = (begun(b, &holder("h")).await, begun(b, &holder("g")).await);
        b.clock.set(CLOSES);
        b.consultations().settle().await.unwrap();
        let shown = b.submissions().draft(&holder("h"), SLUG).await.unwrap();
        assert_eq!(shown.grace.map(|until| until.instant), Some(CLOSES.plus_seconds(120)));
        b.submissions().send(model::Language::Ro, &holder("h"), &draft.id, citizen()).await.unwrap();
        b.clock.set(Instant(CLOSES.plus_seconds(120).0 - 1));
        b.submissions().send(model::Language::Ro, &holder("g"), &second.id, citizen()).await.unwrap();
        // Nothing new comes in: neither a comment nor a whole submission.
        let refused = b.comments().add(&holder("h"), SLUG, opinion("", "Încă ceva.")).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
        let refused = b.submissions().receive(SLUG, submission(vec![opinion("", "Da.")]), None, b"").await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
        assert_eq!(total(b).await, 2);
    }
}

db_test! {
    async fn a_clock_that_trembles_at_the_deadline_keeps_nobody_from_sending(b) {
        publish(b).await;
        let (draft, second) = (begun(b, &holder("h")).await, begun(b, &holder("g")).await);
        b.clock.set(CLOSES);
        b.consultations().settle().await.unwrap();
        b.clock.set(Instant(CLOSES.0 - 800));
        b.submissions().send(model::Language::Ro, &holder("h"), &draft.id, citizen()).await.unwrap();
        let refused = b.comments().add(&holder("g"), SLUG, opinion("", "Încă ceva.")).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))), "what closed stays closed");
        b.clock.set(CLOSES.plus_seconds(60));
        b.submissions().send(model::Language::Ro, &holder("g"), &second.id, citizen()).await.unwrap();
    }
}
