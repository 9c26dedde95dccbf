//! The SQL of the ledger.

use model::moment::Instant;

use crate::chance::{hex, unhex};
use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Error, Result};

/// The first of so many next places in the ledger. Whoever takes them holds the row until the commit, so that no place
/// is ever given twice or left out.
pub(crate) async fn next_leaves(tx: &mut Tx, how_many: i64) -> Result<i64> {
    const NEXT: &str = "update ledger_heads set size = size + $1 where name = 'given' returning size - $1";
    scalar!(tx, i64, NEXT, how_many)?.ok_or_else(|| Error::internal("the ledger gave no place"))
}

/// How many places were given.
pub(super) async fn given(tx: &mut Tx) -> Result<i64> {
    const GIVEN: &str = "select size from ledger_heads where name = 'given'";
    Ok(scalar!(tx, i64, GIVEN)?.unwrap_or_default())
}

/// How many leaves the last checkpoint covers.
pub(super) async fn sealed(tx: &mut Tx) -> Result<i64> {
    const SEALED: &str = "select size from ledger_heads where name = 'sealed'";
    Ok(scalar!(tx, i64, SEALED)?.unwrap_or_default())
}

/// The same, for who makes the next checkpoint: until the commit nobody else does.
pub(super) async fn hold_sealed(tx: &mut Tx) -> Result<i64> {
    const HOLD: &str = "update ledger_heads set size = size where name = 'sealed' returning size";
    Ok(scalar!(tx, i64, HOLD)?.unwrap_or_default())
}

/// So many leaves from a place on: place and hash, in order.
pub(super) async fn leaves(tx: &mut Tx, from: i64, most: i64) -> Result<Vec<(i64, String)>> {
    const LEAVES: &str = "select leaf_index, leaf_hash from submissions where leaf_index >= $1 \
        order by leaf_index limit $2";
    Ok(many!(tx, (i64, String), LEAVES, from, most)?)
}

/// The hashes of a tile as bytes.
pub(super) async fn tile(tx: &mut Tx, level: u8, index: i64) -> Result<Option<Vec<u8>>> {
    const TILE: &str = "select hashes from ledger_tiles where level = $1 and idx = $2";
    let stored = scalar!(tx, String, TILE, i64::from(level), index)?;
    stored.map(|hashes| unhex(&hashes).ok_or_else(|| Error::internal("a tile that is none"))).transpose()
}

/// Stores a tile as it is now.
pub(super) async fn put_tile(tx: &mut Tx, level: u8, index: i64, bytes: &[u8]) -> Result<()> {
    const PUT: &str = "insert into ledger_tiles (level, idx, hashes) values ($1, $2, $3) \
        on conflict (level, idx) do update set hashes = excluded.hashes";
    run!(tx, PUT, i64::from(level), index, hex(bytes))?;
    Ok(())
}

/// Stores a checkpoint as the last one.
pub(super) async fn put_checkpoint(tx: &mut Tx, size: i64, note: &str, now: Instant) -> Result<()> {
    const PUT: &str = "insert into ledger_checkpoints (size, note, created_at) values ($1, $2, $3)";
    const MOVE: &str = "update ledger_heads set size = $1 where name = 'sealed'";
    run!(tx, PUT, size, note, now.0)?;
    run!(tx, MOVE, size)?;
    Ok(())
}

/// The last checkpoint.
pub(super) async fn newest_checkpoint(tx: &mut Tx) -> Result<Option<String>> {
    const NEWEST: &str = "select note from ledger_checkpoints order by size desc limit 1";
    Ok(scalar!(tx, String, NEWEST)?)
}

/// So many checkpoints of more than a size: size and note, in order.
pub(super) async fn checkpoints(tx: &mut Tx, above: i64, most: i64) -> Result<Vec<(i64, String)>> {
    const AFTER: &str = "select size, note from ledger_checkpoints where size > $1 order by size limit $2";
    Ok(many!(tx, (i64, String), AFTER, above, most)?)
}

/// Every verifier key, the newest first.
pub(super) async fn keys(tx: &mut Tx) -> Result<Vec<String>> {
    const KEYS: &str = "select verifier from ledger_keys order by first_used_at desc, verifier limit 1000";
    let rows = many!(tx, (String,), KEYS)?;
    Ok(rows.into_iter().map(|(key,)| key).collect())
}

/// Lists a key once.
pub(super) async fn keep_key(tx: &mut Tx, verifier: &str, now: Instant) -> Result<()> {
    const KEEP: &str =
        "insert into ledger_keys (verifier, first_used_at) values ($1, $2) on conflict (verifier) do nothing";
    run!(tx, KEEP, verifier, now.0)?;
    Ok(())
}

/// What a receipt is made of.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Leaf {
    pub(super) leaf_index: i64,
    pub(super) leaf_salt: Option<String>,
    pub(super) entry: Option<String>,
}

/// The leaf of a sent submission, by the hash of its secret.
pub(super) async fn leaf(tx: &mut Tx, tracking_hash: &str) -> Result<Option<Leaf>> {
    const LEAF: &str = "select leaf_index, leaf_salt, entry from submissions \
        where tracking_hash = $1 and leaf_index is not null";
    Ok(one!(tx, Leaf, LEAF, tracking_hash)?)
}
