//! The SQL of sessions.

use model::moment::Instant;

use crate::db::{Tx, one, run};
use crate::error::Result;

pub(super) async fn insert(tx: &mut Tx, id: &str, data: &str, expires: Instant) -> Result<bool> {
    const INSERT: &str = "insert into sessions (id_hash, data, expires_at) values ($1, $2, $3) \
        on conflict (id_hash) do nothing";
    Ok(run!(tx, INSERT, id, data, expires.0)? == 1)
}

pub(super) async fn update(tx: &mut Tx, id: &str, data: &str, expires: Instant) -> Result<bool> {
    const UPDATE: &str = "update sessions set data = $2, expires_at = $3 where id_hash = $1";
    Ok(run!(tx, UPDATE, id, data, expires.0)? == 1)
}

pub(super) async fn load(tx: &mut Tx, id: &str, now: Instant) -> Result<Option<(String, Instant)>> {
    const LOAD: &str = "select data, expires_at from sessions where id_hash = $1 and expires_at > $2";
    let found = one!(tx, (String, i64), LOAD, id, now.0)?;
    Ok(found.map(|(data, expires)| (data, Instant(expires))))
}

pub(super) async fn delete(tx: &mut Tx, id: &str) -> Result<()> {
    const DELETE: &str = "delete from sessions where id_hash = $1";
    run!(tx, DELETE, id)?;
    Ok(())
}

pub(super) async fn purge(tx: &mut Tx, now: Instant) -> Result<u64> {
    const PURGE: &str = "delete from sessions where expires_at <= $1";
    Ok(run!(tx, PURGE, now.0)?)
}
