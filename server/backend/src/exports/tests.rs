use model::Language;
use model::accounts::Role;
use model::exports::{Form, State, Trouble};
use model::moderation;
use model::tracking::Words;
use model::{Invalid, Problem, limits};

use super::{Fetched, Ordered};
use crate::centraliser::Wanted;
use crate::db::scalar;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::reading::fixture::{SLUG, citizen, opinion, publish, submission};
use crate::tables::Progress;
use crate::testing::{TestBackend, citizen as proved, holder, staff, staff_on};
use crate::{Actor, Backend};

const WORDS: &str = "Cuvinte care nu mai trebuie să fie în niciun fișier.";

/// Three comments of one person; gives the secret.
async fn said(b: &TestBackend) -> String {
    publish(b).await;
    let comments = vec![opinion("chp_1__art_2", WORDS), opinion("", "Da."), opinion("chp_2__art_3", "Nu.")];
    b.submissions().receive(SLUG, submission(comments), None, b"").await.unwrap().secret
}

async fn order(b: &Backend, file: &str, provision: Option<&str>) -> crate::Result<String> {
    let form = Form { file: file.into(), provision: provision.map(str::to_owned) };
    b.exports().order(&staff(Role::Expert), SLUG, Language::Ro, &form).await.map(|id| id.to_string())
}

async fn list(b: &Backend) -> Vec<Ordered> {
    b.exports().list(&staff(Role::Expert), SLUG).await.unwrap().items
}

async fn fetch(b: &Backend, id: &str) -> crate::Result<Fetched> {
    b.exports().fetch(&staff(Role::Expert), SLUG, id).await
}

async fn text(b: &Backend, id: &str) -> String {
    String::from_utf8(fetch(b, id).await.unwrap().content.bytes().await.unwrap().to_vec()).unwrap()
}

/// What the store holds.
fn stored(b: &TestBackend) -> usize {
    std::fs::read_dir(b.folder().join("files")).map(Iterator::count).unwrap_or_default()
}

fn stale<T>(answer: &crate::Result<T>) -> bool {
    matches!(answer, Err(Error::Conflict(Conflict::Changed)))
}

db_test! {
    async fn what_is_ordered_is_made_by_the_job_and_fetched_later(b) {
        said(b).await;
        let id = order(b, "centraliser.json", None).await.unwrap();
        assert_eq!(list(b).await[0].state, State::Waiting);
        assert!(stale(&fetch(b, &id).await), "it is not ready");
        assert!(b.exports().round().await.unwrap());
        assert!(!b.exports().round().await.unwrap());
        let ordered = list(b).await.remove(0);
        assert_eq!((ordered.state, ordered.stale, ordered.done, ordered.total), (State::Ready, false, 6, 6));
        let fetched = fetch(b, &id).await.unwrap();
        assert_eq!((fetched.name.as_str(), fetched.media_type), ("proba-centraliser-v1.json", "application/json"));
        let bytes = fetched.content.bytes().await.unwrap();
        assert_eq!(fetched.length, bytes.len() as i64);
        assert_eq!(ordered.checksum, crate::chance::hash_bytes(&bytes));
        let table: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!((&table["row_count"], &table["filter"]), (&3.into(), &"all".into()));
    }
}

db_test! {
    async fn every_kind_is_made_in_every_format(b) {
        said(b).await;
        for kind in model::exports::Kind::ALL {
            for format in kind.formats() {
                let id = order(b, &format!("{kind}.{format}"), None).await.unwrap();
                assert!(b.exports().round().await.unwrap());
                let fetched = fetch(b, &id).await.unwrap();
                assert!(fetched.length > 0 && fetched.name.ends_with(format.as_str()), "{kind}.{format}");
            }
        }
        let id = order(b, "centraliser.json", Some("chp_2__art_3")).await.unwrap();
        b.exports().round().await.unwrap();
        assert!(text(b, &id).await.contains("\"row_count\": 1"));
        let ordered = list(b).await.into_iter().find(|order| order.id.as_str() == id).unwrap();
        assert_eq!(ordered.label, "art. 3");
    }
}

db_test! {
    async fn a_crash_in_the_middle_begins_again_and_gives_the_same_rows(b) {
        said(b).await;
        let id = order(b, "centraliser.json", None).await.unwrap();
        let begun = b.exports().claim().await.unwrap().unwrap();
        let other = b.anew();
        assert!(other.exports().claim().await.unwrap().is_none(), "two machines never make one order");
        // The program ends here; another finds the order once its run has not been heard of for a minute.
        b.clock.set(b.now().plus_seconds(61));
        assert!(other.exports().round().await.unwrap());
        let table: serde_json::Value = serde_json::from_str(&text(b, &id).await).unwrap();
        let wanted = Wanted { slug: SLUG, provision: None, language: Language::Ro };
        let now = b.centraliser().table(&staff(Role::Expert), wanted, report::centraliser::Format::Json).await;
        let now: serde_json::Value = serde_json::from_slice(&now.unwrap().read().1).unwrap();
        assert_eq!(table["checksum"], now["checksum"]);
        // The first one was only slow: it finds that the order is not its own any more, and leaves nothing.
        let kept = stored(b);
        b.exports().run(&begun).await.unwrap();
        assert_eq!(stored(b), kept);
        assert!(fetch(b, &id).await.is_ok());
    }
}

db_test! {
    async fn what_is_called_off_leaves_no_file(b) {
        said(b).await;
        let id = order(b, "centraliser.csv", None).await.unwrap();
        let begun = b.exports().claim().await.unwrap().unwrap();
        b.exports().cancel(&staff(Role::Expert), SLUG, &id).await.unwrap();
        assert!(!b.exports().pulse(&begun, &Progress::default()).await.unwrap());
        b.exports().run(&begun).await.unwrap();
        assert_eq!((list(b).await[0].state, stored(b)), (State::Cancelled, 0));
        assert!(stale(&fetch(b, &id).await));
        assert!(stale(&b.exports().cancel(&staff(Role::Expert), SLUG, &id).await), "it is off already");
        assert!(!b.exports().round().await.unwrap());
    }
}

db_test! {
    async fn who_stops_in_the_middle_of_the_rows_makes_no_file(b) {
        said(b).await;
        order(b, "comments.csv", None).await.unwrap();
        let begun = b.exports().claim().await.unwrap().unwrap();
        let progress = std::sync::Arc::new(Progress::default());
        progress.stop();
        assert!(stale(&b.exports().make(&begun, &progress).await));
    }
}

db_test! {
    async fn no_file_gives_away_what_was_taken_out_of_sight_since(b) {
        let secret = said(b).await;
        let ready = order(b, "centraliser.csv", None).await.unwrap();
        b.exports().round().await.unwrap();
        assert!(text(b, &ready).await.contains(WORDS));
        let running = order(b, "centraliser.json", None).await.unwrap();
        let begun = b.exports().claim().await.unwrap().unwrap();
        let comment = b.submissions().receipt(&secret).await.unwrap().comments[0].id.clone();
        let moderator = staff(Role::Moderator);
        b.moderation().open(&moderator, SLUG, &comment, false).await.unwrap();
        let seen = b.moderation().item(&moderator, SLUG, &comment).await.unwrap().seen;
        let redaction = moderation::Form {
            comment,
            act: "redact".into(),
            rule: "personal_data".into(),
            from: WORDS.into(),
            seen,
            ..moderation::Form::default()
        };
        b.moderation().act(&moderator, SLUG, &redaction).await.unwrap();
        assert!(stale(&fetch(b, &ready).await));
        assert!(list(b).await.iter().any(|order| order.stale && order.state == State::Ready));
        // What was in the making is made anew.
        b.exports().run(&begun).await.unwrap();
        assert!(b.exports().round().await.unwrap());
        assert!(!text(b, &running).await.contains(WORDS));
        // The bytes that are not handed out go.
        b.attachments().purge().await.unwrap();
        assert_eq!(stored(b), 1);
    }
}

db_test! {
    async fn corrections_withdrawals_and_erasures_outdate_files_too(b) {
        let secret = said(b).await;
        let comment = b.submissions().receipt(&secret).await.unwrap().comments[1].id.clone();
        let made = async || {
            let id = order(b, "centraliser.csv", None).await.unwrap();
            b.exports().round().await.unwrap();
            assert!(fetch(b, &id).await.is_ok());
            id
        };
        let id = made().await;
        let words = Words { text: "Da!".into(), ..Words::default() };
        b.tracking().correct(&Actor::visitor(), &secret, &comment, 1, words).await.unwrap();
        assert!(stale(&fetch(b, &id).await));
        let id = made().await;
        b.tracking().withdraw(&Actor::visitor(), &secret, Some(&comment), "").await.unwrap();
        assert!(stale(&fetch(b, &id).await));
        let id = made().await;
        b.personal_data().erase_mine(&proved(&citizen().email)).await.unwrap();
        assert!(stale(&fetch(b, &id).await));
        assert_eq!(stored(b), 0, "an erasure takes the bytes away at once");
    }
}

db_test! {
    async fn files_are_kept_for_a_week_and_removed_on_request(b) {
        said(b).await;
        let kept = order(b, "comments.json", None).await.unwrap();
        let gone = order(b, "register.csv", None).await.unwrap();
        while b.exports().round().await.unwrap() {}
        b.exports().remove(&staff(Role::Editor), SLUG, &gone).await.unwrap();
        assert_eq!(stored(b), 1);
        b.clock.set(b.now().plus_seconds(8 * 86_400));
        assert!(matches!(fetch(b, &kept).await, Err(Error::NotFound)));
        b.personal_data().forget_old(&crate::personal_data::Periods::default()).await.unwrap();
        assert_eq!((list(b).await.len(), stored(b)), (0, 0));
    }
}

db_test! {
    async fn only_staff_order_and_only_who_ordered_or_an_editor_calls_off(b) {
        said(b).await;
        let form = Form { file: "centraliser.csv".into(), provision: None };
        for stranger in [Actor::visitor(), holder("h"), staff_on(Role::Expert, "other".into())] {
            let refused = b.exports().order(&stranger, SLUG, Language::Ro, &form).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
            assert!(matches!(b.exports().list(&stranger, SLUG).await, Err(Error::Forbidden)));
        }
        let id = order(b, "centraliser.csv", None).await.unwrap();
        assert_eq!(order(b, "centraliser.csv", None).await.unwrap(), id, "a double click orders once");
        let mut colleague = staff(Role::Expert);
        if let Some(staff) = &mut colleague.staff {
            staff.account = "colleague".into();
        }
        assert!(matches!(b.exports().cancel(&colleague, SLUG, &id).await, Err(Error::Forbidden)));
        b.exports().round().await.unwrap();
        assert!(b.exports().fetch(&colleague, SLUG, &id).await.is_ok());
        assert!(matches!(b.exports().fetch(&holder("h"), SLUG, &id).await, Err(Error::Forbidden)));
        const ACTS: &str = "select count(*) from audit where verb in ('order_export', 'fetch_export') and object = $1";
        let acts = scalar!(&mut b.read().await.unwrap(), i64, ACTS, format!("export:{id}")).unwrap();
        assert_eq!(acts, Some(2));
    }
}

db_test! {
    async fn what_cannot_be_made_says_why(b) {
        said(b).await;
        assert!(matches!(order(b, "centraliser.csv", Some("art_99")).await, Err(Error::NotFound)));
        assert!(matches!(order(b, "centraliser.exe", None).await, Err(Error::Invalid(_))));
        let id = order(b, "centraliser.csv", None).await.unwrap();
        for _ in 0..5 {
            assert!(b.exports().claim().await.unwrap().is_some());
            b.clock.set(b.now().plus_seconds(61));
        }
        assert!(b.exports().round().await.unwrap());
        let ordered = list(b).await.remove(0);
        assert_eq!((ordered.state, ordered.trouble), (State::Failed, Some(Trouble::Broken)));
        b.exports().remove(&staff(Role::Expert), SLUG, &id).await.unwrap();
        for number in 0..limits::EXPORTS {
            let form = Form { file: "centraliser.csv".into(), provision: None };
            let language = if number % 2 == 0 { Language::Ro } else { Language::En };
            let id = b.exports().order(&staff(Role::Expert), SLUG, language, &form).await.unwrap();
            b.exports().cancel(&staff(Role::Expert), SLUG, id.as_str()).await.unwrap();
        }
        let many = Invalid::one("file", Problem::TooMany { max: limits::EXPORTS });
        assert!(matches!(order(b, "centraliser.csv", None).await, Err(Error::Invalid(found)) if found == many));
    }
}
