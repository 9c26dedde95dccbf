//! The outbox: mails are written in the transaction of the act that they tell of, and leave afterwards. What is stored
//! names the mail and the ids that it is about, neither sentences nor secrets.
//!
//! A mail is `waiting` until a process takes it (`sending`), and then `sent`, `waiting` again, or `given_up`. One whose
//! process ended before it could say which is `doubtful`: it may have arrived, and so only a person sends it again.

mod bell;
mod delivery;
mod desk;
mod facts;
mod letter;
mod policy;
mod repo;
#[cfg(test)]
mod tests;
mod view;

use model::Language;
use model::ids::SubmissionId;
use model::mails::Mail;

use crate::Backend;
use crate::db::{self, Rows, Tx};
use crate::error::{Error, Result};

pub(crate) use bell::Bell;
pub use delivery::{Fate, LEASE};
pub use facts::Facts;
pub use letter::Letter;
pub use view::{Opened, Row, Shelf};

/// The use cases of the outbox; see [`Backend::outbox`].
#[derive(Clone, Copy)]
pub struct Outbox<'a>(&'a Backend);

impl Backend {
    /// What can be done with the mails that leave.
    #[must_use]
    pub fn outbox(&self) -> Outbox<'_> {
        Outbox(self)
    }
}

impl Outbox<'_> {
    /// Where mails are written as files when there is no mail server. A file is named by the mail's id, and goes with it.
    #[must_use]
    pub fn folder(&self) -> &std::path::Path {
        &self.0.0.letters
    }
}

/// Puts a mail into the outbox; it leaves once the transaction is committed by [`Backend::commit`].
pub(crate) async fn write(
    backend: &Backend,
    tx: &mut Tx,
    recipient: &str,
    language: Language,
    mail: &Mail,
) -> Result<()> {
    db::insert(tx, &[rows(backend, language, [(recipient, mail)])?]).await?;
    Ok(())
}

/// Writes to the sender of a submission, where there is an address: in the language of the news that they asked for,
/// else of the page on which they sent it, else in Romanian.
pub(crate) async fn write_to_sender(
    backend: &Backend,
    tx: &mut Tx,
    submission: &SubmissionId,
    mail: &Mail,
) -> Result<()> {
    let Some((email, language)) = repo::sender(tx, submission).await? else { return Ok(()) };
    write(backend, tx, &email, language, mail).await
}

/// Mails for who inserts them with other rows of the same act.
///
/// # Errors
/// `Internal`.
pub(crate) fn rows<'a>(
    backend: &Backend,
    language: Language,
    mails: impl IntoIterator<Item = (&'a str, &'a Mail)>,
) -> Result<Rows<'a>> {
    let mut written = Vec::new();
    for (recipient, mail) in mails {
        written.push((recipient, serde_json::to_string(mail).map_err(Error::internal)?));
    }
    if !written.is_empty() {
        backend.0.bell.written();
    }
    Ok(repo::rows(&written, language, backend.now(), || backend.id()))
}
