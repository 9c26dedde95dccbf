//! Who asks, over one site of their own.

use std::collections::BTreeSet;
use std::sync::Arc;

use backend::Actor;
use backend::outbox::Fate;
use model::Language;
use model::accounts::Role;
use model::campaigns::{ALONE, Split};
use model::citizens::Form;
use model::comments;
use model::exports;
use model::ids::OrganisationId;
use model::mails::Mail;
use model::outcomes::{self, Selection, Template};
use model::themes;

use super::answers::Who;
use super::asking::{self, Ask, Objects};
use super::outcome::{NAMES_SHOWN, Outcome};
use super::people;
use super::storage::Storage;
use super::summaries;
use super::table::Row;
use crate::files;
use crate::support::{Client, Engine, SLUG, TestApp};

/// What the owner has written and not sent.
const UNSENT: &str = "Deocamdată numai pentru mine.";

/// Pages that show whose address is proved what was sent with it.
const LISTS: [&str; 2] = ["/ro/contributiile-mele", "/en/my-submissions"];

/// Sends a submission with a file: what leads to it, and the file.
async fn filed(app: &TestApp, storage: &Storage) -> (String, String) {
    const SENT: &str = "select a.id from attachments a join submissions s on s.id = a.submission_id \
        where s.state = 'sent' and a.id <> $1";
    let client = files::begun(app).await;
    files::add(&client, "ro", &[("Trimis.txt", b"Trimis.")]).await;
    (files::sent(&client).await, storage.text(SENT, "").await)
}

/// What ends the mails of news to whoever sent a submission.
async fn news(app: &TestApp, secret: &str) -> String {
    app.backend.digests().ask(&Actor::visitor(), secret, Language::Ro).await.unwrap();
    let mut letters = app.backend.outbox().claim(100).await.unwrap();
    for letter in &letters {
        app.backend.outbox().settle(letter, &Fate::Refused(String::new())).await.unwrap();
    }
    letters.retain(|letter| matches!(letter.mail, Mail::ConfirmNews { .. }));
    letters.pop().unwrap().secret().to_owned()
}

pub(crate) struct Cast {
    app: TestApp,
    who: Who,
    subject: Arc<Client>,
    owner: Arc<Client>,
    editor: Client,
    objects: Objects,
    /// How many mails were made: one address gets only a few in an hour.
    mails: u32,
    storage: Storage,
    /// Whose names were shown already.
    looked: BTreeSet<&'static str>,
}

impl Cast {
    pub(crate) async fn of(who: Who, engine: Engine) -> Self {
        let app = TestApp::on(engine).await;
        let owner = Arc::new(app.visitor());
        asking::post(&owner, "/api/comments/add", asking::comment(UNSENT)).await;
        // Whoever is to be forgotten logs in first, so that nobody else is.
        let expired = if who == Who::Expired { Some(app.staff(Role::Expert).await) } else { None };
        if expired.is_some() {
            app.clock.set(app.backend.now().plus_seconds(30 * 60));
        }
        let editor = app.staff(Role::Editor).await;
        asking::post(&editor, "/api/consultations/create", asking::consultation_named(asking::PREPARED))
            .await;
        let path = format!("/api/v1/consultations/{SLUG}/submissions");
        let receipt = app.visitor().post_json(&path, None, &asking::submission()).await.json();
        let secret = receipt["tracking_url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        let storage = Storage::of(&app).await;
        let (file_secret, sent_file) = filed(&app, &storage).await;
        let said = app.backend.submissions().receipt(&secret).await.unwrap().comments[0].id.clone();
        let news = news(&app, &secret).await;
        let mut objects =
            Objects { secret, said, news, file_secret, sent_file, ..people::objects(&app, &storage).await };
        let subject = match expired {
            Some(client) => Arc::new(client),
            None if who == Who::Owner => Arc::clone(&owner),
            None => {
                let (client, password) = people::enter(&app, &storage, who).await;
                objects.password = password;
                Arc::new(client)
            }
        };
        let mut cast =
            Self { app, who, subject, owner, editor, objects, mails: 0, storage, looked: BTreeSet::new() };
        cast.prepare().await;
        cast
    }

    /// Makes what the requests are about: a comment of the owner's in an unsent submission, and a text in work.
    async fn prepare(&mut self) {
        const SUBMISSION: &str = "select submission_id from comments where id = $1";
        const FILE: &str = "select id from attachments where submission_id = $1 order by position";
        const STEP: &str = "select id from draft_steps where id <> $1 order by position desc limit 1";
        let added = asking::post(&self.owner, "/api/comments/add", asking::comment("Încă una.")).await;
        let (_, id) = added.location().split_once("saved=").unwrap();
        self.objects.submission = self.storage.text(SUBMISSION, id).await;
        self.objects.comment = id.to_owned();
        files::add(&self.owner, "ro", &[("Al meu.txt", UNSENT.as_bytes())]).await;
        self.objects.file = self.storage.text(FILE, &self.objects.submission).await;
        asking::upload(&self.editor).await;
        self.prepare_mail().await;
        self.objects.step = self.storage.text(STEP, "").await;
        let organisation = OrganisationId::from(self.objects.organisation.as_str());
        self.prepare_draft(&organisation).await;
        let reviewed = self.app.backend.organisations().review(&TestApp::admin(), &organisation).await;
        self.objects.seen = reviewed.unwrap().seen;
    }

    /// Makes a comment that nobody has changed in the draft of the organisation.
    async fn prepare_draft(&mut self, organisation: &OrganisationId) {
        let (backend, writer) = (&self.app.backend, people::writer(&self.objects));
        let form = comments::Form {
            stance: "neutral".into(),
            kind: "question".into(),
            text: format!("De ce, a {}-a oară?", self.mails),
            ..comments::Form::default()
        };
        let saved = backend.shared_drafts().add(&writer, organisation, SLUG, form).await.unwrap();
        let work = backend.shared_drafts().show(&writer, organisation, SLUG).await.unwrap().work.unwrap();
        self.objects.shared = saved.id.to_string();
        self.objects.draft = work.id.to_string();
        self.objects.fingerprint = work.fingerprint;
    }

    /// Makes a letter that whoever asks is entering; others than staff are refused, and have none.
    async fn prepare_letter(&mut self) {
        const LETTER: &str = "select submission_id from comments where id = $1";
        let text = format!("Din scrisoarea a {}-a.", self.mails);
        let added = asking::post(&self.subject, "/api/register/add", asking::comment(&text)).await;
        self.objects.written = match added.location().split_once("saved=") {
            Some((_, id)) => id.to_owned(),
            None => String::new(),
        };
        self.objects.letter = self.storage.text(LETTER, &self.objects.written).await;
        let hour_ago = self.app.backend.now().plus_seconds(-3_600);
        self.objects.received = self.app.backend.civil(hour_ago).local_input();
    }

    /// Makes a decision of somebody else's: one that is approved for whoever releases, else one that waits for it.
    async fn prepare_decision(&mut self, path: &str) {
        const UNDECIDED: &str = "select c.id from comments c join consultations k on k.id = c.consultation_id \
            where k.slug = $1 and c.decision_id is null and c.state = 'published' order by c.id limit 1";
        const TEMPLATE: &str = "select t.id from decision_templates t join consultations k on k.id = t.consultation_id \
            where k.slug = $1 order by t.id desc limit 1";
        let (expert, mut other) = (TestApp::admin(), TestApp::admin());
        if let Some(staff) = &mut other.staff {
            staff.account = "another-admin".into();
        }
        let desk = self.app.backend.outcomes();
        let template = Template { title: "T".into(), body: "[…]".into(), ..Template::default() };
        desk.keep_template(&expert, SLUG, template).await.unwrap();
        self.objects.template = self.storage.text(TEMPLATE, SLUG).await;
        self.objects.undecided = self.storage.text(UNDECIDED, SLUG).await;
        if path.ends_with("/draft") {
            return;
        }
        let selection = Selection { comments: self.objects.undecided.clone(), ..Selection::default() };
        let form = outcomes::Form { outcome: "accepted".into(), ..outcomes::Form::default() };
        let id = desk.draft(&expert, SLUG, &selection, &form).await.unwrap();
        self.objects.another_undecided = self.storage.text(UNDECIDED, SLUG).await;
        if path.ends_with("/release") {
            desk.approve(&other, SLUG, &[(id.to_string(), 1)]).await.unwrap();
        }
        self.objects.decision = id.to_string();
        self.objects.turn = desk.releasing(&expert, SLUG).await.unwrap().turn.to_string();
    }

    /// Writes a sentence of a summary, which is public for whoever takes it back.
    async fn prepare_summary(&mut self, path: &str) {
        const PUBLISHED: &str = "select c.id from comments c join consultations k on k.id = c.consultation_id \
            where k.slug = $1 and c.state = 'published' order by c.id limit 1";
        let (expert, desk) = (TestApp::admin(), self.app.backend.summaries());
        let comment = self.storage.text(PUBLISHED, SLUG).await;
        let (mut revision, mut public) = (0, false);
        if let Some(summary) = desk.show(&expert, SLUG, summaries::ARTICLE).await.unwrap().0 {
            (revision, public) = (summary.revision, summary.published.is_some());
        }
        if public {
            desk.withdraw(&expert, SLUG, summaries::ARTICLE, revision).await.unwrap();
            revision += 1;
        }
        let form = model::summaries::Form {
            revision,
            text: "Unii cer ceva.".into(),
            comments: vec![comment.clone()],
            ..model::summaries::Form::default()
        };
        self.objects.sentence = desk.write(&expert, SLUG, summaries::ARTICLE, &form).await.unwrap();
        revision += 1;
        if path.ends_with("/withdraw") {
            desk.publish(&expert, SLUG, summaries::ARTICLE, revision).await.unwrap();
            revision += 1;
        }
        (self.objects.undecided, self.objects.revision) = (comment, revision.to_string());
    }

    /// Orders a file as somebody else: one that is made already for whoever fetches or removes.
    async fn prepare_export(&mut self, path: &str) {
        let exports = self.app.backend.exports();
        while exports.round().await.unwrap() {}
        let form = exports::Form { file: "centraliser.csv".into(), provision: None };
        let id = exports.order(&TestApp::admin(), SLUG, Language::Ro, &form).await.unwrap();
        if !path.ends_with("/cancel") {
            while exports.round().await.unwrap() {}
        }
        self.objects.export = id.to_string();
    }

    /// Takes a comment out of the greatest campaign, so that this can be taken back, and finds another that can go.
    async fn prepare_campaign(&mut self) {
        const GREATEST: &str = "select id from campaigns where id <> $1 order by comments desc, id limit 1";
        const MEMBER: &str = "select id from comments where campaign_id = $1 order by id limit 1";
        // By what it is: events of one instant have no order.
        const EVENT: &str = "select e.id from campaign_events e where e.campaign_id = $1 and e.kind = 'set_apart' \
            and not exists (select 1 from campaign_events u where u.other_id = e.id) limit 1";
        self.objects.campaign = self.storage.text(GREATEST, "").await;
        let campaign = self.objects.campaign.clone();
        self.objects.other_campaign = self.storage.text(GREATEST, &campaign).await;
        let split = Split {
            campaign: campaign.clone(),
            comments: vec![self.storage.text(MEMBER, &campaign).await],
            becomes: ALONE.into(),
            copies: String::new(),
            reason: "De probă.".into(),
        };
        self.app.backend.campaigns().split(&TestApp::admin(), SLUG, &split).await.unwrap();
        self.objects.campaign_event = self.storage.text(EVENT, &campaign).await;
        self.objects.joined = self.storage.text(MEMBER, &campaign).await;
    }

    /// Makes a theme that is on a comment of a campaign, another theme, and a sample.
    async fn prepare_theme(&mut self, path: &str) {
        const MEMBER: &str = "select c.id from comments c join campaigns k on k.id = c.campaign_id where k.id <> $1 \
            order by k.comments desc, k.id, c.id limit 1";
        const UNCODED: &str = "select c.id from comments c join consultations k on k.id = c.consultation_id \
            where k.slug = $1 and c.coded_at is null and c.campaign_id is null and c.state = 'published' \
            order by c.id desc limit 1";
        const EVENT: &str = "select id from theme_events where theme_id = $1 and kind = 'split'";
        let (expert, desk) = (TestApp::admin(), self.app.backend.themes());
        let keep = async |name: String| {
            let form = themes::Form { name, ..themes::Form::default() };
            desk.keep(&expert, SLUG, &form).await.unwrap()
        };
        self.objects.theme = keep(format!("Prima de la {}", self.mails)).await;
        self.objects.other_theme = keep(format!("Alta de la {}", self.mails)).await;
        self.objects.coded = self.storage.text(MEMBER, "").await;
        self.objects.sampled = self.storage.text(UNCODED, SLUG).await;
        for comment in [&self.objects.coded, &self.objects.sampled] {
            let seen = desk.coding(&expert, SLUG, comment).await.unwrap().seen;
            let themes = vec![self.objects.theme.clone()];
            let form = themes::Coding { comment: comment.clone(), seen, themes, ..themes::Coding::default() };
            desk.put(&expert, SLUG, &form).await.unwrap();
        }
        self.objects.code_seen = desk.coding(&expert, SLUG, &self.objects.coded).await.unwrap().seen;
        let left = desk.spreading(&expert, SLUG, &self.objects.coded).await.unwrap().left;
        self.objects.left_of_campaign = (left.0 + left.1).to_string();
        if path.ends_with("/undo") {
            let split = themes::Move {
                theme: self.objects.theme.clone(),
                comments: vec![self.objects.coded.clone()],
                into: self.objects.other_theme.clone(),
                reason: "De probă.".into(),
                ..themes::Move::default()
            };
            desk.split(&expert, SLUG, &split).await.unwrap();
            self.objects.theme_event = self.storage.text(EVENT, &self.objects.theme).await;
        }
        if path.contains("drawn") || path.ends_with("/code-again") {
            self.objects.sample = desk.draw(&expert, SLUG, 500, Some(7)).await.unwrap();
        }
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
        if row.path.starts_with("/api/outcomes/") {
            self.prepare_decision(row.path).await;
        }
        if row.path.starts_with("/api/campaigns/") {
            self.prepare_campaign().await;
        }
        if row.path.starts_with("/api/summaries/") {
            self.prepare_summary(row.path).await;
        }
        if row.path.contains("/exports/") {
            self.prepare_export(row.path).await;
        }
        if row.path.starts_with("/api/themes/") {
            self.prepare_theme(row.path).await;
        }
        if row.path.starts_with("/api/register/") {
            self.prepare_letter().await;
        }
        if matches!(row.ask, Ask::Code | Ask::NewCode) {
            // A code works once: each asking has a time step of its own.
            self.app.clock.set(self.app.backend.now().plus_seconds(30));
            self.objects.seconds = u64::try_from(self.app.backend.now().0 / 1_000).unwrap();
            self.objects.code = match self.who {
                // What is offered stays the same throughout a login: it is what they took.
                Who::EditorHere | Who::EditorElsewhere => {
                    asking::code_of(&asking::offered(&self.subject).await, self.objects.seconds)
                }
                _ => backend::demo::code(self.app.backend.now()).unwrap(),
            };
        }
        let expected = row.answers.of(self.who);
        let (audit, generation) = (self.storage.acts().await, self.app.backend.generation());
        let answer = row.ask.put(&self.subject, row.path, &self.objects).await;
        let (acts, writes) = (self.storage.acts().await - audit, self.app.backend.generation() - generation);

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
        let names = NAMES_SHOWN.iter().find(|(path, _)| taken && *path == row.path);
        let looked = names.is_some_and(|(_, whose)| self.looked.insert(whose));
        if acts != i64::from((done || taken) && row.audited || looked) {
            wrong.push(format!("{acts} rows were added to the audit trail"));
        }
        if (writes > 0) != (done && !row.silent) {
            wrong.push(format!("it was written {writes} times"));
        }
        if row.method == "GET" && self.who != Who::Owner && answer.text().contains(UNSENT) {
            wrong.push("shows what somebody else has not sent".to_owned());
        }
        let list = row.method == "GET" && LISTS.contains(&row.path);
        if list && answer.text().contains(&self.objects.secret) != (self.who == Who::Citizen) {
            wrong.push("shows what was sent to the wrong person, or does not to the right one".to_owned());
        }
        wrong.into_iter().map(|wrong| format!("{} {}: {wrong}", row.method, row.path)).collect()
    }

    /// Acts in the trail that have no words in some language.
    pub(crate) async fn wordless(&self) -> Vec<String> {
        let acts = self.storage.kinds().await;
        let words = [Language::Ro, Language::En].map(|language| &app::messages::of(language).audit);
        let is_wordless = |(verb, object): &(String, String)| {
            let noun = object.split(':').next().unwrap_or_default();
            words.iter().any(|words| (words.verb)(verb).is_none() || (words.noun)(noun).is_none())
        };
        let wordless = acts.into_iter().filter(is_wordless);
        wordless.map(|(verb, object)| format!("no words for {verb} on {object}")).collect()
    }
}
