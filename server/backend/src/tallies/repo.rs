//! The SQL of kept counts.

use model::counts::{Counts, Stances};

use super::Tally;
use crate::db::{Rows, Tx, insert, many, run};
use crate::error::Result;
use crate::texts::CountsById;

/// Rows of one consultation: one per provision that somebody spoke about.
const MOST: i64 = 100_000;

#[derive(sqlx::FromRow)]
struct CountRow {
    provision_id: String,
    comments: i64,
    citizens: i64,
    organisations: i64,
    support: i64,
    support_with_changes: i64,
    against: i64,
    neutral: i64,
    proposals: i64,
    endorsements: i64,
}

impl CountRow {
    const fn counts(&self) -> Counts {
        Counts {
            comments: self.comments,
            citizens: self.citizens,
            organisations: self.organisations,
            stances: Stances {
                support: self.support,
                support_with_changes: self.support_with_changes,
                against: self.against,
                neutral: self.neutral,
            },
            proposals: self.proposals,
            endorsements: self.endorsements,
        }
    }
}

/// Every row of a consultation.
pub(crate) async fn all(tx: &mut Tx, consultation: &str) -> Result<CountsById> {
    const ALL: &str = "select provision_id, comments, citizens, organisations, support, support_with_changes, against, \
         neutral, proposals, endorsements from counts where consultation_id = $1 limit $2";
    let rows = many!(tx, CountRow, ALL, consultation, MOST)?;
    Ok(rows.into_iter().map(|row| (row.provision_id.clone(), row.counts())).collect())
}

/// Adds to the rows of a consultation.
pub(crate) async fn add(tx: &mut Tx, consultation: &str, added: &Tally<'_>) -> Result<()> {
    insert(tx, &[adding(added.iter().map(|(provision, counts)| (consultation, *provision, counts)))]).await?;
    Ok(())
}

/// What is to be added to rows, by consultation and provision. They come in the order of their names, so that two
/// transactions lock them in the same order.
pub(crate) fn adding<'a>(added: impl Iterator<Item = (&'a str, &'a str, &'a Counts)> + Clone) -> Rows<'a> {
    const ADD: &str = " on conflict (consultation_id, provision_id) do update set \
         comments = counts.comments + excluded.comments, citizens = counts.citizens + excluded.citizens, \
         organisations = counts.organisations + excluded.organisations, support = counts.support + excluded.support, \
         support_with_changes = counts.support_with_changes + excluded.support_with_changes, \
         against = counts.against + excluded.against, neutral = counts.neutral + excluded.neutral, \
         proposals = counts.proposals + excluded.proposals, \
         endorsements = counts.endorsements + excluded.endorsements";
    let all = || added.clone();
    Rows::of("counts")
        .after(ADD)
        .text("consultation_id", all().map(|(consultation, ..)| consultation))
        .text("provision_id", all().map(|(_, provision, _)| provision))
        .number("comments", all().map(|(.., counts)| counts.comments))
        .number("citizens", all().map(|(.., counts)| counts.citizens))
        .number("organisations", all().map(|(.., counts)| counts.organisations))
        .number("support", all().map(|(.., counts)| counts.stances.support))
        .number("support_with_changes", all().map(|(.., counts)| counts.stances.support_with_changes))
        .number("against", all().map(|(.., counts)| counts.stances.against))
        .number("neutral", all().map(|(.., counts)| counts.stances.neutral))
        .number("proposals", all().map(|(.., counts)| counts.proposals))
        .number("endorsements", all().map(|(.., counts)| counts.endorsements))
}

/// Counts the comments of campaigns anew by where they stand.
pub(crate) async fn recount_campaigns(tx: &mut Tx, consultation: &str) -> Result<()> {
    const CLEAR: &str = "delete from campaign_counts where consultation_id = $1";
    const COUNT: &str = "insert into campaign_counts (campaign_id, consultation_id, page_id, comments, citizens, \
         organisations) select m.campaign_id, m.consultation_id, m.page, count(*), \
         count(distinct case when m.sender_kind = 'citizen' then m.submission_id end), \
         count(distinct case when m.sender_kind = 'organisation' then m.submission_id end) \
         from (select c.campaign_id, c.consultation_id, c.submission_id, s.sender_kind, \
         case when c.provision_id is null then 'act' else coalesce(c.page_id, c.place_id, 'unplaced') end as page \
         from comments c join submissions s on s.id = c.submission_id \
         where c.consultation_id = $1 and c.campaign_id is not null) m \
         group by m.campaign_id, m.consultation_id, m.page";
    run!(tx, CLEAR, consultation)?;
    run!(tx, COUNT, consultation)?;
    Ok(())
}

/// Has a job write anew where the comments stand that released decisions answer.
pub(crate) async fn place_decisions_anew(tx: &mut Tx, consultation: &str) -> Result<()> {
    const AGAIN: &str = "update decisions set placed_at = null where consultation_id = $1 and state = 'released' \
         and placed_at is not null";
    run!(tx, AGAIN, consultation)?;
    Ok(())
}
