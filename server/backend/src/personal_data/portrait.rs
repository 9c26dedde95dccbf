//! Everything that is stored about a person, for that person.

use model::citizens::folded;
use model::mails::Mail;
use model::moment::Instant;
use model::submissions::registered;

use super::PersonalData;
use super::portrait_repo as repo;
use super::view::{Entry, Field, Portrait, Section, Topic};
use crate::actor::{Actor, Factor, Person};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{attachments, hash, submissions};

impl PersonalData<'_> {
    /// Everything that is stored with the address that the citizen proved, or with the account that is logged in.
    ///
    /// # Errors
    /// `Forbidden` for who is neither.
    pub async fn portrait(&self, actor: &Actor) -> Result<Portrait> {
        let person = actor.person.as_ref().filter(|person| person.factor != Factor::Missing);
        let email = match (&actor.citizen, person) {
            // An account tells more: with both it is the account that is shown, and the citizen by the other way.
            (_, Some(person)) => folded(&person.email),
            (Some(citizen), None) => citizen.email.clone(),
            (None, None) => return Err(Error::Forbidden),
        };
        let holder = actor.holder.as_ref().map(|holder| hash(holder.as_str()));
        let mut tx = self.0.read().await?;
        let mut sections = Vec::new();
        if let Some(person) = person {
            self.account(&mut tx, person, &mut sections).await?;
        }
        let (sent, drafts) = self.submissions(&mut tx, &email, holder.as_deref()).await?;
        sections.push(Section { topic: Topic::Submissions, entries: sent });
        sections.push(Section { topic: Topic::Drafts, entries: drafts });
        sections.push(Section { topic: Topic::News, entries: self.news(&mut tx, &email).await? });
        sections.push(Section { topic: Topic::Mails, entries: self.mails(&mut tx, &email).await? });
        let account = person.map_or("", |person| person.account.as_str());
        sections.push(Section { topic: Topic::Links, entries: self.links(&mut tx, &email, account).await? });
        sections.retain(|section| !section.entries.is_empty());
        Ok(Portrait { email, sections })
    }

    /// An instant for people and programs alike; empty for none.
    fn time(&self, at: Option<i64>) -> String {
        at.map(|at| self.0.civil(Instant(at)).rfc3339()).unwrap_or_default()
    }

    async fn submissions(
        &self,
        tx: &mut Tx,
        email: &str,
        holder: Option<&str>,
    ) -> Result<(Vec<Entry>, Vec<Entry>)> {
        let (mut sent, mut drafts) = (Vec::new(), Vec::new());
        for row in repo::submissions(tx, email, holder).await? {
            let mut entry = Entry::new();
            if let (Some(year), Some(number)) = (row.register_year, row.register_number) {
                entry.put(Field::Number, registered(year, number));
                entry.put(Field::Tracking, submissions::secret(self.0, &row.id)?);
            }
            entry.put(Field::Consultation, row.title_ro);
            entry.put(Field::Created, self.time(Some(row.created_at)));
            entry.put(Field::Sent, self.time(row.sent_at));
            entry.put(Field::Entered, self.time(row.entered_at));
            entry.put(Field::Means, row.means);
            entry.put(Field::Name, row.sender_name);
            entry.put(Field::Email, row.sender_email);
            entry.put(Field::Contact, row.sender_contact);
            entry.put(Field::County, row.sender_county);
            entry.put(Field::SenderKind, row.sender_kind);
            entry.put(Field::Organisation, row.sender_organisation);
            entry.put(Field::PublishName, row.publish_name.to_string());
            entry.put(Field::LeafHash, row.leaf_hash.unwrap_or_default());
            entry.put(Field::LeafSalt, row.leaf_salt.unwrap_or_default());
            for comment in repo::comments(tx, row.id.as_str()).await? {
                let mut part = Entry::new();
                part.put(Field::Provision, comment.label.unwrap_or_default());
                part.put(Field::Stance, comment.stance);
                part.put(Field::Kind, comment.kind);
                part.put(Field::Text, comment.body);
                part.put(Field::ProposedWording, comment.proposed_wording);
                part.put(Field::Reasons, comment.reasons);
                part.put(Field::State, comment.state);
                entry.parts.push(part);
            }
            for file in attachments::repo::of(tx, &row.id).await? {
                let mut part = Entry::new();
                part.put(Field::File, file.name.unwrap_or_else(|| file.position.to_string()));
                part.put(Field::MediaType, file.media_type.as_str().to_owned());
                part.put(Field::Size, file.size.to_string());
                part.put(Field::FileHash, file.sha256);
                part.put(Field::State, file.state.as_str().to_owned());
                entry.parts.push(part);
            }
            self.history(tx, row.id.as_str(), &mut entry).await?;
            if row.state == "sent" { sent.push(entry) } else { drafts.push(entry) }
        }
        Ok((sent, drafts))
    }

    /// Wordings that were corrected, and what happened to the comments.
    async fn history(&self, tx: &mut Tx, submission: &str, entry: &mut Entry) -> Result<()> {
        for (body, wording, reasons, at) in repo::earlier_words(tx, submission).await? {
            let mut part = Entry::new();
            part.put(Field::State, "replaced".to_owned());
            part.put(Field::Created, self.time(Some(at)));
            part.put(Field::Text, body);
            part.put(Field::ProposedWording, wording);
            part.put(Field::Reasons, reasons);
            entry.parts.push(part);
        }
        for (words, at) in repo::replies(tx, submission).await? {
            let mut part = Entry::new();
            part.put(Field::Act, "reply".to_owned());
            part.put(Field::Created, self.time(Some(at)));
            part.put(Field::Text, words);
            entry.parts.push(part);
        }
        for (kind, reason, at) in repo::events(tx, submission).await? {
            let mut part = Entry::new();
            part.put(Field::Act, kind);
            part.put(Field::Created, self.time(Some(at)));
            part.put(Field::Reasons, reason);
            entry.parts.push(part);
        }
        Ok(())
    }

    async fn news(&self, tx: &mut Tx, email: &str) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for (address, language, state, since, mailed) in repo::news(tx, email).await? {
            let mut entry = Entry::new();
            entry.put(Field::Email, address);
            entry.put(Field::Language, language);
            entry.put(Field::State, state);
            entry.put(Field::Created, self.time(Some(since)));
            entry.put(Field::Sent, self.time(mailed));
            entries.push(entry);
        }
        Ok(entries)
    }

    async fn mails(&self, tx: &mut Tx, email: &str) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for (mail, language, state, created, sent) in repo::mails(tx, email).await? {
            let mut entry = Entry::new();
            entry.put(Field::About, name_of(&mail));
            entry.put(Field::Language, language);
            entry.put(Field::State, state);
            entry.put(Field::Created, self.time(Some(created)));
            entry.put(Field::Sent, self.time(sent));
            entries.push(entry);
        }
        Ok(entries)
    }

    async fn links(&self, tx: &mut Tx, email: &str, account: &str) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for (purpose, created, expires, used) in repo::links(tx, email, account).await? {
            let mut entry = Entry::new();
            entry.put(Field::About, purpose);
            entry.put(Field::Created, self.time(Some(created)));
            entry.put(Field::Expires, self.time(Some(expires)));
            entry.put(Field::Used, self.time(used));
            entries.push(entry);
        }
        Ok(entries)
    }

    async fn account(&self, tx: &mut Tx, person: &Person, sections: &mut Vec<Section>) -> Result<()> {
        let id = person.account.as_str();
        let mut entry = Entry::new();
        let (name, email, language, state, created, factor) =
            repo::account(tx, id).await?.ok_or(Error::NotFound)?;
        entry.put(Field::Name, name);
        entry.put(Field::Email, email);
        entry.put(Field::Language, language);
        entry.put(Field::State, state);
        entry.put(Field::Created, self.time(Some(created)));
        entry.put(Field::Factor, factor.to_string());
        sections.push(Section { topic: Topic::Account, entries: vec![entry] });

        let mut roles = Vec::new();
        for (role, consultation) in repo::roles(tx, id).await? {
            let mut entry = Entry::new();
            entry.put(Field::Role, role);
            entry.put(Field::Consultation, consultation.unwrap_or_default());
            roles.push(entry);
        }
        sections.push(Section { topic: Topic::Roles, entries: roles });

        let mut memberships = Vec::new();
        for (organisation, manager, signatory, since) in repo::memberships(tx, id).await? {
            let mut entry = Entry::new();
            entry.put(Field::Organisation, organisation);
            entry.put(Field::Manager, manager.to_string());
            entry.put(Field::Signatory, signatory.to_string());
            entry.put(Field::Created, self.time(Some(since)));
            memberships.push(entry);
        }
        sections.push(Section { topic: Topic::Memberships, entries: memberships });

        let mut notes = Vec::new();
        for (created, label, body) in repo::notes(tx, id).await? {
            let mut entry = Entry::new();
            entry.put(Field::Created, self.time(Some(created)));
            entry.put(Field::Provision, label);
            entry.put(Field::Text, body);
            notes.push(entry);
        }
        sections.push(Section { topic: Topic::Notes, entries: notes });

        let mut logins = Vec::new();
        for (created, seen, origin, device) in repo::logins(tx, id).await? {
            let mut entry = Entry::new();
            entry.put(Field::Created, self.time(Some(created)));
            entry.put(Field::Seen, self.time(Some(seen)));
            entry.put(Field::Origin, origin);
            entry.put(Field::Device, device);
            logins.push(entry);
        }
        sections.push(Section { topic: Topic::Logins, entries: logins });

        let mut acts = Vec::new();
        for (at, verb, object) in repo::acts(tx, id).await? {
            let mut entry = Entry::new();
            entry.put(Field::Created, self.time(Some(at)));
            entry.put(Field::Act, verb);
            entry.put(Field::About, object);
            acts.push(entry);
        }
        sections.push(Section { topic: Topic::Acts, entries: acts });
        Ok(())
    }
}

/// Which mail it is, without the ids in it.
fn name_of(stored: &str) -> String {
    serde_json::from_str::<Mail>(stored)
        .ok()
        .and_then(|mail| serde_json::to_value(mail).ok())
        .and_then(|value| Some(value.get("mail")?.as_str()?.to_owned()))
        .unwrap_or_default()
}

impl Entry {
    fn new() -> Self {
        Self { fields: Vec::new(), parts: Vec::new() }
    }

    /// Adds a field; what is empty is not stored and not shown.
    fn put(&mut self, field: Field, value: String) {
        if !value.is_empty() {
            self.fields.push((field, value));
        }
    }
}
