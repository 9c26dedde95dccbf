//! The SQL of the comments that have no decision, and of those under one. Every list is by keyset, and every count ends
//! where it is enough to say "more than so many": both cost the same whatever was sent.

use std::collections::BTreeMap;

use model::comments::{Kind, Stance};
use model::ids::ConsultationId;

use super::repo::AFTER_ALL;
use crate::db::{Tx, many, on, scalar};
use crate::error::Result;

/// Comments in one statement.
const AT_ONCE: usize = 1_000;

/// Which comments without a decision.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Narrowed<'a> {
    /// In a campaign; it may stand on several articles, so the place is not asked for.
    pub(super) campaign: Option<&'a str>,
    pub(super) place: Place<'a>,
    pub(super) stance: Option<Stance>,
    pub(super) kind: Option<Kind>,
}

/// Where they stand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Place<'a> {
    #[default]
    Anywhere,
    /// On the page of an article or annex.
    Page(&'a str),
    /// On none.
    Outside,
}

/// The words of every query of what has no decision: those of the indexes that it rests on, which hold what is filed.
macro_rules! undecided {
    ($before:literal, filed, $after:literal) => {
        undecided!($before, concat!("filed_at is not null and ", $after))
    };
    ($before:literal, unfiled, $after:literal) => {
        undecided!(
            $before,
            concat!(
                "filed_at is null and state <> 'draft' and (cast($2 as text) is null or stance = $2) \
                 and (cast($3 as text) is null or kind = $3) \
                 and (cast($4 as text) is null or coalesce(page_id, '') = $4) ",
                $after
            )
        )
    };
    ($before:literal, $after:expr) => {
        concat!(
            $before,
            " from comments where consultation_id = $1 and decision_id is null \
             and state not in ('draft', 'withdrawn') and ",
            $after
        )
    };
}

impl<'a> Narrowed<'a> {
    /// The same for queries that take all of it at once: stance, kind, and the page, which is empty for none.
    fn asked(&self) -> (Option<&'static str>, Option<&'static str>, Option<&'a str>) {
        let page = match self.place {
            Place::Anywhere => None,
            Place::Outside => Some(""),
            Place::Page(page) => Some(page),
        };
        (self.stance.map(Stance::as_str), self.kind.map(Kind::as_str), page)
    }
}

/// Ids of what has no decision, the newest first. The indexes know each stance and kind by itself: a page of each is
/// read, and of these and of what is not filed yet the newest are given.
pub(super) async fn undecided(
    tx: &mut Tx,
    consultation: &ConsultationId,
    narrowed: Narrowed<'_>,
    before: Option<&str>,
    most: i64,
) -> Result<Vec<String>> {
    const ANYWHERE: &str =
        undecided!("select id", filed, "stance = $2 and kind = $3 and id < $4 order by id desc limit $5");
    const OUTSIDE: &str = undecided!(
        "select id",
        filed,
        "page_id is null and stance = $2 and kind = $3 and id < $4 order by id desc limit $5"
    );
    const PAGE: &str = undecided!(
        "select id",
        filed,
        "page_id = $6 and stance = $2 and kind = $3 and id < $4 order by id desc limit $5"
    );
    const UNFILED: &str = undecided!("select id", unfiled, "and id < $5 order by id desc limit $6");
    const CAMPAIGN: &str = undecided!(
        "select id",
        "campaign_id = $2 and (cast($3 as text) is null or stance = $3) \
         and (cast($4 as text) is null or kind = $4) and id < $5 order by id desc limit $6"
    );
    let (consultation, before) = (consultation.as_str(), before.unwrap_or(AFTER_ALL));
    let (stance, kind, page) = narrowed.asked();
    if let Some(campaign) = narrowed.campaign {
        let ids = many!(tx, (String,), CAMPAIGN, consultation, campaign, stance, kind, before, most)?;
        return Ok(ids.into_iter().map(|(id,)| id).collect());
    }
    let mut rows: Vec<(String,)> =
        many!(tx, (String,), UNFILED, consultation, stance, kind, page, before, most)?;
    for (stance, kind) in combined(narrowed) {
        let (stance, kind) = (stance.as_str(), kind.as_str());
        rows.extend(match narrowed.place {
            Place::Anywhere => many!(tx, (String,), ANYWHERE, consultation, stance, kind, before, most)?,
            Place::Outside => many!(tx, (String,), OUTSIDE, consultation, stance, kind, before, most)?,
            Place::Page(page) => many!(tx, (String,), PAGE, consultation, stance, kind, before, most, page)?,
        });
    }
    rows.sort_unstable_by(|one, other| other.cmp(one));
    rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// How many have no decision, `most` at most.
pub(super) async fn count(
    tx: &mut Tx,
    consultation: &ConsultationId,
    narrowed: Narrowed<'_>,
    most: i64,
) -> Result<i64> {
    const ANYWHERE: &str = undecided!(
        "select count(*) from (select 1 as one",
        filed,
        "stance = $2 and kind = $3 limit $4) as few"
    );
    const OUTSIDE: &str = undecided!(
        "select count(*) from (select 1 as one",
        filed,
        "page_id is null and stance = $2 and kind = $3 limit $4) as few"
    );
    const PAGE: &str = undecided!(
        "select count(*) from (select 1 as one",
        filed,
        "page_id = $5 and stance = $2 and kind = $3 limit $4) as few"
    );
    const UNFILED: &str = undecided!("select count(*) from (select 1 as one", unfiled, "limit $5) as few");
    const CAMPAIGN: &str = undecided!(
        "select count(*) from (select 1 as one",
        "campaign_id = $2 and (cast($3 as text) is null or stance = $3) \
         and (cast($4 as text) is null or kind = $4) limit $5) as few"
    );
    let consultation = consultation.as_str();
    let (stance, kind, page) = narrowed.asked();
    if let Some(campaign) = narrowed.campaign {
        let count = scalar!(tx, i64, CAMPAIGN, consultation, campaign, stance, kind, most)?;
        return Ok(count.unwrap_or_default());
    }
    let unfiled = scalar!(tx, i64, UNFILED, consultation, stance, kind, page, most)?;
    let mut sum = unfiled.unwrap_or_default();
    for (stance, kind) in combined(narrowed) {
        let (stance, kind, rest) = (stance.as_str(), kind.as_str(), most - sum);
        let counted = match narrowed.place {
            Place::Anywhere => scalar!(tx, i64, ANYWHERE, consultation, stance, kind, rest)?,
            Place::Outside => scalar!(tx, i64, OUTSIDE, consultation, stance, kind, rest)?,
            Place::Page(page) => scalar!(tx, i64, PAGE, consultation, stance, kind, rest, page)?,
        };
        sum += counted.unwrap_or_default();
    }
    Ok(sum)
}

fn combined(narrowed: Narrowed<'_>) -> impl Iterator<Item = (Stance, Kind)> {
    let stances = Stance::ALL.iter().copied().filter(move |it| narrowed.stance.is_none_or(|one| one == *it));
    stances.flat_map(move |stance| {
        let kinds = Kind::ALL.iter().copied().filter(move |it| narrowed.kind.is_none_or(|one| one == *it));
        kinds.map(move |kind| (stance, kind))
    })
}

/// How many have no decision on each page of a version, `most` at most on each; pages without any are left out.
pub(super) async fn by_page(
    tx: &mut Tx,
    consultation: &ConsultationId,
    version: &str,
    most: i64,
) -> Result<Vec<(String, i64)>> {
    const BY_PAGE: &str = concat!(
        "select p.id, (",
        undecided!("select count(*) from (select 1 as one", filed, "page_id = p.id limit $3) as few"),
        ") as left_over from provisions p where p.version_id = $2 and p.page_id = p.id order by p.position limit $4"
    );
    const UNFILED: &str = concat!(
        undecided!(
            "select page_id, count(*) from (select page_id",
            "filed_at is null and state <> 'draft' and coalesce(page_id, '') <> '' limit $2"
        ),
        ") as few group by page_id"
    );
    const PAGES: i64 = 10_000;
    let consultation = consultation.as_str();
    let unfiled: Vec<(String, i64)> = many!(tx, (String, i64), UNFILED, consultation, PAGES)?;
    let unfiled: BTreeMap<String, i64> = unfiled.into_iter().collect();
    let mut pages = many!(tx, (String, i64), BY_PAGE, consultation, version, most, PAGES)?;
    for (page, count) in &mut pages {
        *count = most.min(*count + unfiled.get(page).copied().unwrap_or_default());
    }
    Ok(pages)
}

/// Puts comments that have none under a decision; says whether all of them had none and were not taken back.
pub(super) async fn assign(
    tx: &mut Tx,
    consultation: &ConsultationId,
    decision: &str,
    comments: &[String],
) -> Result<bool> {
    let mut put = 0;
    for comments in comments.chunks(AT_ONCE) {
        put += on!(tx, |c| {
            let mut query = sqlx::QueryBuilder::new("update comments set decision_id = ");
            query.push_bind(decision).push(" where consultation_id = ").push_bind(consultation.as_str());
            query.push(" and decision_id is null and state not in ('draft', 'withdrawn') and id in (");
            let mut list = query.separated(", ");
            for comment in comments {
                list.push_bind(comment.as_str());
            }
            query.push(")");
            query.build().execute(c).await.map(|done| done.rows_affected())
        })?;
    }
    Ok(usize::try_from(put).is_ok_and(|put| put == comments.len()))
}

/// Of these, in their order, those that have no decision and were not taken back.
pub(super) async fn open(
    tx: &mut Tx,
    consultation: &ConsultationId,
    comments: &[&str],
) -> Result<Vec<String>> {
    let open: Vec<(String,)> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new("select id from comments where consultation_id = ");
        query.push_bind(consultation.as_str());
        query.push(" and decision_id is null and state not in ('draft', 'withdrawn') and id in (");
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(") order by id");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(open.into_iter().map(|(id,)| id).collect())
}

/// Ids of what a decision answers, the newest first.
pub(super) async fn under(
    tx: &mut Tx,
    decision: &str,
    before: Option<&str>,
    most: i64,
) -> Result<Vec<String>> {
    const UNDER: &str =
        "select id from comments where decision_id = $1 and id < $2 order by id desc limit $3";
    let rows = many!(tx, (String,), UNDER, decision, before.unwrap_or(AFTER_ALL), most)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
