//! The SQL of files.

use model::attachments::{MediaType, State};
use model::ids::{AttachmentId, ConsultationId, SubmissionId};
use model::limits;
use model::moment::Instant;

use super::in_draft::{InDraft, Whose};
use super::view::Attachment;
use crate::comments::Owner;
use crate::db::{Tx, many, on, one, run};
use crate::error::Result;

/// A file as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Stored {
    #[sqlx(try_from = "String")]
    id: AttachmentId,
    pub(super) stored_name: String,
    position: i64,
    name: String,
    #[sqlx(try_from = "String")]
    pub(super) media_type: MediaType,
    size: i64,
    sha256: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
}

impl From<Stored> for Attachment {
    fn from(stored: Stored) -> Self {
        Self {
            id: stored.id,
            position: stored.position,
            name: Some(stored.name).filter(|name| !name.is_empty()),
            media_type: stored.media_type,
            size: stored.size,
            sha256: stored.sha256,
            state: stored.state,
        }
    }
}

macro_rules! stored {
    ($rest:literal) => {
        concat!(
            "select a.id, a.stored_name, a.position, a.name, a.media_type, a.size, a.sha256, a.state from attachments a ",
            $rest
        )
    };
}

/// The files of a submission, in their order.
pub(crate) async fn of(tx: &mut Tx, submission: &SubmissionId) -> Result<Vec<Attachment>> {
    const OF: &str = stored!("where a.submission_id = $1 order by a.position limit $2");
    let found = many!(tx, Stored, OF, submission.as_str(), most())?;
    Ok(found.into_iter().map(Attachment::from).collect())
}

/// The files that came with comments, each with the comment's id.
pub(crate) async fn beside(tx: &mut Tx, comments: &[&str]) -> Result<Vec<(String, Attachment)>> {
    const BESIDE: &str = "select c.id as comment_id, a.id, a.stored_name, a.position, a.name, a.media_type, a.size, \
        a.sha256, a.state from attachments a join comments c on c.submission_id = a.submission_id where c.id in (";
    #[derive(sqlx::FromRow)]
    struct Beside {
        comment_id: String,
        #[sqlx(flatten)]
        file: Stored,
    }
    if comments.is_empty() {
        return Ok(Vec::new());
    }
    let found = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(BESIDE);
        let mut ids = query.separated(", ");
        for id in comments {
            ids.push_bind(*id);
        }
        query.push(") order by a.submission_id, a.position limit ");
        query.push_bind(most() * i64::try_from(comments.len()).unwrap_or(1));
        query.build_query_as::<Beside>().fetch_all(c).await
    })?;
    Ok(found.into_iter().map(|beside| (beside.comment_id, beside.file.into())).collect())
}

/// Takes the row of an owner's draft for this transaction; `false` when it is none, or another's.
pub(super) async fn hold_draft(tx: &mut Tx, id: &SubmissionId, owner: Owner<'_>) -> Result<bool> {
    const HELD: &str = "update submissions set publish_name = publish_name where id = $1 and holder_hash = $2 and state = 'draft'";
    const SHARED: &str = "update submissions set publish_name = publish_name where id = $1 and organisation_id = $2 and state = 'draft'";
    const BY_HAND: &str = "update submissions set publish_name = publish_name where id = $1 and entered_by = $2 and state = 'draft'";
    let touched = match owner {
        Owner::Holder(holder) => run!(tx, HELD, id.as_str(), holder)?,
        Owner::Organisation(organisation, _) => run!(tx, SHARED, id.as_str(), organisation.as_str())?,
        Owner::Staff(account) => run!(tx, BY_HAND, id.as_str(), account.as_str())?,
    };
    Ok(touched > 0)
}

/// Notes a name under which bytes are about to be put into the store.
pub(super) async fn announce(tx: &mut Tx, name: &str, now: Instant) -> Result<()> {
    const ANNOUNCE: &str =
        "insert into stored_files (name, created_at, attached, doomed) values ($1, $2, $3, $3)";
    run!(tx, ANNOUNCE, name, now.0, false)?;
    Ok(())
}

/// Says that an attachment names what was put into the store; `false` when that took so long that it was given up.
pub(super) async fn attach(tx: &mut Tx, name: &str) -> Result<bool> {
    const ATTACH: &str = "update stored_files set attached = $2 where name = $1 and doomed = $3";
    Ok(run!(tx, ATTACH, name, true, false)? > 0)
}

/// A file to be added after those that the draft holds.
pub(super) struct New<'a> {
    pub(super) id: &'a AttachmentId,
    pub(super) submission: &'a SubmissionId,
    pub(super) stored_name: &'a str,
    pub(super) name: &'a str,
    pub(super) media_type: MediaType,
    pub(super) size: i64,
    pub(super) sha256: &'a str,
    pub(super) state: State,
    pub(super) now: Instant,
}

pub(super) async fn insert(tx: &mut Tx, new: New<'_>) -> Result<()> {
    const INSERT: &str = "insert into attachments (id, submission_id, stored_name, position, name, media_type, size, \
        sha256, state, created_at) values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from attachments \
        where submission_id = $2), $4, $5, $6, $7, $8, $9)";
    run!(
        tx,
        INSERT,
        new.id.as_str(),
        new.submission.as_str(),
        new.stored_name,
        new.name,
        new.media_type.as_str(),
        new.size,
        new.sha256,
        new.state.as_str(),
        new.now.0
    )?;
    Ok(())
}

/// The draft that a file is in.
#[derive(sqlx::FromRow)]
pub(super) struct Holding {
    id: String,
    slug: String,
    organisation_id: Option<String>,
    entered_by: Option<String>,
}

impl Holding {
    pub(super) fn draft(&self) -> SubmissionId {
        self.id.clone().into()
    }

    pub(super) fn at(&self) -> InDraft {
        let whose = match (&self.organisation_id, &self.entered_by) {
            (Some(id), _) => Whose::Organisation(id.clone().into()),
            (None, Some(_)) => Whose::Entry,
            (None, None) => Whose::Mine,
        };
        InDraft { slug: self.slug.clone(), whose }
    }
}

pub(super) async fn holding(tx: &mut Tx, id: &AttachmentId) -> Result<Option<Holding>> {
    const HOLDING: &str = "select s.id, c.slug, s.organisation_id, s.entered_by from submissions s \
        join attachments a on a.submission_id = s.id join consultations c on c.id = s.consultation_id \
        where a.id = $1 and s.state = 'draft'";
    Ok(one!(tx, Holding, HOLDING, id.as_str())?)
}

pub(super) async fn delete(tx: &mut Tx, id: &AttachmentId) -> Result<()> {
    run!(tx, "delete from attachments where id = $1", id.as_str())?;
    Ok(())
}

/// Everything that a submission brought; what it put into the store goes with the next round.
pub(crate) async fn delete_of(tx: &mut Tx, submission: &str) -> Result<()> {
    run!(tx, "delete from attachments where submission_id = $1", submission)?;
    Ok(())
}

/// A file of a sent submission by the hash of its secret and its place.
pub(super) async fn tracked(tx: &mut Tx, tracking_hash: &str, position: i64) -> Result<Option<Stored>> {
    const TRACKED: &str = stored!(
        "join submissions s on s.id = a.submission_id \
         where s.tracking_hash = $1 and s.state = 'sent' and a.position = $2"
    );
    Ok(one!(tx, Stored, TRACKED, tracking_hash, position)?)
}

/// A file of what was sent to a consultation.
pub(super) async fn sent_to(
    tx: &mut Tx,
    consultation: &ConsultationId,
    id: &AttachmentId,
) -> Result<Option<Stored>> {
    const SENT_TO: &str = stored!(
        "join submissions s on s.id = a.submission_id where s.consultation_id = $1 and s.state = 'sent' and a.id = $2"
    );
    Ok(one!(tx, Stored, SENT_TO, consultation.as_str(), id.as_str())?)
}

/// The first file after an id that waits for the scanner.
pub(super) async fn held(tx: &mut Tx, after: &str) -> Result<Option<(String, String)>> {
    const HELD: &str =
        "select id, stored_name from attachments where state = 'held' and id > $1 order by id limit 1";
    Ok(one!(tx, (String, String), HELD, after)?)
}

pub(super) async fn judge(tx: &mut Tx, id: &AttachmentId, state: State) -> Result<()> {
    const JUDGE: &str = "update attachments set state = $2 where id = $1 and state = 'held'";
    run!(tx, JUDGE, id.as_str(), state.as_str())?;
    Ok(())
}

/// Gives up what no attachment names: at once where one did, else after a while. Nobody can attach it any more.
pub(super) async fn doom(tx: &mut Tx, before: Instant) -> Result<()> {
    const DOOM: &str = "update stored_files set doomed = $2 where doomed = $3 and (attached = $2 or created_at < $1) \
        and not exists (select 1 from attachments a where a.stored_name = stored_files.name) \
        and not exists (select 1 from exports e left join export_turns t on t.consultation_id = e.consultation_id \
        where e.stored_name = stored_files.name and e.turn = coalesce(t.turn, 0))";
    const UNNAME: &str = "update exports set stored_name = null where stored_name is not null \
        and exists (select 1 from stored_files f where f.name = exports.stored_name and f.doomed = $1)";
    run!(tx, DOOM, before.0, true, false)?;
    run!(tx, UNNAME, true)?;
    Ok(())
}

/// What was given up and may still be in the store, after a name.
pub(super) async fn doomed(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<String>> {
    const DOOMED: &str =
        "select name from stored_files where doomed = $1 and name > $2 order by name limit $3";
    Ok(many!(tx, (String,), DOOMED, true, after, limit)?.into_iter().map(|(name,)| name).collect())
}

/// Forgets a name whose bytes are gone.
pub(super) async fn forget(tx: &mut Tx, name: &str) -> Result<()> {
    run!(tx, "delete from stored_files where name = $1", name)?;
    Ok(())
}

fn most() -> i64 {
    i64::try_from(limits::FILES).unwrap_or(i64::MAX)
}
