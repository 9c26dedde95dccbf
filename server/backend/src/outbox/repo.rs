//! The SQL of the outbox.

use model::Language;
use model::moment::Instant;

use crate::db::{Tx, run};
use crate::error::Result;

pub(super) async fn insert(
    tx: &mut Tx,
    id: &str,
    recipient: &str,
    language: Language,
    mail: &str,
    now: Instant,
) -> Result<()> {
    const INSERT: &str = "insert into outbox (id, recipient, language, mail, created_at, state, due_at, tries, trouble) \
        values ($1, $2, $3, $4, $5, 'waiting', $5, 0, '')";
    run!(tx, INSERT, id, recipient, language.as_str(), mail, now.0)?;
    Ok(())
}
