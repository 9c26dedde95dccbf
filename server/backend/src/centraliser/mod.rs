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

use std::fs::File;
use std::io::{BufWriter, Seek, SeekFrom, Write};

use model::language::Language;
use model::provisions::{UNPLACED, WHOLE_ACT, eid_of};
use report::centraliser::{self as table, Format, Head, Seal, Writer};

use crate::consultations::staff_of;
use crate::error::{Error, Result};
use crate::reading::Opened;
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

/// A file that was made.
pub struct Made {
    /// Name with its ending.
    pub name: String,
    /// Media type.
    pub media_type: &'static str,
    /// Bytes.
    pub length: u64,
    /// The content, from its beginning; it vanishes with the last who holds it.
    pub file: File,
}

/// What came of it.
pub enum Answer {
    /// A file.
    Made(Made),
    /// There are more rows than the format takes; nothing was cut.
    TooMany {
        /// How many it takes.
        most: u64,
    },
}

impl CentraliserOf<'_> {
    /// The table as a file; that it was taken is an act of its own. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or provision, or where no text is published.
    pub async fn table(&self, actor: &Actor, wanted: Wanted<'_>, format: Format) -> Result<Answer> {
        let _turn = self.0.0.tables.acquire().await.map_err(Error::internal)?;
        let (head, spool) = match self.collected(actor, wanted, "export_centraliser", format.most()).await? {
            Ok(collected) => collected,
            Err(most) => return Ok(Answer::TooMany { most }),
        };
        let scratch = self.0.scratch()?;
        let made = move || {
            let name = head.file_name(format);
            let head = Head { seal: seal(&spool)?, ..head };
            let mut writer =
                Writer::begin(format, &head, BufWriter::new(scratch)).map_err(Error::internal)?;
            spool.each(|row| writer.row(row).map_err(Error::internal))?;
            ended(writer.finish().map_err(Error::internal)?, name, format.media_type())
        };
        let made = tokio::task::spawn_blocking(made).await.map_err(Error::internal)??;
        Ok(Answer::Made(made))
    }

    /// The newest text as a Word document with the comments at their provisions; that it was taken is an act of its own. For
    /// staff in any role.
    ///
    /// # Errors
    /// As [`CentraliserOf::table`].
    pub async fn annotated(&self, actor: &Actor, wanted: Wanted<'_>) -> Result<Answer> {
        let most = table::MOST_REMARKS;
        let _turn = self.0.0.tables.acquire().await.map_err(Error::internal)?;
        let (head, spool) = match self.collected(actor, wanted, "export_annotated_draft", most).await? {
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
        let made = tokio::task::spawn_blocking(made).await.map_err(Error::internal)??;
        Ok(Answer::Made(made))
    }

    /// The rows in the order of the law, and what the file will say of itself but its checksum; or how many rows it takes at
    /// most, when there are more.
    async fn collected(
        &self,
        actor: &Actor,
        wanted: Wanted<'_>,
        verb: &str,
        most: u64,
    ) -> Result<std::result::Result<(Head, Spool), u64>> {
        let staff: &Staff = staff_of(self.0, actor, Role::ALL, wanted.slug).await?;
        let mut tx = self.0.read().await?;
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
        drop(tx);
        self.0.takes_file(staff, verb, &format!("consultation:{}", opened.found.id)).await?;
        let mut tx = self.0.read().await?;
        let spool = collect::collect(self.0, &mut tx, &opened, &scope, most).await?;
        Ok(spool.map(|spool| (head, spool)))
    }
}

impl Backend {
    /// A nameless file beside the database: it is gone when nobody holds it any more, also after a crash.
    fn scratch(&self) -> Result<File> {
        tempfile::tempfile_in(&self.0.nameless).map_err(|error| Error::Unavailable(Box::new(error)))
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

fn ended(mut written: BufWriter<File>, name: String, media_type: &'static str) -> Result<Made> {
    let io = |error: std::io::Error| Error::Unavailable(Box::new(error));
    written.flush().map_err(io)?;
    let mut file = written.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    let length = file.seek(SeekFrom::End(0)).map_err(io)?;
    file.seek(SeekFrom::Start(0)).map_err(io)?;
    Ok(Made { name, media_type, length, file })
}
