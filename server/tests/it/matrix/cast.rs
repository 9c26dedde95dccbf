//! Who asks, over one site of their own.

use std::sync::Arc;

use backend::demo::LOGINS;
use backend::outbox::Fate;
use model::Language;
use model::accounts::{self, Role};
use model::citizens::Form;
use sqlx::SqlitePool;
use sqlx::sqlite::SqliteConnectOptions;

use super::asking::{self, Ask, Objects};
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

impl Who {
    /// The role of staff, of who has one.
    const fn role(self) -> Option<Role> {
        match self {
            Self::Moderator => Some(Role::Moderator),
            Self::Expert => Some(Role::Expert),
            Self::Editor => Some(Role::Editor),
            Self::Admin => Some(Role::Admin),
            Self::Visitor | Self::Owner | Self::Other => None,
        }
    }
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
    /// How many mails were made: one address gets only a few in an hour.
    mails: u32,
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
        let colleague = accounts::Form {
            name: "Coleg".into(),
            email: "coleg@rotunda.example".into(),
            password: "parola-colegului".into(),
        };
        let colleague = app.backend.accounts().create(colleague, vec![Role::Expert]).await.unwrap();
        let assignment = sqlx::query_scalar("select id from assignments where account_id = $1");
        let assignment = assignment.bind(colleague.as_str()).fetch_one(&storage).await.unwrap();
        let password = who.role().and_then(|role| LOGINS.iter().find(|login| login.roles.contains(&role)));
        let password = password.map_or_else(String::new, |login| login.password.to_owned());
        let colleague = colleague.to_string();
        let objects =
            Objects { secret, carried, changed, colleague, assignment, password, ..Objects::default() };
        let mut cast =
            Self { app, who, subject, owner, editor, objects, mails: 0, storage, has_looked: false };
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
        self.prepare_mail().await;
        let step = sqlx::query_scalar("select id from draft_steps order by position desc limit 1");
        self.objects.step = step.fetch_optional(&self.storage).await.unwrap().unwrap_or_default();
    }

    /// Makes a link that was mailed and not used, in a mail that may or may not have arrived.
    async fn prepare_mail(&mut self) {
        let backend = &self.app.backend;
        let (form, language) = (Form { email: format!("p{}@rotunda.example", self.mails) }, Language::Ro);
        self.mails += 1;
        backend.citizens().ask(form, language).await.unwrap();
        for letter in backend.outbox().claim(100).await.unwrap() {
            backend.outbox().settle(&letter, &Fate::Doubtful(String::new())).await.unwrap();
            (self.objects.link, self.objects.mail) = (letter.secret().to_owned(), letter.id);
        }
    }

    /// Asks one line of the matrix and gives everything that is not as it says.
    pub(crate) async fn ask(&mut self, row: &Row) -> Vec<String> {
        if row.method != "GET" {
            self.prepare().await;
        }
        if matches!(row.ask, Ask::Code | Ask::NewCode) {
            // A code works once: each asking has a time step of its own.
            self.app.clock.set(self.app.backend.now().plus_seconds(30));
            self.objects.code = backend::demo::code(self.app.backend.now()).unwrap();
            self.objects.seconds = u64::try_from(self.app.backend.now().0 / 1_000).unwrap();
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
        if (writes > 0) != (done && !row.silent) {
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
