//! An expert says where a comment stands.

use model::placements::Settlement;
use model::{Invalid, Problem, tracking};

use super::repo::{self, Verdict};
use super::{Placements, policy};
use crate::error::{Error, Result};
use crate::events::{self, Event};
use crate::reading::{self, Audience, Opened, Scope};
use crate::readings::mark;
use crate::texts::{Provision, Text};
use crate::{Actor, consultations, tallies};

impl Placements<'_> {
    /// Puts a comment on an earlier version by a provision of the newest, or nowhere, with the reason that everyone may
    /// read; the counters follow. What was said of it before stays readable. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` as [`Placements::waiting`]; `Invalid` by field, `Unknown` on `place` or `other` for a
    /// provision that the newest text does not have.
    pub async fn settle(&self, actor: &Actor, slug: &str, form: &Settlement) -> Result<()> {
        let staff = policy::may_settle(self.0, actor, slug).await?;
        let settled = form.parse()?;
        let mut tx = self.0.write().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        consultations::repo::hold_comments(&mut tx, &found.id).await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let scope = Scope::One { comment: &form.comment, newest: &opened.text.version };
        let id = opened.found.id.as_str();
        if reading::find(&mut tx, id, &scope, Audience::Staff, None, 1).await?.is_empty() {
            return Err(Error::NotFound);
        }
        let place = match &settled.place {
            None => None,
            Some(name) => Some(named(&opened.text, name).ok_or_else(|| {
                let field = if form.other.trim() == name { "other" } else { "place" };
                Invalid::one(field, Problem::Unknown)
            })?),
        };
        let verdict = Verdict {
            comment: &form.comment,
            version: &opened.text.version,
            place: place.map(|place| (place.id.as_str(), place.page.as_deref())),
            account: staff.account.as_str(),
            reason: &settled.reason,
            at: self.0.now(),
        };
        repo::settle(&mut tx, &verdict).await?;
        let submission = events::submission_of(&mut tx, &form.comment).await?;
        let event = Event {
            comment: &form.comment,
            kind: tracking::Event::Settled,
            version: Some(&opened.text.version),
            account: None,
            reason: "",
            at: verdict.at,
        };
        events::write(&mut tx, &submission, &[event]).await?;
        tallies::recount(&mut tx, &opened.found.id, &opened.text).await?;
        mark::all(&mut tx, &opened.found.id).await?;
        self.0.audit(&mut tx, staff, "settle_placement", &format!("comment:{}", form.comment)).await?;
        self.0.commit(tx).await
    }
}

/// By its Akoma Ntoso name, or as it is cited; capitals and spaces aside.
fn named<'a>(text: &'a Text, name: &str) -> Option<&'a Provision> {
    let plain = |label: &str| label.split_whitespace().collect::<String>().to_lowercase();
    let wanted = plain(name);
    text.by_eid(name).or_else(|| text.all().find(|provision| plain(&provision.label) == wanted))
}
