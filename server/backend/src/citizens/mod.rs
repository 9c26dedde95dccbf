//! Citizens: people without an account, who prove an e-mail address by a link and then see all that was sent with it.
//!
//! Whether anything was ever sent with an address is told only to who proves it: asking does the same for every address.

mod policy;
mod repo;
#[cfg(test)]
mod tests;
mod view;

use std::collections::BTreeMap;

use model::Language;
use model::citizens::{Form, folded};
use model::consultations::Stage;
use model::mails::Mail;
use model::moment::Instant;
use model::submissions::{register_number, registered};
use model::tracking::Step;

use crate::actor::{Actor, Citizen};
use crate::consultations::{self, Card};
use crate::error::{Error, Result};
use crate::links::{self, Purpose};
use crate::{Backend, outbox, submissions};
use policy::may_see;

pub use view::{Entry, Mine};

/// How long the mailed link works, in seconds.
const LASTS: i64 = 3_600;
/// Mails that one address gets in an hour, whoever asks: more would only be a nuisance to somebody.
const MAILS_PER_HOUR: i64 = 5;
/// Submissions on one page.
const A_PAGE: usize = 50;

/// The use cases of citizens; see [`Backend::citizens`].
#[derive(Clone, Copy)]
pub struct Citizens<'a>(&'a Backend);

impl Backend {
    /// What can be done by people without an account.
    #[must_use]
    pub fn citizens(&self) -> Citizens<'_> {
        Citizens(self)
    }
}

impl Citizens<'_> {
    /// Mails a link to an address. The same is done for every address, so that neither the answer nor its time tells
    /// whether anything was sent with it.
    ///
    /// # Errors
    /// `Invalid` for what is no address.
    pub async fn ask(&self, form: Form, language: Language) -> Result<()> {
        let form = form.cleaned();
        form.check()?;
        let email = folded(&form.email);
        let since = self.0.now().plus_seconds(-LASTS);
        let mut tx = self.0.write().await?;
        if repo::asked(&mut tx, &email, since).await? < MAILS_PER_HOUR {
            let link = links::make(self.0, &mut tx, Purpose::Citizen, &email, "", LASTS).await?;
            outbox::write(self.0, &mut tx, &form.email, language, &Mail::MySubmissions { link }).await?;
        }
        self.0.commit(tx).await
    }

    /// Whether the secret of a mailed link still works.
    ///
    /// # Errors
    /// `NotFound` for one that was used, has expired, or never was.
    pub async fn knows(&self, secret: &str) -> Result<()> {
        let mut tx = self.0.read().await?;
        links::find(&mut tx, Purpose::Citizen, secret, self.0.now()).await?.map(|_| ()).ok_or(Error::NotFound)
    }

    /// Uses a mailed link up, and says whose address it proves.
    ///
    /// # Errors
    /// `NotFound` for one that was used, has expired, or never was.
    pub async fn enter(&self, secret: &str) -> Result<Citizen> {
        let mut tx = self.0.write().await?;
        let link =
            links::take(&mut tx, Purpose::Citizen, secret, self.0.now()).await?.ok_or(Error::NotFound)?;
        self.0.commit(tx).await?;
        Ok(Citizen { email: link.subject })
    }

    /// A page of everything that was sent with the citizen's address, the newest first; `cursor` is the number of the
    /// last one on the page before.
    ///
    /// # Errors
    /// `Forbidden` for who has proved no address.
    pub async fn mine(&self, actor: &Actor, cursor: Option<&str>) -> Result<Mine> {
        let citizen = may_see(actor)?;
        let before = cursor.and_then(register_number);
        let mut tx = self.0.read().await?;
        let mut rows = repo::sent(&mut tx, &citizen.email, before, A_PAGE + 1).await?;
        let next = (rows.len() > A_PAGE).then(|| rows.truncate(A_PAGE)).and(rows.last());
        let next = next.map(|row| registered(row.register_year, row.register_number));
        let mut cards: BTreeMap<String, Card> = BTreeMap::new();
        let mut entries = Vec::with_capacity(rows.len());
        for row in rows {
            let key = row.consultation_id.as_str();
            let card = match cards.get(key) {
                Some(card) => card.clone(),
                None => {
                    let found = consultations::repo::by_id(&mut tx, &row.consultation_id).await?;
                    let card = found.ok_or(Error::NotFound)?.card(self.0);
                    cards.insert(key.to_owned(), card.clone());
                    card
                }
            };
            let others =
                row.comments - row.hidden - row.waiting - row.withdrawn - row.credited - row.answered;
            let on_their_way = if matches!(card.stage, Stage::Preparing | Stage::Open) {
                Step::Published
            } else {
                Step::Considered
            };
            let mut stand = vec![
                (on_their_way, others),
                (Step::Credited, row.credited),
                (Step::Answered, row.answered),
                (Step::Waiting, row.waiting),
                (Step::Hidden, row.hidden),
                (Step::Withdrawn, row.withdrawn),
            ];
            stand.retain(|(_, count)| *count > 0);
            entries.push(Entry {
                stand,
                news: row.news,
                number: registered(row.register_year, row.register_number),
                secret: submissions::secret(self.0, &row.id)?,
                sent: self.0.civil(Instant(row.sent_at)),
                comments: row.comments,
                own: row.own,
                card,
            });
        }
        Ok(Mine { email: citizen.email.clone(), entries, next })
    }
}
