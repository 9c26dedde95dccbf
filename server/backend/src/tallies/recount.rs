//! Counting anew: when a version is published or an expert puts a comment elsewhere, the counters follow.

use std::collections::BTreeMap;

use model::comments::Stance;
use model::ids::{ConsultationId, SubmissionId};
use model::submissions::SenderKind;

use super::{Counted, Tally, merge, repo, tally};
use crate::db::{Tx, many, run};
use crate::error::Result;
use crate::texts::{Place, Text};

/// Comments fetched at once.
const BATCH: i64 = 5_000;

/// What a comment adds.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    submission_id: String,
    provision_id: Option<String>,
    place_id: Option<String>,
    #[sqlx(try_from = "String")]
    stance: Stance,
    #[sqlx(try_from = "String")]
    sender_kind: SenderKind,
    proposed_wording: String,
    erased_proposal: Option<bool>,
    endorsements: i64,
}

/// Counts every comment of a consultation that was not taken back anew, where it stands in the newest text. The transaction must
/// keep others from taking comments meanwhile.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn recount(tx: &mut Tx, consultation: &ConsultationId, newest: &Text) -> Result<()> {
    const ROWS: &str = "select c.id, c.submission_id, c.provision_id, c.place_id, c.stance, s.sender_kind, \
         c.proposed_wording, c.erased_proposal, c.endorsements from comments c join submissions s on s.id = c.submission_id \
         where c.consultation_id = $1 and c.state in ('published', 'hidden', 'waiting') and s.state = 'sent' and c.id > $2 \
         order by c.id limit $3";
    const CLEAR: &str = "delete from counts where consultation_id = $1";
    let mut senders: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    let mut last = String::new();
    loop {
        let rows = many!(tx, Row, ROWS, consultation.as_str(), &last, BATCH)?;
        let Some(row) = rows.last() else { break };
        last.clone_from(&row.id);
        for row in rows {
            senders.entry(row.submission_id.clone()).or_default().push(row);
        }
    }
    let mut counts = Tally::new();
    for rows in senders.values() {
        let Some(kind) = rows.first().map(|row| row.sender_kind) else { continue };
        merge(&mut counts, tally(kind, rows.iter().map(|row| row.counted(newest))));
    }
    run!(tx, CLEAR, consultation.as_str())?;
    repo::add(tx, consultation.as_str(), &counts).await?;
    repo::recount_campaigns(tx, consultation.as_str()).await?;
    repo::place_decisions_anew(tx, consultation.as_str()).await
}

/// What the comments of one submission that were not taken back add to the counters, where they stand in the newest text. The
/// transaction holds the text.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn of_submission<'a>(
    tx: &mut Tx,
    submission: &SubmissionId,
    newest: &'a Text,
) -> Result<Tally<'a>> {
    const ROWS: &str = "select c.id, c.submission_id, c.provision_id, c.place_id, c.stance, s.sender_kind, \
         c.proposed_wording, c.erased_proposal, c.endorsements from comments c join submissions s on s.id = c.submission_id \
         where c.submission_id = $1 and c.state in ('published', 'hidden', 'waiting') and s.state = 'sent' order by c.id limit $2";
    let rows = many!(tx, Row, ROWS, submission.as_str(), BATCH)?;
    let Some(kind) = rows.first().map(|row| row.sender_kind) else { return Ok(Tally::new()) };
    Ok(tally(kind, rows.iter().map(|row| row.counted(newest))))
}

impl Row {
    fn counted<'a>(&self, newest: &'a Text) -> Counted<'a> {
        Counted {
            text: newest,
            place: Place::of(newest, self.provision_id.as_deref(), self.place_id.as_deref()),
            stance: self.stance,
            proposes: !self.proposed_wording.is_empty() || self.erased_proposal == Some(true),
            endorsements: self.endorsements,
        }
    }
}
