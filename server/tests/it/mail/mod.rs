//! Mails over a real SMTP server: a process of its own on the loopback, which tests kill.

mod sink;

use std::collections::BTreeMap;
use std::sync::Arc;

use backend::outbox::{Facts, Letter};
use backend::{Backend, SetClock, Settings};
use model::Language;
use model::citizens::Form;
use model::mails::{Mail, Shelf};
use model::moment::Instant;
use server::chance::OsChance;
use server::config::Mailing;
use server::mail::Post;

use crate::support::TestApp;
use sink::Sink;

/// 2026-11-02T08:00:00Z.
const START: Instant = Instant(1_793_606_400_000);
const SITE: &str = "https://rotunda.example";
const FROM: &str = "Rotunda <consultare@rotunda.example>";
const HOUR: i64 = 3_600;

struct Office {
    backend: Backend,
    clock: Arc<SetClock>,
    sink: Sink,
    post: Post,
    folder: tempfile::TempDir,
}

impl Office {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            database_url: None,
            folder: folder.path().to_owned(),
            secret: [3; 32],
            breached: None,
        };
        let clock = Arc::new(SetClock::at(START));
        let backend = Backend::open(settings, clock.clone(), Arc::new(OsChance)).await.unwrap();
        let sink = Sink::start();
        let mailing = Mailing { smtp_url: Some(sink.url()), mail_from: Some(FROM.into()) };
        let post = Post::new(&mailing, backend.outbox().folder().to_owned(), SITE).unwrap();
        Self { backend, clock, sink, post, folder }
    }

    /// Somebody asks for their submissions.
    async fn put(&self, name: &str) {
        let form = Form { email: format!("{name}@exemplu.example") };
        self.backend.citizens().ask(form, Language::Ro).await.unwrap();
    }

    async fn round(&self) {
        self.post.round(&self.backend).await.unwrap();
    }

    fn forward(&self, seconds: i64) {
        self.clock.set(self.backend.now().plus_seconds(seconds));
    }

    /// Lets so many minutes pass, as the job sees them.
    async fn minutes(&self, minutes: i64) {
        for _ in 0..minutes {
            self.forward(60);
            self.round().await;
        }
    }

    /// How often each recipient got a mail.
    fn arrived(&self) -> BTreeMap<String, usize> {
        let mut arrived = BTreeMap::new();
        for mail in self.sink.mails() {
            *arrived.entry(header(&mail, "To")).or_default() += 1;
        }
        arrived
    }

    async fn on(&self, shelf: Shelf) -> Vec<String> {
        let admin = TestApp::admin();
        let shelf = self.backend.outbox().shelf(&admin, Some(shelf), None).await.unwrap();
        shelf.rows.into_iter().map(|row| row.id).collect()
    }
}

fn header(mail: &str, name: &str) -> String {
    let head = mail.split("\r\n\r\n").next().unwrap();
    let line = head.lines().find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap_or_default();
    line.to_owned()
}

fn once(names: impl IntoIterator<Item = String>) -> BTreeMap<String, usize> {
    names.into_iter().map(|name| (format!("{name}@exemplu.example"), 1)).collect()
}

#[tokio::test]
async fn a_mail_arrives_whole_in_both_forms() {
    let office = Office::open().await;
    office.put("ana").await;
    office.round().await;
    let mails = office.sink.mails();
    let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
    assert_eq!(header(mail, "To"), "ana@exemplu.example");
    assert_eq!(header(mail, "Auto-Submitted"), "auto-generated");
    assert!(header(mail, "Content-Type").starts_with("multipart/alternative"), "{mail}");
    assert!(mail.contains("text/plain") && mail.contains("text/html"));
    assert_eq!(office.on(Shelf::Sent).await.len(), 1);
}

#[tokio::test]
async fn killing_the_mail_server_for_an_hour_loses_and_doubles_no_mail() {
    let mut office = Office::open().await;
    let names = |range: std::ops::Range<usize>| range.map(|number| format!("p{number}"));
    for name in names(0..12) {
        office.put(&name).await;
    }
    office.round().await;
    assert_eq!(office.arrived(), once(names(0..12)));
    office.sink.kill();
    for name in names(12..30) {
        office.put(&name).await;
        office.minutes(2).await;
    }
    office.minutes(24).await;
    assert_eq!(office.arrived().len(), 12, "nobody is there to take a mail");
    assert_eq!(office.backend.now().0 - START.0, HOUR * 1_000);
    office.sink.restart();
    for name in names(30..40) {
        office.put(&name).await;
    }
    office.minutes(3 * 60).await;
    assert_eq!(office.arrived(), once(names(0..40)));
    assert!(office.on(Shelf::Waiting).await.is_empty() && office.on(Shelf::Doubtful).await.is_empty());
}

#[tokio::test]
async fn a_server_that_dies_before_it_has_the_text_gets_every_mail_once() {
    for step in ["greeting", "hello", "mail", "recipient", "data"] {
        let mut office = Office::open().await;
        for name in ["ana", "radu", "ioana"] {
            office.put(name).await;
        }
        office.sink.dies_at(step);
        office.round().await;
        assert!(office.sink.is_dead(), "{step}");
        office.sink.restart();
        office.minutes(10).await;
        assert_eq!(office.arrived(), once(["ana", "radu", "ioana"].map(String::from)), "{step}");
        assert!(office.on(Shelf::Doubtful).await.is_empty(), "{step}");
    }
}

#[tokio::test]
async fn a_server_that_dies_with_the_text_leaves_a_doubt_and_no_double() {
    // "text": it died before it kept the mail; "kept": after that, and before it could say so.
    for (step, arrived) in [("text", 0), ("kept", 1)] {
        let mut office = Office::open().await;
        office.put("ana").await;
        office.sink.dies_at(step);
        office.round().await;
        office.sink.restart();
        office.put("radu").await;
        office.minutes(30).await;
        office.forward(30 * 24 * HOUR);
        office.round().await;
        assert_eq!(
            office.arrived().get("ana@exemplu.example").copied().unwrap_or_default(),
            arrived,
            "{step}"
        );
        assert_eq!(office.arrived()["radu@exemplu.example"], 1);
        let doubtful = office.on(Shelf::Doubtful).await;
        assert_eq!(doubtful.len(), 1, "{step}: a person decides");
        office.backend.outbox().send_again(&TestApp::admin(), &doubtful[0]).await.unwrap();
        office.round().await;
        assert_eq!(office.arrived()["ana@exemplu.example"], arrived + 1, "{step}");
        let ids: Vec<String> = office.sink.mails().iter().map(|mail| header(mail, "Message-ID")).collect();
        let of_ana = ids.iter().filter(|id| **id == format!("<{}@rotunda.example>", doubtful[0])).count();
        assert_eq!(of_ana, arrived + 1, "a mail has the same Message-ID however often it is sent");
    }
}

#[tokio::test]
async fn our_own_end_between_taking_and_saying_so_leaves_a_doubt_and_no_double() {
    let office = Office::open().await;
    office.put("ana").await;
    let taken = office.backend.outbox().claim(10).await.unwrap();
    assert_eq!(taken.len(), 1);
    drop(taken);
    // The program starts anew over the same storage.
    office.backend.close().await;
    let settings = Settings {
        database_url: None,
        folder: office.folder.path().to_owned(),
        secret: [3; 32],
        breached: None,
    };
    let backend = Backend::open(settings, office.clock.clone(), Arc::new(OsChance)).await.unwrap();
    let office = Office { backend, ..office };
    office.minutes(20).await;
    office.forward(10 * 24 * HOUR);
    office.round().await;
    assert!(office.arrived().is_empty());
    assert_eq!(office.on(Shelf::Doubtful).await.len(), 1);
}

#[tokio::test]
async fn a_refused_recipient_holds_up_nobody_else() {
    let office = Office::open().await;
    for name in ["ana", "refuzat", "maitarziu", "radu"] {
        office.put(name).await;
    }
    office.round().await;
    assert_eq!(office.arrived(), once(["ana", "radu"].map(String::from)));
    assert_eq!(office.on(Shelf::Trouble).await.len(), 2);
    assert_eq!(office.on(Shelf::Waiting).await.len(), 1, "what was refused for now is tried again");
    let log = office.sink.heard();
    assert!(!log.iter().any(|line| line.to_lowercase().contains("bcc")), "{log:?}");
}

#[tokio::test]
async fn without_a_mail_server_each_mail_is_a_file_for_its_owner() {
    use std::os::unix::fs::PermissionsExt;
    let office = Office::open().await;
    let folder = office.backend.outbox().folder().to_owned();
    let post = Post::new(&Mailing::default(), folder.clone(), SITE).unwrap();
    office.put("ana").await;
    post.round(&office.backend).await.unwrap();
    let sent = office.on(Shelf::Sent).await;
    let file = folder.join(format!("{}.eml", sent[0]));
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(std::fs::read_to_string(&file).unwrap().contains("\r\nTo: ana@exemplu.example\r\n"));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    assert!(office.sink.mails().is_empty());
}

#[test]
fn a_mail_server_needs_a_sender() {
    let mailing = Mailing { smtp_url: Some("smtp://127.0.0.1".into()), mail_from: None };
    assert!(Post::new(&mailing, "x".into(), SITE).is_err());
    let mailing = Mailing { mail_from: Some("a\r\nBcc: b@c.example".into()), ..mailing };
    assert!(Post::new(&mailing, "x".into(), SITE).is_err());
}

#[test]
fn a_letter_tells_no_log_whom_it_is_for() {
    let letter = Letter {
        id: "id".into(),
        recipient: "ana@exemplu.example".into(),
        language: Language::Ro,
        mail: Mail::NoAccount,
        secret: Some("0123456789abcdef".into()),
        facts: Facts::default(),
    };
    let logged = format!("{letter:?}");
    assert!(!logged.contains("ana") && !logged.contains("0123"), "{logged}");
}
