//! Senders that do not give up: what was not acknowledged is sent again under the same key, or by the same form.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context as _, bail};
use hyper::StatusCode;
use hyper::header::HeaderName;
use serde_json::{Value, json};
use tokio::sync::RwLock;
use tokio::time::{sleep, timeout};

use crate::browser::Browser;
use crate::chance::Chance;
use crate::http::{Answer, Client};
use crate::receipts::{Book, Receipt};

/// The demo's consultation that is open.
pub(crate) const SLUG: &str = "legea-auditului-social";

/// How many send at once; every fourth is a browser without script.
pub(crate) const CLIENTS: usize = 16;

const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// How long somebody waits who got no answer.
const PAUSE: Duration = Duration::from_millis(25);
/// How often a request is tried at most: a run that cannot end must fail.
const PATIENCE: u32 = 20_000;

/// What the senders share.
pub(crate) struct Field {
    pub(crate) address: SocketAddr,
    pub(crate) receipts: PathBuf,
    /// Provisions that can be spoken about.
    pub(crate) provisions: Vec<String>,
    /// Held by who checks: nobody sends meanwhile.
    pub(crate) gate: RwLock<()>,
    /// Whoever is done begins nothing new.
    pub(crate) enough: AtomicBool,
    pub(crate) acknowledged: AtomicU64,
    pub(crate) retried: AtomicU64,
    /// Retries that found their submission entered: it was committed, but nobody had heard of it.
    pub(crate) replayed: AtomicU64,
    pub(crate) chance: Chance,
    /// Answers that say neither yes nor "later", nor nothing at all.
    pub(crate) odd: Mutex<Vec<String>>,
}

/// What came of one try.
pub(crate) enum Try {
    Done(Receipt),
    /// The receipt of an earlier try.
    Replayed(Receipt),
    /// No answer, or "later".
    Later,
    /// An answer that should not be.
    Odd(String),
}

impl Field {
    /// The provisions of the demo's consultation.
    pub(crate) async fn provisions(address: SocketAddr) -> anyhow::Result<Vec<String>> {
        let path = format!("/api/v1/consultations/{SLUG}/articles");
        let answer: Value = serde_json::from_str(&Client::of(address).get(&path).await?.text())?;
        let all = answer.as_array().or_else(|| answer["items"].as_array()).context("no articles")?;
        Ok(all.iter().filter_map(|article| article["eid"].as_str()).map(ToOwned::to_owned).collect())
    }

    /// Sends one submission after the other until it is enough.
    pub(crate) async fn send(&self, client: usize) -> anyhow::Result<()> {
        let mut book = Book::open(&self.receipts, client)?;
        let mut sender = if client % 4 == 3 {
            Sender::Browser(Browser::of(self.address))
        } else {
            Sender::Program { client: Client::of(self.address), key: String::new(), body: String::new() }
        };
        for number in 0_usize.. {
            if self.enough.load(Ordering::Acquire) {
                return Ok(());
            }
            let key = format!("t{client}.{number}");
            let provision = self.provisions.get((client + number) % (self.provisions.len() + 1));
            let provision = provision.map_or("", String::as_str);
            sender.begin(&key, provision);
            self.insist(&mut book, &mut sender).await?;
        }
        Ok(())
    }

    /// Tries until it is acknowledged, and writes the receipt down.
    async fn insist(&self, book: &mut Book, sender: &mut Sender) -> anyhow::Result<()> {
        for tried in 0..PATIENCE {
            let pass = self.gate.read().await;
            // Some programs do not wait for the answer, and ask again.
            let hurried = tried == 0 && matches!(sender, Sender::Program { .. });
            let patience =
                if hurried && self.chance.below(8) == 0 { self.chance.between(1, 40) } else { Duration::MAX };
            let attempt = timeout(patience, sender.attempt()).await.unwrap_or(Try::Later);
            self.replayed.fetch_add(u64::from(matches!(attempt, Try::Replayed(_))), Ordering::AcqRel);
            match attempt {
                Try::Done(receipt) | Try::Replayed(receipt) => {
                    book.note(&receipt, sender.sent())?;
                    self.acknowledged.fetch_add(1, Ordering::AcqRel);
                    self.retried.fetch_add(u64::from(tried > 0), Ordering::AcqRel);
                    return Ok(());
                }
                Try::Later => {}
                Try::Odd(what) => {
                    self.odd.lock().map_err(|_| anyhow::anyhow!("a sender fell over"))?.push(what);
                }
            }
            drop(pass);
            sleep(PAUSE).await;
        }
        bail!("a sender's patience is over")
    }
}

/// Who sends, and what.
enum Sender {
    /// By the interface for programs, each submission under a key.
    Program { client: Client, key: String, body: String },
    /// By the forms.
    Browser(Browser),
}

impl Sender {
    fn begin(&mut self, next: &str, provision: &str) {
        match self {
            Self::Program { key, body, .. } => (*key, *body) = (next.to_owned(), self::body(next, provision)),
            Self::Browser(browser) => browser.begin(next, provision, &text(next)),
        }
    }

    async fn attempt(&mut self) -> Try {
        match self {
            Self::Program { client, key, body } => by_program(client, key, body).await,
            Self::Browser(browser) => browser.go_on().await,
        }
    }

    /// What is sent, for the receipt.
    fn sent(&self) -> &str {
        match self {
            Self::Program { body, .. } => body,
            Self::Browser(browser) => browser.text(),
        }
    }
}

async fn by_program(client: &mut Client, key: &str, body: &str) -> Try {
    let path = format!("/api/v1/consultations/{SLUG}/submissions");
    answered(client.post_json(&path, key, body).await, key)
        .unwrap_or_else(|(status, said)| Try::Odd(format!("{key}: {status}: {said}")))
}

/// What the answer to a program comes to; a refusal that is not "later" with what it says.
pub(crate) fn answered(answer: anyhow::Result<Answer>, key: &str) -> Result<Try, (StatusCode, String)> {
    let Ok(answer) = answer else { return Ok(Try::Later) };
    match answer.status {
        StatusCode::CREATED => {
            let receipt: Value = serde_json::from_str(&answer.text()).unwrap_or_default();
            let (number, address) = (receipt["number"].as_str(), receipt["tracking_url"].as_str());
            Ok(match (number, address.and_then(|address| address.rsplit('/').next())) {
                (Some(number), Some(secret)) => {
                    let receipt = Receipt { number: number.into(), secret: secret.into(), key: key.into() };
                    let replayed = answer.header(REPLAYED) == "true";
                    if replayed { Try::Replayed(receipt) } else { Try::Done(receipt) }
                }
                _ => Try::Odd(format!("{key}: a receipt without number or address: {receipt}")),
            })
        }
        StatusCode::SERVICE_UNAVAILABLE => Ok(Try::Later),
        status => Err((status, answer.text())),
    }
}

/// What is said under a key; it is found by it again.
pub(crate) fn text(key: &str) -> String {
    format!("[{key}] Termenul este prea scurt pentru furnizorii mici, cu un singur asistent social.")
}

/// A submission of two comments as a program sends it.
pub(crate) fn body(key: &str, provision: &str) -> String {
    json!({
        "sender": { "name": format!("Expeditor {key}"), "email": format!("{key}@rotunda.example"),
            "county": "Maramureș", "kind": "citizen", "publish_name": false },
        "comments": [
            { "provision": provision, "stance": "against", "kind": "opinion", "text": text(key) },
            { "provision": "", "stance": "support", "kind": "opinion", "text": "Legea este bună în întregul ei." },
        ],
    })
    .to_string()
}
