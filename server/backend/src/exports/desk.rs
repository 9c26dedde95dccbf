//! What staff do with orders: give them, look at them, call them off, remove them.

use model::exports::Form;
use model::ids::{ConsultationId, ExportId};
use model::language::Language;
use model::moment::Instant;
use model::{Invalid, Problem, limits};

use super::repo::{self, New, Row};
use super::view::{Files, Ordered};
use super::{Exports, KEPT_DAYS, policy};
use crate::consultations;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;
use crate::{Actor, Staff};

const DAY: i64 = 86_400;

impl Exports<'_> {
    /// The orders of a consultation, the newest first. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn list(&self, actor: &Actor, slug: &str) -> Result<Files> {
        let staff = policy::may_order(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let most = i64::try_from(limits::EXPORTS).unwrap_or(i64::MAX);
        let rows = repo::of(&mut tx, &opened.found.id, most).await?;
        let items = rows.into_iter().map(|row| self.ordered(row, &opened, staff)).collect();
        Ok(Files { card: opened.found.card(self.0), items })
    }

    /// Orders a file, and gives the order: one that is under way and asks for the same, if there is one. For staff in any
    /// role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or provision, or where no text is published; `Invalid` as
    /// [`Form::parse`], and with `TooMany` on `file`.
    pub async fn order(
        &self,
        actor: &Actor,
        slug: &str,
        language: Language,
        form: &Form,
    ) -> Result<ExportId> {
        let staff = policy::may_order(self.0, actor, slug).await?;
        let order = form.parse()?;
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        opened.scope(order.filter.as_deref())?;
        let consultation = &opened.found.id;
        if let Some(same) = repo::same(&mut tx, consultation, &order, language).await? {
            return Ok(same);
        }
        let kept = repo::count(&mut tx, consultation).await?;
        if kept >= i64::try_from(limits::EXPORTS).unwrap_or(i64::MAX) {
            return Err(Invalid::one("file", Problem::TooMany { max: limits::EXPORTS }).into());
        }
        let (id, at): (ExportId, Instant) = (self.0.id(), self.0.now());
        let account = staff.account.as_str();
        let expires = at.plus_seconds(KEPT_DAYS * DAY);
        let new = New { id: &id, consultation, order: &order, language, account, at, expires };
        repo::insert(&mut tx, &new).await?;
        self.0.audit(&mut tx, staff, "order_export", &format!("export:{id}")).await?;
        self.0.commit_aside(tx).await?;
        Ok(id)
    }

    /// Calls off an order that is under way. For whoever gave it, and editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound`; `Conflict` `Changed` when it is not under way any more.
    pub async fn cancel(&self, actor: &Actor, slug: &str, id: &str) -> Result<()> {
        let (staff, mut tx) = self.theirs(actor, slug, id).await?;
        if !repo::cancel(&mut tx, id).await? {
            return Err(Conflict::Changed.into());
        }
        self.0.audit(&mut tx, staff, "cancel_export", &format!("export:{id}")).await?;
        self.0.commit_aside(tx).await
    }

    /// Removes an order, and the file that was made of it. For whoever gave it, and editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound`; `Conflict` `Changed` while it is under way.
    pub async fn remove(&self, actor: &Actor, slug: &str, id: &str) -> Result<()> {
        let (staff, mut tx) = self.theirs(actor, slug, id).await?;
        if !repo::remove(&mut tx, id).await? {
            return Err(Conflict::Changed.into());
        }
        self.0.audit(&mut tx, staff, "remove_export", &format!("export:{id}")).await?;
        self.0.commit_aside(tx).await?;
        self.0.attachments().purge_or_later().await;
        Ok(())
    }

    /// Removes what was kept for a week, and the bytes of what is not handed out any more.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn purge(&self) -> Result<u64> {
        let mut tx = self.0.write().await?;
        let gone = repo::expire(&mut tx, self.0.now()).await?;
        self.0.commit_aside(tx).await?;
        Ok(gone)
    }

    /// A transaction in which an order of theirs is touched.
    async fn theirs<'a>(&self, actor: &'a Actor, slug: &str, id: &str) -> Result<(&'a Staff, Tx)> {
        let staff = policy::may_order(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let (consultation, row) = found(&mut tx, slug, id).await?;
        policy::may_remove(staff, &consultation, &row.account_id)?;
        Ok((staff, tx))
    }

    fn ordered(&self, row: Row, opened: &Opened, staff: &Staff) -> Ordered {
        let scope = row.filter.as_deref().and_then(|filter| opened.scope(Some(filter)).ok());
        let provision = scope.and_then(|(_, provision)| provision);
        Ordered {
            label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
            theirs: policy::is_theirs(staff, &opened.found.id, &row.account_id),
            stale: row.turn != row.now,
            at: self.0.civil(Instant(row.created_at)),
            expires: self.0.civil(Instant(row.expires_at)),
            trouble: row.trouble.parse().ok(),
            id: row.id,
            kind: row.kind,
            format: row.format,
            filter: row.filter,
            by: row.orderer,
            state: row.state,
            done: row.done,
            total: row.total,
            bytes: row.bytes,
            checksum: row.checksum,
        }
    }
}

/// An order of a consultation.
pub(super) async fn found(tx: &mut Tx, slug: &str, id: &str) -> Result<(ConsultationId, Row)> {
    let consultation = consultations::repo::id_by_slug(tx, slug).await?.ok_or(Error::NotFound)?;
    let row = repo::by_id(tx, &consultation, id).await?.ok_or(Error::NotFound)?;
    Ok((consultation, row))
}
