//! Who asks, over one site of their own.

use std::sync::Arc;

use model::Language;
use model::accounts::Role;
use sqlx::SqlitePool;
use sqlx::sqlite::SqliteConnectOptions;

use super::asking::{self, Objects};
use super::outcome::Outcome;
use super::table::{NAMES_SHOWN, Row};
use crate::support::{Client, SLUG, TestApp};

/// The columns of the matrix, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Who {
    /// Nobody in particular.
    Visitor,
    /// The browser session that the draft belongs to.
    Owner,
    /// Another one, with a draft of its own.
    Other,
    Moderator,
    Expert,
    Editor,
    Admin,
}

/// What the owner has written and not sent.
const UNSENT: &str = "Deocamdată numai pentru mine.";

pub(crate) struct Cast {
    app: TestApp,
    who: Who,
    subject: Arc<Client>,
    owner: Arc<Client>,
    editor: Client,
    objects: Objects,
    /// A connection of the test's own, which can only read.
    storage: SqlitePool,
    /// Names of senders were shown already.
    has_looked: bool,
}

impl Cast {
    pub(crate) async fn of(who: Who) -> Self {
        let app = TestApp::with_demo().await;
        let owner = Arc::new(app.visitor());
        asking::post(&owner, "/api/comments/add", asking::comment(UNSENT)).await;
        let subject = match who {
            Who::Visitor => Arc::new(app.visitor()),
            Who::Owner => Arc::clone(&owner),
            Who::Other => {
                let other = app.visitor();
                asking::post(&other, "/api/comments/add", asking::comment("Altceva.")).await;
                Arc::new(other)
            }
            Who::Moderator => Arc::new(app.staff(Role::Moderator).await),
            Who::Expert => Arc::new(app.staff(Role::Expert).await),
            Who::Editor => Arc::new(app.staff(Role::Editor).await),
            Who::Admin => Arc::new(app.staff(Role::Admin).await),
        };
        let editor = app.staff(Role::Editor).await;
        asking::post(&editor, "/api/consultations/create", asking::consultation_named(asking::PREPARED))
            .await;
        let path = format!("/api/v1/consultations/{SLUG}/submissions");
        let receipt = app.visitor().post_json(&path, None, &asking::submission()).await.json();
        let secret = receipt["tracking_url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        let options = SqliteConnectOptions::new().filename(app.storage()).read_only(true);
        let storage = SqlitePool::connect_with(options).await.unwrap();
        const CARRIED: &str =
            "select id from comments where place_state = 'needs_person' order by id limit 1";
        let carried = sqlx::query_scalar(CARRIED).fetch_one(&storage).await.unwrap();
        const CHANGED: &str = "select p.id from provisions p join versions v on v.id = p.version_id \
            where v.number = 2 and p.eid = 'chp_1__art_5'";
        let changed = sqlx::query_scalar(CHANGED).fetch_one(&storage).await.unwrap();
        let objects = Objects { secret, carried, changed, ..Objects::default() };
        let mut cast = Self { app, who, subject, owner, editor, objects, storage, has_looked: false };
        cast.prepare().await;
        cast
    }

    /// Makes what the requests are about: a comment of the owner's in an unsent submission, and a text in work.
    async fn prepare(&mut self) {
        let added = asking::post(&self.owner, "/api/comments/add", asking::comment("Încă una.")).await;
        let (_, id) = added.location().split_once("saved=").unwrap();
        let submission = sqlx::query_scalar("select submission_id from comments where id = $1").bind(id);
        self.objects.submission = submission.fetch_one(&self.storage).await.unwrap();
        self.objects.comment = id.to_owned();
        asking::upload(&self.editor).await;
        let step = sqlx::query_scalar("select id from draft_steps order by position desc limit 1");
        self.objects.step = step.fetch_optional(&self.storage).await.unwrap().unwrap_or_default();
    }

    /// Asks one line of the matrix and gives everything that is not as it says.
    pub(crate) async fn ask(&mut self, row: &Row) -> Vec<String> {
        if row.method != "GET" {
            self.prepare().await;
        }
        let expected = row.answers[self.who as usize];
        let (audit, generation) = (self.audit().await, self.app.backend.generation());
        let answer = row.ask.put(&self.subject, row.path, &self.objects).await;
        let (acts, writes) = (self.audit().await - audit, self.app.backend.generation() - generation);

        let mut wrong = Vec::new();
        let outcome = Outcome::of(row.method, &answer);
        if outcome != expected {
            wrong.push(format!(
                "{outcome:?} instead of {expected:?} ({} {})",
                answer.status,
                answer.location()
            ));
        }
        let done = row.method != "GET" && expected == Outcome::Done;
        let taken = row.method == "GET" && expected == Outcome::Page;
        let looked =
            taken && NAMES_SHOWN.contains(&row.path) && !std::mem::replace(&mut self.has_looked, true);
        if acts != i64::from((done || taken) && row.audited || looked) {
            wrong.push(format!("{acts} rows were added to the audit trail"));
        }
        if (writes > 0) != done {
            wrong.push(format!("it was written {writes} times"));
        }
        if row.method == "GET" && self.who != Who::Owner && answer.text().contains(UNSENT) {
            wrong.push("shows what somebody else has not sent".to_owned());
        }
        wrong.into_iter().map(|wrong| format!("{} {}: {wrong}", row.method, row.path)).collect()
    }

    /// Acts in the trail that have no words in some language.
    pub(crate) async fn wordless(&self) -> Vec<String> {
        let acts: Vec<(String, String)> =
            sqlx::query_as("select distinct verb, object from audit").fetch_all(&self.storage).await.unwrap();
        let words = [Language::Ro, Language::En].map(|language| &app::messages::of(language).audit);
        let is_wordless = |(verb, object): &(String, String)| {
            let noun = object.split(':').next().unwrap_or_default();
            words.iter().any(|words| (words.verb)(verb).is_none() || (words.noun)(noun).is_none())
        };
        let wordless = acts.into_iter().filter(is_wordless);
        wordless.map(|(verb, object)| format!("no words for {verb} on {object}")).collect()
    }

    async fn audit(&self) -> i64 {
        sqlx::query_scalar("select count(*) from audit").fetch_one(&self.storage).await.unwrap()
    }
}
