//! What the organisations of the demo do together: one draft in work, one submission that was sent, one endorsement.

use model::comments::Form;
use model::ids::{AccountId, CommentId, OrganisationId};
use model::shared_drafts::NoteForm;

use super::{Demo, ORGANISATIONS};
use crate::db::scalar;
use crate::error::{Error, Result};
use crate::logins::{self, Visit};
use crate::{Actor, Person};

/// The consultation about which a draft is in work.
const IN_WORK: &str = "legea-auditului-social";
/// The consultation to which a submission was sent.
const SENT: &str = "statutul-auditorului-social";
/// Comments that the demo sends in an organisation's name.
#[cfg(test)]
pub(super) const COMMENTS: i64 = 2;

impl Demo<'_> {
    /// Lets the members write, discuss, propose and send.
    pub(super) async fn write_together(&self) -> Result<()> {
        let [house, group] = ORGANISATIONS else {
            return Err(Error::internal("two organisations are planned"));
        };
        let mut actors = Vec::new();
        for member in house.members.iter().chain(group.members) {
            actors.push(self.member(member.email).await?);
        }
        let [dana, ion, ana, doina] = actors.as_slice() else {
            return Err(Error::internal("four members are planned"));
        };
        let house = organisation(ana)?;
        self.send_together(&house, ana, ion).await?;
        self.work_together(&house, (ana, dana, ion)).await?;
        let voices = self.0.reading().voices(SENT, None, None, 1).await?.items;
        let theirs = voices.first().ok_or_else(|| Error::internal("nothing was sent"))?.id.clone();
        let group = organisation(doina)?;
        self.0.endorsements().give(doina, &group, &CommentId::from(theirs)).await?;
        self.0.follows().set(ana, &house, SENT, true).await?;
        for actor in &actors {
            self.0.logins().end(&person(actor)?.login).await?;
        }
        Ok(())
    }

    async fn send_together(&self, house: &OrganisationId, ana: &Actor, ion: &Actor) -> Result<()> {
        let drafts = self.0.shared_drafts();
        let training = "Cerem ca formarea continuă a auditorilor să cuprindă și zile petrecute în servicii, lângă beneficiari.";
        drafts.add(ana, house, SENT, opinion("", "support_with_changes", training)).await?;
        let fees = "Tarifele să fie publice: un serviciu mic trebuie să știe din timp cât îl costă un audit.";
        drafts.add(ion, house, SENT, opinion("", "support", fees)).await?;
        let work = drafts.show(ion, house, SENT).await?.work.ok_or(Error::NotFound)?;
        drafts.send(model::Language::Ro, ion, house, &work.id, &work.fingerprint).await.map(drop)
    }

    async fn work_together(
        &self,
        house: &OrganisationId,
        (ana, dana, ion): (&Actor, &Actor, &Actor),
    ) -> Result<()> {
        let drafts = self.0.shared_drafts();
        let first = "Auditul ar trebui să asculte și familiile, nu numai beneficiarii și furnizorul.";
        let first = opinion("chp_1__art_1", "support_with_changes", first);
        let saved = drafts.add(ana, house, IN_WORK, first.clone()).await?;
        let whole = "Susținem legea: am cerut-o împreună cu alte douăsprezece organizații.";
        drafts.add(ion, house, IN_WORK, opinion("", "support", whole)).await?;
        let asked = "Cine plătește orele petrecute cu familiile? Să scriem și asta.";
        let asked = NoteForm { note: asked.to_owned() };
        drafts.note(dana, house, IN_WORK, Some(&saved.id), &asked).await?;
        let work = drafts.show(ana, house, IN_WORK).await?.work.ok_or(Error::NotFound)?;
        drafts.propose(ana, house, IN_WORK, &work.fingerprint).await?;
        let changed = Form {
            text: format!("{} Orele acestea se plătesc din tariful auditului.", first.text),
            ..first
        };
        drafts.change(dana, house, &saved.id, 1, changed).await.map(drop)
    }

    /// A member as if just logged in.
    async fn member(&self, email: &str) -> Result<Actor> {
        const ACCOUNT: &str = "select id from accounts where email_folded = $1";
        let mut tx = self.0.write().await?;
        let account = scalar!(&mut tx, String, ACCOUNT, email)?.ok_or(Error::NotFound)?;
        let login = logins::begin(self.0, &mut tx, &AccountId::from(account), &Visit::default()).await?;
        tx.commit().await?;
        let (person, staff) = self.0.logins().who(&login, "").await?.ok_or(Error::NotFound)?;
        Ok(Actor { person: Some(person), staff, ..Actor::default() })
    }
}

fn person(actor: &Actor) -> Result<&Person> {
    actor.person.as_ref().ok_or(Error::Forbidden)
}

fn organisation(actor: &Actor) -> Result<OrganisationId> {
    let held = person(actor)?.memberships.first();
    Ok(held.ok_or(Error::NotFound)?.organisation.clone())
}

fn opinion(eid: &str, stance: &str, text: &str) -> Form {
    Form {
        provision: eid.to_owned(),
        stance: stance.to_owned(),
        kind: "opinion".to_owned(),
        text: text.to_owned(),
        ..Form::default()
    }
}
