//! The centraliser of a consultation as a file, and the draft with the comments beside it.
//!
//! What is in it: every comment that was sent and not taken back. Words that are not published are not in it, only that
//! something was said, because the file is passed on and printed; the name of a sender is in it only with their consent.
//!
//! A million rows are made without holding them: they are read by keyset from one snapshot, kept in a nameless file
//! beside the database, sorted there by the order of the law, and written off the async threads.

mod collect;
mod spool;
#[cfg(test)]
mod tests;

use std::io::BufWriter;
use std::sync::Arc;

use model::language::Language;
use model::provisions::{UNPLACED, WHOLE_ACT, eid_of};
use report::centraliser::{self as table, Format, Head, Seal, Writer};

use crate::consultations::staff_of;
use crate::error::{Error, Result};
use crate::reading::{Opened, Scope};
use crate::tables::{AT_ONCE, Answer, Progress, aside, ended};
use crate::tallies::TOTAL;
use crate::{Actor, Backend, Staff};
use model::accounts::Role;

use spool::Spool;

/// The use cases of the centraliser; see [`Backend::centraliser`].
#[derive(Clone, Copy)]
pub struct CentraliserOf<'a>(&'a Backend);

impl Backend {
    /// The centraliser.
    #[must_use]
    pub fn centraliser(&self) -> CentraliserOf<'_> {
        CentraliserOf(self)
    }
}

/// What is taken: which comments, with words of which language.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Name of the consultation in addresses.
    pub slug: &'a str,
    /// As the filter of the desk's comments: absent for everything, empty or `act` for the act as a whole, `unplaced`, or the
    /// Akoma Ntoso name of a provision, with what stands below it.
    pub provision: Option<&'a str>,
    /// Of the words around the rows.
    pub language: Language,
}

impl CentraliserOf<'_> {
    /// The table as a file, of up to [`AT_ONCE`] rows; that it was taken is an act of its own. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or provision, or where no text is published.
    pub async fn table(&self, actor: &Actor, wanted: Wanted<'_>, format: Format) -> Result<Answer> {
        self.takes(actor, wanted, "export_centraliser").await?;
        let _turn = self.0.0.tables.acquire().await.map_err(Error::internal)?;
        self.written(wanted, format, AT_ONCE, &Arc::default()).await
    }

    /// The newest text as a Word document with the comments at their provisions; that it was taken is an act of its own. For
    /// staff in any role.
    ///
    /// # Errors
    /// As [`CentraliserOf::table`].
    pub async fn annotated(&self, actor: &Actor, wanted: Wanted<'_>) -> Result<Answer> {
        self.takes(actor, wanted, "export_annotated_draft").await?;
        let most = table::MOST_REMARKS;
        let _turn = self.0.0.tables.acquire().await.map_err(Error::internal)?;
        let (head, spool) = match self.collected(wanted, most, &Progress::default()).await? {
            Ok(collected) => collected,
            Err(most) => return Ok(Answer::TooMany { most }),
        };
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, wanted.slug).await?;
        let draft = crate::texts::draft(&mut tx, &opened.text.version).await?;
        drop(tx);
        let scratch = self.0.scratch()?;
        let made = move || {
            let name = format!("{}-observatii-v{}.docx", head.consultation, head.version);
            let head = Head { seal: seal(&spool)?, ..head };
            let kept = spool.all()?;
            let rows: Vec<table::Row<'_>> = kept.iter().map(|kept| spool.row(kept)).collect();
            let to = BufWriter::new(scratch);
            let written = table::annotated(&head, &draft, &rows, to).map_err(Error::internal)?;
            ended(written, name, Format::Docx.media_type())
        };
        let made = aside(made).await?;
        Ok(Answer::Made(made))
    }

    /// The table as a file of up to `most` rows, and no more than its format takes. Each row is two steps: read, and
    /// written.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or provision, or where no text is published; `Conflict` `Changed` when it was called
    /// off.
    pub(crate) async fn written(
        &self,
        wanted: Wanted<'_>,
        format: Format,
        most: u64,
        progress: &Arc<Progress>,
    ) -> Result<Answer> {
        let most = most.min(format.most());
        let (head, spool) = match self.collected(wanted, most, progress).await? {
            Ok(collected) => collected,
            Err(most) => return Ok(Answer::TooMany { most }),
        };
        let (scratch, progress) = (self.0.scratch()?, Arc::clone(progress));
        let made = move || {
            let name = head.file_name(format);
            let head = Head { seal: seal(&spool)?, ..head };
            progress.of(2 * head.seal.rows);
            let mut writer =
                Writer::begin(format, &head, BufWriter::new(scratch)).map_err(Error::internal)?;
            spool.each(|row| {
                progress.step(1)?;
                writer.row(row).map_err(Error::internal)
            })?;
            ended(writer.finish().map_err(Error::internal)?, name, format.media_type())
        };
        let made = aside(made).await?;
        Ok(Answer::Made(made))
    }

    /// That somebody takes such a file, on record.
    async fn takes(&self, actor: &Actor, wanted: Wanted<'_>, verb: &str) -> Result<()> {
        let staff: &Staff = staff_of(self.0, actor, Role::ALL, wanted.slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, wanted.slug).await?;
        opened.scope(wanted.provision)?;
        drop(tx);
        self.0.takes_file(staff, verb, &format!("consultation:{}", opened.found.id)).await
    }

    /// The rows in the order of the law, and what the file will say of itself but its checksum; or how many rows it takes at
    /// most, when there are more.
    async fn collected(
        &self,
        wanted: Wanted<'_>,
        most: u64,
        progress: &Progress,
    ) -> Result<std::result::Result<(Head, Spool), u64>> {
        let mut tx = self.0.read_at_once().await?;
        let opened = Opened::by_slug(self.0, &mut tx, wanted.slug).await?;
        let (scope, provision) = opened.scope(wanted.provision)?;
        let head = Head {
            language: wanted.language,
            filter: match wanted.provision.map(eid_of) {
                None => "all".to_owned(),
                Some(WHOLE_ACT) => "act".to_owned(),
                Some(UNPLACED) => UNPLACED.to_owned(),
                Some(eid) => eid.to_owned(),
            },
            filter_label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
            title: opened.found.title_ro.clone(),
            authority: opened.found.authority.clone(),
            consultation: opened.found.slug.clone(),
            version: opened.version.number,
            made: self.0.civil(self.0.now()).rfc3339(),
            seal: Seal { rows: 0, sha256: String::new() },
        };
        if matches!(scope, Scope::All) {
            let counts = opened.counts(&mut tx).await?;
            let comments = counts.get(TOTAL).map(|counts| counts.comments).unwrap_or_default();
            progress.of(2 * u64::try_from(comments).unwrap_or_default());
        }
        let spool = collect::collect(self.0, &mut tx, &opened, &scope, most, progress).await?;
        Ok(spool.map(|spool| (head, spool)))
    }
}

/// Rows and checksum of what is kept.
fn seal(spool: &Spool) -> Result<Seal> {
    let mut sum = table::Checksum::default();
    spool.each(|row| {
        sum.add(row);
        Ok(())
    })?;
    Ok(sum.seal())
}
