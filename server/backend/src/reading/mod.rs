//! Reading: the newest published version of a text, and what people said about it. Everything here is public.

mod view;

pub use view::{ActPage, ArticlePage, Node, OutlineItem, TextPage, Voice, Voices};

use crate::Backend;
use crate::consultations::Version;
use crate::db::Tx;
use crate::error::{Error, Result};

/// The use cases of reading; see [`Backend::reading`].
#[derive(Clone, Copy)]
pub struct Reading<'a>(&'a Backend);

impl Backend {
    /// What can be read.
    #[must_use]
    pub fn reading(&self) -> Reading<'_> {
        Reading(self)
    }
}

pub(crate) async fn outline(_backend: &Backend, _tx: &mut Tx, _consultation: &str, _version: &str) -> Result<Vec<OutlineItem>> {
    Ok(Vec::new())
}

impl Reading<'_> {
    /// The whole text.
    pub async fn text(&self, _slug: &str) -> Result<TextPage> {
        Err(Error::NotFound)
    }
    /// One article.
    pub async fn article(&self, _slug: &str, _address: &str, _cursor: Option<&str>) -> Result<ArticlePage> {
        Err(Error::NotFound)
    }
    /// The whole act.
    pub async fn act(&self, _slug: &str, _cursor: Option<&str>) -> Result<ActPage> {
        Err(Error::NotFound)
    }
    /// The tree.
    pub async fn tree(&self, _slug: &str) -> Result<(Version, Vec<Node>)> {
        Err(Error::NotFound)
    }
    /// Comments.
    pub async fn voices(&self, _slug: &str, _provision: Option<&str>, _cursor: Option<&str>, _limit: i64) -> Result<Voices> {
        Err(Error::NotFound)
    }
}
/// Texts.
#[derive(Default)]
pub(crate) struct Texts;
