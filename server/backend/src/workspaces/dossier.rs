//! Everything that an organisation has said, as a file.

use model::ids::OrganisationId;
use model::moment::Instant;
use model::submissions::{SenderKind, registered};
use report::{DossierRow, File, Format};

use super::Workspaces;
use super::repo::{self, Row};
use crate::Actor;
use crate::consultations::{self, repo::Found};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::organisations::Face;
use crate::reading;

/// Comments fetched at once.
const BATCH: i64 = 1_000;

impl Workspaces<'_> {
    /// Everything that the organisation has written, sent or not, and the comments that it stands behind. For members;
    /// audited, because what is not sent leaves the house.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member.
    pub async fn dossier(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        format: Format,
    ) -> Result<File> {
        let mut tx = self.0.write().await?;
        let (person, face) = Face::of(&mut tx, actor, organisation).await?;
        let all = consultations::repo::all(&mut tx).await?;
        let mut rows = self.rows(&mut tx, organisation, &all, false).await?;
        rows.extend(self.rows(&mut tx, organisation, &all, true).await?);
        let dossier = report::Dossier {
            organisation: face.name,
            state: face.state.to_string(),
            made: self.0.civil(self.0.now()).rfc3339(),
            comments: rows,
        };
        self.0.audit(&mut tx, person, "export_dossier", &format!("organisation:{organisation}")).await?;
        // Not `Backend::commit`: a file changes no page.
        tx.commit().await?;
        report::dossier(&dossier, format).map_err(Error::internal)
    }

    async fn rows(
        &self,
        tx: &mut Tx,
        organisation: &OrganisationId,
        all: &[Found],
        endorsed: bool,
    ) -> Result<Vec<DossierRow>> {
        let (mut rows, mut last) = (Vec::new(), String::new());
        loop {
            let batch = if endorsed {
                repo::endorsed(tx, organisation, &last, BATCH).await?
            } else {
                repo::written(tx, organisation, &last, BATCH).await?
            };
            let Some(row) = batch.last() else { return Ok(rows) };
            last.clone_from(&row.id);
            for row in batch {
                rows.push(self.row(tx, row, all, endorsed).await?);
            }
        }
    }

    async fn row(&self, tx: &mut Tx, row: Row, all: &[Found], endorsed: bool) -> Result<DossierRow> {
        let found = all.iter().find(|found| found.id == row.consultation_id).ok_or(Error::NotFound)?;
        let text = self.0.text(tx, &row.version_id).await?;
        let provision = row.provision_id.as_deref().and_then(|id| text.by_id(id));
        let newest = found.version_id.as_deref().ok_or_else(|| Error::internal("comments without a text"))?;
        let newest = self.0.text(tx, newest).await?;
        let place = row.place_id.as_deref().and_then(|id| newest.by_id(id));
        let number = row.register_year.zip(row.register_number);
        let answer = reading::answers(self.0, tx, &[&row.id]).await?.remove(&row.id);
        let by_organisation = row.sender_kind == SenderKind::Organisation.as_str();
        let author = if by_organisation { row.sender_organisation } else { row.sender_name };
        let relation = match (endorsed, row.sent_at) {
            (true, _) => "endorsed",
            (false, Some(_)) => "sent",
            (false, None) => "draft",
        };
        Ok(DossierRow {
            relation: relation.to_owned(),
            consultation: found.slug.clone(),
            title: found.title_ro.clone(),
            number: number.map(|(year, number)| registered(year, number)).unwrap_or_default(),
            sent: row.sent_at.map(|at| self.0.civil(Instant(at)).rfc3339()).unwrap_or_default(),
            author: if row.publish_name { author } else { String::new() },
            label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
            eid: provision.map(|provision| provision.eid.clone()).unwrap_or_default(),
            version: text.number,
            state: row.state.to_string(),
            place_state: row.place_state.to_string(),
            place_label: place.map(|place| place.label.clone()).unwrap_or_default(),
            stance: row.stance,
            kind: row.kind,
            text: row.body,
            proposed_wording: row.proposed_wording,
            reasons: row.reasons,
            endorsements: row.endorsements,
            outcome: answer.as_ref().map(|answer| answer.outcome.to_string()).unwrap_or_default(),
            outcome_reason: answer.map(|answer| answer.reason).unwrap_or_default(),
        })
    }
}
