//! What became of a text since its first published version: what people were asked about, against what stands now.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use model::ids::ConsultationId;

use super::compared::Compared;
use super::view::{Side, Unit};
use super::{credited, repo};
use crate::Backend;
use crate::error::{Error, Result};

/// The newest version against the first.
pub(crate) struct Since {
    /// Numbers of the two.
    pub(crate) numbers: (i64, i64),
    /// Ids of the versions after the first.
    later: Vec<String>,
    compared: Arc<Compared>,
}

impl Backend {
    /// What became of the text of a consultation since its first version; nothing while there is only one. As
    /// [`Backend::compared`]: hold no transaction while asking.
    ///
    /// # Errors
    /// As [`Backend::compared`].
    pub(crate) async fn since_first(&self, consultation: &ConsultationId) -> Result<Option<Since>> {
        let published = repo::published(&mut self.read().await?, consultation).await?;
        let [first, .., newest] = published.as_slice() else { return Ok(None) };
        let later = published.iter().skip(1).map(|one| one.id.clone()).collect();
        let compared = self.compared(&first.id, &newest.id).await?;
        Ok(Some(Since { numbers: (first.number, newest.number), later, compared }))
    }
}

impl Since {
    /// Ids of the articles, annexes and headings whose words changed, or that are new.
    pub(crate) fn changed(&self) -> BTreeSet<String> {
        self.compared.changed()
    }

    /// Those that are gone, as they were, in the order of the first text.
    pub(crate) fn gone(&self) -> Vec<Side> {
        self.compared.gone()
    }

    /// What changed in these, by their ids, each change with the comments that led to it.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn units(
        &self,
        backend: &Backend,
        ids: BTreeSet<String>,
    ) -> Result<HashMap<String, Unit>> {
        let compared = Arc::clone(&self.compared);
        // Word by word: long texts take their time.
        let made = tokio::task::spawn_blocking(move || compared.units_of(&ids)).await;
        let mut units = made.map_err(Error::internal)?;
        let later: Vec<&str> = self.later.iter().map(String::as_str).collect();
        let mut credited = credited::credited(backend, &mut backend.read().await?, &later).await?;
        for change in units.values_mut().flat_map(|unit| &mut unit.changes) {
            let of = change.provision().and_then(|id| credited.remove(id));
            change.credits = of.unwrap_or_default();
        }
        Ok(units)
    }
}
