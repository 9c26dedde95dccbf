//! The last two minutes of a consultation: thousands send at once, some a moment too late. Who is acknowledged is entered,
//! whoever is late is told so and keeps the text, and the clock decides for everybody alike.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use anyhow::ensure;
use hyper::StatusCode;
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use crate::browser::{self, Browser, number};
use crate::chance::Chance;
use crate::checks::Found;
use crate::clients::{self, Field, SLUG, Try};
use crate::http::{Answer, Client};
use crate::program::Program;
use crate::receipts::Receipt;
use crate::storage::Storage;

/// How long before the end of the comment period they begin, and how long after it the last ones do, in seconds.
const WINDOW: (u64, u64) = (120, 20);
/// What was saved in time may be sent for so long after the end, in seconds.
const GRACE: u64 = 120;
/// The program starts, and everybody finds their chair, in seconds.
const LEAD: u64 = 15;
/// Of a hundred: programs, and people who save in time and send only after the end.
const PROGRAMS: u64 = 30;
const HESITANT: u64 = 5;
/// One in so many begins only after the end.
const LATE_ONES: u64 = 20;
/// Titles of the pages that tell of the end: to who saves, and to who sends.
const TOLD: [&str; 2] =
    ["Termenul de trimitere a observațiilor a trecut", "Termenul a trecut înainte să trimiteți"];
/// Times that somebody tries again who got no answer or "later".
const PATIENCE: u32 = 50;

/// What became of one.
enum Fate {
    Entered(Receipt, Times),
    /// Told that it is too late; the text was in the answer, or with the sender's program.
    TooLate(Times),
    Odd(String),
}

/// When the deciding request left and when its answer came, and whether the text had been saved before.
#[derive(Clone, Copy)]
struct Times {
    asked: Instant,
    answered: Instant,
    /// When saving the text was answered, for people in a browser.
    saved: Option<Instant>,
}

/// One engine, `users` senders.
pub(crate) async fn run(database: Option<String>, users: u64, seed: u64) -> anyhow::Result<bool> {
    let engine = if database.is_some() { "PostgreSQL" } else { "SQLite" };
    let folder = tempfile::tempdir()?;
    let program = Program::over(folder.path(), database)?;
    let present = program.serve().await?;
    let provisions = Arc::new(Field::provisions(program.address).await?);
    present.kill()?;
    let (end, closes_at) = (Instant::now() + secs(LEAD + WINDOW.0), millis_in(secs(LEAD + WINDOW.0))?);
    Storage::of(&program, &program.var).await?.close_at(SLUG, closes_at).await?;
    let present = program.serve().await?;
    ensure!(Instant::now() < end - secs(WINDOW.0), "the program took too long to start");

    let chance = Arc::new(Chance::of(seed));
    let mut all = JoinSet::new();
    for user in 0..users {
        let (chance, provisions, address) = (Arc::clone(&chance), Arc::clone(&provisions), program.address);
        all.spawn(async move {
            let key = format!("t{user}.0");
            let at = usize::try_from(chance.below(provisions.len() as u64 + 1)).unwrap_or(0);
            let provision = provisions.get(at).map_or("", String::as_str);
            let begins = begins(&chance, end);
            let kind = chance.below(100);
            sleep_until(begins).await;
            if kind < PROGRAMS {
                by_program(Client::of(address), &key, provision).await
            } else {
                let hesitates = kind >= 100 - HESITANT;
                let until = hesitates.then(|| end + chance.between(1_000, (GRACE + 20) * 1_000));
                by_browser(Browser::of(address), &key, provision, until).await
            }
        });
    }
    let mut report = Report::default();
    while let Some(done) = all.join_next().await {
        report.add(done?, end);
    }
    present.kill()?;
    let mut found = Found::default();
    found.look(&program, &report.entered, 0).await?;
    for line in found.words.iter().chain(&report.odd).take(30) {
        eprintln!("torture: {line}");
    }
    report.waits.sort_unstable();
    let well = found.is_nothing() && report.odd.is_empty() && !report.entered.is_empty() && report.late > 0;
    println!(
        "{}",
        json!({
            "figure": "rush", "engine": engine, "seed": seed, "users": users, "acknowledged": report.entered.len(),
            "of_them_after_the_end": report.in_grace, "told_too_late": report.late, "lost": found.lost,
            "doubled": found.doubled, "halves": found.halves, "gaps": found.gaps, "odd_answers": report.odd.len(),
            "p50_ms": report.percentile(50), "p95_ms": report.percentile(95), "longest_ms": report.percentile(100),
            "held": well,
        })
    );
    Ok(well)
}

/// The nearer the end, the more people come.
fn begins(chance: &Chance, end: Instant) -> Instant {
    if chance.below(LATE_ONES) == 0 {
        return end + chance.between(0, WINDOW.1 * 1_000);
    }
    let earliest = chance.between(0, WINDOW.0 * 1_000);
    end - earliest.min(chance.between(0, WINDOW.0 * 1_000))
}

async fn by_program(mut client: Client, key: &str, provision: &str) -> Fate {
    let path = format!("/api/v1/consultations/{SLUG}/submissions");
    let body = clients::body(key, provision);
    // The first try decides: what was entered by it is given again later, and not refused.
    let asked = Instant::now();
    for _ in 0..PATIENCE {
        match clients::answered(client.post_json(&path, key, &body).await, key) {
            Ok(Try::Done(receipt) | Try::Replayed(receipt)) => {
                return Fate::Entered(receipt, Times { asked, answered: Instant::now(), saved: None });
            }
            Ok(Try::Odd(what)) => return Fate::Odd(what),
            Ok(Try::Later) => tokio::time::sleep(Duration::from_millis(500)).await,
            Err((status, said)) => {
                let said: Value = serde_json::from_str(&said).unwrap_or_default();
                let is_closed = said["type"].as_str().is_some_and(|kind| kind.ends_with("closed"));
                return if status == StatusCode::CONFLICT && is_closed {
                    Fate::TooLate(Times { asked, answered: Instant::now(), saved: None })
                } else {
                    Fate::Odd(format!("{key}: {status} {said}"))
                };
            }
        }
    }
    Fate::Odd(format!("{key}: a program's patience is over"))
}

async fn by_browser(mut browser: Browser, key: &str, provision: &str, until: Option<Instant>) -> Fate {
    browser.begin(key, provision, &clients::text(key));
    let mut fate = Err(anyhow::anyhow!("never tried"));
    let mut saved = None;
    for _ in 0..PATIENCE {
        fate = person(&mut browser, key, until, &mut saved).await;
        match fate {
            Ok(Some(fate)) => return fate,
            Ok(None) | Err(_) => tokio::time::sleep(Duration::from_millis(500)).await,
        }
    }
    Fate::Odd(format!("{key}: a person's patience is over: {:?}", fate.err()))
}

/// Writes, looks, sends, reads the receipt; nothing when it is to be tried again.
async fn person(
    browser: &mut Browser,
    key: &str,
    until: Option<Instant>,
    saved: &mut Option<Instant>,
) -> anyhow::Result<Option<Fate>> {
    if saved.is_none() {
        let asked = Instant::now();
        let added = browser.add().await?;
        if browser::is_later(&added) {
            return Ok(None);
        }
        let answered = Instant::now();
        if !added.location().contains("saved=") {
            return Ok(Some(told(browser, key, &added, Times { asked, answered, saved: None }).await?));
        }
        *saved = Some(answered);
    }
    if let Some(until) = until {
        sleep_until(until).await;
    }
    let asked = Instant::now();
    match browser.look().await? {
        Err(page) if browser::is_later(&page) => return Ok(None),
        // The page in the place of the check page has told it already, and offers nothing to send.
        Ok(page) if page.contains(TOLD[1]) && page.contains(&format!("[{key}]")) => {
            return Ok(Some(Fate::TooLate(Times { asked, answered: Instant::now(), saved: *saved })));
        }
        _ => {}
    }
    let asked = Instant::now();
    let sent = browser.send().await?;
    let times = Times { asked, answered: Instant::now(), saved: *saved };
    if browser::is_later(&sent) {
        return Ok(None);
    }
    let Some(secret) = browser::secret(sent.location()) else {
        return Ok(Some(told(browser, key, &sent, times).await?));
    };
    let page = browser.get(sent.location()).await?;
    match number(&page.text()) {
        Some(number) if page.status == StatusCode::OK => {
            Ok(Some(Fate::Entered(Receipt { number, secret, key: key.to_owned() }, times)))
        }
        _ => Ok(None),
    }
}

/// The page to which a refusal leads must say so and hold the text.
async fn told(browser: &mut Browser, key: &str, refusal: &Answer, times: Times) -> anyhow::Result<Fate> {
    let page = if refusal.location().is_empty() {
        refusal.text()
    } else {
        let page = browser.get(refusal.location()).await?;
        ensure!(page.status != StatusCode::SERVICE_UNAVAILABLE, "later");
        page.text()
    };
    // A comment that was refused is kept where the page says.
    let kept = browser.get("/ro/contributia-mea").await?.text();
    let keeps = [&page, &kept].iter().any(|page| page.contains(&format!("[{key}]")));
    let says = TOLD.iter().any(|told| page.contains(told));
    Ok(if keeps && says {
        Fate::TooLate(times)
    } else {
        let place = refusal.location();
        Fate::Odd(format!("{key}: {} {place}: keeps the text: {keeps}, says why: {says}", refusal.status))
    })
}

#[derive(Default)]
struct Report {
    entered: Vec<Receipt>,
    in_grace: u64,
    late: u64,
    odd: Vec<String>,
    /// Milliseconds that the deciding answers took.
    waits: Vec<u128>,
}

impl Report {
    /// Takes one in, and holds the clock's verdict against what the sender's own clock says.
    fn add(&mut self, fate: Fate, end: Instant) {
        let grace = end + secs(GRACE);
        match fate {
            Fate::Odd(what) => self.odd.push(what),
            Fate::Entered(receipt, times) => {
                self.waits.push((times.answered - times.asked).as_millis());
                // Whoever asks after the end must have saved before it, and asks within the grace.
                let last = if times.saved.is_some() { grace } else { end };
                if times.asked > last + SLACK {
                    self.odd.push(format!("{receipt:?} was taken after the end"));
                }
                self.in_grace += u64::from(times.asked > end);
                self.entered.push(receipt);
            }
            Fate::TooLate(times) => {
                self.waits.push((times.answered - times.asked).as_millis());
                let last = if times.saved.is_some_and(|saved| saved < end) { grace } else { end };
                if times.answered + SLACK < last {
                    self.odd.push("somebody was told in time that it was too late".to_owned());
                }
                self.late += 1;
            }
        }
    }

    fn percentile(&self, percent: usize) -> Option<u128> {
        let last = self.waits.len().checked_sub(1)?;
        self.waits.get(last * percent / 100).copied()
    }
}

/// How far the two clocks of one machine are taken to be apart.
const SLACK: Duration = Duration::from_millis(50);

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Unix milliseconds after this time.
#[expect(clippy::disallowed_methods, reason = "the program under test has the clock of this machine")]
fn millis_in(wait: Duration) -> anyhow::Result<i64> {
    let then = (SystemTime::now() + wait).duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(i64::try_from(then.as_millis())?)
}
