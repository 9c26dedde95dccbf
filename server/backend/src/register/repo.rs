//! The SQL of the register.

use model::ids::{AccountId, ConsultationId, SubmissionId};
use model::moment::Instant;
use model::register::Form;
use model::submissions::{Means, SenderKind};

use crate::db::{Tx, many, on, one, run};
use crate::error::Result;

/// An entry as stored.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: String,
    #[sqlx(try_from = "String")]
    pub(super) means: Means,
    pub(super) sender_name: String,
    pub(super) sender_email: String,
    pub(super) sender_contact: String,
    pub(super) sender_county: String,
    #[sqlx(try_from = "String")]
    pub(super) sender_kind: SenderKind,
    pub(super) sender_organisation: String,
    pub(super) publish_name: bool,
    pub(super) sent_at: i64,
    pub(super) entered_at: Option<i64>,
    pub(super) entered_by: Option<String>,
    pub(super) register_year: i64,
    pub(super) register_number: i64,
    pub(super) erased_at: Option<i64>,
    pub(super) trap: Option<bool>,
    pub(super) seconds: Option<i64>,
    /// Comments that were not taken back.
    pub(super) remaining: i64,
}

/// Which entries; what is none asks for everything.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// Below this place.
    pub(super) before: Option<(i64, i64)>,
    /// At this place.
    pub(super) number: Option<(i64, i64)>,
    pub(super) means: Option<Means>,
    /// Received from this instant on.
    pub(super) from: Option<Instant>,
    /// Received before this instant.
    pub(super) until: Option<Instant>,
    /// Id of an article or annex; empty for the whole act.
    pub(super) article: Option<String>,
}

/// Entries of a consultation, the highest number first.
pub(super) async fn list(
    tx: &mut Tx,
    consultation: &ConsultationId,
    wanted: &Wanted,
    most: i64,
) -> Result<Vec<Row>> {
    const LIST: &str = "select s.id, s.means, s.sender_name, s.sender_email, s.sender_contact, s.sender_county, \
         s.sender_kind, s.sender_organisation, s.publish_name, s.sent_at, s.entered_at, a.name as entered_by, \
         s.register_year, s.register_number, s.erased_at, g.trap, g.seconds, (select count(*) from comments l \
         where l.submission_id = s.id and l.state <> 'withdrawn') as remaining \
         from submissions s left join accounts a on a.id = s.entered_by \
         left join submission_signals g on g.submission_id = s.id \
         where s.consultation_id = $1 and s.register_number is not null and s.sent_at is not null \
         and (cast($2 as bigint) is null or s.register_year < $2 or (s.register_year = $2 and s.register_number < $3)) \
         and (cast($4 as bigint) is null or (s.register_year = $4 and s.register_number = $5)) \
         and (cast($6 as text) is null or s.means = $6) \
         and (cast($7 as bigint) is null or s.sent_at >= $7) \
         and (cast($8 as bigint) is null or s.sent_at < $8) \
         and (cast($9 as text) is null or exists (select 1 from comments c where c.submission_id = s.id \
         and coalesce(c.page_id, c.provision_id, '') = $9)) \
         order by s.register_year desc, s.register_number desc limit $10";
    let Wanted { before, number, means, from, until, article } = wanted;
    let ((before_year, before_number), (year, number)) = (before.unzip(), number.unzip());
    Ok(many!(
        tx,
        Row,
        LIST,
        consultation.as_str(),
        before_year,
        before_number,
        year,
        number,
        means.map(Means::as_str),
        from.map(|at| at.0),
        until.map(|at| at.0),
        article.as_deref(),
        most
    )?)
}

/// What a comment of an entry is about.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct About {
    pub(super) submission_id: String,
    pub(super) version_id: String,
    pub(super) provision_id: Option<String>,
    pub(super) place_id: Option<String>,
}

/// What entries are about, each in the order of its comments.
pub(super) async fn about(tx: &mut Tx, entries: &[Row]) -> Result<Vec<About>> {
    if entries.is_empty() {
        return Ok(Vec::new());
    }
    const ABOUT: &str =
        "select submission_id, version_id, provision_id, place_id from comments where submission_id in (";
    Ok(on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(ABOUT);
        let mut ids = query.separated(", ");
        for entry in entries {
            ids.push_bind(entry.id.as_str());
        }
        query.push(") order by submission_id, position");
        query.build_query_as::<About>().fetch_all(c).await
    })?)
}

/// The means and the instant of receipt of a draft by hand, as typed.
pub(super) async fn typed(tx: &mut Tx, id: &SubmissionId) -> Result<Option<(String, String)>> {
    const TYPED: &str = "select means, received from submissions where id = $1";
    Ok(one!(tx, (String, String), TYPED, id.as_str())?)
}

/// Whether a submission is one that this member of staff is entering or has entered here.
pub(super) async fn is_theirs(
    tx: &mut Tx,
    id: &SubmissionId,
    account: &AccountId,
    consultation: &ConsultationId,
) -> Result<bool> {
    const THEIRS: &str =
        "select id from submissions where id = $1 and entered_by = $2 and consultation_id = $3";
    Ok(one!(tx, (String,), THEIRS, id.as_str(), account.as_str(), consultation.as_str())?.is_some())
}

/// Stores the means and the instant of receipt of a draft as typed; a means that is none is kept as it was.
pub(super) async fn keep(tx: &mut Tx, id: &SubmissionId, form: &Form) -> Result<()> {
    const KEEP: &str = "update submissions set means = $2, received = $3 where id = $1 and state = 'draft'";
    const RECEIVED: &str = "update submissions set received = $2 where id = $1 and state = 'draft'";
    match form.means.parse::<Means>() {
        Ok(means) if means.by_hand() => run!(tx, KEEP, id.as_str(), means.as_str(), &form.received)?,
        _ => run!(tx, RECEIVED, id.as_str(), &form.received)?,
    };
    Ok(())
}

/// Says when it was entered.
pub(super) async fn entered(tx: &mut Tx, id: &SubmissionId, now: Instant) -> Result<()> {
    const ENTERED: &str = "update submissions set entered_at = $2 where id = $1 and entered_at is null";
    run!(tx, ENTERED, id.as_str(), now.0)?;
    Ok(())
}

/// Gives up a draft.
pub(super) async fn discard(tx: &mut Tx, id: &SubmissionId) -> Result<()> {
    const COMMENTS: &str = "delete from comments where submission_id = $1 and state = 'draft'";
    const DRAFT: &str = "delete from submissions where id = $1 and state = 'draft'";
    run!(tx, COMMENTS, id.as_str())?;
    run!(tx, DRAFT, id.as_str())?;
    Ok(())
}
