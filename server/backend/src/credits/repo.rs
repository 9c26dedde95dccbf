//! The SQL of credits.

use std::collections::HashSet;

use model::moment::Instant;
use model::submissions::SenderKind;

use super::view::Credited;
use crate::Backend;
use crate::db::{Tx, many, on, run};
use crate::error::Result;
use crate::submissions::register_number;

/// Credits of one version; each is a box that a person ticked.
const MOST: i64 = 20_000;

/// One statement of an editor.
pub(super) struct Credit<'a> {
    pub(super) version: &'a str,
    pub(super) provision: &'a str,
    pub(super) comment: &'a str,
    pub(super) stated_by: &'a str,
    pub(super) at: Instant,
}

/// The newest published versions of a consultation, two at most, the newest first.
pub(super) async fn newest_two(tx: &mut Tx, consultation: &str) -> Result<Vec<String>> {
    const NEWEST: &str = "select id from versions where consultation_id = $1 and published_at is not null \
         order by number desc limit $2";
    Ok(many!(tx, (String,), NEWEST, consultation, 2_i64)?.into_iter().map(|(id,)| id).collect())
}

/// Ids of the comments that a change rests on.
pub(super) async fn of_change(tx: &mut Tx, version: &str, provision: &str) -> Result<HashSet<String>> {
    const OF: &str = "select comment_id from credits where version_id = $1 and provision_id = $2 limit $3";
    Ok(many!(tx, (String,), OF, version, provision, MOST)?.into_iter().map(|(id,)| id).collect())
}

/// Takes back everything stated of a change.
pub(super) async fn clear(tx: &mut Tx, version: &str, provision: &str) -> Result<()> {
    const CLEAR: &str = "delete from credits where version_id = $1 and provision_id = $2";
    run!(tx, CLEAR, version, provision)?;
    Ok(())
}

/// States one; false when no such comment was sent to the consultation.
pub(super) async fn insert(tx: &mut Tx, consultation: &str, credit: &Credit<'_>) -> Result<bool> {
    const INSERT: &str = "insert into credits (version_id, provision_id, comment_id, stated_by, at) \
         select cast($1 as text), cast($2 as text), c.id, cast($4 as text), cast($5 as bigint) from comments c \
         where c.id = $3 and c.consultation_id = $6 and c.state in ('published', 'hidden')";
    let Credit { version, provision, comment, stated_by, at } = *credit;
    Ok(run!(tx, INSERT, version, provision, comment, stated_by, at.0, consultation)? == 1)
}

/// A credited comment as stored.
#[derive(sqlx::FromRow)]
pub(super) struct CreditedRow {
    provision_id: String,
    comment_id: String,
    body: String,
    proposed_wording: String,
    sender_name: String,
    #[sqlx(try_from = "String")]
    sender_kind: SenderKind,
    sender_organisation: String,
    sender_county: String,
    publish_name: bool,
    sent_at: i64,
    register_year: i64,
    register_number: i64,
}

impl CreditedRow {
    /// The id of the changed provision, and what everyone sees of the comment.
    pub(super) fn view(self, backend: &Backend) -> (String, Credited) {
        let name = match self.sender_kind {
            SenderKind::Organisation => self.sender_organisation,
            SenderKind::Citizen => self.sender_name,
        };
        let credited = Credited {
            comment: self.comment_id,
            number: register_number(self.register_year, self.register_number),
            sent: backend.civil(Instant(self.sent_at)),
            author: self.publish_name.then_some(name),
            sender_kind: self.sender_kind,
            county: self.sender_county,
            text: if self.body.is_empty() { self.proposed_wording } else { self.body },
        };
        (self.provision_id, credited)
    }
}

/// The published comments behind the changes of a version, in the order of the register.
pub(super) async fn credited(tx: &mut Tx, version: &str) -> Result<Vec<CreditedRow>> {
    const CREDITED: &str = "select k.provision_id, k.comment_id, c.body, c.proposed_wording, s.sender_name, s.sender_kind, \
         s.sender_organisation, s.sender_county, s.publish_name, s.sent_at, s.register_year, s.register_number \
         from credits k join comments c on c.id = k.comment_id join submissions s on s.id = c.submission_id \
         where k.version_id = $1 and c.state = 'published' and s.state = 'sent' \
         order by s.register_year, s.register_number, c.position limit $2";
    Ok(many!(tx, CreditedRow, CREDITED, version, MOST)?)
}

/// A change that a comment led to.
#[derive(sqlx::FromRow)]
pub(super) struct LedRow {
    pub(super) comment_id: String,
    pub(super) version_id: String,
    pub(super) provision_id: String,
    /// Number of the version.
    pub(super) number: i64,
    /// The version before it.
    pub(super) before_id: Option<String>,
}

/// The changes that these comments led to, the oldest first.
pub(super) async fn led(tx: &mut Tx, comments: &[&str]) -> Result<Vec<LedRow>> {
    const LED: &str = "select k.comment_id, k.version_id, k.provision_id, v.number, (select w.id from versions w \
         where w.consultation_id = v.consultation_id and w.published_at is not null and w.number < v.number \
         order by w.number desc limit 1) as before_id \
         from credits k join versions v on v.id = k.version_id where k.comment_id in (";
    if comments.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(LED);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(") order by v.number, k.provision_id");
        query.build_query_as().fetch_all(c).await
    })?)
}
