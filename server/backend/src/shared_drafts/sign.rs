//! Sending a shared draft: a signatory sends exactly what the check page showed.

use model::Language;
use model::ids::{OrganisationId, SubmissionId};
use model::moment::Instant;

use super::{SharedDrafts, load, repo};
use crate::Actor;
use crate::consultations;
use crate::error::{Conflict, Error, Result};
use crate::organisations::Face;
use crate::submissions::{self, Sent, Tries};

impl SharedDrafts<'_> {
    /// Sends what was read in the organisation's name: register number, comments published, counts, hash and the
    /// signatory's act in the audit trail, all in one transaction. From then on nothing of it changes. Sent once more,
    /// by whichever signatory, it gives the same receipt.
    ///
    /// # Errors
    /// `Forbidden` for everyone but signatories; `NotFound` for whoever is no member, and for a submission that is not
    /// the organisation's; `Conflict` `Changed` when the draft is not what was read, `Empty`, `NotOpen` or `Closed`;
    /// `Invalid` with the fields of the organisation's profile by the sender's names, and the comments' as
    /// `comments.N.field`. After any of them the draft is as it was.
    pub async fn send(
        &self,
        language: Language,
        actor: &Actor,
        organisation: &OrganisationId,
        submission: &SubmissionId,
        fingerprint: &str,
    ) -> Result<Sent> {
        let now = self.0.now();
        let mut tries = Tries::default();
        loop {
            match self.try_send(language, actor, organisation, submission, fingerprint, now).await {
                Err(error) if tries.again(&error) => {}
                other => return other,
            }
        }
    }

    async fn try_send(
        &self,
        language: Language,
        actor: &Actor,
        organisation: &OrganisationId,
        id: &SubmissionId,
        fingerprint: &str,
        now: Instant,
    ) -> Result<Sent> {
        let mut tx = self.0.write().await?;
        let (person, face) = Face::of(&mut tx, actor, organisation).await?;
        face.signs()?;
        let consultation = repo::consultation(&mut tx, id, organisation).await?.ok_or(Error::NotFound)?;
        // The text first and then the draft, as whoever adds a comment does.
        consultations::repo::hold_text(&mut tx, &consultation).await?;
        let sender = load::sender(&mut tx, organisation, &person.name).await?;
        if !submissions::keep_sender(&mut tx, id, &sender).await? {
            return submissions::sent_before(self.0, &mut tx, id).await;
        }
        let found = consultations::repo::by_id(&mut tx, &consultation).await?.ok_or(Error::NotFound)?;
        let work = load::work(self.0, &mut tx, organisation, &found).await?.ok_or(Error::NotFound)?;
        if work.fingerprint != fingerprint {
            return Err(Conflict::Changed.into());
        }
        let sending = async {
            let sent = submissions::deliver(self.0, &mut tx, language, id, &sender, now).await?;
            repo::signed(&mut tx, id, &person.account).await?;
            self.0.audit(&mut tx, person, "send", &format!("submission:{id}")).await?;
            Ok(sent)
        };
        let sent = sending.await;
        self.0.commit_with(tx, sent).await
    }
}
