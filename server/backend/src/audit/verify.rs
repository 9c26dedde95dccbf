//! Checking the chain from its first row to its end.

use serde::Serialize;

use super::chain::{Head, Row};
use super::{Trail, repo};
use crate::db::Tx;
use crate::error::Result;

const BATCH: i64 = 1_000;

/// What the check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// Rows that are right, from the first on.
    pub rows: i64,
    /// Hash of the last of them; empty where there is none.
    pub hash: String,
    /// How many of them were written before there was a chain, and could have been changed before it.
    pub adopted: i64,
    /// The first thing that is wrong.
    pub broken: Option<Broken>,
}

/// Where the chain is broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Broken {
    /// Number of the row; absent for one that has none, and for the end.
    pub seq: Option<i64>,
    /// The row's id, where there is a row.
    pub id: Option<String>,
    /// What is wrong.
    pub damage: Damage,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Damage {
    /// The row does not give its hash: something in it was changed.
    Altered,
    /// The row does not name the hash of the row before it: one of them was put in the other's place.
    Unlinked,
    /// There is no row with this number.
    Missing,
    /// The end names more rows than there are: the last ones were dropped.
    Truncated,
    /// The row stands behind the end: it was put in past the program.
    Beyond,
    /// The row has no place in the chain: it was put in past the program.
    Outside,
    /// The end names another hash than that of the last row, or is not sealed under the operator's key.
    End,
    /// The row has another hash than the one that was noted earlier: the chain was made anew.
    Rewritten,
}

/// A number and a hash that somebody noted at an earlier check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The row's number.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
}

impl std::str::FromStr for Noted {
    type Err = &'static str;

    /// Reads `NUMBER:HASH`.
    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        const FORM: &str = "give the number and the hash of a row: 120:9f86…";
        let (seq, hash) = text.split_once(':').ok_or(FORM)?;
        let seq = seq.parse().ok().filter(|seq| *seq > 0).ok_or(FORM)?;
        if hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(FORM);
        }
        Ok(Self { seq, hash: hash.to_lowercase() })
    }
}

impl Trail<'_> {
    /// Checks every row, the end, and what was noted at earlier checks; may run while the program writes. Only the
    /// operator at the command line reaches this.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn verify(&self, noted: &[Noted]) -> Result<Verified> {
        let mut tx = self.0.read().await?;
        let mut found = Verified { rows: 0, hash: String::new(), adopted: 0, broken: None };
        found.broken = match walk(&mut tx, &mut found, noted).await? {
            Ok(end) => {
                found.adopted = end.adopted.unwrap_or_default();
                judge_end(&mut tx, &found, &end, noted, &self.0.0.secret).await?
            }
            Err(broken) => Some(broken),
        };
        Ok(found)
    }
}

/// Goes from row to row and gives the end that was there when no further row was.
async fn walk(
    tx: &mut Tx,
    found: &mut Verified,
    noted: &[Noted],
) -> Result<std::result::Result<Head, Broken>> {
    loop {
        // Read before the rows: an act that is written meanwhile moves the end, and is then walked to.
        let end = repo::head(tx).await?;
        let rows = repo::after(tx, found.rows, BATCH).await?;
        if rows.is_empty() {
            return Ok(Ok(end));
        }
        for row in rows {
            if let Some(damage) = judge(found, &row, noted) {
                let (seq, id) =
                    if damage == Damage::Missing { (found.rows + 1, None) } else { (row.seq, Some(row.id)) };
                return Ok(Err(Broken { seq: Some(seq), id, damage }));
            }
            (found.rows, found.hash) = (row.seq, row.hash);
        }
    }
}

fn judge(found: &Verified, row: &Row, noted: &[Noted]) -> Option<Damage> {
    if row.seq != found.rows + 1 {
        return Some(Damage::Missing);
    }
    if row.hash != row.hash_now() {
        return Some(Damage::Altered);
    }
    if row.previous_hash != found.hash {
        return Some(Damage::Unlinked);
    }
    noted.iter().any(|noted| noted.seq == row.seq && noted.hash != row.hash).then_some(Damage::Rewritten)
}

async fn judge_end(
    tx: &mut Tx,
    found: &Verified,
    end: &Head,
    noted: &[Noted],
    key: &[u8; 32],
) -> Result<Option<Broken>> {
    let at = |seq: Option<i64>, damage| Some(Broken { seq, id: None, damage });
    let most = noted.iter().map(|noted| noted.seq).chain([end.seq]).max().unwrap_or_default();
    if most > found.rows {
        return Ok(at(Some(found.rows + 1), Damage::Truncated));
    }
    if end.seq < found.rows {
        return Ok(at(Some(end.seq + 1), Damage::Beyond));
    }
    if end.hash != found.hash || end.seal != end.seal_now(key)? {
        return Ok(at(None, Damage::End));
    }
    let outside = repo::outside(tx, 1).await?.pop();
    Ok(outside.map(|row| Broken { seq: None, id: Some(row.id), damage: Damage::Outside }))
}
