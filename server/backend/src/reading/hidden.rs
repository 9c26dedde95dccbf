//! What everyone reads in the place of hidden comments.

use std::collections::HashMap;

use model::accounts::Role;
use model::moderation::Rule;
use model::moment::Instant;

use super::spoken::Spoken;
use super::view::Tombstone;
use crate::Backend;
use crate::db::{Tx, on};
use crate::error::{Error, Result};

#[derive(sqlx::FromRow)]
struct Row {
    comment_id: String,
    #[sqlx(try_from = "String")]
    rule: Rule,
    role: String,
    at: i64,
}

/// By which rule these comments were hidden, in which role and when: the last time, by the id of the comment.
///
/// # Errors
/// `Unavailable`.
pub(super) async fn tombstones(
    backend: &Backend,
    tx: &mut Tx,
    comments: &[&str],
) -> Result<HashMap<String, Tombstone>> {
    const HIDDEN: &str =
        "select comment_id, rule, role, at from moderation_acts where kind = 'hide' and comment_id in (";
    let mut by_comment = HashMap::new();
    if comments.is_empty() {
        return Ok(by_comment);
    }
    let rows: Vec<Row> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(HIDDEN);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(") order by comment_id, turn");
        query.build_query_as().fetch_all(c).await
    })?;
    for row in rows {
        let role: Role = row.role.parse().map_err(Error::internal)?;
        let at = Some(backend.civil(Instant(row.at)));
        by_comment.insert(row.comment_id, Tombstone { rule: Some(row.rule), role: Some(role), at });
    }
    Ok(by_comment)
}

impl Spoken {
    /// Leaves of a hidden comment what everyone may know of it: where it stands. It has no words, and nobody wrote it.
    pub(super) fn silence(&mut self) {
        for words in [&mut self.body, &mut self.proposed_wording, &mut self.reasons, &mut self.fingerprint] {
            words.clear();
        }
        for who in [&mut self.sender_name, &mut self.sender_organisation, &mut self.sender_county] {
            who.clear();
        }
        (self.publish_name, self.organisation_state, self.corrected_at) = (false, None, None);
        self.endorsements = 0;
    }
}
