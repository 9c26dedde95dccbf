//! The SQL of what the desk shows of campaigns.

use model::campaigns::Event;
use model::text;

use super::view::Summary;
use crate::db::{Tx, many, on, one, scalar};
use crate::error::Result;

/// Letters of a text by which a campaign without a name is known.
const BEGINS: usize = 160;
/// Places at which comments of one campaign stand that are shown.
const PLACES: i64 = 500;
/// Days and events that are shown.
const DAYS: i64 = 1_000;
const EVENTS: i64 = 50;
/// Sorts after every id of ours.
const AFTER_ALL: &str = "g";

#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) template_id: String,
    pub(super) comments: i64,
    pub(super) citizens: i64,
    pub(super) organisations: i64,
    pub(super) exact: i64,
    pub(super) near: i64,
    pub(super) personal: i64,
    pub(super) body: Option<String>,
    pub(super) reasons: Option<String>,
    pub(super) proposed_wording: Option<String>,
}

impl Row {
    /// The whole text that stands for all.
    pub(super) fn text(&self) -> String {
        let texts = [&self.body, &self.proposed_wording, &self.reasons];
        let texts: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
        texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    pub(super) fn summary(&self) -> Summary {
        Summary {
            id: self.id.clone(),
            name: self.name.clone(),
            begins: text::begins(&self.text(), BEGINS),
            comments: self.comments,
            citizens: self.citizens,
            organisations: self.organisations,
            kinds: [self.exact, self.near, self.personal],
        }
    }
}

/// One campaign that has members.
pub(super) async fn one(tx: &mut Tx, consultation: &str, id: &str) -> Result<Option<Row>> {
    const ONE: &str = "select k.id, k.name, k.template_id, k.comments, k.citizens, k.organisations, k.exact, k.near, \
         k.personal, t.body, t.reasons, t.proposed_wording from campaigns k left join comments t on t.id = k.template_id \
         where k.consultation_id = $1 and k.id = $2 and k.comments > 0";
    Ok(one!(tx, Row, ONE, consultation, id)?)
}

/// The greatest campaigns, after a number of comments and an id.
pub(super) async fn largest(
    tx: &mut Tx,
    consultation: &str,
    after: Option<(i64, &str)>,
    most: i64,
) -> Result<Vec<Row>> {
    const LARGEST: &str = "select k.id, k.name, k.template_id, k.comments, k.citizens, k.organisations, k.exact, k.near, \
         k.personal, t.body, t.reasons, t.proposed_wording from campaigns k left join comments t on t.id = k.template_id \
         where k.consultation_id = $1 and k.comments > 1 and k.comments <= $2 and (k.comments < $2 or k.id < $3) \
         order by k.comments desc, k.id desc limit $4";
    let (comments, id) = after.unwrap_or((i64::MAX, AFTER_ALL));
    Ok(many!(tx, Row, LARGEST, consultation, comments, id, most)?)
}

/// How many campaigns there are, how many comments all of them have, and the greatest.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn greatest(tx: &mut Tx, consultation: &str, most: i64) -> Result<(i64, i64, Vec<Summary>)> {
    const SUMS: &str = "select count(*), cast(coalesce(sum(comments), 0) as bigint) from campaigns \
         where consultation_id = $1 and comments > 1";
    let (campaigns, comments) = one!(tx, (i64, i64), SUMS, consultation)?.unwrap_or_default();
    let rows = largest(tx, consultation, None, most).await?;
    Ok((campaigns, comments, rows.iter().map(Row::summary).collect()))
}

/// A place with how many comments of a campaign stand there.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Place {
    pub(super) campaign_id: String,
    pub(super) page_id: String,
    pub(super) comments: i64,
    pub(super) citizens: i64,
    pub(super) organisations: i64,
}

/// Where the comments of a campaign stand, most first.
pub(super) async fn places(tx: &mut Tx, campaign: &str) -> Result<Vec<Place>> {
    const OF: &str = "select campaign_id, page_id, comments, citizens, organisations from campaign_counts \
         where campaign_id = $1 and comments > 0 order by comments desc, page_id limit $2";
    Ok(many!(tx, Place, OF, campaign, PLACES)?)
}

/// The campaigns with most comments at a place, and how many comments all of them have there.
pub(super) async fn at_place(
    tx: &mut Tx,
    consultation: &str,
    page: &str,
    most: i64,
) -> Result<Vec<(Row, i64)>> {
    const AT: &str = "select campaign_id, page_id, comments, citizens, organisations from campaign_counts \
         where consultation_id = $1 and page_id = $2 and comments > 0 order by comments desc, campaign_id desc limit $3";
    let mut found = Vec::new();
    for place in many!(tx, Place, AT, consultation, page, most)? {
        if let Some(row) = one(tx, consultation, &place.campaign_id).await?
            && row.comments > 1
        {
            found.push((row, place.comments));
        }
    }
    Ok(found)
}

/// How many came on each day.
pub(super) async fn days(tx: &mut Tx, campaign: &str) -> Result<Vec<(String, i64)>> {
    const BY_DAY: &str = "select day, comments from campaign_days where campaign_id = $1 and comments > 0 \
         order by day limit $2";
    Ok(many!(tx, (String, i64), BY_DAY, campaign, DAYS)?)
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct EventRow {
    pub(super) id: String,
    pub(super) campaign_id: String,
    #[sqlx(try_from = "String")]
    pub(super) kind: Event,
    pub(super) other_id: Option<String>,
    pub(super) members: i64,
    pub(super) account_id: Option<String>,
    pub(super) by: Option<String>,
    pub(super) reason: String,
    pub(super) at: i64,
    pub(super) undone: bool,
}

/// What happened to a campaign, the newest first; also to others with this one.
pub(super) async fn events(tx: &mut Tx, campaign: &str) -> Result<Vec<EventRow>> {
    const OWN: &str = "select e.id, e.campaign_id, e.kind, e.other_id, e.members, e.account_id, a.name as by, e.reason, e.at, \
         exists (select 1 from campaign_events u where u.other_id = e.id and u.kind = 'undone') as undone \
         from campaign_events e left join accounts a on a.id = e.account_id \
         where e.campaign_id = $1 order by e.id desc limit $2";
    const OTHERS: &str = "select e.id, e.campaign_id, e.kind, e.other_id, e.members, e.account_id, a.name as by, e.reason, \
         e.at, exists (select 1 from campaign_events u where u.other_id = e.id and u.kind = 'undone') as undone \
         from campaign_events e left join accounts a on a.id = e.account_id \
         where e.other_id = $1 order by e.id desc limit $2";
    let mut events = many!(tx, EventRow, OWN, campaign, EVENTS)?;
    events.extend(many!(tx, EventRow, OTHERS, campaign, EVENTS)?);
    events.sort_by(|one, other| other.id.cmp(&one.id));
    events.truncate(usize::try_from(EVENTS).unwrap_or_default());
    Ok(events)
}

/// Whether something that an expert ordered is still being done.
pub(super) async fn is_working(tx: &mut Tx, consultation: &str) -> Result<bool> {
    const WORKS: &str = "select event_id from campaign_works where consultation_id = $1 limit $2";
    Ok(scalar!(tx, String, WORKS, consultation, 1_i64)?.is_some())
}

/// The kinds of comments in their campaigns, by their ids.
pub(super) async fn kinds(tx: &mut Tx, comments: &[&str]) -> Result<Vec<(String, Option<String>)>> {
    const KINDS: &str = "select id, campaign_kind from comments where id in (";
    if comments.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(KINDS);
        let mut list = query.separated(", ");
        comments.iter().for_each(|id| {
            list.push_bind(*id);
        });
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?)
}
