//! The parts of a submission that may be sent: parsed, each comment with the text it speaks about.

use std::sync::Arc;

use model::comments::{Comment, Form};
use model::consultations::Mode;
use model::ids::CommentId;
use model::moderation::{self, Personal};
use model::moment::Instant;
use model::provisions::eid_of;
use model::submissions::{Means, Sender};
use model::{Invalid, Problem, limits, submissions};

use crate::challenges::Solved;
use crate::comments::{Subject, fingerprint_of};
use crate::consultations::repo::Found;
use crate::texts::Text;

/// A comment that may be sent.
pub(super) struct Ready {
    pub(super) id: CommentId,
    pub(super) subject: Subject,
    /// The provision by which it stands in the newest text, when it has one.
    pub(super) place: Option<String>,
    pub(super) comment: Comment,
    pub(super) fingerprint: String,
    /// What in it looks like personal data.
    pub(super) flags: Vec<Personal>,
}

/// What in a comment looks like personal data.
pub(super) fn flags(comment: &Comment) -> Vec<Personal> {
    let Comment { text, proposed_wording, reasons, .. } = comment;
    let others = [proposed_wording, reasons].into_iter().flatten();
    moderation::kinds(others.chain([text]).map(String::as_str))
}

/// A key as the client chose it and the body that came with it, both as hashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) key: String,
    pub(super) body: String,
}

/// A submission that arrived whole, was read and may be stored.
pub(super) struct Whole {
    pub(super) found: Arc<Found>,
    /// The text that its comments speak about.
    pub(super) text: Arc<Text>,
    pub(super) means: Means,
    pub(super) sender: Sender,
    pub(super) comments: Vec<Ready>,
    pub(super) sent: Instant,
    pub(super) key: Option<Key>,
    /// Work that was asked for and done.
    pub(super) solved: Option<Solved>,
    /// Whether the consultation must be open by its stored events; not asked of the demo's.
    pub(super) settle: bool,
}

/// Reads a whole submission on one text. Fields are named as in the JSON body: `sender.email`, `comments.2.text`.
pub(super) fn read(
    form: submissions::Form,
    (mode, means): (Mode, Means),
    text: &Arc<Text>,
    mut next_id: impl FnMut() -> CommentId,
) -> Result<(Sender, Vec<Ready>), Invalid> {
    let mut invalid = Invalid::default();
    let sender = form.sender.cleaned().parse(mode, means);
    let sender = sender.map_err(|problems| invalid.absorb("sender", problems)).ok();
    if form.comments.is_empty() {
        invalid.push("comments", Problem::Missing);
    }
    if form.comments.len() > limits::COMMENTS_PER_SUBMISSION {
        invalid.push("comments", Problem::TooMany { max: limits::COMMENTS_PER_SUBMISSION as u64 });
        return Err(invalid);
    }
    let mut ready = Vec::with_capacity(form.comments.len());
    for (index, form) in form.comments.into_iter().enumerate() {
        match comment(form.cleaned(), text, next_id()) {
            Ok(comment) => ready.push(comment),
            Err(problems) => invalid.absorb(&format!("comments.{index}"), problems),
        }
    }
    // Ids of one instant come in no order; the pages of comments sort by them.
    let mut ids: Vec<CommentId> = ready.iter().map(|comment| comment.id.clone()).collect();
    ids.sort_unstable();
    for (comment, id) in ready.iter_mut().zip(ids) {
        comment.id = id;
    }
    match sender {
        Some(sender) if invalid.0.is_empty() => Ok((sender, ready)),
        _ => Err(invalid),
    }
}

fn comment(form: Form, text: &Arc<Text>, id: CommentId) -> Result<Ready, Invalid> {
    let unknown = || Invalid::one("provision", Problem::Unknown);
    let subject = Subject::named(text, eid_of(&form.provision)).ok_or_else(unknown)?;
    let comment = form.parse(&subject.present())?;
    let place = subject.provision().map(|provision| provision.id.clone());
    let (fingerprint, flags) = (fingerprint_of(&comment), flags(&comment));
    Ok(Ready { id, place, fingerprint, flags, subject, comment })
}
