//! The SQL of following.

use std::collections::HashSet;

use model::ids::{ConsultationId, OrganisationId};
use model::moment::Instant;

use crate::db::{Tx, many, run};
use crate::error::Result;

const MOST: i64 = 1_000;

pub(super) async fn follow(
    tx: &mut Tx,
    organisation: &OrganisationId,
    consultation: &ConsultationId,
    now: Instant,
) -> Result<()> {
    const FOLLOW: &str = "insert into follows (organisation_id, consultation_id, created_at) values ($1, $2, $3) \
         on conflict do nothing";
    run!(tx, FOLLOW, organisation.as_str(), consultation.as_str(), now.0)?;
    Ok(())
}

pub(super) async fn leave(
    tx: &mut Tx,
    organisation: &OrganisationId,
    consultation: &ConsultationId,
) -> Result<()> {
    const LEAVE: &str = "delete from follows where organisation_id = $1 and consultation_id = $2";
    run!(tx, LEAVE, organisation.as_str(), consultation.as_str())?;
    Ok(())
}

/// Everything that an organisation follows.
pub(crate) async fn all(tx: &mut Tx, organisation: &OrganisationId) -> Result<HashSet<ConsultationId>> {
    const ALL: &str = "select consultation_id from follows where organisation_id = $1 limit $2";
    let rows = many!(tx, (String,), ALL, organisation.as_str(), MOST)?;
    Ok(rows.into_iter().map(|(id,)| id.into()).collect())
}
