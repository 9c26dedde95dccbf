//! What a file is made of.

use std::sync::Arc;

use model::exports::Kind;

use super::Exports;
use super::repo::Claimed;
use crate::centraliser::Wanted;
use crate::error::{Error, Result};
use crate::register::Filter;
use crate::tables::{Answer, Progress};

impl Exports<'_> {
    /// Makes the file of an order. Each row is two steps: read, and written.
    pub(super) async fn make(&self, order: &Claimed, progress: &Arc<Progress>) -> Result<Answer> {
        let (slug, format) = (order.slug.as_str(), order.format.as_str());
        let unknown = |()| Error::internal("an unknown format");
        match order.kind {
            Kind::Centraliser => {
                let wanted = Wanted { slug, provision: order.filter.as_deref(), language: order.language };
                let format = format.parse().map_err(unknown)?;
                self.0.centraliser().written(wanted, format, u64::MAX, progress).await
            }
            Kind::Comments => {
                self.0.counts().written(slug, format.parse().map_err(unknown)?, u64::MAX, progress).await
            }
            Kind::Register => {
                let all = (format.parse().map_err(unknown)?, u64::MAX);
                self.0.register().written(slug, &Filter::default(), all, progress).await
            }
        }
    }
}
