//! Writing: an act takes its place at the end of the chain when its transaction is committed.

use std::fmt;
use std::pin::Pin;

use model::moment::Instant;

use super::chain::{Head, Row};
use super::repo;
use crate::Backend;
use crate::db::{Last, Tx};
use crate::error::{Error, Result};

/// Rows from before the chain that are fetched at once.
const BATCH: i64 = 1_000;

/// An act that waits for the end of its transaction.
pub(super) struct Act {
    pub(super) id: String,
    pub(super) at: Instant,
    pub(super) actor: String,
    pub(super) verb: String,
    pub(super) object: String,
    pub(super) origin: String,
    pub(super) key: [u8; 32],
}

impl fmt::Debug for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Act({} {})", self.verb, self.object)
    }
}

impl Last for Act {
    fn write<'a>(&'a self, tx: &'a mut Tx) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>> {
        Box::pin(async move {
            let mut head = repo::hold_head(tx).await?;
            let row = Row {
                seq: head.seq + 1,
                id: self.id.clone(),
                at: self.at.0,
                actor: self.actor.clone(),
                verb: self.verb.clone(),
                object: self.object.clone(),
                origin: self.origin.clone(),
                previous_hash: head.hash.clone(),
                hash: String::new(),
            };
            let row = Row { hash: row.hash_now(), ..row };
            repo::insert(tx, &row).await?;
            follow(tx, &mut head, row, &self.key).await
        })
    }
}

/// Moves the end of the chain to a row.
async fn follow(tx: &mut Tx, head: &mut Head, row: Row, key: &[u8; 32]) -> Result<()> {
    (head.seq, head.hash) = (row.seq, row.hash);
    head.seal = head.seal_now(key)?;
    repo::set_head(tx, head).await
}

/// Begins the chain, once: the rows from before it are put in front, in the order of their ids, which is that of time. A
/// row that comes without a number later has not been written by this program, and stays outside.
pub(crate) async fn adopt(backend: &Backend) -> Result<()> {
    if repo::head(&mut backend.read().await?).await?.adopted.is_some() {
        return Ok(());
    }
    let mut tx = backend.write().await?;
    let mut head = repo::hold_head(&mut tx).await?;
    if head.adopted.is_some() {
        return Ok(());
    }
    if head.seq != 0 {
        return Err(Error::internal("the audit trail was written before its chain was begun"));
    }
    loop {
        let rows = repo::outside(&mut tx, BATCH).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let row = Row { seq: head.seq + 1, previous_hash: head.hash.clone(), ..row };
            let row = Row { hash: row.hash_now(), ..row };
            repo::number(&mut tx, &row).await?;
            (head.seq, head.hash) = (row.seq, row.hash);
        }
    }
    (head.adopted, head.adopted_at) = (Some(head.seq), Some(backend.now().0));
    head.seal = head.seal_now(&backend.0.secret)?;
    repo::set_head(&mut tx, &head).await?;
    tx.commit().await
}
