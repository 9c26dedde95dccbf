//! Publishing the draft in work: from then on it never changes.

use std::collections::BTreeMap;

use law::{Draft, Severity, compare, lineage};
use model::ids::VersionId;
use model::moment::Instant;

use super::tree::{self, Placed};
use super::{Drafts, policy, repo, steps};
use crate::consultations::{self, settle_one};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::placements::{self, Earlier};
use crate::texts;
use crate::{Actor, Backend, Staff};

impl Drafts<'_> {
    /// Publishes the draft in work and gives the number of the version. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Conflict::Published` when the newest version is published and no
    /// other is in work; `Conflict::NoText` when nothing was read in, or no provision was recognised in it;
    /// `Conflict::OpenErrors` while a finding of the draft is an error.
    pub async fn publish(&self, actor: &Actor, slug: &str) -> Result<i64> {
        let staff = policy::may_edit(self.0, actor, slug).await?;
        publish_at(self.0, staff, slug, self.0.now()).await
    }
}

/// Publishes with the instant that is shown as the publication's. The demo puts it in the past, where its comments are.
pub(crate) async fn publish_at(backend: &Backend, staff: &Staff, slug: &str, at: Instant) -> Result<i64> {
    let mut tx = backend.write().await?;
    let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    consultations::repo::hold_comments(&mut tx, &found.id).await?;
    let Some(row) = repo::hold(&mut tx, &found.id).await? else {
        let published = found.version_id.is_some();
        return Err(if published { Conflict::Published } else { Conflict::NoText }.into());
    };
    let mut draft = row.draft()?;
    if draft.findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(Conflict::OpenErrors.into());
    }
    let mut inherited = Inherited::default();
    if let Some(version) = &found.version_id {
        let earlier = texts::draft(&mut tx, version).await?;
        let known = repo::ids_by_eid(&mut tx, version).await?;
        (draft, inherited) = inherit(backend.clone(), (version.clone(), earlier), known, draft).await?;
    }
    write_provisions(backend, &mut tx, &row.id, &draft, &inherited.ids).await?;
    if !repo::publish(&mut tx, &row.id, at).await? {
        return Err(Conflict::Published.into());
    }
    consultations::repo::put_in_force(&mut tx, &found.id, &row.id, at).await?;
    if let Some(earlier) = inherited.earlier {
        placements::carry_over(backend, &mut tx, &found.id, &row.id, draft, earlier, at).await?;
    }
    steps::forget(&mut tx, &row.id).await?;
    settle_one(&mut tx, &found.id, backend.now()).await?;
    backend.audit(&mut tx, staff, "publish", &format!("version:{}", row.id)).await?;
    backend.commit(tx).await?;
    Ok(row.number)
}

/// What a version takes over from the one before; nothing for the first.
#[derive(Default)]
struct Inherited {
    /// The ids of its provisions by their `eid`: each keeps the id that its text had in the version before, whatever
    /// number it has now.
    ids: BTreeMap<String, String>,
    earlier: Option<Earlier>,
}

/// Compared off the async threads: long acts take a good part of a second.
async fn inherit(
    backend: Backend,
    (version, earlier): (String, Draft),
    known: BTreeMap<String, String>,
    draft: Draft,
) -> Result<(Draft, Inherited)> {
    let compared = tokio::task::spawn_blocking(move || {
        let comparison = compare(&earlier, &draft);
        let ids = lineage(&known, &comparison, |_| backend.id()).ids;
        (draft, Inherited { ids, earlier: Some(Earlier { version, draft: earlier, comparison }) })
    });
    compared.await.map_err(Error::internal)
}

/// Writes the tree as rows in document order. A provision whose `eid` has no id yet gets a fresh one.
async fn write_provisions(
    backend: &Backend,
    tx: &mut Tx,
    version: &VersionId,
    draft: &Draft,
    known: &BTreeMap<String, String>,
) -> Result<()> {
    let placed = tree::flatten(&draft.provisions);
    if placed.is_empty() {
        return Err(Conflict::NoText.into());
    }
    let addresses = tree::addresses(&placed);
    let ids: Vec<String> = placed
        .iter()
        .map(|Placed { node, .. }| known.get(&node.eid).cloned().unwrap_or_else(|| backend.id()))
        .collect();
    let id_at = |place: Option<usize>| place.and_then(|place| ids.get(place)).map(String::as_str);
    for (position, ((placed, id), address)) in placed.iter().zip(&ids).zip(&addresses).enumerate() {
        let row = repo::ProvisionRow {
            id,
            parent: id_at(placed.parent),
            page: id_at(placed.page),
            position: i64::try_from(position).map_err(Error::internal)?,
            depth: placed.depth,
            kind: tree::kind(placed.node.kind)?,
            address,
            node: placed.node,
        };
        repo::insert_provision(tx, version, &row).await?;
    }
    Ok(())
}
