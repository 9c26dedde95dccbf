//! Loading the demo.

use model::moment::Instant;
use model::{accounts, consultations, credits, policies, submissions};

use super::files::{self, Consultation, Credit, Revision, Submission};
use super::{Demo, LOGINS, SECRET};
use crate::error::{Error, Result};
use crate::reading::{MOST_VOICES, Voice};
use crate::versions::{Asked, Change};
use crate::{Actor, drafts};

const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;

/// What happens to a consultation after its opening, and when.
struct Event {
    slug: String,
    at: Instant,
    what: What,
}

enum What {
    /// A contribution comes.
    Sent(submissions::Form),
    /// A later text is published.
    Revised(Revision),
}

impl Demo<'_> {
    /// Loads the demo into a storage that has no consultation yet; false when it has one, and then nothing is done.
    /// A loading that was cut off is not taken up again: begin anew with an empty storage.
    ///
    /// # Errors
    /// `Internal` when a file of the demo breaks a rule; `Unavailable`.
    pub async fn load(&self) -> Result<bool> {
        if !self.0.consultations().home().await?.is_empty() {
            return Ok(false);
        }
        let plan = files::plan()?;
        let (editor, moderator) = self.create_accounts().await?;
        self.create_organisations().await?;
        for policy in plan.policies {
            self.create_policy(&editor, policy).await?;
        }
        let mut events = Vec::new();
        for consultation in plan.consultations {
            events.extend(self.create_consultation(&editor, consultation).await?);
        }
        // The register numbers them as they came, over all consultations.
        events.sort_by_key(|event| event.at);
        for Event { slug, at, what } in events {
            match what {
                What::Sent(form) => {
                    let name = form.sender.name.clone();
                    let received = crate::submissions::receive_at(self.0, &slug, form, at).await;
                    received.map_err(|error| {
                        Error::internal(format!("{slug}, contribution of {name}: {error}"))
                    })?;
                }
                What::Revised(Revision { file, credits, .. }) => {
                    self.publish(&editor, &slug, &file, at).await?;
                    self.credit(&editor, &slug, &credits).await?;
                }
            }
        }
        self.write_together().await?;
        self.0.campaigns().round().await?;
        self.decide(&editor).await?;
        self.release(&editor).await?;
        self.sum_up().await?;
        self.code().await?;
        self.moderate(&moderator).await?;
        self.0.arrivals().round().await?;
        self.order().await?;
        Ok(true)
    }

    /// Whether the demo's accounts are in the storage, so that whoever starts it can be told of them.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn is_loaded(&self) -> Result<bool> {
        let Some(first) = LOGINS.first() else { return Ok(false) };
        self.0.accounts().exists(first.email).await
    }

    /// Makes the accounts and gives an actor who may edit, and one who may moderate.
    async fn create_accounts(&self) -> Result<(Actor, Actor)> {
        let (mut editor, mut moderator) = (Actor::visitor(), Actor::visitor());
        for login in LOGINS {
            let form = accounts::Form {
                name: login.name.to_owned(),
                email: login.email.to_owned(),
                password: login.password.to_owned(),
            };
            let id = self.0.accounts().create(form, login.roles.to_vec()).await?;
            crate::accounts::plant(self.0, &id, SECRET).await?;
            if login.roles.contains(&accounts::Role::Editor) {
                editor.staff = self.0.accounts().staff(&id).await?;
            }
            if login.roles.contains(&accounts::Role::Moderator) {
                moderator.staff = self.0.accounts().staff(&id).await?;
            }
        }
        Ok((editor, moderator))
    }

    async fn create_policy(&self, editor: &Actor, policy: files::Policy) -> Result<()> {
        let form = policies::Form {
            slug: policy.slug,
            title_ro: policy.title.ro,
            title_en: policy.title.en,
            summary_ro: policy.summary.ro,
            summary_en: policy.summary.en,
        };
        self.0.policies().create(editor, form).await.map(drop)
    }

    /// Makes a consultation with its published text, and gives what happens to it then.
    async fn create_consultation(&self, editor: &Actor, plan: Consultation) -> Result<Vec<Event>> {
        let days = plan.opens_in_days.unwrap_or(0) - plan.opens_days_ago.unwrap_or(0);
        let opens = self.local(days, "09:00");
        let opened = self.0.0.zone.parse(&opens).ok_or_else(|| Error::internal("the opening is no time"))?;
        let form = consultations::Form {
            policy: plan.policy,
            title_ro: plan.title.ro,
            title_en: plan.title.en,
            slug: plan.slug,
            summary_ro: plan.summary.ro,
            summary_en: plan.summary.en,
            authority: plan.authority.ro,
            contact_name: plan.contact.role.ro,
            contact_email: plan.contact.email,
            mode: plan.mode.as_str().to_owned(),
            opens,
            closes: self.local(plan.closes_in_days, "18:00"),
            moderation: String::new(),
        };
        let slug = self.0.consultations().create(editor, form).await?;
        if let Some(file) = plan.file {
            self.publish(editor, &slug, &file, opened).await?;
        }
        let after = |hours: i64, what| {
            // In the early hours of a day the last events would still lie ahead.
            let at = opened.plus_seconds(hours * HOUR).min(self.0.now());
            Event { slug: slug.clone(), at, what }
        };
        let mut events = Vec::new();
        if let Some(comments) = plan.comments {
            for Submission { sender, hours_after_opening, comments } in
                files::comments(&comments)?.submissions
            {
                events.push(after(hours_after_opening, What::Sent(submissions::Form { sender, comments })));
            }
        }
        events.extend(plan.revision.map(|next| after(next.hours_after_opening, What::Revised(next))));
        Ok(events)
    }

    async fn publish(&self, editor: &Actor, slug: &str, file: &str, at: Instant) -> Result<()> {
        let bytes = files::text(file)?.as_bytes().to_vec();
        self.0.drafts().read(editor, slug, Some(file), bytes).await?;
        let staff = editor.staff.as_ref().ok_or(Error::Forbidden)?;
        drafts::publish_at(self.0, staff, slug, at).await.map(drop)
    }

    /// States which comments led to the changes of the newest version.
    async fn credit(&self, editor: &Actor, slug: &str, credits: &[Credit]) -> Result<()> {
        let changes = self.0.versions().changes(slug, Asked::default()).await?.changes;
        let changes = changes.map_err(|why| Error::internal(format!("{slug} has no changes: {why:?}")))?;
        let mut voices = Vec::new();
        loop {
            let cursor = voices.last().map(|voice: &Voice| voice.id.clone());
            let page = self.0.reading().voices(slug, None, cursor.as_deref(), MOST_VOICES).await?;
            voices.extend(page.items);
            if page.next.is_none() {
                break;
            }
        }
        let unknown = |what: &str| Error::internal(format!("{slug}, credits: there is no {what}"));
        for Credit { provision, comments } in credits {
            let mut all = changes.units.iter().flat_map(|unit| &unit.changes);
            let is = |change: &&Change| {
                change.new.first().or(change.old.first()).is_some_and(|side| side.eid == *provision)
            };
            let id = all.find(is).and_then(Change::provision).ok_or_else(|| unknown(provision))?;
            let mut form = credits::Form { provision: id.to_owned(), comments: Vec::new() };
            for begins in comments {
                let voice = voices.iter().find(|voice| voice.text.starts_with(begins.as_str()));
                form.comments.push(voice.ok_or_else(|| unknown(begins))?.id.clone());
            }
            self.0.credits().state(editor, slug, &form).await?;
        }
        Ok(())
    }

    /// A time of the day so many days from today, as a form has it.
    fn local(&self, days: i64, time: &str) -> String {
        let day = self.0.civil(self.0.now().plus_seconds(days * DAY));
        format!("{:04}-{:02}-{:02}T{time}", day.year, day.month, day.day)
    }
}
