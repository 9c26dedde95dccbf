//! Proof of work: what somebody is asked to solve who sends very much, and whether they did. Each solution lets in one
//! submission, to one consultation, for twenty minutes; one that was used is stored in the transaction of what it let in.

mod repo;
#[cfg(test)]
mod tests;

use hmac::{Hmac, KeyInit, Mac};
use model::challenge::{ALGORITHM, Challenge, Solution, digest};
use model::moment::Instant;
use sha2::Sha256;

use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::{Backend, chance, consultations, links};

pub(crate) use repo::spend_all;

/// How long a challenge may be solved, in seconds: longer than the slowest telephone needs and than a form takes to mend.
const LASTS: i64 = 20 * 60;
/// How long used challenges are kept after they expired, in seconds: a clock that is set back must not bring them back.
const KEPT: i64 = 24 * 60 * 60;

/// The use cases of proof of work; see [`Backend::challenges`].
#[derive(Clone, Copy)]
pub struct Challenges<'a>(&'a Backend);

impl Backend {
    /// What can be done with proofs of work.
    #[must_use]
    pub fn challenges(&self) -> Challenges<'_> {
        Challenges(self)
    }
}

/// Why a solution is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It cannot be read.
    Malformed,
    /// We did not ask for it, or something of it was altered.
    Signature,
    /// Its time is over.
    Expired,
    /// The number is not the right one.
    Number,
}

/// A challenge that was solved in time. Whether it was used already only the storage knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solved {
    pub(crate) challenge: String,
    pub(crate) expires: Instant,
    consultation: String,
}

impl Challenges<'_> {
    /// A challenge for whoever sends to a consultation; its number is at most `most`.
    ///
    /// # Errors
    /// `Internal`.
    pub fn issue(&self, slug: &str, most: u64) -> Result<Challenge> {
        let mut random = [0; 20];
        self.0.0.chance.fill(&mut random);
        let (number, salt) = random.split_first_chunk::<8>().unwrap_or((&[0; 8], &[]));
        let number = u64::from_be_bytes(*number) % most.saturating_add(1).max(1);
        let expires = self.0.now().plus_seconds(LASTS).0.div_euclid(1_000);
        // The last sign keeps the digits of the number from being read as part of the salt, and so as a later expiry.
        let salt = format!("{}?expires={expires}&consultation={slug}&", chance::hex(salt));
        let challenge = digest(&salt, number);
        let signature = chance::hex(&self.mac(&challenge)?.finalize().into_bytes());
        Ok(Challenge { algorithm: ALGORITHM.to_owned(), challenge, maxnumber: most, salt, signature })
    }

    /// Whether a solution, as it travels, is right. Asks no storage.
    ///
    /// # Errors
    /// Why it is not.
    pub fn check(&self, text: &str) -> std::result::Result<Solved, Refused> {
        let solution = Solution::decode(text).ok_or(Refused::Malformed)?;
        let signature = chance::unhex(&solution.signature).ok_or(Refused::Malformed)?;
        if solution.algorithm != ALGORITHM || !solution.salt.ends_with('&') {
            return Err(Refused::Malformed);
        }
        let mac = self.mac(&solution.challenge).map_err(|_| Refused::Signature)?;
        mac.verify_slice(&signature).map_err(|_| Refused::Signature)?;
        if digest(&solution.salt, solution.number) != solution.challenge {
            return Err(Refused::Number);
        }
        let expires = self.expiry(&solution.salt).ok_or(Refused::Malformed)?;
        if expires <= self.0.now() {
            return Err(Refused::Expired);
        }
        let consultation = of(&solution.salt, "consultation").unwrap_or_default().to_owned();
        Ok(Solved { challenge: solution.challenge, expires, consultation })
    }

    /// Whether a challenge can still be solved in time.
    #[must_use]
    pub fn is_fresh(&self, challenge: &Challenge) -> bool {
        self.expiry(&challenge.salt).is_some_and(|expires| expires > self.0.now())
    }

    /// Forgets used challenges that are long expired and links of submissions that were handed in and never sent, and says
    /// how many there were.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn purge(&self) -> Result<u64> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let used = repo::purge(&mut tx, now.plus_seconds(-KEPT)).await?;
        let held = links::purge_expired(&mut tx, links::Purpose::Held, now).await?;
        // Not `Backend::commit`: no page shows any of them.
        tx.commit().await?;
        Ok(used + held)
    }

    fn mac(&self, challenge: &str) -> Result<Hmac<Sha256>> {
        let key = chance::key(&self.0.0.secret, "challenges")?;
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(Error::internal)?;
        mac.update(challenge.as_bytes());
        Ok(mac)
    }

    fn expiry(&self, salt: &str) -> Option<Instant> {
        of(salt, "expires")?.parse::<i64>().ok()?.checked_mul(1_000).map(Instant)
    }
}

/// A parameter of a salt.
fn of<'a>(salt: &'a str, name: &str) -> Option<&'a str> {
    let (_, parameters) = salt.split_once('?')?;
    parameters
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

impl Solved {
    /// Whether it was asked of somebody who sends to this consultation.
    pub(crate) fn is_for(&self, slug: &str) -> bool {
        self.consultation == slug
    }
}

/// Uses up a proof for a submission of a consultation, in the transaction that enters it.
///
/// # Errors
/// `Conflict` `ProofSpent` for one that was used, or was asked for another consultation.
pub(crate) async fn spend(
    tx: &mut Tx,
    solved: &Solved,
    consultation: &model::ids::ConsultationId,
) -> Result<()> {
    let found = consultations::repo::by_id(tx, consultation).await?.ok_or(Error::NotFound)?;
    let spent = solved.is_for(&found.slug) && !spend_all(tx, &[solved]).await?.is_empty();
    if spent { Ok(()) } else { Err(Conflict::ProofSpent.into()) }
}

/// Gives a proof back that let nothing in after all: the same transaction had used it.
pub(crate) async fn give_back(tx: &mut Tx, solved: &Solved) -> Result<()> {
    repo::give_back(tx, &solved.challenge).await
}
