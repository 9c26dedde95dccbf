//! The SQL of versions in work and of the provisions that publishing writes.

use std::collections::BTreeMap;

use law::{Draft, Provision};
use model::ids::{ConsultationId, VersionId};
use model::moment::Instant;
use model::provisions::Kind;
use model::text::clean;

use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Error, Result};

/// As many provisions as `law` reads of one act.
const MOST: i64 = 100_000;

/// The unpublished version of a consultation; there is one at most.
#[derive(sqlx::FromRow)]
pub(super) struct InWork {
    #[sqlx(try_from = "String")]
    pub(super) id: VersionId,
    pub(super) number: i64,
    pub(super) title: String,
    pub(super) file_name: String,
    pub(super) articles: i64,
    draft: String,
}

impl InWork {
    /// The recognised text.
    pub(super) fn draft(&self) -> Result<Draft> {
        serde_json::from_str(&self.draft).map_err(Error::internal)
    }
}

pub(super) async fn unpublished(tx: &mut Tx, consultation: &ConsultationId) -> Result<Option<InWork>> {
    const UNPUBLISHED: &str = "select id, number, title, file_name, articles, draft from versions \
        where consultation_id = $1 and published_at is null order by number limit 1";
    Ok(one!(tx, InWork, UNPUBLISHED, consultation.as_str())?)
}

/// The unpublished version, kept from every other writer until the transaction ends: an update that changes nothing
/// takes the row's lock on both engines.
pub(super) async fn hold(tx: &mut Tx, consultation: &ConsultationId) -> Result<Option<InWork>> {
    const HOLD: &str =
        "update versions set number = number where consultation_id = $1 and published_at is null";
    run!(tx, HOLD, consultation.as_str())?;
    unpublished(tx, consultation).await
}

/// A text that was just read in.
pub(super) struct Read {
    pub(super) id: VersionId,
    pub(super) title: String,
    pub(super) file_name: String,
    pub(super) format: &'static str,
    pub(super) draft: String,
    pub(super) articles: i64,
}

/// Puts the text in the place after the last published version, over what was in work there. False when that place
/// was published meanwhile.
pub(super) async fn replace(
    tx: &mut Tx,
    consultation: &ConsultationId,
    row: &Read,
    now: Instant,
) -> Result<bool> {
    const NEXT: &str = "select coalesce(max(number), 0) + 1 from versions \
        where consultation_id = $1 and published_at is not null";
    const REPLACE: &str = "insert into versions \
        (id, consultation_id, number, title, file_name, format, draft, articles, created_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (consultation_id, number) do update set \
        title = excluded.title, file_name = excluded.file_name, format = excluded.format, draft = excluded.draft, \
        articles = excluded.articles, created_at = excluded.created_at where versions.published_at is null";
    let number = scalar!(tx, i64, NEXT, consultation.as_str())?.unwrap_or(1);
    let (id, title, name) = (row.id.as_str(), clean(&row.title), row.file_name.as_str());
    let (draft, consultation) = (row.draft.as_str(), consultation.as_str());
    let written =
        run!(tx, REPLACE, id, consultation, number, &*title, name, row.format, draft, row.articles, now.0)?;
    Ok(written == 1)
}

/// Stores a draft in work as it is now. False when it is published.
pub(super) async fn keep(tx: &mut Tx, version: &VersionId, draft: &Draft) -> Result<bool> {
    let json = serde_json::to_string(draft).map_err(Error::internal)?;
    change(tx, version, &json, super::count_articles(draft)).await
}

/// Stores a changed draft. False when it is published.
pub(super) async fn change(tx: &mut Tx, version: &VersionId, draft: &str, articles: i64) -> Result<bool> {
    const CHANGE: &str =
        "update versions set draft = $2, articles = $3 where id = $1 and published_at is null";
    Ok(run!(tx, CHANGE, version.as_str(), draft, articles)? == 1)
}

/// Closes a version for ever. False when it is published already.
pub(super) async fn publish(tx: &mut Tx, version: &VersionId, at: Instant) -> Result<bool> {
    const PUBLISH: &str = "update versions set published_at = $2 where id = $1 and published_at is null";
    Ok(run!(tx, PUBLISH, version.as_str(), at.0)? == 1)
}

/// The ids of a version's provisions, by their `eid`.
pub(super) async fn ids_by_eid(tx: &mut Tx, version: &str) -> Result<BTreeMap<String, String>> {
    const IDS: &str = "select eid, id from provisions where version_id = $1 limit $2";
    Ok(many!(tx, (String, String), IDS, version, MOST)?.into_iter().collect())
}

/// A provision and its place in the version.
pub(super) struct ProvisionRow<'a> {
    pub(super) id: &'a str,
    pub(super) parent: Option<&'a str>,
    pub(super) page: Option<&'a str>,
    pub(super) position: i64,
    pub(super) depth: i64,
    pub(super) kind: Kind,
    pub(super) address: &'a str,
    pub(super) node: &'a Provision,
}

pub(super) async fn insert_provision(tx: &mut Tx, version: &VersionId, row: &ProvisionRow<'_>) -> Result<()> {
    const INSERT: &str = "insert into provisions (version_id, id, parent_id, page_id, position, depth, kind, eid, \
        address, number, label, heading, body) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    let (version, kind, eid) = (version.as_str(), row.kind.as_str(), row.node.eid.as_str());
    let (number, label) = (clean(&row.node.number), clean(&row.node.label));
    let (heading, body) = (clean(row.node.heading.as_deref().unwrap_or_default()), clean(&row.node.text));
    run!(
        tx,
        INSERT,
        version,
        row.id,
        row.parent,
        row.page,
        row.position,
        row.depth,
        kind,
        eid,
        row.address,
        &*number,
        &*label,
        &*heading,
        &*body
    )?;
    Ok(())
}
