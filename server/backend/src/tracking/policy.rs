//! Who may act on what was sent: whoever holds the secret of a person's submission; of an organisation's, its signatories.

use super::repo::Subject;
use crate::actor::{Actor, Person};
use crate::db::Tx;
use crate::error::Result;
use crate::organisations::Face;

/// The person whose act goes on record, where one acts for an organisation.
pub(crate) async fn may_act<'a>(
    tx: &mut Tx,
    actor: &'a Actor,
    subject: &Subject,
) -> Result<Option<&'a Person>> {
    let Some(organisation) = &subject.organisation_id else { return Ok(None) };
    let (person, face) = Face::of(tx, actor, &organisation.as_str().into()).await?;
    face.signs()?;
    Ok(Some(person))
}
