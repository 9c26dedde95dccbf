//! What everyone reads about moderation: totals and acts, without texts and names.

use model::accounts::Role;
use model::moderation::Act;
use model::moment::Instant;

use super::Moderation;
use super::view::{Ledger, Line, Total};
use crate::consultations;
use crate::db::many;
use crate::error::{Error, Result};

/// Acts on one page.
const A_PAGE: i64 = 50;
/// Sorts after every id of ours, whatever the collation: ids are hexadecimal digits and hyphens.
const AFTER_ALL: &str = "g";
/// Rows of totals: kinds of acts by rules.
const MOST_TOTALS: i64 = 200;

#[derive(sqlx::FromRow)]
struct TotalRow {
    #[sqlx(try_from = "String")]
    kind: Act,
    rule: String,
    acts: i64,
}

#[derive(sqlx::FromRow)]
struct LineRow {
    id: String,
    #[sqlx(try_from = "String")]
    kind: Act,
    rule: String,
    #[sqlx(try_from = "String")]
    role: Role,
    at: i64,
    undone: bool,
}

impl Moderation<'_> {
    /// What moderators did in a consultation, the newest first. A cursor is the `next` of the page before. Public.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug.
    pub async fn ledger(&self, slug: &str, cursor: Option<&str>) -> Result<Ledger> {
        const TOTALS: &str = "select kind, rule, acts from moderation_totals where consultation_id = $1 \
             order by kind, rule limit $2";
        const LINES: &str = "select m.id, m.kind, m.rule, m.role, m.at, exists (select 1 from moderation_acts u \
             where u.about_id = m.id and u.kind in ('undo', 'grant')) as undone from moderation_acts m \
             where m.consultation_id = $1 and m.id < $2 order by m.id desc limit $3";
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let id = found.id.as_str();
        let rows = many!(&mut tx, TotalRow, TOTALS, id, MOST_TOTALS)?;
        let total = |row: TotalRow| Total { act: row.kind, rule: row.rule.parse().ok(), acts: row.acts };
        let mut totals: Vec<Total> = rows.into_iter().map(total).collect();
        totals.sort_by_key(|total| (total.act, total.rule));
        let cursor = cursor.unwrap_or(AFTER_ALL);
        let mut rows = many!(&mut tx, LineRow, LINES, id, cursor, A_PAGE + 1)?;
        let more = i64::try_from(rows.len()).unwrap_or(i64::MAX) > A_PAGE;
        if more {
            rows.pop();
        }
        let next = rows.last().filter(|_| more).map(|row| row.id.clone());
        let line = |row: LineRow| Line {
            act: row.kind,
            rule: row.rule.parse().ok(),
            role: row.role,
            at: self.0.civil(Instant(row.at)),
            undone: row.undone,
        };
        Ok(Ledger { card: found.card(self.0), totals, lines: rows.into_iter().map(line).collect(), next })
    }
}
