//! Texts to begin reasons with. None is a reason by itself: its gaps must be filled, and its words adapted.

use model::ids::ConsultationId;
use model::moment::Instant;
use model::outcomes::Template as Form;
use model::{Invalid, Problem, limits};

use super::view::{Template, Templates};
use super::{Outcomes, policy};
use crate::db::{Tx, many, run};
use crate::error::{Error, Result};
use crate::{Actor, chance, consultations};

impl Outcomes<'_> {
    /// The templates of a consultation. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug.
    pub async fn templates(&self, actor: &Actor, slug: &str) -> Result<Templates> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        Ok(Templates { items: all(&mut tx, &found.id).await?, card: found.card(self.0) })
    }

    /// Keeps a new template, or new words of one. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or template; `Invalid` by field of the form, `TooMany` on `title`.
    pub async fn keep_template(&self, actor: &Actor, slug: &str, form: Form) -> Result<()> {
        let staff = policy::may_draft(self.0, actor, slug).await?;
        let (form, now) = (form.parse()?, self.0.now());
        let mut tx = self.0.write().await?;
        let found = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let before = all(&mut tx, &found).await?;
        let account = staff.account.as_str();
        let id = if form.id.is_empty() {
            let max = limits::TEMPLATES;
            if u64::try_from(before.len()).unwrap_or(u64::MAX) >= max {
                return Err(Invalid::one("title", Problem::TooMany { max }).into());
            }
            let id: String = chance::id(self.0.0.chance.as_ref(), now);
            insert(&mut tx, &found, &id, &form, (account, now)).await?;
            id
        } else {
            if !before.iter().any(|template| template.id == form.id) {
                return Err(Error::NotFound);
            }
            update(&mut tx, &form, (account, now)).await?;
            form.id
        };
        self.0.audit(&mut tx, staff, "keep_template", &format!("template:{id}")).await?;
        self.0.commit_aside(tx).await
    }

    /// Removes a template; reasons that began with it stay. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or template.
    pub async fn remove_template(&self, actor: &Actor, slug: &str, id: &str) -> Result<()> {
        let staff = policy::may_draft(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let found = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        if !remove(&mut tx, &found, id).await? {
            return Err(Error::NotFound);
        }
        self.0.audit(&mut tx, staff, "remove_template", &format!("template:{id}")).await?;
        self.0.commit_aside(tx).await
    }
}

/// The templates of a consultation, the oldest first.
pub(super) async fn all(tx: &mut Tx, consultation: &ConsultationId) -> Result<Vec<Template>> {
    const ALL: &str =
        "select id, title, body from decision_templates where consultation_id = $1 order by id limit $2";
    let most = i64::try_from(limits::TEMPLATES).unwrap_or(i64::MAX);
    let rows = many!(tx, (String, String, String), ALL, consultation.as_str(), most)?;
    Ok(rows.into_iter().map(|(id, title, body)| Template { id, title, body }).collect())
}

async fn insert(
    tx: &mut Tx,
    consultation: &ConsultationId,
    id: &str,
    form: &Form,
    (account, now): (&str, Instant),
) -> Result<()> {
    const INSERT: &str = "insert into decision_templates (id, consultation_id, title, body, written_by, written_at) \
         values ($1, $2, $3, $4, $5, $6)";
    run!(tx, INSERT, id, consultation.as_str(), &form.title, &form.body, account, now.0)?;
    Ok(())
}

async fn update(tx: &mut Tx, form: &Form, (account, now): (&str, Instant)) -> Result<()> {
    const UPDATE: &str =
        "update decision_templates set title = $2, body = $3, written_by = $4, written_at = $5 where id = $1";
    run!(tx, UPDATE, &form.id, &form.title, &form.body, account, now.0)?;
    Ok(())
}

async fn remove(tx: &mut Tx, consultation: &ConsultationId, id: &str) -> Result<bool> {
    const REMOVE: &str = "delete from decision_templates where id = $1 and consultation_id = $2";
    Ok(run!(tx, REMOVE, id, consultation.as_str())? == 1)
}
