//! The table and the comments as files.

use std::io::BufWriter;
use std::sync::Arc;

use model::comments::State;
use model::moment::Instant;
use report::{File, Format, Rows};
use serde_json::json;

use super::{CountsOf, Order, policy};
use crate::Actor;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::reading::{self, Audience, Opened, Scope, Spoken};
use crate::tables::{AT_ONCE, Answer, Progress, Spool, aside, ended};
use crate::tallies::TOTAL;
use model::submissions::registered;

/// Comments fetched at once.
const BATCH: i64 = 1_000;

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

    /// Every published comment as a file, by number in the register, of up to [`AT_ONCE`] rows. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn export_comments(&self, actor: &Actor, slug: &str, format: Format) -> Result<Answer> {
        policy::may_read(self.0, actor, slug).await?;
        let _turn = self.0.0.tables.acquire().await.map_err(Error::internal)?;
        self.written(slug, format, AT_ONCE, &Arc::default()).await
    }

    /// The same of up to `most` rows. Each row is two steps: read, and written.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or where no text is published; `Conflict` `Changed` when it was called off.
    pub(crate) async fn written(
        &self,
        slug: &str,
        format: Format,
        most: u64,
        progress: &Arc<Progress>,
    ) -> Result<Answer> {
        let mut tx = self.0.read_at_once().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let total =
            opened.counts(&mut tx).await?.get(TOTAL).map(|counts| counts.comments).unwrap_or_default();
        progress.of(2 * u64::try_from(total).unwrap_or_default());
        let facts = [
            ("consultation", json!(opened.found.slug)),
            ("title", json!(opened.found.title_ro)),
            ("version", json!(opened.version.number)),
            ("filter", json!("published")),
            ("made", json!(self.0.civil(self.0.now()).rfc3339())),
        ];
        let mut spool: Spool<(i64, i64, i64), report::Comment> = Spool::over(self.0.scratch()?);
        let mut cursor: Option<String> = None;
        loop {
            let consultation = opened.found.id.as_str();
            let (all, to) = (Scope::All, Audience::Everyone);
            let mut rows = reading::find(&mut tx, consultation, &all, to, cursor.as_deref(), BATCH).await?;
            let Some(last) = rows.last() else { break };
            cursor = Some(last.id.clone());
            progress.step(rows.len() as u64)?;
            // Of what was taken back there are no words to export; the register has its number.
            rows.retain(|row| row.state == State::Published);
            let rows = self.exported(&mut tx, &opened, rows).await?;
            let added = move || {
                spool.add(rows.iter().map(|(key, row)| (*key, row)))?;
                Ok(spool)
            };
            spool = aside(added).await?;
            if spool.rows() > most {
                return Ok(Answer::TooMany { most });
            }
        }
        drop(tx);
        let name = format!("{}-comments.{}", opened.found.slug, format.as_str());
        let (to, progress) = (BufWriter::new(self.0.scratch()?), Arc::clone(progress));
        let made = move || {
            spool.sort();
            progress.of(progress.told().0 + spool.rows());
            let mut out = Rows::begin::<report::Comment>(format, &facts, to).map_err(Error::internal)?;
            spool.each(|row| {
                progress.step(1)?;
                out.row(&row).map_err(Error::internal)
            })?;
            ended(out.finish().map_err(Error::internal)?, name, format.media_type())
        };
        Ok(Answer::Made(aside(made).await?))
    }

    /// What a file says of comments, each with its place in the register.
    async fn exported(
        &self,
        tx: &mut Tx,
        opened: &Opened,
        rows: Vec<Spoken>,
    ) -> Result<Vec<((i64, i64, i64), report::Comment)>> {
        let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        let mut answers = reading::answers(self.0, tx, &ids).await?;
        let mut comments = Vec::with_capacity(rows.len());
        for row in rows {
            let answer = answers.remove(&row.id);
            let text = self.0.text(tx, &row.version_id).await?;
            let provision = row.provision(&text)?;
            let organisation = row.organisation()?;
            let page = provision.and_then(|provision| text.page_of(provision));
            let place = row.place_id.as_deref().and_then(|id| opened.text.by_id(id));
            let key = (row.register_year, row.register_number, row.position);
            let comment = report::Comment {
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
            };
            comments.push((key, comment));
        }
        Ok(comments)
    }
}
