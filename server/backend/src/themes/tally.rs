//! The kept counters: which comments have a theme, by where they stand and who sent them. Whoever changes codes calls
//! [`sync`] in the same transaction; what a comment was counted as stands in its own rows, so that nothing is counted twice
//! or left behind whatever happened to it meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use model::comments::State;
use model::ids::ConsultationId;

use super::said;
use crate::Backend;
use crate::db::{Tx, on, run};
use crate::error::Result;

/// Where a comment is counted.
#[derive(Clone, Debug, sqlx::FromRow)]
struct Stands {
    id: String,
    #[sqlx(try_from = "String")]
    state: State,
    page: String,
    sender_kind: String,
}

/// A comment under a theme, as it is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::FromRow)]
struct Counted {
    comment_id: String,
    theme_id: String,
    page_id: String,
    sender_kind: String,
}

/// Runs a query that ends in a list of ids.
macro_rules! among {
    ($tx:expr, $sql:expr, $ids:expr, $end:literal) => {
        on!($tx, |c| {
            let mut query = sqlx::QueryBuilder::new($sql);
            let mut list = query.separated(", ");
            for id in $ids {
                list.push_bind(*id);
            }
            query.push($end);
            query.build_query_as().fetch_all(c).await
        })
    };
}

/// Counts these comments as they are now.
pub(super) async fn sync(tx: &mut Tx, consultation: &ConsultationId, comments: &[&str]) -> Result<()> {
    const STAND: &str = "select c.id, c.state, case when c.provision_id is null then 'act' \
         else coalesce(c.page_id, c.place_id, 'unplaced') end as page, coalesce(c.sender_kind, 'citizen') as sender_kind \
         from comments c where c.id in (";
    const CODES: &str = "select distinct comment_id, theme_id from codings where comment_id in (";
    const HAVE: &str =
        "select comment_id, theme_id, page_id, sender_kind from comment_themes where comment_id in (";
    if comments.is_empty() {
        return Ok(());
    }
    let stand: Vec<Stands> = among!(tx, STAND, comments, ")")?;
    let stand: BTreeMap<&str, &Stands> = stand
        .iter()
        .filter(|row| !matches!(row.state, State::Draft | State::Withdrawn))
        .map(|row| (row.id.as_str(), row))
        .collect();
    let codes: Vec<(String, String)> = among!(tx, CODES, comments, ")")?;
    let wanted: BTreeSet<Counted> = codes
        .into_iter()
        .filter_map(|(comment_id, theme_id)| {
            let stands = stand.get(comment_id.as_str())?;
            let (page_id, sender_kind) = (stands.page.clone(), stands.sender_kind.clone());
            Some(Counted { comment_id, theme_id, page_id, sender_kind })
        })
        .collect();
    let have: Vec<Counted> = among!(tx, HAVE, comments, ")")?;
    let have: BTreeSet<Counted> = have.into_iter().collect();
    let mut change: BTreeMap<(&str, &str, &str), i64> = BTreeMap::new();
    for (rows, by) in [(have.difference(&wanted), -1), (wanted.difference(&have), 1)] {
        for row in rows {
            *change.entry((&row.theme_id, &row.page_id, &row.sender_kind)).or_default() += by;
            if by < 0 {
                const LEAVE: &str = "delete from comment_themes where theme_id = $1 and comment_id = $2";
                run!(tx, LEAVE, &row.theme_id, &row.comment_id)?;
            }
        }
    }
    let new: Vec<&Counted> = wanted.difference(&have).collect();
    insert(tx, consultation, &new).await?;
    change.retain(|_, by| *by != 0);
    let change: Vec<_> = change.into_iter().collect();
    add(tx, consultation, &change).await
}

async fn insert(tx: &mut Tx, consultation: &ConsultationId, rows: &[&Counted]) -> Result<()> {
    const INSERT: &str =
        "insert into comment_themes (theme_id, comment_id, consultation_id, page_id, sender_kind) ";
    for rows in rows.chunks(AT_ONCE) {
        on!(tx, |c| {
            let mut query = sqlx::QueryBuilder::new(INSERT);
            query.push_values(rows, |mut values, row| {
                values.push_bind(&row.theme_id).push_bind(&row.comment_id).push_bind(consultation.as_str());
                values.push_bind(&row.page_id).push_bind(&row.sender_kind);
            });
            query.build().execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// Rows in one statement.
const AT_ONCE: usize = 1_000;

async fn add(tx: &mut Tx, consultation: &ConsultationId, change: &[((&str, &str, &str), i64)]) -> Result<()> {
    const ADD: &str = "insert into theme_counts (theme_id, page_id, sender_kind, consultation_id, comments) ";
    const UP: &str = " on conflict (theme_id, page_id, sender_kind) do update set \
         comments = theme_counts.comments + excluded.comments";
    for change in change.chunks(AT_ONCE) {
        on!(tx, |c| {
            let mut query = sqlx::QueryBuilder::new(ADD);
            query.push_values(change, |mut values, ((theme, page, sender), by)| {
                values.push_bind(*theme).push_bind(*page).push_bind(*sender);
                values.push_bind(consultation.as_str()).push_bind(*by);
            });
            query.push(UP);
            query.build().execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// Finds out which of these comments have codes on words that are others now.
pub(super) async fn mark_stale(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    comments: &[&str],
) -> Result<()> {
    const PRINTS: &str = "select distinct comment_id, print from codings where comment_id in (";
    const MARK: &str = "update coded_comments set stale = $2 where comment_id = $1 and stale <> $2";
    let prints: Vec<(String, String)> = among!(tx, PRINTS, comments, ")")?;
    for said in said::said(tx, consultation, comments).await? {
        let print = said.print(backend)?;
        let stale = prints.iter().any(|(comment, of)| *comment == said.id && *of != print);
        run!(tx, MARK, &said.id, stale)?;
    }
    Ok(())
}
