//! The SQL of the published text.

use law::Draft;
use model::provisions::Kind;

use crate::db::{Tx, many, scalar};
use crate::error::{Error, Result};

/// Provisions of one act; the longest Romanian codes have fewer than 20,000.
const MOST: i64 = 100_000;

#[derive(sqlx::FromRow)]
pub(super) struct ProvisionRow {
    pub(super) id: String,
    pub(super) parent_id: Option<String>,
    pub(super) page_id: Option<String>,
    pub(super) position: i64,
    pub(super) depth: i64,
    #[sqlx(try_from = "String")]
    pub(super) kind: Kind,
    pub(super) eid: String,
    pub(super) address: String,
    pub(super) number: String,
    pub(super) label: String,
    pub(super) heading: String,
    pub(super) body: String,
}

/// The number of a published version.
pub(super) async fn published_number(tx: &mut Tx, version: &str) -> Result<Option<i64>> {
    const NUMBER: &str = "select number from versions where id = $1 and published_at is not null";
    Ok(scalar!(tx, i64, NUMBER, version)?)
}

/// The text of a version as it was read and corrected, in JSON.
///
/// # Errors
/// `NotFound` for an unknown version.
pub(crate) async fn draft_json(tx: &mut Tx, version: &str) -> Result<String> {
    const DRAFT: &str = "select draft from versions where id = $1";
    scalar!(tx, String, DRAFT, version)?.ok_or(Error::NotFound)
}

/// The same, read.
///
/// # Errors
/// As [`draft_json`]; `Internal` when it is no draft.
pub(crate) async fn draft(tx: &mut Tx, version: &str) -> Result<Draft> {
    serde_json::from_str(&draft_json(tx, version).await?).map_err(Error::internal)
}

/// The provisions of a version in the order of the law.
pub(super) async fn provisions(tx: &mut Tx, version: &str) -> Result<Vec<ProvisionRow>> {
    const PROVISIONS: &str = "select id, parent_id, page_id, position, depth, kind, eid, address, number, label, heading, \
         body from provisions where version_id = $1 order by position limit $2";
    Ok(many!(tx, ProvisionRow, PROVISIONS, version, MOST)?)
}
