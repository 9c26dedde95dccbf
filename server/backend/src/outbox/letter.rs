//! A mail on its way out: what is stored, with what its sentences need.

use model::Language;
use model::mails::Mail;

use super::facts::{Facts, facts};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Backend, digests, links, submissions};

/// What stands in the place of a secret that its reader may not know.
const WITHHELD: &str = "…";

/// A mail to be said in words and sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its id in the outbox; the same however often it is tried, and so what its Message-ID is made of.
    pub id: String,
    /// E-mail address.
    pub recipient: String,
    /// Language of the recipient.
    pub language: Language,
    /// Which mail it is.
    pub mail: Mail,
    /// The secret of the link or of the tracking address that it carries, if it does.
    pub secret: Option<String>,
    /// The names in its sentences.
    pub facts: Facts,
}

/// Neither the secret nor the recipient belongs into a log.
impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letter").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A mail as stored.
#[derive(sqlx::FromRow)]
pub(super) struct Stored {
    pub(super) id: String,
    pub(super) recipient: String,
    #[sqlx(try_from = "String")]
    pub(super) language: Language,
    pub(super) mail: String,
}

impl Stored {
    /// With what its sentences need.
    ///
    /// # Errors
    /// `NotFound` when what it is about is gone.
    pub(super) async fn letter(self, backend: &Backend, tx: &mut Tx) -> Result<Letter> {
        let mail: Mail = serde_json::from_str(&self.mail).map_err(Error::internal)?;
        let secret = match (mail.link(), mail.submission(), mail.digest()) {
            (Some(link), ..) => Some(links::secret(backend, link)?),
            (None, Some(submission), _) => Some(submissions::secret(backend, submission)?),
            (None, None, Some(digest)) => Some(digests::secret(backend, digest)?),
            (None, None, None) => None,
        };
        Ok(Letter {
            secret,
            facts: facts(backend, tx, &mail, self.language).await?,
            id: self.id,
            recipient: self.recipient,
            language: self.language,
            mail,
        })
    }
}

impl Letter {
    /// The same without the secrets of its links, for those whom the link is not for.
    pub(super) fn without_secret(self) -> Self {
        let mut facts = self.facts;
        for told in &mut facts.news {
            WITHHELD.clone_into(&mut told.secret);
        }
        Self { secret: self.secret.map(|_| WITHHELD.to_owned()), facts, ..self }
    }

    /// The secret that it carries; empty for a mail without one.
    #[must_use]
    pub fn secret(&self) -> &str {
        self.secret.as_deref().unwrap_or_default()
    }
}
