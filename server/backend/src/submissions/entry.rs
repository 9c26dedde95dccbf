//! One transaction that enters whole submissions: everything of all of them, or nothing.

use std::collections::{BTreeMap, HashSet};

use model::Language;
use model::ids::ConsultationId;
use model::mails::Mail;

use super::parts::Whole;
use super::register::{self, Outgoing, Seal};
use super::repo::{self, Arrived};
use super::{Received, replay};
use crate::comments::must_be_open;
use crate::consultations::{InForce, settle_one};
use crate::db::{self, Tx};
use crate::error::{Conflict, Error, Result};
use crate::tallies::{self, Tally, merge};
use crate::{Backend, challenges, chance, moderation, outbox};

/// Why a transaction gave no answers.
pub(super) enum Failure {
    /// Nothing was written.
    Storage(Error),
    /// Nothing was written: other requests have these keys.
    Taken(HashSet<String>),
    /// The commit failed; whether it was done is not known.
    Unconfirmed(Error),
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Storage(error.into())
    }
}

/// Enters submissions in one transaction, but for those whose keys are known to be taken: these are answered as their first
/// requests were.
///
/// # Errors
/// What became of the transaction.
pub(super) async fn transaction(
    backend: &Backend,
    wholes: &[&Whole],
    taken: &HashSet<String>,
) -> std::result::Result<Vec<Result<Received>>, Failure> {
    let mut tx = backend.write_entry().await?;
    let settled = settled(&mut tx, wholes).await?;
    let open: Vec<&Whole> =
        wholes.iter().copied().filter(|whole| may_enter(whole, &settled).is_ok()).collect();
    let proved = proved(&mut tx, &open).await?;
    let let_in: Vec<&Whole> =
        open.iter().zip(&proved).filter(|(_, proved)| **proved).map(|(whole, _)| *whole).collect();
    let mut entered = write(backend, &mut tx, &let_in, &settled, taken).await?.into_iter();
    backend.commit(tx).await.map_err(Failure::Unconfirmed)?;
    let mut proved = proved.into_iter();
    let mut answers = Vec::with_capacity(wholes.len());
    for whole in wholes {
        answers.push(match may_enter(whole, &settled) {
            Err(refusal) => Err(refusal),
            Ok(()) if proved.next() == Some(false) => Err(Conflict::ProofSpent.into()),
            Ok(()) => match entered.next().flatten() {
                Some(received) => Ok(received),
                None => replay::first_answer(backend, whole.key.as_ref()).await,
            },
        });
    }
    Ok(answers)
}

/// Uses up the proofs of work, and says who may come in: of those that bring the same one, only the first.
async fn proved(tx: &mut Tx, wholes: &[&Whole]) -> Result<Vec<bool>> {
    let solved: Vec<_> = wholes.iter().filter_map(|whole| whole.solved.as_ref()).collect();
    let mut spent = challenges::spend_all(tx, &solved).await?;
    Ok(wholes
        .iter()
        .map(|whole| whole.solved.as_ref().is_none_or(|solved| spent.remove(&solved.challenge)))
        .collect())
}

/// Stores what the clock has brought to each consultation, and says where it stands. Each submission was open at its
/// own instant; what is asked here is whether a closing was stored before.
async fn settled(tx: &mut Tx, wholes: &[&Whole]) -> Result<BTreeMap<ConsultationId, InForce>> {
    let mut earliest = BTreeMap::new();
    for whole in wholes.iter().filter(|whole| whole.settle) {
        let sent = earliest.entry(&whole.found.id).or_insert(whole.sent);
        *sent = whole.sent.min(*sent);
    }
    let mut settled = BTreeMap::new();
    for (id, sent) in earliest {
        settled.insert(id.clone(), settle_one(tx, id, sent).await?);
    }
    Ok(settled)
}

/// Whether a submission may be entered: the consultation is open, and its text the one that was read.
fn may_enter(whole: &Whole, settled: &BTreeMap<ConsultationId, InForce>) -> Result<()> {
    let Some(settled) = settled.get(&whole.found.id).filter(|_| whole.settle) else { return Ok(()) };
    must_be_open(settled.stage)?;
    if settled.version.as_deref() != Some(whole.text.version.as_str()) {
        return Err(Conflict::TextChanged.into());
    }
    Ok(())
}

/// Gives the numbers in the order of the queue and writes every row. `None` for a submission whose key is taken: nothing of
/// it is written.
async fn write(
    backend: &Backend,
    tx: &mut Tx,
    wholes: &[&Whole],
    settled: &BTreeMap<ConsultationId, InForce>,
    taken: &HashSet<String>,
) -> std::result::Result<Vec<Option<Received>>, Failure> {
    let is_taken = |whole: &Whole| whole.key.as_ref().is_some_and(|key| taken.contains(&key.key));
    let arrived: Vec<Arrived<'_>> = wholes
        .iter()
        .filter(|whole| !is_taken(whole))
        .map(|whole| {
            let in_force = settled.get(&whole.found.id).map(|in_force| in_force.moderation);
            let state = in_force.unwrap_or(whole.found.moderation).sent();
            Arrived { id: chance::id(backend.0.chance.as_ref(), whole.sent), whole, state }
        })
        .collect();
    if arrived.is_empty() {
        return Ok(wholes.iter().map(|_| None).collect());
    }
    // From the numbers on every other sender of the year waits for the commit: all rows go in at once.
    let seals = seals(backend, tx, &arrived).await?;
    let mut added: BTreeMap<&ConsultationId, Tally<'_>> = BTreeMap::new();
    for Arrived { whole, .. } in &arrived {
        merge(
            added.entry(&whole.found.id).or_default(),
            register::added(&whole.text, &whole.sender, &whole.comments),
        );
    }
    let added = added.iter().flat_map(|(consultation, added)| {
        added.iter().map(|(provision, counts)| (consultation.as_str(), *provision, counts))
    });
    let [flags, queue] = moderation::arrived(&arrivals(&arrived));
    let letters = told(&arrived);
    let mails = letters.iter().map(|(recipient, mail)| (*recipient, mail));
    let tables = [
        repo::rows(&arrived, &seals),
        repo::comments(&arrived),
        flags,
        queue,
        outbox::rows(backend, Language::Ro, mails)?,
        tallies::repo::adding(added),
        repo::keys(&arrived),
    ];
    let kept: HashSet<String> = db::insert(tx, &tables).await?.into_iter().collect();
    drop(tables);
    let keys = arrived.iter().filter_map(|arrived| Some(&arrived.whole.key.as_ref()?.key));
    let had: HashSet<String> = keys.filter(|key| !kept.contains(*key)).cloned().collect();
    if !had.is_empty() {
        return Err(Failure::Taken(had));
    }
    let received = |seal: Seal| Received { number: seal.printed, secret: seal.secret, replayed: false };
    let mut seals = seals.into_iter();
    Ok(wholes.iter().map(|whole| if is_taken(whole) { None } else { seals.next().map(received) }).collect())
}

/// What moderators may have to look at.
fn arrivals<'a>(arrived: &'a [Arrived<'_>]) -> Vec<moderation::Arrival<'a>> {
    let comments = |arrived: &'a Arrived<'_>| {
        let Arrived { whole, state, .. } = arrived;
        whole.comments.iter().map(|ready| moderation::Arrival {
            comment: ready.id.as_str(),
            consultation: whole.found.id.as_str(),
            state: *state,
            flags: &ready.flags,
            at: whole.sent,
        })
    };
    arrived.iter().flat_map(comments).collect()
}

/// A copy of the receipt for each sender. Programs name no language, and what the demo sends is told to nobody.
fn told<'a>(arrived: &'a [Arrived<'_>]) -> Vec<(&'a str, Mail)> {
    let told =
        arrived.iter().filter(|arrived| arrived.whole.settle && !arrived.whole.sender.email.is_empty());
    told.map(|arrived| {
        (arrived.whole.sender.email.as_str(), Mail::Registered { submission: arrived.id.clone() })
    })
    .collect()
}

/// Numbers and places in the ledger for all, taken with one statement per year.
async fn seals(backend: &Backend, tx: &mut Tx, arrived: &[Arrived<'_>]) -> Result<Vec<Seal>> {
    let mut many: BTreeMap<i64, i64> = BTreeMap::new();
    for Arrived { whole, .. } in arrived {
        *many.entry(register::year(backend, whole.sent)).or_default() += 1;
    }
    let mut next = BTreeMap::new();
    for (year, how_many) in many {
        next.insert(year, repo::next_places(tx, year, how_many).await?);
    }
    let mut seals = Vec::with_capacity(arrived.len());
    for Arrived { id, whole, .. } in arrived {
        let (number, leaf) = next.entry(register::year(backend, whole.sent)).or_default();
        let outgoing = Outgoing {
            id,
            consultation: &whole.found.slug,
            means: whole.means,
            sender: &whole.sender,
            comments: &whole.comments,
            attachments: &[],
            sent: whole.sent,
            entered: whole.sent,
        };
        seals.push(register::seal(backend, &outgoing, *number, *leaf)?);
        *number += 1;
        *leaf += 1;
    }
    Ok(seals)
}
