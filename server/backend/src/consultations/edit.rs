//! Making and changing consultations.

use model::consultations::{Form, Mode, Period, Stage};
use model::ids::ConsultationId;
use model::moderation::When;
use model::moment::Instant;
use model::{Invalid, Problem};

use super::repo::Found;
use super::{Consultations, policy, repo, settle_one};
use crate::error::{Error, Result, violates};
use crate::{Actor, Zone};

impl Consultations<'_> {
    /// What the edit form starts from. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug.
    pub async fn edit(&self, actor: &Actor, slug: &str) -> Result<Form> {
        policy::may_edit(self.0, actor, slug).await?;
        let found = repo::by_slug(&mut self.0.read().await?, slug).await?.ok_or(Error::NotFound)?;
        Ok(form_of(&found, &self.0.0.zone))
    }

    /// Makes a consultation in preparation and gives its slug. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `Invalid` by field: `Unknown` on `policy`, `Taken` on `slug`, and what the law says about the
    /// period on `closes`.
    pub async fn create(&self, actor: &Actor, form: Form) -> Result<String> {
        let staff = policy::may_create(actor)?;
        let form = form.cleaned();
        let (mode, when, period) = checked(&form, &self.0.0.zone)?;
        let id: ConsultationId = self.0.id();
        let mut tx = self.0.write().await?;
        let policy_id = known_policy(repo::policy_id(&mut tx, &form.policy).await?)?;
        let row = repo::Row { id: &id, policy_id: &policy_id, form: &form, mode, when, period };
        repo::insert(&mut tx, row, self.0.now()).await.map_err(taken)?;
        self.0.audit(&mut tx, staff, "create", &format!("consultation:{id}")).await?;
        self.0.commit(tx).await?;
        Ok(form.slug)
    }

    /// Changes a consultation and gives its slug. While it is being prepared everything can change. Once people can
    /// comment only the summary, the contact and whether comments wait for a moderator do: of the form's other fields
    /// nothing is read then. For editors.
    ///
    /// # Errors
    /// As for [`Consultations::create`]; `NotFound` for an unknown slug.
    pub async fn update(&self, actor: &Actor, slug: &str, form: Form) -> Result<String> {
        let staff = policy::may_edit(self.0, actor, slug).await?;
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let found = repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let mut form = form.cleaned();
        // A form without the question changes nothing about it.
        if form.moderation.is_empty() {
            found.moderation.as_str().clone_into(&mut form.moderation);
        }
        if settle_one(&mut tx, &found.id, now).await?.stage != Stage::Preparing {
            form = Form {
                summary_ro: form.summary_ro,
                summary_en: form.summary_en,
                contact_name: form.contact_name,
                contact_email: form.contact_email,
                moderation: form.moderation,
                ..form_of(&found, &self.0.0.zone)
            };
        }
        let (mode, when, period) = checked(&form, &self.0.0.zone)?;
        let policy_id = known_policy(repo::policy_id(&mut tx, &form.policy).await?)?;
        let row = repo::Row { id: &found.id, policy_id: &policy_id, form: &form, mode, when, period };
        repo::update(&mut tx, row).await.map_err(taken)?;
        settle_one(&mut tx, &found.id, now).await?;
        self.0.audit(&mut tx, staff, "update", &format!("consultation:{}", found.id)).await?;
        self.0.commit(tx).await?;
        Ok(form.slug)
    }
}

fn form_of(found: &Found, zone: &Zone) -> Form {
    Form {
        policy: found.policy_slug.clone(),
        title_ro: found.title_ro.clone(),
        title_en: found.title_en.clone(),
        slug: found.slug.clone(),
        summary_ro: found.summary_ro.clone(),
        summary_en: found.summary_en.clone(),
        authority: found.authority.clone(),
        contact_name: found.contact_name.clone(),
        contact_email: found.contact_email.clone(),
        mode: found.mode.as_str().to_owned(),
        opens: zone.civil(Instant(found.opens_at)).local_input(),
        closes: zone.civil(Instant(found.closes_at)).local_input(),
        moderation: found.moderation.as_str().to_owned(),
    }
}

/// The rules of the form and of the period, all at once, so that a person mends everything in one go.
fn checked(form: &Form, zone: &Zone) -> Result<(Mode, When, Period)> {
    let mut invalid = Invalid::default();
    let mode = form.check().map_err(|found| invalid.0.extend(found.0)).ok();
    let mut instant = |field: &str, typed: &str| {
        let read = zone.parse(typed);
        if read.is_none() {
            invalid.push(field, if typed.is_empty() { Problem::Missing } else { Problem::Malformed });
        }
        read
    };
    let (opens, closes) = (instant("opens", &form.opens), instant("closes", &form.closes));
    let (Some(opens), Some(closes)) = (opens, closes) else { return Err(invalid.into()) };
    let period = Period { opens, closes, days: zone.days_between(opens, closes) };
    // Without a mode the period is judged by the rule that both modes share.
    if let Err(found) = period.check(mode.unwrap_or(Mode::Voluntary)) {
        invalid.0.extend(found.0);
    }
    match mode.zip(form.when()) {
        Some((mode, when)) if invalid.0.is_empty() => Ok((mode, when, period)),
        _ => Err(invalid.into()),
    }
}

fn known_policy(id: Option<String>) -> Result<String> {
    id.ok_or_else(|| Invalid::one("policy", Problem::Unknown).into())
}

fn taken(error: sqlx::Error) -> Error {
    if violates(&error, "consultations_slug_key", "consultations.slug") {
        Invalid::one("slug", Problem::Taken).into()
    } else {
        error.into()
    }
}
