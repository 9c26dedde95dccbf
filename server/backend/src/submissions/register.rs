//! Entering a submission in the register: its number, its secret, its hash, and what it adds to the counts.

use hmac::{Hmac, KeyInit, Mac};
use model::ids::SubmissionId;
use model::moment::Instant;
use model::submissions::{Means, Sender};
use sha2::Sha256;

use super::parts::Ready;
use super::{Sent, repo};
use crate::consultations::repo::Found;
use crate::counts::{self, Counted, tally};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Backend, chance, hash};

/// Hexadecimal digits of a secret: 128 bits.
const SECRET_DIGITS: usize = 32;

/// A number as printed: `2026-00231`.
pub(crate) fn register_number(year: i64, number: i64) -> String {
    format!("{year}-{number:05}")
}

/// The secret of a submission's tracking address: the first 128 bits of HMAC-SHA256 over its id, under the operator's
/// key. It can be made again for its sender, and only its hash is stored.
pub(super) fn secret(backend: &Backend, id: &SubmissionId) -> Result<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&backend.0.secret).map_err(Error::internal)?;
    mac.update(id.as_str().as_bytes());
    let mut digits = chance::hex(&mac.finalize().into_bytes());
    digits.truncate(SECRET_DIGITS);
    Ok(digits)
}

/// A submission whose rows are written and which now gets its number.
pub(super) struct Outgoing<'a> {
    pub(super) id: &'a SubmissionId,
    pub(super) consultation: &'a Found,
    pub(super) means: Means,
    pub(super) sender: &'a Sender,
    pub(super) comments: &'a [Ready],
    pub(super) sent: Instant,
}

/// Gives the number and writes what depends on it. The last statements of a transaction: from the number on, every
/// other sender of the year waits for the commit.
pub(super) async fn enter(backend: &Backend, tx: &mut Tx, outgoing: &Outgoing<'_>) -> Result<Sent> {
    let secret = secret(backend, outgoing.id)?;
    let mut salt = [0; ledger::SALT_BYTES];
    backend.0.chance.fill(&mut salt);
    let counted: Vec<Counted<'_>> = outgoing
        .comments
        .iter()
        .map(|ready| Counted {
            text: &ready.subject.text,
            provision: ready.subject.provision(),
            comment: &ready.comment,
        })
        .collect();
    let added = tally(outgoing.sender.kind, &counted);
    // The year of the register is that of the wall clock at the authority.
    let year = i64::from(backend.civil(outgoing.sent).year);
    let number = repo::next_number(tx, year).await?;
    let printed = register_number(year, number);
    let entry = entry(outgoing, &printed).canonical().map_err(Error::internal)?;
    let entered = repo::Entered {
        id: outgoing.id,
        sent: outgoing.sent,
        year,
        number,
        tracking_hash: &hash(&secret),
        leaf_salt: &ledger::hex(&salt),
        leaf_hash: &ledger::hex(&ledger::leaf_hash(&salt, &entry)),
    };
    repo::register(tx, &entered).await?;
    counts::repo::add(tx, outgoing.consultation.id.as_str(), &added).await?;
    Ok(Sent { number: printed, secret })
}

fn entry<'a>(outgoing: &'a Outgoing<'_>, number: &'a str) -> ledger::Entry<'a> {
    let sender = outgoing.sender;
    let comment = |ready: &'a Ready| ledger::Comment {
        kind: ready.comment.kind.as_str(),
        proposed_wording: ready.comment.proposed_wording.as_deref(),
        provision: ready.subject.provision().map_or("", |provision| &provision.eid),
        reasons: ready.comment.reasons.as_deref(),
        stance: ready.comment.stance.as_str(),
        text: &ready.comment.text,
        version: ready.subject.text.number,
    };
    ledger::Entry {
        comments: outgoing.comments.iter().map(comment).collect(),
        consultation: &outgoing.consultation.slug,
        means: outgoing.means.as_str(),
        number,
        sender: ledger::Sender {
            county: &sender.county,
            email: &sender.email,
            kind: sender.kind.as_str(),
            name: &sender.name,
            organisation: sender.organisation.as_deref(),
            publish_name: sender.publish_name,
        },
        sent: outgoing.sent.0,
    }
}
