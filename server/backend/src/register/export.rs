//! The register as a file, with persons and contacts.

use std::io::BufWriter;
use std::sync::Arc;

use report::{Format, RegisterEntry, Rows};
use serde_json::json;

use super::list::Filter;
use super::view::Entry;
use super::write::found;
use super::{RegisterOf, policy};
use crate::Actor;
use crate::error::{Error, Result};
use crate::tables::{AT_ONCE, Answer, Progress, Spool, aside, ended};

/// Entries fetched at once.
const BATCH: usize = 500;

impl RegisterOf<'_> {
    /// What the filter lists as a file, the lowest number first, of up to [`AT_ONCE`] entries; that it was taken is an act
    /// of its own. For staff in any role.
    ///
    /// # Errors
    /// As [`RegisterOf::list`].
    pub async fn export(&self, actor: &Actor, slug: &str, filter: &Filter, format: Format) -> Result<Answer> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let found = found(&mut tx, slug).await?;
        let text = self.newest(&mut tx, &found).await?;
        self.wanted(filter, text.as_deref())?;
        drop(tx);
        self.0.takes_file(staff, "export_register", &format!("consultation:{}", found.id)).await?;
        let _turn = self.0.0.tables.acquire().await.map_err(Error::internal)?;
        self.written(slug, filter, (format, AT_ONCE), &Arc::default()).await
    }

    /// The same of up to so many entries. Each is two steps: read, and written.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug; `Invalid` with the fields of the filter; `Conflict` `Changed` when it was called off.
    pub(crate) async fn written(
        &self,
        slug: &str,
        filter: &Filter,
        (format, most): (Format, u64),
        progress: &Arc<Progress>,
    ) -> Result<Answer> {
        let mut tx = self.0.read_at_once().await?;
        let found = found(&mut tx, slug).await?;
        let text = self.newest(&mut tx, &found).await?;
        let mut wanted = self.wanted(filter, text.as_deref())?;
        let mut spool: Spool<u64, RegisterEntry> = Spool::over(self.0.scratch()?);
        loop {
            let (page, next) = self.page(&mut tx, &found, &wanted, BATCH).await?;
            progress.step(page.len() as u64)?;
            let added = move || {
                // The highest number comes first, and stands last.
                let from = spool.rows();
                let rows: Vec<RegisterEntry> = page.into_iter().map(row).collect();
                spool.add((from..).map(|place| u64::MAX - place).zip(&rows))?;
                Ok(spool)
            };
            spool = aside(added).await?;
            if spool.rows() > most {
                return Ok(Answer::TooMany { most });
            }
            let Some(next) = next else { break };
            wanted.before = model::submissions::register_number(&next);
        }
        drop(tx);
        let facts = [
            ("consultation", json!(found.slug)),
            ("title", json!(found.title_ro)),
            ("authority", json!(found.authority)),
            ("made", json!(self.0.civil(self.0.now()).rfc3339())),
        ];
        let name = format!("{}-register.{}", found.slug, format.as_str());
        let (to, progress) = (BufWriter::new(self.0.scratch()?), Arc::clone(progress));
        let made = move || {
            spool.sort();
            progress.of(2 * spool.rows());
            let mut out = Rows::begin::<RegisterEntry>(format, &facts, to).map_err(Error::internal)?;
            spool.each(|row| {
                progress.step(1)?;
                out.row(&row).map_err(Error::internal)
            })?;
            ended(out.finish().map_err(Error::internal)?, name, format.media_type())
        };
        Ok(Answer::Made(aside(made).await?))
    }
}

fn row(entry: Entry) -> RegisterEntry {
    let Entry { line, person, entered, .. } = entry;
    let (entered, entered_by) = entered.map(|(at, by)| (at.rfc3339(), by)).unwrap_or_default();
    let person = person.unwrap_or_default();
    let label =
        |article: super::Article| if article.label.is_empty() { "act".to_owned() } else { article.label };
    RegisterEntry {
        number: line.number,
        received: line.received.rfc3339(),
        entered,
        entered_by,
        means: line.means.to_string(),
        erased: line.erased,
        sender_kind: line.kind.to_string(),
        name: person.name,
        organisation: person.organisation,
        email: person.email,
        contact: person.contact,
        county: person.county,
        published: line.name.is_some(),
        articles: line.articles.into_iter().map(label).collect(),
    }
}
