//! A line to the mail server. The dialogue is led step by step, because what an error means depends on the step: before
//! the text is sent nothing can have arrived, after it anything can, until the server answers (RFC 5321, section 6.1).

use std::future::Future;
use std::time::Duration;

use backend::outbox::Fate;
use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{Extension, MailParameter};
use model::mails::Way;
use tokio::time::timeout;

use super::server::{Server, Tls};

/// How long an answer to a command may take.
const ANSWER: Duration = Duration::from_secs(15);
/// How long the server may take to say that it has the text.
const ACCEPTING: Duration = Duration::from_secs(45);
/// The longest that a mail may take: calling the server, three commands, the text.
pub(super) const LONGEST: Duration = Duration::from_secs(4 * ANSWER.as_secs() + ACCEPTING.as_secs());

/// An open line.
pub(super) struct Line {
    connection: AsyncSmtpConnection,
    usable: bool,
}

/// Why a step did not succeed.
enum Trouble {
    /// The server said no, for good.
    Never(String),
    /// The server said no for now, or nothing at all.
    NotNow(String),
    /// The line is gone, without an answer.
    Silence(String),
}

impl Line {
    /// Calls the server, encrypts the line as the operator wants it and logs in.
    ///
    /// # Errors
    /// Why it does not answer, in words for the operator.
    pub(super) async fn open(server: &Server) -> Result<Self, String> {
        let reason = |error: Error| format!("{}: {}", server.host, said(&error));
        let parameters = || TlsParameters::new(server.host.clone());
        let opening = async {
            let wrapper = if server.tls == Tls::Always { Some(parameters()?) } else { None };
            let place = (server.host.as_str(), server.port);
            let mut connection =
                AsyncSmtpConnection::connect_tokio1(place, Some(ANSWER), &server.hello, wrapper, None)
                    .await?;
            let starts =
                server.tls == Tls::Required || server.tls == Tls::Offered && connection.can_starttls();
            if starts {
                connection.starttls(parameters()?, &server.hello).await?;
            }
            if let Some(credentials) = &server.credentials {
                connection.auth(DEFAULT_MECHANISMS, credentials).await?;
            }
            Ok(connection)
        };
        match timeout(ANSWER, opening).await {
            Ok(opened) => Ok(Self { connection: opened.map_err(reason)?, usable: true }),
            Err(_) => Err(format!("{}: no answer within {} s", server.host, ANSWER.as_secs())),
        }
    }

    /// Whether another mail may be sent over it.
    pub(super) const fn usable(&self) -> bool {
        self.usable
    }

    /// Takes leave. Whether the server hears it makes no difference.
    pub(super) async fn quit(mut line: Self) {
        let _ = timeout(ANSWER, line.connection.quit()).await;
    }

    /// Sends a message.
    pub(super) async fn send(&mut self, message: &Message) -> Fate {
        match self.announce(message).await {
            Err(Trouble::Never(said)) => {
                self.reset().await;
                return Fate::Refused(said);
            }
            Err(Trouble::NotNow(said)) => {
                self.reset().await;
                return Fate::Failed(said);
            }
            Err(Trouble::Silence(said)) => {
                self.usable = false;
                return Fate::Failed(said);
            }
            Ok(()) => {}
        }
        match step(ACCEPTING, self.connection.message(&message.formatted())).await {
            Ok(()) => Fate::Sent(Way::Smtp),
            Err(Trouble::Never(said)) => Fate::Refused(said),
            Err(Trouble::NotNow(said)) => Fate::Failed(said),
            Err(Trouble::Silence(said)) => {
                self.usable = false;
                Fate::Doubtful(said)
            }
        }
    }

    /// Everything before the text.
    async fn announce(&mut self, message: &Message) -> Result<(), Trouble> {
        let envelope = message.envelope();
        let mut options = Vec::new();
        if envelope.to().iter().any(|address| !AsRef::<str>::as_ref(address).is_ascii()) {
            if !self.connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(Trouble::Never("the mail server takes no address with such letters".to_owned()));
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        // Only what is said about the recipient is final: a refused sender is a setting that somebody corrects.
        match step(ANSWER, self.connection.command(Mail::new(envelope.from().cloned(), options))).await {
            Err(Trouble::Never(said)) => return Err(Trouble::NotNow(said)),
            other => other?,
        }
        for recipient in envelope.to() {
            step(ANSWER, self.connection.command(Rcpt::new(recipient.clone(), Vec::new()))).await?;
        }
        step(ANSWER, self.connection.command(Data)).await
    }

    /// Makes the server forget what was begun, so that the line serves for the next mail.
    async fn reset(&mut self) {
        self.usable = step(ANSWER, self.connection.command(Rset)).await.is_ok();
    }
}

async fn step<T>(longest: Duration, asked: impl Future<Output = Result<T, Error>>) -> Result<(), Trouble> {
    match timeout(longest, asked).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) if error.is_permanent() => Err(Trouble::Never(said(&error))),
        Ok(Err(error)) if error.is_transient() => Err(Trouble::NotNow(said(&error))),
        Ok(Err(error)) => Err(Trouble::Silence(said(&error))),
        Err(_) => Err(Trouble::Silence(format!("no answer within {} s", longest.as_secs()))),
    }
}

/// An error with its causes.
fn said(error: &Error) -> String {
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let inner_words = inner.to_string();
        if !words.contains(&inner_words) {
            words.push_str(": ");
            words.push_str(&inner_words);
        }
        cause = inner.source();
    }
    words
}
