//! Delivery: whoever sends takes what is due for a while, and says of each mail what became of it.

use model::mails::Way;
use model::moment::Instant;

use super::letter::Letter;
use super::{Outbox, repo};
use crate::error::{Error, Result};

const MINUTE: i64 = 60;

/// How long a mail may be under way, in seconds: longer than a process ever takes for what it took at once.
pub const LEASE: i64 = 15 * MINUTE;

/// After which try to wait how many minutes; after the last of these always as long as that.
const WAITS: [i64; 6] = [1, 5, 15, 60, 180, 360];

/// After so many tries, which take five days and a half, a mail is given up (RFC 5321, section 4.5.4.1 asks for four or
/// five days at least).
const MOST_TRIES: i64 = 26;

/// What the server's answer may take of the storage, in characters.
const TROUBLE: usize = 500;

/// What became of a mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was handed over.
    Sent(Way),
    /// It was not, and may be later; with what the other side said.
    Failed(String),
    /// It never will be.
    Refused(String),
    /// It may have been: the line broke after all of it was said and before the answer.
    Doubtful(String),
    /// Nothing was tried.
    Untried,
}

impl Outbox<'_> {
    /// Resolves when a mail was put into the outbox by this process.
    pub async fn rung(&self) {
        self.0.0.bell.rung().await;
    }

    /// Takes mails that are due, the longest due first, for [`LEASE`] seconds. No other process gets the same until each
    /// is settled; those that an earlier one left unsettled become doubtful, and what is about something that is gone
    /// is given up.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn claim(&self, most: i64) -> Result<Vec<Letter>> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        repo::doubt(&mut tx, now).await?;
        let mut letters = Vec::new();
        for stored in repo::claim(&mut tx, now, now.plus_seconds(LEASE), most).await? {
            let id = stored.id.clone();
            match stored.letter(self.0, &mut tx).await {
                Ok(letter) => letters.push(letter),
                Err(Error::NotFound) => repo::give_up(&mut tx, &id, "what it is about is gone").await?,
                Err(Error::Internal(cause)) => {
                    tracing::error!(mail = id, %cause, "a mail cannot be read");
                    repo::give_up(&mut tx, &id, "it cannot be read").await?;
                }
                Err(error) => return Err(error),
            }
        }
        self.0.commit_aside(tx).await?;
        letters.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(letters)
    }

    /// Says what became of a mail that was taken. Of one that is doubtful by now only that it was sent is still heard.
    ///
    /// # Errors
    /// `Unavailable`: then the mail becomes doubtful by itself.
    pub async fn settle(&self, letter: &Letter, fate: &Fate) -> Result<()> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        match fate {
            Fate::Sent(way) => repo::sent(&mut tx, &letter.id, *way, now).await?,
            Fate::Failed(trouble) => {
                let tries = repo::tries(&mut tx, &letter.id).await?.unwrap_or_default();
                match due(now, tries) {
                    Some(due) => repo::wait(&mut tx, &letter.id, due, &short(trouble)).await?,
                    None => repo::give_up(&mut tx, &letter.id, &short(trouble)).await?,
                }
            }
            Fate::Refused(trouble) => repo::give_up(&mut tx, &letter.id, &short(trouble)).await?,
            Fate::Doubtful(trouble) => repo::doubt_one(&mut tx, &letter.id, &short(trouble)).await?,
            Fate::Untried => repo::untake(&mut tx, &letter.id).await?,
        }
        tx.commit().await
    }
}

/// When to try again after so many tries; `None` when that was the last.
fn due(now: Instant, tries: i64) -> Option<Instant> {
    if tries >= MOST_TRIES {
        return None;
    }
    let index = usize::try_from(tries.max(1) - 1).unwrap_or_default();
    let minutes = WAITS.get(index).or(WAITS.last()).copied()?;
    Some(now.plus_seconds(minutes * MINUTE))
}

/// One line of bounded length: it comes from another host.
fn short(trouble: &str) -> String {
    trouble.chars().map(|c| if c.is_control() { ' ' } else { c }).take(TROUBLE).collect()
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn tries_become_rarer_and_end_after_five_days() {
        let mut now = Instant(0);
        let mut gaps = Vec::new();
        for tries in 1.. {
            let Some(next) = due(now, tries) else { break };
            gaps.push((next.0 - now.0) / 60_000);
            now = next;
        }
        assert_eq!(gaps[..7], [1, 5, 15, 60, 180, 360, 360]);
        let days = now.0 / 86_400_000;
        assert_eq!(days, 5);
    }
}
