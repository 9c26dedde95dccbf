//! The comments that led to changes, as editors state them.

use std::collections::HashMap;

use model::moment::Instant;
use model::submissions::{SenderKind, registered};

use super::Credited;
use crate::Backend;
use crate::db::{Tx, many};
use crate::error::Result;

/// Credits of one version; each is a box that a person ticked.
const MOST: i64 = 20_000;

/// The published comments that led to the changes of these versions, by the id of the changed provision.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn credited(
    backend: &Backend,
    tx: &mut Tx,
    versions: &[&str],
) -> Result<HashMap<String, Vec<Credited>>> {
    let mut by_provision: HashMap<String, Vec<Credited>> = HashMap::new();
    for version in versions {
        for row in rows(tx, version).await? {
            let (provision, credited) = row.view(backend);
            by_provision.entry(provision).or_default().push(credited);
        }
    }
    Ok(by_provision)
}

/// A credited comment as stored.
#[derive(sqlx::FromRow)]
struct CreditedRow {
    provision_id: String,
    comment_id: String,
    body: String,
    proposed_wording: String,
    sender_name: String,
    #[sqlx(try_from = "String")]
    sender_kind: SenderKind,
    sender_organisation: String,
    sender_county: String,
    publish_name: bool,
    sent_at: i64,
    register_year: i64,
    register_number: i64,
}

impl CreditedRow {
    /// The id of the changed provision, and what everyone sees of the comment.
    fn view(self, backend: &Backend) -> (String, Credited) {
        let name = match self.sender_kind {
            SenderKind::Organisation => self.sender_organisation,
            SenderKind::Citizen => self.sender_name,
        };
        let credited = Credited {
            comment: self.comment_id,
            number: registered(self.register_year, self.register_number),
            sent: backend.civil(Instant(self.sent_at)),
            author: self.publish_name.then_some(name),
            sender_kind: self.sender_kind,
            county: self.sender_county,
            text: if self.body.is_empty() { self.proposed_wording } else { self.body },
        };
        (self.provision_id, credited)
    }
}

/// The published comments behind the changes of a version, in the order of the register.
async fn rows(tx: &mut Tx, version: &str) -> Result<Vec<CreditedRow>> {
    const CREDITED: &str = "select k.provision_id, k.comment_id, c.body, c.proposed_wording, s.sender_name, s.sender_kind, \
         s.sender_organisation, s.sender_county, s.publish_name, s.sent_at, s.register_year, s.register_number \
         from credits k join comments c on c.id = k.comment_id join submissions s on s.id = c.submission_id \
         where k.version_id = $1 and c.state = 'published' and s.state = 'sent' \
         order by s.register_year, s.register_number, c.position limit $2";
    Ok(many!(tx, CreditedRow, CREDITED, version, MOST)?)
}
