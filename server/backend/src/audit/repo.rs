//! The SQL of the audit trail.

use super::chain::{Head, Row};
use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Error, Result};

const HEAD: &str = "select seq, hash, seal, adopted, adopted_at from audit_head where id = 'head'";

/// The end of the chain.
pub(super) async fn head(tx: &mut Tx) -> Result<Head> {
    one!(tx, Head, HEAD)?.ok_or_else(|| Error::internal("the audit trail has no end"))
}

/// The end of the chain, kept from everyone else until the transaction ends. SQLite has one writer, who is alone as it is.
pub(super) async fn hold_head(tx: &mut Tx) -> Result<Head> {
    const HELD: &str =
        "select seq, hash, seal, adopted, adopted_at from audit_head where id = 'head' for update";
    let sql = if let Tx::Postgres(..) = tx { HELD } else { HEAD };
    one!(tx, Head, sql)?.ok_or_else(|| Error::internal("the audit trail has no end"))
}

pub(super) async fn set_head(tx: &mut Tx, head: &Head) -> Result<()> {
    const SET: &str = "update audit_head set seq = $1, hash = $2, seal = $3, adopted = $4, adopted_at = $5 where id = 'head'";
    run!(tx, SET, head.seq, &head.hash, &head.seal, head.adopted, head.adopted_at)?;
    Ok(())
}

pub(super) async fn insert(tx: &mut Tx, row: &Row) -> Result<()> {
    const INSERT: &str = "insert into audit (id, at, actor, verb, object, origin, seq, previous_hash, hash) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let Row { seq, id, at, actor, verb, object, origin, previous_hash, hash } = row;
    run!(tx, INSERT, id, at, actor, verb, object, origin, seq, previous_hash, hash)?;
    Ok(())
}

/// Gives a row from before the chain its place.
pub(super) async fn number(tx: &mut Tx, row: &Row) -> Result<()> {
    const NUMBER: &str =
        "update audit set seq = $2, previous_hash = $3, hash = $4 where id = $1 and seq is null";
    run!(tx, NUMBER, &row.id, row.seq, &row.previous_hash, &row.hash)?;
    Ok(())
}

/// Rows without a place, the oldest first.
pub(super) async fn outside(tx: &mut Tx, limit: i64) -> Result<Vec<Row>> {
    const OUTSIDE: &str = "select cast(0 as bigint) as seq, id, at, actor, verb, object, origin, previous_hash, hash \
        from audit where seq is null order by id limit $1";
    Ok(many!(tx, Row, OUTSIDE, limit)?)
}

/// Rows behind a number, in the order of the chain.
pub(super) async fn after(tx: &mut Tx, seq: i64, limit: i64) -> Result<Vec<Row>> {
    const AFTER: &str = "select seq, id, at, actor, verb, object, origin, previous_hash, hash \
        from audit where seq > $1 order by seq limit $2";
    Ok(many!(tx, Row, AFTER, seq, limit)?)
}

/// What is listed; each part that is absent asks for everything.
pub(super) struct Wanted<'a> {
    pub(super) actor: Option<&'a str>,
    pub(super) verb: Option<&'a str>,
    /// A noun with everything after it: `consultation:%`.
    pub(super) noun: Option<String>,
    pub(super) object: Option<&'a str>,
    pub(super) from: Option<i64>,
    pub(super) to: Option<i64>,
    pub(super) before: Option<i64>,
}

/// A row as it is listed.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Listed {
    pub(super) seq: i64,
    pub(super) id: String,
    pub(super) at: i64,
    pub(super) actor: String,
    pub(super) actor_name: Option<String>,
    pub(super) verb: String,
    pub(super) object: String,
    pub(super) origin: String,
    pub(super) previous_hash: String,
    pub(super) hash: String,
}

/// The newest first.
pub(super) async fn list(tx: &mut Tx, wanted: &Wanted<'_>, limit: i64) -> Result<Vec<Listed>> {
    const LIST: &str = "select a.seq, a.id, a.at, a.actor, c.name as actor_name, a.verb, a.object, a.origin, \
        a.previous_hash, a.hash \
        from audit a left join accounts c on c.id = a.actor where a.seq is not null \
        and (cast($1 as text) is null or a.actor = $1) and (cast($2 as text) is null or a.verb = $2) \
        and (cast($3 as text) is null or a.object like $3) and (cast($4 as text) is null or a.object = $4) \
        and (cast($5 as bigint) is null or a.at >= $5) and (cast($6 as bigint) is null or a.at < $6) \
        and (cast($7 as bigint) is null or a.seq < $7) order by a.seq desc limit $8";
    let Wanted { actor, verb, noun, object, from, to, before } = wanted;
    Ok(many!(tx, Listed, LIST, actor, verb, noun, object, from, to, before, limit)?)
}

/// Who stands in the trail, by name: the account and its name.
pub(super) async fn people(tx: &mut Tx, limit: i64) -> Result<Vec<(String, String)>> {
    const PEOPLE: &str = "select c.id, c.name from accounts c where exists (select 1 from audit a where a.actor = c.id) \
        order by c.name, c.id limit $1";
    Ok(many!(tx, (String, String), PEOPLE, limit)?)
}

/// What was ever done.
pub(super) async fn verbs(tx: &mut Tx, limit: i64) -> Result<Vec<String>> {
    const VERBS: &str = "select distinct verb from audit order by verb limit $1";
    Ok(many!(tx, (String,), VERBS, limit)?.into_iter().map(|(verb,)| verb).collect())
}

/// The name of a thing, where it has one: of a version that of its consultation with the version's number, of a provision
/// its label.
pub(super) async fn name_of(tx: &mut Tx, noun: &str, id: &str) -> Result<Option<String>> {
    const ACCOUNT: &str = "select name from accounts where id = $1";
    const CONSULTATION: &str = "select title_ro from consultations where id = $1";
    const ORGANISATION: &str = "select name from organisations where id = $1";
    const POLICY: &str = "select title_ro from policies where id = $1";
    const PROVISION: &str = "select label from provisions where id = $1";
    const VERSION: &str = "select c.title_ro || ' (' || cast(v.number as text) || ')' from versions v \
        join consultations c on c.id = v.consultation_id where v.id = $1";
    let sql = match noun {
        "account" => ACCOUNT,
        "consultation" => CONSULTATION,
        "organisation" => ORGANISATION,
        "policy" => POLICY,
        "provision" => PROVISION,
        "version" => VERSION,
        _ => return Ok(None),
    };
    Ok(scalar!(tx, String, sql, id)?.filter(|name| !name.is_empty()))
}

/// Whether somebody did this to this since an instant.
pub(super) async fn did_since(
    tx: &mut Tx,
    actor: &str,
    verb: &str,
    object: &str,
    since: i64,
) -> Result<bool> {
    const DID: &str = "select cast(1 as bigint) from audit where object = $3 and at > $4 and actor = $1 and verb = $2 limit 1";
    Ok(scalar!(tx, i64, DID, actor, verb, object, since)?.is_some())
}
