//! The kept counters: which comments have a theme, by where they stand and who sent them. Whoever changes codes calls
//! [`sync`] in the same transaction; what a comment was counted as stands in its own rows, so that nothing is counted twice
//! or left behind whatever happened to it meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use model::comments::State;
use model::ids::ConsultationId;

use super::said;
use crate::Backend;
use crate::db::{Rows, Tx, insert, on, run};
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

/// By how much the counters of a theme change, by page and kind of sender.
type Change<'a> = BTreeMap<(&'a str, &'a str, &'a str), i64>;

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
    let mut change = Change::new();
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
    change.retain(|_, by| *by != 0);
    add(tx, consultation, &new, &change).await
}

async fn add(
    tx: &mut Tx,
    consultation: &ConsultationId,
    new: &[&Counted],
    change: &Change<'_>,
) -> Result<()> {
    const UP: &str = " on conflict (theme_id, page_id, sender_kind) do update set \
         comments = theme_counts.comments + excluded.comments";
    let rows = Rows::of("comment_themes")
        .text("theme_id", new.iter().map(|row| &row.theme_id))
        .text("comment_id", new.iter().map(|row| &row.comment_id))
        .text("consultation_id", new.iter().map(|_| consultation.as_str()))
        .text("page_id", new.iter().map(|row| &row.page_id))
        .text("sender_kind", new.iter().map(|row| &row.sender_kind));
    let counts = Rows::of("theme_counts")
        .after(UP)
        .text("theme_id", change.keys().map(|(theme, ..)| *theme))
        .text("page_id", change.keys().map(|(_, page, _)| *page))
        .text("sender_kind", change.keys().map(|(.., sender)| *sender))
        .text("consultation_id", change.keys().map(|_| consultation.as_str()))
        .number("comments", change.values().copied());
    insert(tx, &[rows, counts]).await?;
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
