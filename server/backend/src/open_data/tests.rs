use report::Format;
use serde_json::Value;

use super::{TABLES, table};
use crate::Error;
use crate::db::testing::db_test;
use crate::reading::fixture::{SLUG, citizen, opinion, organisation, publish, submission};
use crate::results::testing::{answered, drafted, ids};
use crate::testing::TestBackend;

/// A table as JSON.
async fn taken(b: &TestBackend, slug: &str, name: &str) -> Vec<Value> {
    let text = file(b, slug, name, Format::Json).await;
    let file: Value = serde_json::from_str(&text).unwrap();
    file["rows"].as_array().unwrap().clone()
}

async fn file(b: &TestBackend, slug: &str, name: &str, format: Format) -> String {
    let mut taking = b.open_data().take(slug, table(name).unwrap(), format).await.unwrap();
    let mut bytes = Vec::new();
    while let Some(piece) = taking.next().await.unwrap() {
        bytes.extend(piece);
    }
    String::from_utf8(bytes).unwrap()
}

async fn send(b: &TestBackend, sender: model::submissions::SenderForm, words: &str) -> String {
    b.clock.set(b.now().plus_seconds(1));
    let form = model::submissions::Form { sender, ..submission(vec![opinion("chp_1__art_1", words)]) };
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}

db_test! {
    async fn only_what_is_public_is_taken_away(b) {
        publish(b).await;
        let hidden = send(b, citizen(), "Cuvinte ascunse.").await;
        let withdrawn = send(b, citizen(), "Cuvinte retrase.").await;
        send(b, citizen(), "=Cuvinte publice.").await;
        send(b, organisation(), "Cuvinte ale organizației.").await;
        b.arrivals().round().await.unwrap();
        let id = b.submissions().receipt(&hidden).await.unwrap().comments[0].id.clone();
        crate::moderation::testing::hide(b, SLUG, &id).await;
        b.tracking().withdraw(&crate::Actor::visitor(), &withdrawn, None, "").await.unwrap();
        let rows = taken(b, SLUG, "comments").await;
        let texts: Vec<&str> = rows.iter().map(|row| row["text"].as_str().unwrap()).collect();
        assert_eq!(texts, ["Cuvinte ale organizației.", "=Cuvinte publice."]);
        assert_eq!((&rows[0]["author"], &rows[1]["author"]), (&"Asociația Probă".into(), &"".into()));
        assert_eq!((&rows[0]["county"], &rows[1]["county"]), (&"Vâlcea".into(), &"".into()), "one of two persons of a county");
        for name in TABLES.map(|table| table.name) {
            for format in [Format::Csv, Format::Json] {
                let all = file(b, SLUG, name, format).await;
                for secret in ["ascunse", "retrase", "Ana Probă", "ana@exemplu.example"] {
                    assert!(!all.contains(secret), "{name}: {secret}");
                }
            }
        }
        assert!(file(b, SLUG, "comments", Format::Csv).await.contains("'=Cuvinte publice."));
    }
}

db_test! {
    async fn a_county_is_said_once_it_says_of_nobody_who_it_was(b) {
        publish(b).await;
        for n in 0..10 {
            send(b, citizen(), &format!("Observația {n}.")).await;
        }
        b.arrivals().round().await.unwrap();
        let rows = taken(b, SLUG, "comments").await;
        assert!(rows.len() == 10 && rows.iter().all(|row| row["county"] == "Vâlcea"));
    }
}

db_test! {
    async fn a_decision_is_open_once_it_is_released_and_answers_something_public(b) {
        publish(b).await;
        for words in ["Prima.", "A doua."] {
            send(b, citizen(), words).await;
        }
        let all = ids(b).await;
        let [first, second] = all.as_slice() else { panic!("{all:?}") };
        drafted(b, SLUG, std::slice::from_ref(first), "not_accepted", "Nu încă publică.").await;
        assert!(taken(b, SLUG, "decisions").await.is_empty());
        assert!(taken(b, SLUG, "comments").await.iter().all(|row| row["outcome"] == "" && row["decision"] == ""));
        answered(b, SLUG, std::slice::from_ref(second), "partly", "Termenul rămâne.").await;
        b.results().round().await.unwrap();
        let decisions = taken(b, SLUG, "decisions").await;
        let [decision] = decisions.as_slice() else { panic!("{decisions:?}") };
        assert_eq!((&decision["outcome"], &decision["reason"]), (&"partly".into(), &"Termenul rămâne.".into()));
        let rows = taken(b, SLUG, "comments").await;
        let of = rows.iter().find(|row| row["id"] == second.as_str()).unwrap();
        assert_eq!((&of["decision"], &of["outcome"]), (&decision["id"], &"partly".into()));
        let articles = taken(b, SLUG, "articles").await;
        assert_eq!((&articles[0]["eid"], &articles[0]["partly"]), (&"chp_1__art_1".into(), &1.into()));
        crate::moderation::testing::hide(b, SLUG, second).await;
        assert!(taken(b, SLUG, "decisions").await.is_empty());
    }
}

db_test! {
    async fn a_description_is_given_with_the_tables(b) {
        publish(b).await;
        let bytes = b.open_data().description(SLUG, "https://rotunda.example".into()).await.unwrap();
        let described: Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!((&described["name"], described["resources"].as_array().unwrap().len()), (&SLUG.into(), TABLES.len()));
        let unknown = b.open_data().take("nu-exista", TABLES[0], Format::Csv).await;
        assert!(matches!(unknown.err(), Some(Error::NotFound)));
    }
}
