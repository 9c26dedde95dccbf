//! The register as a file, with persons and contacts.

use report::{File, Format, RegisterEntry};

use super::list::Filter;
use super::view::Entry;
use super::write::found;
use super::{RegisterOf, policy};
use crate::Actor;
use crate::error::{Error, Result};

/// Entries fetched at once.
const BATCH: usize = 500;

impl RegisterOf<'_> {
    /// What the filter lists as a file, the lowest number first; that it was taken is an act of its own. For staff in any
    /// role.
    ///
    /// # Errors
    /// As [`RegisterOf::list`].
    pub async fn export(&self, actor: &Actor, slug: &str, filter: &Filter, format: Format) -> Result<File> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let found = found(&mut tx, slug).await?;
        let text = self.newest(&mut tx, &found).await?;
        let mut wanted = self.wanted(filter, text.as_deref())?;
        drop(tx);
        self.0.takes_file(staff, "export_register", &format!("consultation:{}", found.id)).await?;
        let mut tx = self.0.read().await?;
        let mut entries = Vec::new();
        loop {
            let (page, next) = self.page(&mut tx, &found, &wanted, BATCH).await?;
            entries.extend(page.into_iter().map(row));
            let Some(next) = next else { break };
            wanted.before = model::submissions::register_number(&next);
        }
        entries.reverse();
        let register = report::Register {
            consultation: found.slug,
            title: found.title_ro,
            authority: found.authority,
            made: self.0.civil(self.0.now()).rfc3339(),
            entries,
        };
        report::register(&register, format).map_err(Error::internal)
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
