//! The virus scanner: clamd, over its socket (clamd(8), command INSTREAM). Files are held until it has looked at them; while
//! it does not answer they wait, and nothing of them is given out.

use std::io;
use std::time::Duration;

use backend::Backend;
use backend::attachments::Held;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{MissedTickBehavior, interval, timeout};

/// How often held files are looked for.
const EVERY: Duration = Duration::from_secs(5);
/// The longest that the scanner may take for one file.
const PATIENCE: Duration = Duration::from_secs(120);
/// Bytes of one chunk.
const CHUNK: usize = 64 * 1024;
/// Bytes of an answer that are read: the name of what was found is shorter.
const ANSWER: u64 = 4 * 1024;

/// Where clamd listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanner(String);

impl Scanner {
    /// A path to a socket, or `host:port`.
    #[must_use]
    pub fn at(address: &str) -> Self {
        Self(address.to_owned())
    }

    /// Whether something is in the bytes that should be in no file.
    ///
    /// # Errors
    /// When the scanner does not answer, or answers anything but yes and no: then nothing is known.
    pub async fn finds(&self, bytes: &[u8]) -> io::Result<bool> {
        timeout(PATIENCE, self.ask(bytes)).await.map_err(io::Error::from)?
    }

    async fn ask(&self, bytes: &[u8]) -> io::Result<bool> {
        #[cfg(unix)]
        if self.0.starts_with('/') {
            return stream(tokio::net::UnixStream::connect(&self.0).await?, bytes).await;
        }
        stream(TcpStream::connect(&self.0).await?, bytes).await
    }
}

async fn stream(mut line: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> io::Result<bool> {
    line.write_all(b"zINSTREAM\0").await?;
    for chunk in bytes.chunks(CHUNK) {
        let length = u32::try_from(chunk.len()).map_err(io::Error::other)?;
        line.write_all(&length.to_be_bytes()).await?;
        line.write_all(chunk).await?;
    }
    line.write_all(&0_u32.to_be_bytes()).await?;
    line.flush().await?;
    let mut answer = Vec::new();
    line.take(ANSWER).read_to_end(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer);
    match answer.trim_end_matches(['\0', '\n']) {
        "stream: OK" => Ok(false),
        found if found.starts_with("stream: ") && found.ends_with(" FOUND") => Ok(true),
        other => Err(io::Error::other(format!("clamd answered {other:?}"))),
    }
}

/// Has every held file looked at, until the program ends.
pub async fn run(backend: Backend, scanner: Scanner) {
    let mut rounds = interval(EVERY);
    rounds.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        round(&backend, &scanner).await;
    }
}

/// Looks at the files that are held now. What fails is logged, and held until a later round.
pub async fn round(backend: &Backend, scanner: &Scanner) {
    let mut after = None;
    loop {
        let held = match backend.attachments().held(after.as_ref()).await {
            Ok(Some(held)) => held,
            Ok(None) => return,
            Err(error) => {
                tracing::error!(%error, "held files could not be read");
                return;
            }
        };
        // One file that cannot be had or looked at does not keep those behind it waiting.
        if let Err(error) = look(backend, scanner, &held).await {
            tracing::error!(%error, attachment = %held.id, "a file could not be scanned");
        }
        after = Some(held.id);
    }
}

async fn look(backend: &Backend, scanner: &Scanner, held: &Held) -> anyhow::Result<()> {
    let bytes = backend.attachments().held_bytes(held).await?;
    let infected = scanner.finds(&bytes).await?;
    if infected {
        tracing::warn!(attachment = %held.id, "the scanner found something in a file");
    }
    Ok(backend.attachments().judge(&held.id, infected).await?)
}
