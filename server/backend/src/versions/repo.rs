//! The SQL of published versions.

use model::ids::ConsultationId;
use model::moment::Instant;

use crate::Backend;
use crate::consultations::Version;
use crate::db::{Tx, many};
use crate::error::Result;

/// Versions of one act; laws that take years have some dozens.
const MOST: i64 = 200;

/// A published version.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Published {
    pub(super) id: String,
    pub(super) number: i64,
    pub(super) title: String,
    pub(super) file_name: String,
    pub(super) articles: i64,
    pub(super) published_at: i64,
}

impl Published {
    /// The public view.
    pub(super) fn version(&self, backend: &Backend) -> Version {
        Version {
            number: self.number,
            title: self.title.clone(),
            file_name: self.file_name.clone(),
            published: backend.civil(Instant(self.published_at)),
        }
    }
}

/// The published versions of a consultation, the oldest first.
pub(super) async fn published(tx: &mut Tx, consultation: &ConsultationId) -> Result<Vec<Published>> {
    const PUBLISHED: &str = "select id, number, title, file_name, articles, published_at from versions \
        where consultation_id = $1 and published_at is not null order by number limit $2";
    Ok(many!(tx, Published, PUBLISHED, consultation.as_str(), MOST)?)
}
