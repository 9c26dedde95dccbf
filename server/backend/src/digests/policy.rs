//! Whose address is told of a submission, and whether it is proved.

use model::citizens::folded;

use super::subject;
use crate::actor::{Actor, Factor, Person};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::organisations::Face;

/// The address, and whether this visit has proved it: of a person's submission the one that it was sent with, of an
/// organisation's that of the member who asks, if they manage it or sign for it. Nothing where there is none.
pub(super) async fn address(tx: &mut Tx, actor: &Actor, secret: &str) -> Result<Option<(String, bool)>> {
    let subject = subject(tx, secret).await?;
    let Some(organisation) = &subject.organisation_id else {
        let email = subject.sender_email;
        let proved = proves(actor, &email);
        return Ok((!email.is_empty()).then_some((email, proved)));
    };
    match Face::of(tx, actor, &organisation.as_str().into()).await {
        Ok((person, face)) => Ok((face.manager || face.signatory).then(|| (person.email.clone(), true))),
        Err(Error::Forbidden | Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

fn proves(actor: &Actor, email: &str) -> bool {
    let email = folded(email);
    let known = |person: &Person| person.factor != Factor::Missing && folded(&person.email) == email;
    actor.citizen.as_ref().is_some_and(|citizen| citizen.email == email)
        || actor.person.as_ref().is_some_and(known)
}
