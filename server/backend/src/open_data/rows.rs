//! The rows of each table, a batch at a time.

use std::collections::{BTreeSet, HashMap};

use model::comments::State;
use model::moment::Instant;
use model::outcomes::Outcome;
use model::submissions::{SenderKind, registered};
use report::open_data::{ARTICLES, COMMENTS, Table, Value};

use crate::Backend;
use crate::arrivals::repo as arrivals;
use crate::db::{Tx, many, on};
use crate::error::Result;
use crate::reading::{self, Audience, Opened, Scope, Spoken};
use crate::results::answered_by_page;

/// Rows fetched at once.
const BATCH: i64 = 1_000;
/// Persons who wrote from a county before it is said of any of them: of fewer it might say who it was.
const OF_A_COUNTY: i64 = 10;

/// The rows of a table, from where they were left.
pub(super) enum Rows {
    Comments { opened: Box<Opened>, counties: BTreeSet<String>, after: Option<String> },
    Decisions { opened: Box<Opened>, after: String },
    Articles { opened: Box<Opened> },
    Done,
}

impl Rows {
    pub(super) async fn of(backend: &Backend, opened: Opened, table: &Table) -> Result<Self> {
        let opened = Box::new(opened);
        Ok(match table.name {
            name if name == COMMENTS.name => {
                let origins = arrivals::origins(&mut backend.read().await?, opened.found.id.as_str()).await?;
                let many = |row: &&arrivals::Origin| row.sender.is_person() && row.submissions >= OF_A_COUNTY;
                let counties = origins.iter().filter(many).map(|row| row.county.clone()).collect();
                Self::Comments { opened, counties, after: None }
            }
            name if name == ARTICLES.name => Self::Articles { opened },
            _ => Self::Decisions { opened, after: String::new() },
        })
    }

    /// The next rows, perhaps none of a batch; nothing at the end.
    pub(super) async fn next(&mut self, backend: &Backend) -> Result<Option<Vec<Vec<Value>>>> {
        // Whoever takes a file slowly holds nothing between two batches.
        let mut tx = backend.read().await?;
        let rows = match self {
            Self::Comments { opened, counties, after } => {
                let id = opened.found.id.as_str();
                let (all, everyone) = (Scope::All, Audience::Everyone);
                let found = reading::find(&mut tx, id, &all, everyone, after.as_deref(), BATCH).await?;
                *after = found.last().map(|row| row.id.clone());
                let ended = found.is_empty();
                let rows = comments(backend, &mut tx, opened, counties, found).await?;
                (!ended).then_some(rows)
            }
            Self::Decisions { opened, after } => {
                let found = decisions(&mut tx, opened.found.id.as_str(), after).await?;
                if let Some(last) = found.last() {
                    last.id.clone_into(after);
                }
                (!found.is_empty()).then(|| found.into_iter().map(|row| row.values(backend)).collect())
            }
            Self::Articles { opened } => {
                let rows = articles(&mut tx, opened).await?;
                *self = Self::Done;
                Some(rows)
            }
            Self::Done => None,
        };
        if rows.is_none() {
            *self = Self::Done;
        }
        Ok(rows)
    }
}

/// What is published of these comments, in the order of the columns.
async fn comments(
    backend: &Backend,
    tx: &mut Tx,
    opened: &Opened,
    counties: &BTreeSet<String>,
    found: Vec<Spoken>,
) -> Result<Vec<Vec<Value>>> {
    let published: Vec<Spoken> = found.into_iter().filter(|row| row.state == State::Published).collect();
    let ids: Vec<&str> = published.iter().map(|row| row.id.as_str()).collect();
    let mut decided = decided(tx, &ids).await?;
    let mut rows = Vec::with_capacity(published.len());
    for row in published {
        let text = backend.text(tx, &row.version_id).await?;
        let provision = row.provision(&text)?;
        let place = row.place_id.as_deref().and_then(|id| opened.text.by_id(id));
        let organisation = row.organisation()?.map(|state| state.to_string()).unwrap_or_default();
        let author = row.author().unwrap_or_default().to_owned();
        let (decision, outcome) = decided.remove(&row.id).unzip();
        let told = row.sender_kind == SenderKind::Organisation || counties.contains(&row.sender_county);
        rows.push(vec![
            row.id.into(),
            registered(row.register_year, row.register_number).into(),
            backend.civil(Instant(row.sent_at)).rfc3339().into(),
            text.number.into(),
            provision.map(|provision| provision.eid.clone()).unwrap_or_default().into(),
            provision.map(|provision| provision.label.clone()).unwrap_or_default().into(),
            row.place_state.as_str().into(),
            place.map(|place| place.eid.clone()).unwrap_or_default().into(),
            place.map(|place| place.label.clone()).unwrap_or_default().into(),
            row.stance.as_str().into(),
            row.kind.as_str().into(),
            row.body.into(),
            row.proposed_wording.into(),
            row.reasons.into(),
            row.sender_kind.as_str().into(),
            author.into(),
            organisation.into(),
            if told { row.sender_county } else { String::new() }.into(),
            row.endorsements.into(),
            decision.unwrap_or_default().into(),
            outcome.map_or("", Outcome::as_str).into(),
        ]);
    }
    Ok(rows)
}

#[derive(sqlx::FromRow)]
struct Decided {
    comment_id: String,
    decision_id: String,
    #[sqlx(try_from = "String")]
    outcome: Outcome,
}

/// The released decisions on these comments, by the id of the comment.
async fn decided(tx: &mut Tx, comments: &[&str]) -> Result<HashMap<String, (String, Outcome)>> {
    const DECIDED: &str = "select c.id as comment_id, d.id as decision_id, d.outcome from comments c \
         join decisions d on d.id = c.decision_id where d.state = 'released' and c.id in (";
    if comments.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Decided> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(DECIDED);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(")");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().map(|row| (row.comment_id, (row.decision_id, row.outcome))).collect())
}

#[derive(sqlx::FromRow)]
struct Released {
    id: String,
    #[sqlx(try_from = "String")]
    outcome: Outcome,
    reason: String,
    released_at: i64,
    comments: i64,
    of_campaign: bool,
}

impl Released {
    fn values(self, backend: &Backend) -> Vec<Value> {
        vec![
            self.id.into(),
            self.outcome.as_str().into(),
            self.reason.into(),
            backend.civil(Instant(self.released_at)).rfc3339().into(),
            self.comments.into(),
            self.of_campaign.into(),
        ]
    }
}

/// Released decisions that answer something public, after an id.
async fn decisions(tx: &mut Tx, consultation: &str, after: &str) -> Result<Vec<Released>> {
    const RELEASED: &str = "select d.id, d.outcome, d.reason, coalesce(d.released_at, 0) as released_at, d.comments, \
         d.campaign_id is not null as of_campaign from decisions d where d.consultation_id = $1 and d.state = 'released' \
         and d.id > $2 and exists (select 1 from comments c where c.decision_id = d.id and c.state = 'published') \
         order by d.id limit $3";
    Ok(many!(tx, Released, RELEASED, consultation, after, BATCH)?)
}

/// Articles and annexes with their figures.
async fn articles(tx: &mut Tx, opened: &Opened) -> Result<Vec<Vec<Value>>> {
    let counts = opened.counts(tx).await?;
    let answered = answered_by_page(tx, &opened.found.id).await?;
    let rows = opened.text.pages().map(|page| {
        let figures = counts.get(&page.id).copied().unwrap_or_default();
        let stances = figures.stances;
        let mut row: Vec<Value> = vec![
            page.eid.as_str().into(),
            page.label.as_str().into(),
            page.kind.as_str().into(),
            page.heading.as_str().into(),
        ];
        row.extend(
            [
                figures.comments,
                figures.citizens,
                figures.organisations,
                stances.support,
                stances.support_with_changes,
                stances.against,
                stances.neutral,
                figures.proposals,
                figures.endorsements,
            ]
            .map(Value::from),
        );
        let with =
            |outcome: &Outcome| answered.get(&(page.id.clone(), *outcome)).copied().unwrap_or_default();
        row.extend(Outcome::ALL.iter().map(|outcome| Value::from(with(outcome))));
        row
    });
    Ok(rows.collect())
}
