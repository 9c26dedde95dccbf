//! The SQL of policies.

use model::moment::Instant;
use model::policies::Form;

use super::{Both, Policy};
use crate::db::{Tx, many, run};
use crate::error::Result;

/// The page shows all of them; a project has a handful.
const MOST: i64 = 200;

#[derive(sqlx::FromRow)]
struct Row {
    slug: String,
    title_ro: String,
    title_en: String,
    summary_ro: String,
    summary_en: String,
    consultations: i64,
}

impl From<Row> for Policy {
    fn from(row: Row) -> Self {
        Self {
            slug: row.slug,
            title: Both { ro: row.title_ro, en: row.title_en },
            summary: Both { ro: row.summary_ro, en: row.summary_en },
            consultations: row.consultations,
        }
    }
}

pub(crate) async fn list(tx: &mut Tx) -> Result<Vec<Policy>> {
    const LIST: &str = "select p.slug, p.title_ro, p.title_en, p.summary_ro, p.summary_en, \
        (select count(*) from consultations c where c.policy_id = p.id) as consultations \
        from policies p order by p.position, p.id limit $1";
    let rows = many!(tx, Row, LIST, MOST)?;
    Ok(rows.into_iter().map(Policy::from).collect())
}

/// Puts a policy after all others. Gives the engine's error, so that the caller can name a broken constraint.
pub(super) async fn insert(
    tx: &mut Tx,
    id: &str,
    form: &Form,
    now: Instant,
) -> std::result::Result<(), sqlx::Error> {
    const INSERT: &str = "insert into policies \
        (id, slug, title_ro, title_en, summary_ro, summary_en, position, created_at) \
        select $1, $2, $3, $4, $5, $6, coalesce(max(position), 0) + 1, $7 from policies";
    let Form { title_ro, title_en, slug, summary_ro, summary_en } = form;
    run!(tx, INSERT, id, slug, title_ro, title_en, summary_ro, summary_en, now.0)?;
    Ok(())
}
