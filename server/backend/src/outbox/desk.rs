//! The outbox as administrators see it, and what they decide about mails in doubt.

use model::mails::{Shelf as Name, State, Way};
use model::moment::Instant;

use super::Outbox;
use super::policy::may_look_after;
use super::repo::{self, OnShelf};
use super::view::{Opened, Row, Shelf};
use crate::actor::Actor;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};

/// Mails on one page.
const A_PAGE: usize = 50;

impl Outbox<'_> {
    /// One shelf, from a mail on; where none is named the first that holds anything. Recipients are not named in full.
    ///
    /// # Errors
    /// `Forbidden` but for administrators.
    pub async fn shelf(&self, actor: &Actor, here: Option<Name>, cursor: Option<&str>) -> Result<Shelf> {
        may_look_after(actor)?;
        let mut tx = self.0.read().await?;
        let mut counts = Vec::new();
        for shelf in Name::ALL.iter().copied() {
            let count = match shelf {
                Name::Sent => None,
                _ => Some(repo::count(&mut tx, shelf).await?),
            };
            counts.push((shelf, count));
        }
        let full =
            |(shelf, count): &(Name, Option<i64>)| count.is_none_or(|count| count > 0).then_some(*shelf);
        let here = here.or_else(|| counts.iter().find_map(full)).unwrap_or(Name::Sent);
        let mut stored = repo::shelf(&mut tx, here, cursor, A_PAGE + 1).await?;
        let next = (stored.len() > A_PAGE)
            .then(|| stored.truncate(A_PAGE))
            .and(stored.last())
            .map(|row| row.id.clone());
        let mut rows = Vec::with_capacity(stored.len());
        for stored in stored {
            rows.push(self.row(&mut tx, &stored).await?);
        }
        Ok(Shelf { here, counts, rows, next })
    }

    /// One mail with its recipient and its words. Being read is noted: it shows who wrote to the site.
    ///
    /// # Errors
    /// `Forbidden` but for administrators, `NotFound`.
    pub async fn open(&self, actor: &Actor, id: &str) -> Result<Opened> {
        let staff = may_look_after(actor)?;
        let mut tx = self.0.write().await?;
        let stored = repo::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
        let row = self.row(&mut tx, &stored).await?;
        let way: Option<Way> = stored.way.parse().ok();
        let letter = if way == Some(Way::File) {
            stored.stored().letter(self.0, &mut tx).await.ok()
        } else {
            // Whoever reads the link could use it in the recipient's place.
            row.letter.clone()
        };
        self.0.audit(&mut tx, staff, "read_mail", &format!("mail:{id}")).await?;
        self.0.commit_aside(tx).await?;
        Ok(Opened { row, recipient: stored.recipient, trouble: stored.trouble, way, letter })
    }

    /// Sends a mail in doubt, or one that was given up, once more.
    ///
    /// # Errors
    /// `Forbidden` but for administrators, `NotFound`, `Conflict` for a mail that waits or was sent.
    pub async fn send_again(&self, actor: &Actor, id: &str) -> Result<()> {
        self.decide(actor, id, "send_mail_again", &[State::Doubtful, State::GivenUp]).await
    }

    /// Gives up a mail that waits or is in doubt.
    ///
    /// # Errors
    /// As [`Outbox::send_again`], `Conflict` for a mail that was sent or given up.
    pub async fn give_up(&self, actor: &Actor, id: &str) -> Result<()> {
        self.decide(actor, id, "give_up_mail", &[State::Doubtful, State::Waiting]).await
    }

    async fn decide(&self, actor: &Actor, id: &str, verb: &str, from: &[State]) -> Result<()> {
        let staff = may_look_after(actor)?;
        let mut tx = self.0.write().await?;
        let stored = repo::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
        let again = from.contains(&State::GivenUp);
        let to = if again { State::Waiting } else { State::GivenUp };
        // The state is asked for once more as it is changed: the post may be taking the mail at this moment.
        if !from.contains(&stored.state) || !repo::decide(&mut tx, id, stored.state, to, self.0.now()).await?
        {
            return Err(Conflict::Changed.into());
        }
        self.0.audit(&mut tx, staff, verb, &format!("mail:{id}")).await?;
        if again {
            self.0.0.bell.written();
        }
        self.0.commit(tx).await
    }

    async fn row(&self, tx: &mut Tx, stored: &OnShelf) -> Result<Row> {
        let letter = match stored.stored().letter(self.0, tx).await {
            Ok(letter) => Some(letter.without_secret()),
            Err(Error::NotFound | Error::Internal(_)) => None,
            Err(error) => return Err(error),
        };
        let civil = |at: i64| self.0.civil(Instant(at));
        Ok(Row {
            id: stored.id.clone(),
            to: masked(&stored.recipient),
            letter,
            state: stored.state,
            created: civil(stored.created_at),
            due: (stored.state == State::Waiting).then(|| civil(stored.due_at)),
            sent: stored.sent_at.map(civil),
            tries: stored.tries,
        })
    }
}

/// `ana@exemplu.ro` as `a…@exemplu.ro`.
fn masked(address: &str) -> String {
    let (name, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}…@{host}")
}
