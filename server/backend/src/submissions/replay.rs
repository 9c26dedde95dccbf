//! Answering a repeated request as its first was answered.

use model::ids::SubmissionId;
use model::submissions::registered;

use super::parts::Key;
use super::{Received, register, repo};
use crate::Backend;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};

/// The answer of an earlier request with this key.
pub(super) async fn replay(backend: &Backend, tx: &mut Tx, key: Option<&Key>) -> Result<Option<Received>> {
    let Some(Key { key, body }) = key else { return Ok(None) };
    let Some((first_body, id, year, number)) = repo::keyed(tx, key).await? else { return Ok(None) };
    if first_body != *body {
        return Err(Conflict::KeyReused.into());
    }
    let secret = register::secret(backend, &SubmissionId::from(id))?;
    Ok(Some(Received { number: registered(year, number), secret, replayed: true }))
}

/// The answer of the request that was first with this key.
pub(super) async fn first_answer(backend: &Backend, key: Option<&Key>) -> Result<Received> {
    let first = replay(backend, &mut backend.read().await?, key).await?;
    first.ok_or_else(|| Error::internal("a key vanished"))
}
