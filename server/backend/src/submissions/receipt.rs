//! The receipt, for whoever holds its secret.

use model::comments::{Form, State};
use model::ids::SubmissionId;
use model::moment::{Civil, Instant};
use model::placements::State as Standing;
use model::submissions::{Sender, SenderKind};

use super::Submissions;
use super::repo::{self, Stored};
use super::view::{First, Receipt, ReceiptComment};
use crate::comments::{self, Subject, repo::Written};
use crate::consultations;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::moderation::Moderated;
use crate::policies::Both;
use crate::tracking::Hand;
use crate::{Backend, attachments, corrections, hash, moderation, placements, reading};
use model::submissions::registered;
use model::tracking::{Words, track};

impl Submissions<'_> {
    /// What was sent and where each comment stands, by the secret of the tracking address.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing.
    pub async fn receipt(&self, secret: &str) -> Result<Receipt> {
        let mut tx = self.0.read().await?;
        let stored = repo::tracked(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        let found =
            consultations::repo::by_id(&mut tx, &stored.consultation_id).await?.ok_or(Error::NotFound)?;
        let newest = found.version_id.as_deref().ok_or_else(|| Error::internal("comments without a text"))?;
        let newest = self.0.text(&mut tx, newest).await?;
        let mut comments = Vec::new();
        let mut version = 0;
        let mut written = comments::repo::of(&mut tx, &stored.id).await?;
        let ids: Vec<String> = written.iter().map(|written| written.id.to_string()).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut before = corrections::changed_words(&mut tx, &ids).await?;
        // Whoever wrote it reads all of it.
        let mut originals = moderation::originals(&mut tx, &ids).await?;
        for written in &mut written {
            let Some(words) = originals.remove(written.id.as_str()) else { continue };
            let sealed = moderation::revisions(&mut tx, written.id.as_str()).await?;
            before.insert(written.id.to_string(), sealed);
            let Words { text, proposed_wording, reasons } = words;
            (written.body, written.proposed_wording, written.reasons) = (text, proposed_wording, reasons);
        }
        for written in &written {
            let subject = Subject::of(self.0, &mut tx, written).await?;
            version = version.max(subject.text.number);
            let mut comment = comment(written, &subject)?;
            let before = before.remove(written.id.as_str()).unwrap_or_default();
            comment.corrections = corrections::changes(self.0, &before, &written.words());
            comment.first = before.first().map(|first| as_sent(written, &subject, first.words()));
            comment.withdrawn = written.withdrawn_at.map(|at| self.0.civil(Instant(at)));
            comment.standing = written.standing(&newest, &subject);
            if comment.standing.is_some() {
                comment.steps = placements::steps(self.0, &mut tx, written.id.as_str()).await?;
            }
            if let Some(standing) = comment.standing.as_mut().filter(|it| it.state == Standing::Settled) {
                standing.reason = comment.steps.iter().rev().find_map(|step| step.reason.clone());
            }
            comments.push(comment);
        }
        let ids: Vec<String> = comments.iter().map(|comment| comment.id.clone()).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut led = reading::led(self.0, &mut tx, &ids).await?;
        let mut answers = reading::answers(self.0, &mut tx, &ids).await?;
        for comment in &mut comments {
            comment.led = led.remove(&comment.id).unwrap_or_default();
            comment.answer = answers.remove(&comment.id);
            let (credited, answered) = (!comment.led.is_empty(), comment.answer.is_some());
            comment.track = track(comment.state, found.stage_at(self.0.now()), credited, answered);
        }
        let attachments = attachments::repo::of(&mut tx, &stored.id).await?;
        let Stored { sent_at: Some(sent), register_year: Some(year), register_number: Some(number), .. } =
            stored
        else {
            return Err(Error::internal("a sent submission without a number"));
        };
        Ok(Receipt {
            card: found.card(self.0),
            number: registered(year, number),
            sent: self.0.civil(Instant(sent)),
            means: stored.means,
            sender: sender(&stored)?,
            leaf_hash: stored.leaf_hash.unwrap_or_default(),
            version,
            comments,
            attachments,
        })
    }
}

/// What a mail says of a sent submission.
pub(crate) struct Known {
    pub(crate) consultation: Both,
    pub(crate) number: String,
    pub(crate) sent: Civil,
}

/// A sent submission by its id; nothing when it was erased.
pub(crate) async fn known(backend: &Backend, tx: &mut Tx, id: &SubmissionId) -> Result<Option<Known>> {
    let Some(stored) = repo::by_id(tx, id).await? else { return Ok(None) };
    let (Some(sent), Some(year), Some(number), false) =
        (stored.sent_at, stored.register_year, stored.register_number, stored.sender_email.is_empty())
    else {
        return Ok(None);
    };
    let found = consultations::repo::by_id(tx, &stored.consultation_id).await?.ok_or(Error::NotFound)?;
    let consultation = found.card(backend).title;
    Ok(Some(Known { consultation, number: registered(year, number), sent: backend.civil(Instant(sent)) }))
}

/// The sender was parsed before it was stored; what an erasure took is empty.
fn sender(stored: &Stored) -> Result<Sender> {
    let kind = SenderKind::try_from(stored.sender_kind.clone()).map_err(Error::internal)?;
    Ok(Sender {
        name: stored.sender_name.clone(),
        email: stored.sender_email.clone(),
        county: stored.sender_county.clone(),
        kind,
        organisation: (kind == SenderKind::Organisation).then(|| stored.sender_organisation.clone()),
        publish_name: stored.publish_name,
        contact: stored.sender_contact.clone(),
    })
}

fn comment(written: &Written, subject: &Subject) -> Result<ReceiptComment> {
    let form = written.form(subject);
    let parsed = form
        .parse(&subject.present())
        .map_err(|problems| Error::internal(format!("a sent comment is broken: {problems:?}")))?;
    let provision = subject.provision();
    let page = provision.and_then(|provision| subject.text.page_of(provision));
    Ok(ReceiptComment {
        id: written.id.to_string(),
        label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
        eid: provision.map(|provision| provision.eid.clone()).unwrap_or_default(),
        address: page.map(|page| page.address.clone()).unwrap_or_default(),
        state: State::try_from(written.state.clone()).map_err(Error::internal)?,
        stance: parsed.stance,
        kind: parsed.kind,
        proposed: parsed.proposed_wording.is_some().then(|| subject.wording(&form)),
        text: parsed.text,
        reasons: parsed.reasons,
        standing: None,
        steps: Vec::new(),
        led: Vec::new(),
        answer: None,
        track: Vec::new(),
        first: None,
        corrections: Vec::new(),
        withdrawn: None,
        moderation: Moderated::default(),
        hand: Hand::default(),
    })
}

/// A comment as it was sent, before it was corrected.
fn as_sent(written: &Written, subject: &Subject, words: Words) -> First {
    let Words { text, proposed_wording, reasons } = words;
    let form = Form { text, proposed_wording, reasons, ..written.form(subject) };
    First { proposed: subject.wording(&form), text: form.text, reasons: form.reasons }
}
