//! A shared draft as it is now, with who wrote it, what was said about it, and the fingerprint of its content.

use std::collections::HashMap;

use model::Invalid;
use model::comments::Form;
use model::ids::{CommentId, OrganisationId};
use model::moment::Instant;
use model::submissions::{SenderForm, SenderKind};

use super::repo::{self, DraftRow, HandRow, NoteRow};
use super::view::{Hand, Note, Proposal, SentBefore, SharedComment, Work};
use crate::consultations::repo::Found;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Backend, hash, submissions};
use model::submissions::registered;

/// The draft of an organisation in a consultation.
pub(super) async fn work(
    backend: &Backend,
    tx: &mut Tx,
    organisation: &OrganisationId,
    found: &Found,
) -> Result<Option<Work>> {
    let Some(row) = repo::draft(tx, organisation, &found.id).await? else { return Ok(None) };
    let draft = submissions::shown(backend, tx, &row.id).await?;
    let hands = repo::hands(tx, &row.id).await?;
    let sender = sender(tx, organisation, "").await?;
    let said: Vec<(&str, i64, &Form)> = draft
        .comments
        .iter()
        .zip(&hands)
        .map(|(comment, hand)| (comment.id.as_str(), hand.revision, &comment.form))
        .collect();
    let files: Vec<&str> = draft.attachments.iter().map(|file| file.sha256.as_str()).collect();
    let fingerprint = fingerprint(&row, found, &sender, &said, &files)?;
    let mut notes = Notes::of(backend, repo::notes(tx, &row.id).await?);
    let mut problems = Invalid::default();
    let mut comments = Vec::with_capacity(draft.comments.len());
    for (index, (comment, row)) in draft.comments.into_iter().zip(&hands).enumerate() {
        problems.absorb(&format!("comments.{index}"), comment.problems.clone());
        let notes = notes.take(&comment.id);
        comments.push(SharedComment { hand: hand(backend, row), notes, comment });
    }
    Ok(Some(Work {
        proposal: proposal(backend, &row),
        id: row.id,
        comments,
        attachments: draft.attachments,
        notes: notes.whole,
        problems,
        fingerprint,
    }))
}

/// Who is entered in the register when this person signs.
pub(super) async fn sender(tx: &mut Tx, organisation: &OrganisationId, person: &str) -> Result<SenderForm> {
    let profile = repo::profile(tx, organisation).await?.ok_or(Error::NotFound)?;
    Ok(SenderForm {
        name: person.to_owned(),
        email: profile.contact_email,
        county: profile.county,
        kind: SenderKind::Organisation.as_str().to_owned(),
        organisation: profile.name,
        publish_name: true,
        ..SenderForm::default()
    })
}

/// Names everything that would be sent: the comments and their revisions, the files, what the register is told of the organisation,
/// and the text against which it is all shown.
fn fingerprint(
    row: &DraftRow,
    found: &Found,
    sender: &SenderForm,
    said: &[(&str, i64, &Form)],
    files: &[&str],
) -> Result<String> {
    let content = serde_json::to_string(&(row.id.as_str(), &found.version_id, sender, said, files));
    Ok(hash(&content.map_err(Error::internal)?))
}

/// What the organisation has sent to a consultation.
pub(super) async fn sent(
    backend: &Backend,
    tx: &mut Tx,
    organisation: &OrganisationId,
    found: &Found,
) -> Result<Vec<SentBefore>> {
    let before = |(id, sent, year, number): (String, i64, i64, i64)| {
        Ok(SentBefore {
            number: registered(year, number),
            sent: backend.civil(Instant(sent)),
            secret: submissions::secret(backend, &id.into())?,
        })
    };
    repo::sent(tx, organisation, &found.id).await?.into_iter().map(before).collect()
}

pub(super) fn hand(backend: &Backend, row: &HandRow) -> Hand {
    Hand {
        author: row.author.clone(),
        written: backend.civil(Instant(row.created_at)),
        edited: row.edited_at.map(|at| (row.editor.clone(), backend.civil(Instant(at)))),
        revision: row.revision,
    }
}

fn proposal(backend: &Backend, row: &DraftRow) -> Option<Proposal> {
    let civil = |at| backend.civil(Instant(at));
    Some(Proposal {
        at: civil(row.proposed_at?),
        by: row.proposer.clone(),
        withdrawn: row.withdrawn_at.map(|at| (row.withdrawer.clone(), civil(at))),
    })
}

/// The notes of a draft, by what they are about, the oldest first.
pub(super) struct Notes {
    whole: Vec<Note>,
    by_comment: HashMap<String, Vec<Note>>,
}

impl Notes {
    pub(super) fn of(backend: &Backend, newest_first: Vec<NoteRow>) -> Self {
        let mut notes = Self { whole: Vec::new(), by_comment: HashMap::new() };
        for row in newest_first.into_iter().rev() {
            let note = Note {
                by: row.name,
                at: backend.civil(Instant(row.created_at)),
                kind: row.kind,
                label: row.label,
                text: row.body,
            };
            match row.comment_id {
                Some(comment) => notes.by_comment.entry(comment).or_default().push(note),
                None => notes.whole.push(note),
            }
        }
        notes
    }

    pub(super) fn take(&mut self, comment: &CommentId) -> Vec<Note> {
        self.by_comment.remove(comment.as_str()).unwrap_or_default()
    }
}
