//! Entering by hand what came on paper, by mail or at a meeting.

use model::Language;
use model::ids::SubmissionId;
use model::mails::Mail;
use model::moment::Instant;
use model::register::Form;

use super::view::Entered;
use super::write::{found, span, typed};
use super::{RegisterOf, policy, repo};
use crate::comments::Owner;
use crate::consultations::{self, settle_one};
use crate::error::{Error, Result};
use crate::submissions::{self, Arrival, Sent, Tries};
use crate::{Actor, Staff, outbox};

impl RegisterOf<'_> {
    /// Enters a draft of one's own in the register: number, comments published, counts, place in the ledger and audit row
    /// in one transaction. What decides whether it came in time is when it was received; both instants are kept. The form
    /// as typed is stored whatever happens. The person gets number and tracking address by mail only where `tell` asks for
    /// it. Entered once more, it gives the same number. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` when they have no such draft; `Invalid` with the fields of the form by name and the
    /// comments' as `comments.N.field`; `Conflict` `Empty`, `NotOpen`, or `Closed` for a consultation that is answered.
    pub async fn enter(
        &self,
        actor: &Actor,
        slug: &str,
        id: &SubmissionId,
        form: Form,
        tell: bool,
    ) -> Result<Entered> {
        let staff = policy::may_enter(self.0, actor, slug).await?;
        let (form, now) = (form.cleaned(), self.0.now());
        let mut tries = Tries::default();
        let sent = loop {
            match self.try_enter(staff, slug, (id, &form, tell), now).await {
                Err(error) if tries.again(&error) => {}
                other => break other?,
            }
        };
        Ok(Entered { number: sent.number, secret: sent.secret })
    }

    async fn try_enter(
        &self,
        staff: &Staff,
        slug: &str,
        (id, form, tell): (&SubmissionId, &Form, bool),
        now: Instant,
    ) -> Result<Sent> {
        let mut tx = self.0.write().await?;
        let consultation = found(&mut tx, slug).await?;
        if !repo::is_theirs(&mut tx, id, &staff.account, &consultation.id).await? {
            return Err(Error::NotFound);
        }
        // The text first and then the draft, as whoever adds a comment does.
        consultations::repo::hold_text(&mut tx, &consultation.id).await?;
        if !typed(&mut tx, id, form).await? {
            return submissions::sent_before(self.0, &mut tx, id).await;
        }
        let entering = async {
            let settled = settle_one(&mut tx, &consultation.id, now).await?;
            Owner::Staff(&staff.account).may_write(settled.stage)?;
            let received = self.0.0.zone.parse(&form.received);
            let stored = submissions::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
            let (means, received, sender) =
                match form.parse(consultation.mode, received, span(&consultation), now) {
                    Ok((means, received, _)) => (means, received, form.sender()),
                    Err(invalid) => return Err(Error::Invalid(invalid)),
                };
            let arrival = Arrival { means, received, entered: now, language: None };
            let sent = submissions::enter(self.0, &mut tx, &stored, &settled, &sender, arrival).await?;
            repo::entered(&mut tx, id, now).await?;
            if tell && !sender.email.is_empty() && !sender.anonymous {
                let mail = Mail::Registered { submission: id.clone() };
                // Who wrote on paper chose no language of the site.
                outbox::write(self.0, &mut tx, &sender.email, Language::Ro, &mail).await?;
            }
            self.0.audit(&mut tx, staff, "register", &format!("submission:{id}")).await?;
            Ok(sent)
        };
        let entered = entering.await;
        self.0.commit_with(tx, entered).await
    }
}
