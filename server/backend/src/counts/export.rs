//! The table and the comments as files.

use std::collections::HashMap;

use model::comments::State;
use model::moment::Instant;
use report::{File, Format};

use super::{CountsOf, Order, policy};
use crate::Actor;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::{self, Audience, Opened, Scope};
use model::submissions::registered;

/// Comments fetched at once.
const BATCH: i64 = 1_000;
/// Comments whose answers are fetched at once.
const AT_ONCE: usize = 1_000;

impl CountsOf<'_> {
    /// The per-article table as a file. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn export_articles(
        &self,
        actor: &Actor,
        slug: &str,
        order: Order,
        format: Format,
    ) -> Result<File> {
        policy::may_read(self.0, actor, slug).await?;
        let table = self.articles(slug, order).await?;
        let table = report::Articles {
            consultation: table.card.slug,
            title: table.card.title.ro,
            version: table.version.number,
            order: order.as_str().to_owned(),
            made: self.0.civil(self.0.now()).rfc3339(),
            total: table.total,
            whole_act: table.whole_act,
            unplaced: table.unplaced,
            articles: table.rows,
        };
        report::articles(&table, format).map_err(Error::internal)
    }

    /// Every published comment as a file, by number in the register. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn export_comments(&self, actor: &Actor, slug: &str, format: Format) -> Result<File> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let list = report::Comments {
            comments: self.all(&mut tx, &opened).await?,
            consultation: opened.found.slug,
            title: opened.found.title_ro,
            version: opened.version.number,
            filter: "published".to_owned(),
            made: self.0.civil(self.0.now()).rfc3339(),
        };
        report::comments(&list, format).map_err(Error::internal)
    }

    async fn all(&self, tx: &mut Tx, opened: &Opened) -> Result<Vec<report::Comment>> {
        let consultation = opened.found.id.as_str();
        let mut rows = Vec::new();
        loop {
            let cursor = rows.last().map(|row: &reading::Spoken| row.id.clone());
            let batch =
                reading::find(tx, consultation, &Scope::All, Audience::Everyone, cursor.as_deref(), BATCH)
                    .await?;
            if batch.is_empty() {
                break;
            }
            rows.extend(batch);
        }
        // Of what was taken back there are no words to export; the register has its number.
        rows.retain(|row| row.state == State::Published);
        rows.sort_by_key(|row| (row.register_year, row.register_number, row.position));
        let mut answers = HashMap::new();
        for rows in rows.chunks(AT_ONCE) {
            let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
            answers.extend(reading::answers(self.0, tx, &ids).await?);
        }
        let mut comments = Vec::with_capacity(rows.len());
        for row in rows {
            let answer = answers.remove(&row.id);
            let text = self.0.text(tx, &row.version_id).await?;
            let provision = row.provision(&text)?;
            let organisation = row.organisation()?;
            let page = provision.and_then(|provision| text.page_of(provision));
            let place = row.place_id.as_deref().and_then(|id| opened.text.by_id(id));
            comments.push(report::Comment {
                number: registered(row.register_year, row.register_number),
                sent: self.0.civil(Instant(row.sent_at)).rfc3339(),
                article: page.map(|page| page.label.clone()).unwrap_or_default(),
                label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
                eid: provision.map(|provision| provision.eid.clone()).unwrap_or_default(),
                version: text.number,
                place_state: row.place_state.to_string(),
                place_label: place.map(|place| place.label.clone()).unwrap_or_default(),
                place_eid: place.map(|place| place.eid.clone()).unwrap_or_default(),
                stance: row.stance.to_string(),
                kind: row.kind.to_string(),
                sender_kind: row.sender_kind.to_string(),
                author: row.author().unwrap_or_default().to_owned(),
                text: row.body,
                proposed_wording: row.proposed_wording,
                reasons: row.reasons,
                organisation_state: organisation.map(|state| state.to_string()).unwrap_or_default(),
                endorsements: row.endorsements,
                county: row.sender_county,
                outcome: answer.as_ref().map(|answer| answer.outcome.to_string()).unwrap_or_default(),
                outcome_reason: answer.map(|answer| answer.reason).unwrap_or_default(),
            });
        }
        Ok(comments)
    }
}
