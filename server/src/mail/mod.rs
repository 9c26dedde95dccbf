//! The post: takes mails from the outbox, says them in words, and hands them to a mail server, or writes them as files
//! where there is none. What became of each is told to the outbox; nothing is decided here but that.

mod files;
mod line;
mod message;
mod server;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use backend::Backend;
use backend::outbox::{Fate, Letter};
use lettre::message::Mailbox;
use tokio::sync::watch;

use crate::config::Mailing;
use files::Files;
use line::Line;
use server::Server;

/// How often the outbox is looked at when nobody rings.
const EVERY: Duration = Duration::from_secs(5);
/// Mails that are taken at once. Each may take [`line::LONGEST`]; all of them together stay within the lease.
const AT_ONCE: i64 = 8;

const _: () = assert!(line::LONGEST.as_secs() as i64 * AT_ONCE < backend::outbox::LEASE);

/// By which way mails leave, and under which names.
pub struct Post {
    way: Way,
    from: Mailbox,
    /// Public address of the site, without a slash at its end.
    site: String,
}

enum Way {
    Server(Server),
    Files(Files),
}

/// Whether another round is worth while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    /// Everything that was due is settled.
    Empty,
    /// The mail server cannot be reached.
    Cut,
    /// The program ends.
    Stopped,
}

impl Post {
    /// The post as the operator set it up: over a mail server, or else into `folder`.
    ///
    /// # Errors
    /// When an address cannot be read, or a password would be sent in the clear.
    pub fn new(mailing: &Mailing, folder: PathBuf, site: &str) -> anyhow::Result<Self> {
        let way = match &mailing.smtp_url {
            Some(url) => Way::Server(Server::parse(url).context("ROTUNDA_SMTP_URL")?),
            None => Way::Files(Files::new(folder)),
        };
        let from = match (&mailing.mail_from, &way) {
            (Some(from), _) => from.parse().context("ROTUNDA_MAIL_FROM")?,
            (None, Way::Server(_)) => anyhow::bail!("ROTUNDA_SMTP_URL needs ROTUNDA_MAIL_FROM beside it"),
            (None, Way::Files(_)) => "Rotunda <rotunda@localhost>".parse().context("sender of files")?,
        };
        Ok(Self { way, from, site: site.to_owned() })
    }

    /// Where mails go, for the line that the program says at its start.
    #[must_use]
    pub fn describe(&self) -> String {
        match &self.way {
            Way::Server(server) => format!("mail over {}", server.host),
            Way::Files(files) => format!("mail as files under {}", files.folder.display()),
        }
    }

    /// Sends everything that is due.
    ///
    /// # Errors
    /// When the outbox does not answer.
    pub async fn round(&self, backend: &Backend) -> backend::Result<()> {
        let (_keep, stop) = watch::channel(false);
        self.deliver(backend, &stop).await.map(|_| ())
    }

    async fn deliver(&self, backend: &Backend, stop: &watch::Receiver<bool>) -> backend::Result<Round> {
        let mut line = None;
        loop {
            let letters = backend.outbox().claim(AT_ONCE).await?;
            if letters.is_empty() {
                if let Some(line) = line {
                    Line::quit(line).await;
                }
                return Ok(Round::Empty);
            }
            let mut cut = None;
            for letter in &letters {
                let stopped = *stop.borrow();
                let fate = match (&cut, stopped) {
                    (_, true) => Fate::Untried,
                    (Some(reason), false) => Fate::Failed(String::clone(reason)),
                    (None, false) => match self.hand_over(backend, &mut line, letter).await {
                        Ok(fate) => fate,
                        Err(reason) => {
                            tracing::warn!(reason, "the mail server cannot be reached");
                            Fate::Failed(cut.insert(reason).clone())
                        }
                    },
                };
                tell(letter, &fate);
                backend.outbox().settle(letter, &fate).await?;
            }
            if *stop.borrow() {
                return Ok(Round::Stopped);
            }
            if cut.is_some() {
                return Ok(Round::Cut);
            }
        }
    }

    /// Hands one mail over.
    ///
    /// # Errors
    /// Why there is nobody to hand it to.
    async fn hand_over(
        &self,
        backend: &Backend,
        line: &mut Option<Line>,
        letter: &Letter,
    ) -> Result<Fate, String> {
        let rendered = app::mails::render(letter, &self.site);
        let message = match message::message(letter, &rendered, (&self.from, &self.site), backend.now()) {
            Ok(message) => message,
            Err(error) => return Ok(Fate::Refused(format!("not a mail that can be sent: {error}"))),
        };
        match &self.way {
            Way::Files(files) => Ok(files.write(&letter.id, message.formatted()).await),
            Way::Server(server) => {
                let mut open = match line.take() {
                    Some(open) => open,
                    None => Line::open(server).await?,
                };
                let fate = open.send(&message).await;
                *line = open.usable().then_some(open);
                Ok(fate)
            }
        }
    }
}

/// Logs what became of a mail, by its id: neither who gets it nor what was answered about them belongs into a log.
fn tell(letter: &Letter, fate: &Fate) {
    let mail = &letter.id;
    match fate {
        Fate::Sent(_) => tracing::debug!(mail, "a mail left"),
        Fate::Untried => {}
        Fate::Failed(_) => tracing::info!(mail, "a mail did not leave and is tried again"),
        Fate::Refused(_) => tracing::warn!(mail, "a mail was refused"),
        Fate::Doubtful(_) => {
            tracing::warn!(mail, "nobody knows whether a mail left: see the page of the outbox");
        }
    }
}

/// Sends mails until `stop` becomes true; then finishes with the one that is under way.
pub async fn run(backend: Backend, post: Post, mut stop: watch::Receiver<bool>) {
    let outbox = backend.outbox();
    while !*stop.borrow() {
        if let Err(error) = post.deliver(&backend, &stop).await {
            tracing::error!(%error, "mails could not be taken from the outbox");
        }
        tokio::select! {
            () = outbox.rung() => {}
            () = tokio::time::sleep(EVERY) => {}
            changed = stop.changed() => if changed.is_err() { return },
        }
    }
}
