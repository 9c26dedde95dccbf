//! Judged by looking everywhere: every text of every table, the bytes of the files, the log.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

use model::Language;
use model::citizens::Form;
use model::register;
use model::submissions::SenderForm;
use model::tracking::Words;
use sqlx::Row as _;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use super::ANA;
use crate::attachments::InDraft;
use crate::db::testing::db_test;
use crate::db::{Tx, many, run};
use crate::links::{self, Purpose};
use crate::outbox::Fate;
use crate::reading::fixture::{self, SLUG, opinion, publish, submission, wording};
use crate::testing::{TestBackend, citizen, holder, organisation, person, staff};
use crate::{Actor, hash};
use model::accounts::Role;
use model::mails::Way;

/// What only this person is called, and only this person wrote.
const NAME: &str = "Anastasia Nemaigăsita";
const TEXTS: [&str; 10] = [
    "Zarzavagiul amurgului",
    "Otrăvurile limpezi ale zării",
    "Năvodul nevăzut",
    "Rotocoale de cenușă",
    "Ulița pustie",
    "Pâlcul de mesteceni",
    "Fântâna cu ciutură",
    "Hârtii din sertarul de sus",
    "Ceasornicul de pe perete",
    "Pricini numai de mine știute",
];
/// Where this person lives.
const CONTACT: &str = "Fundătura Nemaivăzută nr. 3";

fn needles() -> Vec<String> {
    let mut needles: Vec<String> = TEXTS.iter().map(|text| (*text).to_owned()).collect();
    needles.extend([
        NAME.to_owned(),
        ANA.to_owned(),
        ANA.to_uppercase(),
        "nemaigasita".to_owned(),
        CONTACT.to_owned(),
    ]);
    needles
}

/// Everything by which something of a person can come into the storage.
async fn live(b: &TestBackend) -> Actor {
    let browser = holder("the-browser-of-ana");
    let mut form =
        submission(vec![opinion("chp_1__art_1__para_1", TEXTS[0]), wording("chp_1__art_2", TEXTS[1])]);
    (form.sender.email, form.sender.name) = (ANA.to_uppercase(), NAME.into());
    form.sender.publish_name = true;
    b.submissions().receive(SLUG, form, Some("a-key"), b"a body").await.unwrap();
    b.comments().add(&browser, SLUG, opinion("", TEXTS[2])).await.unwrap();
    let draft = b.submissions().draft(&browser, SLUG).await.unwrap();
    b.attachments().add(&browser, &InDraft::mine(SLUG), NAME, TEXTS[7].into()).await.unwrap();
    let sender = SenderForm { name: NAME.into(), email: ANA.into(), ..fixture::citizen() };
    b.submissions().send(model::Language::Ro, &browser, &draft.id, sender.clone()).await.unwrap();
    followed(b).await;
    b.comments().add(&browser, SLUG, opinion("", TEXTS[3])).await.unwrap();
    b.attachments()
        .add(&browser, &InDraft::mine(SLUG), NAME, format!("{}, altele", TEXTS[7]).into())
        .await
        .unwrap();
    let typed = serde_json::json!({ "holder": "the-browser-of-ana", "leftovers": [TEXTS[4]], "citizen": { "email": ANA } });
    b.sessions().create("a-session", &typed.to_string(), b.now().plus_seconds(600)).await.unwrap();
    b.citizens().ask(Form { email: ANA.into() }, Language::Ro).await.unwrap();
    for letter in b.outbox().claim(10).await.unwrap() {
        std::fs::create_dir_all(b.outbox().folder()).unwrap();
        std::fs::write(b.outbox().folder().join(format!("{}.eml", letter.id)), format!("To: {ANA}")).unwrap();
        b.outbox().settle(&letter, &Fate::Sent(Way::File)).await.unwrap();
    }
    b.citizens().ask(Form { email: ANA.into() }, Language::Ro).await.unwrap();
    b.outbox().open(&staff(Role::Admin), &newest_mail(b).await).await.unwrap();
    let organisation = organisation(b, "Asociația").await;
    let mut tx = b.write().await.unwrap();
    run!(&mut tx, "update organisations set contact_email = $2 where id = $1", organisation.as_str(), ANA)
        .unwrap();
    let typed = format!("{{\"email\":\"{}\",\"name\":\"{NAME}\"}}", ANA.to_uppercase());
    links::make(b, &mut tx, Purpose::Invitation, organisation.as_str(), &typed, 3_600).await.unwrap();
    b.commit(tx).await.unwrap();
    by_hand(b).await;
    Actor { citizen: citizen(ANA).citizen, ..browser }
}

/// What was sent and is corrected, taken back, and followed by mail.
async fn followed(b: &TestBackend) {
    let mut form = submission(vec![opinion("", TEXTS[8])]);
    (form.sender.email, form.sender.name) = (ANA.to_uppercase(), NAME.into());
    let sent = b.submissions().receive(SLUG, form, None, b"").await.unwrap();
    let receipt = b.submissions().receipt(&sent.secret).await.unwrap();
    let words = Words { text: "Alte cuvinte, puține.".into(), ..Words::default() };
    let id = &receipt.comments[0].id;
    b.tracking().correct(&Actor::visitor(), &sent.secret, id, 1, words).await.unwrap();
    b.digests().ask(&citizen(ANA), &sent.secret, Language::Ro).await.unwrap();
    b.tracking().withdraw(&Actor::visitor(), &sent.secret, None, TEXTS[9]).await.unwrap();
    assert_eq!(b.digests().round().await.unwrap(), 1);
}

/// A letter that staff have entered, and one that they are entering.
async fn by_hand(b: &TestBackend) {
    let clerk = staff(Role::Expert);
    let form = register::Form {
        means: "email".into(),
        received: "2026-11-01T12:00".into(),
        name: NAME.into(),
        email: ANA.into(),
        contact: CONTACT.into(),
        kind: "citizen".into(),
        ..register::Form::default()
    };
    b.register().add(&clerk, SLUG, opinion("", TEXTS[5])).await.unwrap();
    let id = b.register().entering(&clerk, SLUG).await.unwrap().id.unwrap();
    b.register().enter(&clerk, SLUG, &id, form.clone(), true).await.unwrap();
    b.register().add(&clerk, SLUG, opinion("", TEXTS[6])).await.unwrap();
    b.register().keep(&clerk, SLUG, form).await.unwrap();
}

async fn newest_mail(b: &TestBackend) -> String {
    let mut tx = b.read().await.unwrap();
    many!(&mut tx, (String,), "select id from outbox order by id desc limit 1").unwrap().remove(0).0
}

/// Every value of every column of every table, as text.
async fn every_value(b: &TestBackend) -> Vec<String> {
    let mut tx = b.read().await.unwrap();
    let tables: Vec<String> = super::doc::tables(&mut tx).await;
    let mut values = Vec::new();
    for table in tables {
        // A name of our own schema: it cannot be bound.
        let values_of = match &mut tx {
            Tx::Sqlite(tx, _) => {
                let rows = sqlx::query(sqlx::AssertSqlSafe(format!("select * from {table}")))
                    .fetch_all(&mut **tx)
                    .await
                    .unwrap();
                let mut found = Vec::new();
                for row in &rows {
                    for column in 0..row.columns().len() {
                        found.push(
                            row.try_get_unchecked::<Option<String>, _>(column)
                                .ok()
                                .flatten()
                                .unwrap_or_default(),
                        );
                    }
                }
                found
            }
            Tx::Postgres(link, _) => {
                let sql = format!("select row_to_json(t)::text from {table} t");
                sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&mut **link).await.unwrap()
            }
        };
        values.extend(values_of);
    }
    values
}

fn files_below(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

/// Where any of the needles is, by name of the place.
async fn places(b: &TestBackend) -> Vec<String> {
    let mut places = Vec::new();
    let values = every_value(b).await;
    for needle in needles() {
        if values.iter().any(|value| value.contains(&needle)) {
            places.push(format!("a table holds {needle}"));
        }
    }
    let mut files = Vec::new();
    files_below(b.folder(), &mut files);
    for (name, bytes) in files {
        for needle in needles() {
            if bytes.windows(needle.len()).any(|window| window == needle.as_bytes()) {
                places.push(format!("{name} holds {needle}"));
            }
        }
    }
    places
}

/// Keeps everything that is logged on its thread, as verbosely as the program ever logs.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        writeln!(self.0.lock().unwrap(), "{field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::INFO
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

db_test! {
    async fn after_erasure_nothing_of_a_person_is_found_anywhere(b) {
        let log = Log::default();
        let _guard = tracing::subscriber::set_default(log.clone());
        publish(b).await;
        let ana = live(b).await;
        // The search must be able to find: before the erasure it finds every one of them.
        let before = places(b).await.join("\n");
        for needle in needles() {
            // What is written in a file is in the store of files alone.
            let place = if needle == TEXTS[7] { "holds" } else { "a table holds" };
            assert!(before.contains(&format!("{place} {needle}")), "{needle} was never stored: {before}");
        }
        b.personal_data().erase_mine(&ana).await.unwrap();
        assert_eq!(places(b).await, Vec::<String>::new());
        let logged = log.0.lock().unwrap().clone();
        for needle in needles() {
            assert!(!logged.contains(&needle), "the log holds {needle}");
        }
        // What the law wants stays.
        let mut tx = b.read().await.unwrap();
        let kept = many!(&mut tx, (i64, i64, Option<i64>), "select register_year, register_number, sent_at from submissions \
            where state = 'sent' order by register_number").unwrap();
        assert_eq!(kept.len(), 4);
        assert!(kept.iter().all(|(year, _, sent)| *year == 2026 && sent.is_some()));
    }
}

db_test! {
    async fn after_an_account_is_erased_nothing_of_its_owner_is_found_anywhere(b) {
        publish(b).await;
        let actor = person(b, "Nemaigasita", &[]).await;
        let owner = actor.person.unwrap();
        let mut form = submission(vec![opinion("", TEXTS[0])]);
        form.sender.email.clone_from(&owner.email);
        b.submissions().receive(SLUG, form, None, b"").await.unwrap();
        b.accounts().forgotten(&owner.email, Language::Ro).await.unwrap();
        assert!(!places(b).await.is_empty());
        b.personal_data().erase_account(&owner).await.unwrap();
        let places: Vec<String> = places(b).await;
        assert_eq!(places, Vec::<String>::new());
        let values = every_value(b).await;
        assert!(!values.iter().any(|value| value.contains(&owner.email) || value.contains("Nemaigasita")));
        assert!(!values.iter().any(|value| value.contains(&hash(owner.login.as_str()))));
    }
}

db_test! {
    async fn a_login_in_the_browser_outlives_the_erasure_of_what_was_typed_there(b) {
        let typed = serde_json::json!({ "login": "secret", "form:my-submissions": [ANA] });
        b.sessions().create("s", &typed.to_string(), b.now().plus_seconds(600)).await.unwrap();
        b.sessions().create("other", "{\"login\":\"x\",\"form\":\"kept\"}", b.now().plus_seconds(600)).await.unwrap();
        b.personal_data().erase_mine(&citizen(ANA)).await.unwrap();
        assert_eq!(b.sessions().load("s").await.unwrap().unwrap().0, "{\"login\":\"secret\"}");
        assert!(b.sessions().load("other").await.unwrap().unwrap().0.contains("kept"));
    }
}
