//! The SQL of an organisation's desk.

use model::comments::{Kind, Stance, State};
use model::ids::{AccountId, ConsultationId, OrganisationId};
use model::placements;

use crate::db::{Tx, many};
use crate::error::Result;
use crate::organisations::Face;

const MOST: i64 = 1_000;

/// The organisations that an account belongs to, by name.
pub(super) async fn mine(tx: &mut Tx, account: &AccountId) -> Result<Vec<Face>> {
    const MINE: &str = "select o.id, o.name, o.state, m.manager, m.signatory from memberships m \
        join organisations o on o.id = m.organisation_id where m.account_id = $1 order by o.name_folded, o.id limit $2";
    Ok(many!(tx, Face, MINE, account.as_str(), MOST)?)
}

/// A draft in work.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct DraftRow {
    #[sqlx(try_from = "String")]
    pub(super) consultation_id: ConsultationId,
    pub(super) changed_at: Option<i64>,
    pub(super) comments: i64,
    pub(super) proposed_at: Option<i64>,
    pub(super) proposer: Option<String>,
    pub(super) withdrawn_at: Option<i64>,
    pub(super) withdrawer: Option<String>,
}

pub(super) async fn drafts(tx: &mut Tx, organisation: &OrganisationId) -> Result<Vec<DraftRow>> {
    const DRAFTS: &str = "select s.consultation_id, s.changed_at, \
        (select count(*) from comments c where c.submission_id = s.id) as comments, s.proposed_at, nullif(p.name, '') as proposer, \
        s.withdrawn_at, nullif(w.name, '') as withdrawer from submissions s left join accounts p on p.id = s.proposed_by \
        left join accounts w on w.id = s.withdrawn_by where s.organisation_id = $1 and s.state = 'draft' limit $2";
    Ok(many!(tx, DraftRow, DRAFTS, organisation.as_str(), MOST)?)
}

/// The consultations to which an organisation has sent something.
pub(super) async fn spoken(tx: &mut Tx, organisation: &OrganisationId) -> Result<Vec<ConsultationId>> {
    const SPOKEN: &str = "select distinct consultation_id from submissions \
        where organisation_id = $1 and state = 'sent' limit $2";
    let rows = many!(tx, (String,), SPOKEN, organisation.as_str(), MOST)?;
    Ok(rows.into_iter().map(|(id,)| id.into()).collect())
}

/// A comment of the organisation's, or one that it stands behind.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) submission_id: String,
    #[sqlx(try_from = "String")]
    pub(super) consultation_id: ConsultationId,
    pub(super) version_id: String,
    pub(super) provision_id: Option<String>,
    pub(super) place_id: Option<String>,
    #[sqlx(try_from = "String")]
    pub(super) place_state: placements::State,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) stance: String,
    pub(super) kind: String,
    pub(super) body: String,
    pub(super) proposed_wording: String,
    pub(super) reasons: String,
    pub(super) endorsements: i64,
    /// Changes that it led to.
    pub(super) credits: i64,
    pub(super) sender_kind: String,
    pub(super) sender_name: String,
    pub(super) sender_organisation: String,
    pub(super) publish_name: bool,
    pub(super) sent_at: Option<i64>,
    pub(super) register_year: Option<i64>,
    pub(super) register_number: Option<i64>,
}

impl Row {
    /// The stance; the ones of what was sent are known.
    pub(super) fn stance(&self) -> Result<Stance> {
        self.stance.parse().map_err(crate::Error::internal)
    }

    /// The kind; the ones of what was sent are known.
    pub(super) fn kind(&self) -> Result<Kind> {
        self.kind.parse().map_err(crate::Error::internal)
    }
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select c.id, c.submission_id, c.consultation_id, c.version_id, c.provision_id, c.place_id, c.place_state, \
             c.state, c.stance, c.kind, c.body, c.proposed_wording, c.reasons, c.endorsements, (select count(*) from credits k where k.comment_id = c.id) as credits, s.sender_kind, \
             s.sender_name, s.sender_organisation, s.publish_name, s.sent_at, s.register_year, s.register_number \
             from comments c join submissions s on s.id = c.submission_id ",
            $rest
        )
    };
}

/// Comments that the organisation has sent, the newest first.
pub(super) async fn sent(
    tx: &mut Tx,
    organisation: &OrganisationId,
    (consultation, state): (Option<&str>, Option<&str>),
    cursor: &str,
    limit: i64,
) -> Result<Vec<Row>> {
    const SENT: &str = rows!(
        "where s.organisation_id = $1 and s.state = 'sent' and c.id < $2 \
         and (cast($3 as text) is null or c.consultation_id = $3) and (cast($4 as text) is null or c.state = $4) \
         order by c.id desc limit $5"
    );
    Ok(many!(tx, Row, SENT, organisation.as_str(), cursor, consultation, state, limit)?)
}

/// Everything that the organisation has written, sent or not, the oldest first.
pub(super) async fn written(
    tx: &mut Tx,
    organisation: &OrganisationId,
    after: &str,
    limit: i64,
) -> Result<Vec<Row>> {
    const WRITTEN: &str = rows!("where s.organisation_id = $1 and c.id > $2 order by c.id limit $3");
    Ok(many!(tx, Row, WRITTEN, organisation.as_str(), after, limit)?)
}

/// Every published comment that it stands behind, the oldest first.
pub(super) async fn endorsed(
    tx: &mut Tx,
    organisation: &OrganisationId,
    after: &str,
    limit: i64,
) -> Result<Vec<Row>> {
    const ENDORSED: &str = rows!(
        "join endorsements e on e.comment_id = c.id where e.organisation_id = $1 and c.id > $2 \
         and c.state = 'published' order by c.id limit $3"
    );
    Ok(many!(tx, Row, ENDORSED, organisation.as_str(), after, limit)?)
}
