//! The outbox: mails are written in the transaction of the act that they tell of, and leave afterwards. What is stored
//! names the mail and the ids that it is about, neither sentences nor secrets.

mod facts;
mod letter;
mod repo;

use model::Language;
use model::mails::Mail;

use crate::Backend;
use crate::db::Tx;
use crate::error::{Error, Result};

pub use facts::Facts;
pub use letter::Letter;

/// Puts a mail into the outbox; it leaves once the transaction is committed.
pub(crate) async fn write(
    backend: &Backend,
    tx: &mut Tx,
    recipient: &str,
    language: Language,
    mail: &Mail,
) -> Result<()> {
    let mail = serde_json::to_string(mail).map_err(Error::internal)?;
    let id: String = backend.id();
    repo::insert(tx, &id, recipient, language, &mail, backend.now()).await
}
