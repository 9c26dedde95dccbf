//! Counts: the per-article table, the comments behind it, and both as files.

mod view;

use model::counts::Row;
use report::{File, Format};

pub use view::{Order, StaffComment, StaffList, Table};

use crate::error::{Error, Result};
use crate::{Actor, Backend};

/// The use cases of counts; see [`Backend::counts`].
#[derive(Clone, Copy)]
pub struct CountsOf<'a>(&'a Backend);

impl Backend {
    /// What is counted.
    #[must_use]
    pub fn counts(&self) -> CountsOf<'_> {
        CountsOf(self)
    }
}

impl CountsOf<'_> {
    /// Articles.
    pub async fn articles(&self, _slug: &str, _order: Order) -> Result<Table> {
        Err(Error::NotFound)
    }
    /// Parts.
    pub async fn parts(&self, _slug: &str, _eid: &str) -> Result<Vec<Row>> {
        Err(Error::NotFound)
    }
    /// Comments for staff.
    pub async fn comments(&self, _actor: &Actor, _slug: &str, _provision: Option<&str>, _cursor: Option<&str>) -> Result<StaffList> {
        Err(Error::NotFound)
    }
    /// File.
    pub async fn export_articles(&self, _actor: &Actor, _slug: &str, _order: Order, _format: Format) -> Result<File> {
        Err(Error::NotFound)
    }
    /// File.
    pub async fn export_comments(&self, _actor: &Actor, _slug: &str, _format: Format) -> Result<File> {
        Err(Error::NotFound)
    }
}
