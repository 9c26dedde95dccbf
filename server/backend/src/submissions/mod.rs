//! Submissions: checking, sending, and the receipt.

mod view;

use model::ids::SubmissionId;
use model::moment::Instant;
use model::submissions::{Form, SenderForm};

pub use view::{Draft, DraftComment, Receipt, ReceiptComment, Received, Sent};

use crate::error::{Error, Result};
use crate::{Actor, Backend};

/// The use cases of submissions; see [`Backend::submissions`].
#[derive(Clone, Copy)]
pub struct Submissions<'a>(&'a Backend);

impl Backend {
    /// What can be done with submissions.
    #[must_use]
    pub fn submissions(&self) -> Submissions<'_> {
        Submissions(self)
    }
}

pub(crate) async fn receive_at(_backend: &Backend, _slug: &str, _form: Form, _sent: Instant) -> Result<Received> {
    Err(Error::NotFound)
}

impl Submissions<'_> {
    /// Mine.
    pub async fn mine(&self, _actor: &Actor) -> Result<Vec<Draft>> {
        Err(Error::NotFound)
    }
    /// Draft.
    pub async fn draft(&self, _actor: &Actor, _slug: &str) -> Result<Draft> {
        Err(Error::NotFound)
    }
    /// Send.
    pub async fn send(&self, _actor: &Actor, _id: &SubmissionId, _form: SenderForm) -> Result<Sent> {
        Err(Error::NotFound)
    }
    /// Receive.
    pub async fn receive(&self, _slug: &str, _form: Form, _key: Option<&str>, _body: &[u8]) -> Result<Received> {
        Err(Error::NotFound)
    }
    /// Receipt.
    pub async fn receipt(&self, _secret: &str) -> Result<Receipt> {
        Err(Error::NotFound)
    }
}
