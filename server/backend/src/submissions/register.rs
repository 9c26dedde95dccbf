//! What a submission gets when it is entered in the register: number, secret and hash, and what it adds to the counts.

use model::ids::SubmissionId;
use model::moment::Instant;
use model::submissions::{Means, Sender, registered};

use super::parts::Ready;
use crate::attachments::Attachment;
use crate::error::{Error, Result};
use crate::tallies::{Counted, Tally, tally};
use crate::texts::{Place, Text};
use crate::{Backend, chance, hash};

/// The secret of a submission's tracking address, by its id.
pub(crate) fn secret(backend: &Backend, id: &SubmissionId) -> Result<String> {
    chance::derived(&backend.0.secret, id.as_str())
}

/// A submission that gets its number.
pub(super) struct Outgoing<'a> {
    pub(super) id: &'a SubmissionId,
    pub(super) consultation: &'a str,
    pub(super) means: Means,
    pub(super) sender: &'a Sender,
    pub(super) comments: &'a [Ready],
    pub(super) attachments: &'a [Attachment],
    /// When it was received.
    pub(super) sent: Instant,
    /// When it gets its number: the year of the register is that of the entry.
    pub(super) entered: Instant,
}

/// What the register keeps of a submission beside its content.
pub(super) struct Seal {
    /// As printed.
    pub(super) printed: String,
    pub(super) secret: String,
    pub(super) tracking_hash: String,
    pub(super) leaf_salt: String,
    pub(super) leaf_hash: String,
    /// Its place in the ledger, from 0.
    pub(super) leaf_index: i64,
    /// What the hash is over, beside the salt.
    pub(super) entry: String,
    pub(super) year: i64,
    pub(super) number: i64,
}

/// The year of the register: that of the wall clock at the authority.
pub(super) fn year(backend: &Backend, sent: Instant) -> i64 {
    i64::from(backend.civil(sent).year)
}

/// Seals a submission under its number, at its place in the ledger.
pub(super) fn seal(backend: &Backend, outgoing: &Outgoing<'_>, number: i64, leaf_index: i64) -> Result<Seal> {
    let year = year(backend, outgoing.entered);
    let printed = registered(year, number);
    let secret = secret(backend, outgoing.id)?;
    let mut salt = [0; ledger::SALT_BYTES];
    backend.0.chance.fill(&mut salt);
    let entry = entry(outgoing, &printed).canonical().map_err(Error::internal)?;
    let leaf_hash = ledger::hex(&ledger::leaf_hash(&salt, &entry));
    Ok(Seal {
        tracking_hash: hash(&secret),
        leaf_salt: ledger::hex(&salt),
        leaf_hash,
        leaf_index,
        entry: String::from_utf8(entry).map_err(Error::internal)?,
        printed,
        secret,
        year,
        number,
    })
}

/// What a submission adds to the counts of the newest text.
pub(super) fn added<'a>(newest: &'a Text, sender: &Sender, comments: &'a [Ready]) -> Tally<'a> {
    let counted = |ready: &'a Ready| Counted {
        text: newest,
        place: Place::of(newest, ready.subject.id(), ready.place.as_deref()),
        stance: ready.comment.stance,
        proposes: ready.comment.proposed_wording.is_some(),
        endorsements: 0,
    };
    tally(sender.kind, comments.iter().map(counted))
}

fn entry<'a>(outgoing: &'a Outgoing<'_>, number: &'a str) -> ledger::Entry<&'a str> {
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
    let file = |file: &'a Attachment| ledger::Attachment {
        media_type: file.media_type.as_str(),
        name: file.name.as_deref(),
        sha256: &file.sha256,
        size: file.size,
    };
    ledger::Entry {
        attachments: outgoing.attachments.iter().map(file).collect(),
        comments: outgoing.comments.iter().map(comment).collect(),
        consultation: outgoing.consultation,
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
