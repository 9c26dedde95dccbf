//! Open data: what is published of a consultation, for anybody to take and use. Files are made as they are taken, a batch at a
//! time, each batch of the moment at which it is read: what is hidden meanwhile is not given any more.

mod rows;
#[cfg(test)]
mod tests;

use report::Format;
use report::open_data::{About, Head, Pieces, package};

use crate::Backend;
use crate::error::{Error, Result};
use crate::reading::Opened;
use rows::Rows;

pub use report::open_data::{Column, Kind, LICENCE, TABLES, Table, Words, table};

/// The use cases of open data; see [`Backend::open_data`].
#[derive(Clone, Copy)]
pub struct OpenData<'a>(&'a Backend);

impl Backend {
    /// What anybody may take.
    #[must_use]
    pub fn open_data(&self) -> OpenData<'_> {
        OpenData(self)
    }
}

/// A file on its way.
pub struct Taking {
    /// Name with its ending.
    pub name: String,
    /// Media type.
    pub media_type: &'static str,
    backend: Backend,
    head: Head,
    rows: Rows,
    pieces: Pieces,
    stands: Stands,
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    Before,
    Within,
    After,
}

impl OpenData<'_> {
    /// A table as a file. Public.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug, or where no text is published.
    pub async fn take(&self, slug: &str, table: &'static Table, format: Format) -> Result<Taking> {
        let opened = Opened::by_slug(self.0, &mut self.0.read().await?, slug).await?;
        let head = self.head(&opened);
        Ok(Taking {
            name: format!("{}-{}.{}", head.consultation, table.name, format.as_str()),
            media_type: format.media_type(),
            backend: self.0.clone(),
            rows: Rows::of(self.0, opened, table).await?,
            pieces: Pieces::of(table, format),
            head,
            stands: Stands::Before,
        })
    }

    /// The description of every table, for programs (`datapackage.json`). `homepage` is where the consultation is read. Public.
    ///
    /// # Errors
    /// As [`OpenData::take`].
    pub async fn description(&self, slug: &str, homepage: String) -> Result<Vec<u8>> {
        let opened = Opened::by_slug(self.0, &mut self.0.read().await?, slug).await?;
        let about = About { head: self.head(&opened), authority: opened.found.authority, homepage };
        package(&about).map_err(Error::internal)
    }

    fn head(&self, opened: &Opened) -> Head {
        Head {
            consultation: opened.found.slug.clone(),
            title: opened.found.title_ro.clone(),
            version: opened.version.number,
            made: self.0.civil(self.0.now()).rfc3339(),
        }
    }
}

impl Taking {
    /// The next piece; none at the end.
    ///
    /// # Errors
    /// `Unavailable`. What was taken by then is not whole.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        match self.stands {
            Stands::Before => {
                self.stands = Stands::Within;
                self.pieces.begin(&self.head).map(Some).map_err(Error::internal)
            }
            Stands::Within => match self.rows.next(&self.backend).await? {
                Some(rows) => self.pieces.rows(&rows).map(Some).map_err(Error::internal),
                None => {
                    self.stands = Stands::After;
                    Ok(Some(self.pieces.end().to_vec()))
                }
            },
            Stands::After => Ok(None),
        }
    }
}
