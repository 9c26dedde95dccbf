//! The draft of a member of staff: who, when and by which way, and the comments into which a letter is split. Everything
//! is stored as typed, right or wrong, until it is entered.

use model::comments::Form as CommentForm;
use model::ids::{AccountId, CommentId, SubmissionId};
use model::moment::Instant;
use model::provisions::eid_of;
use model::register::{Form, Span};

use super::view::{Entering, Started};
use super::{RegisterOf, policy, repo};
use crate::Actor;
use crate::comments::{self, Owner, Saved, Subject, fingerprint_of, repo::Written, store};
use crate::consultations::repo::Found;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::submissions::{self, shown};
use crate::texts::{Provision, Text};

impl RegisterOf<'_> {
    /// What the member of staff is entering in a consultation; an empty form at first. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Conflict` `NotOpen`, `Closed` for an archived one, `NoText`.
    pub async fn entering(&self, actor: &Actor, slug: &str) -> Result<Entering> {
        let staff = policy::may_enter(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let owner = Owner::Staff(&staff.account);
        let (found, version) = comments::open(self.0, &mut tx, owner, slug).await?;
        let text = self.0.text(&mut tx, &version).await?;
        let pages = pages(&text);
        let id =
            comments::repo::draft(&mut tx, &found.id, owner).await?.map(|(id, _)| SubmissionId::from(id));
        let (mut form, mut written, mut attachments) = (Form::default(), Vec::new(), Vec::new());
        if let Some(id) = &id {
            let draft = shown(self.0, &mut tx, id).await?;
            let (means, received) = repo::typed(&mut tx, id).await?.ok_or(Error::NotFound)?;
            form = Form::of(&means, &received, draft.sender);
            written = draft.comments;
            attachments = draft.attachments;
        }
        let received = self.0.0.zone.parse(&form.received);
        let mut problems =
            form.parse(found.mode, received, span(&found), self.0.now()).err().unwrap_or_default();
        for (index, comment) in written.iter().enumerate() {
            problems.absorb(&format!("comments.{index}"), comment.problems.clone());
        }
        Ok(Entering {
            card: found.card(self.0),
            version: text.number,
            pages,
            id,
            form,
            comments: written,
            attachments,
            problems,
        })
    }

    /// The form for a comment: a new one on a provision, or a stored one. For staff in any role.
    ///
    /// # Errors
    /// As [`RegisterOf::entering`]; `NotFound` for an unknown provision or a comment that is not in their draft.
    pub async fn comment(
        &self,
        actor: &Actor,
        slug: &str,
        eid: &str,
        id: Option<&CommentId>,
    ) -> Result<Started> {
        let staff = policy::may_enter(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let (found, _) = comments::open(self.0, &mut tx, Owner::Staff(&staff.account), slug).await?;
        let (subject, saved) = match id {
            None => {
                let subject = comments::subject(self.0, &mut tx, &found, eid_of(eid)).await?;
                (subject.ok_or(Error::NotFound)?, None)
            }
            Some(id) => {
                let written = draft_comment(&mut tx, &staff.account, &found, id).await?;
                let subject = Subject::of(self.0, &mut tx, &written).await?;
                let form = written.form(&subject);
                let problems = subject.problems(&form);
                let (card, target) = (found.card(self.0), subject.target(&found));
                (subject, Some(comments::Edit { card, target, form, problems }))
            }
        };
        let page = subject.provision().and_then(|provision| subject.text.page_of(provision));
        let parts = page.map(|page| std::iter::once(page).chain(subject.text.below(page)));
        let named = |provision: &Provision| (provision.eid.clone(), provision.label.clone());
        Ok(Started {
            card: found.card(self.0),
            target: subject.target(&found),
            parts: parts.map(|parts| parts.map(named).collect()).unwrap_or_default(),
            saved,
        })
    }

    /// Stores a comment in the draft, which begins with whatever is stored first. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; else as `Comments::add`, but after the closing, too.
    pub async fn add(&self, actor: &Actor, slug: &str, form: CommentForm) -> Result<Saved> {
        let staff = policy::may_enter(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let stored = store(self.0, &mut tx, Owner::Staff(&staff.account), slug, &form.cleaned()).await?;
        if stored.fresh {
            self.0.commit(tx).await?;
        }
        Ok(stored.saved)
    }

    /// Stores what was typed anew; the provision stays. For whoever is entering it.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound`; `Conflict::Sent` once it was entered.
    pub async fn change(
        &self,
        actor: &Actor,
        slug: &str,
        id: &CommentId,
        form: CommentForm,
    ) -> Result<Saved> {
        let staff = policy::may_enter(self.0, actor, slug).await?;
        let form = form.cleaned();
        let mut tx = self.0.write().await?;
        let found = found(&mut tx, slug).await?;
        let written = draft_comment(&mut tx, &staff.account, &found, id).await?;
        let subject = Subject::of(self.0, &mut tx, &written).await?;
        let parsed = form.parse(&subject.present());
        let fingerprint = parsed.as_ref().map(fingerprint_of).unwrap_or_default();
        comments::repo::update(&mut tx, id, &form, &fingerprint).await?;
        self.0.commit(tx).await?;
        Ok(Saved { id: id.clone(), problems: parsed.err().unwrap_or_default() })
    }

    /// Takes a comment out of the draft. For whoever is entering it.
    ///
    /// # Errors
    /// As [`RegisterOf::change`].
    pub async fn remove(&self, actor: &Actor, slug: &str, id: &CommentId) -> Result<()> {
        let staff = policy::may_enter(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let found = found(&mut tx, slug).await?;
        draft_comment(&mut tx, &staff.account, &found, id).await?;
        comments::repo::delete(&mut tx, id).await?;
        self.0.commit(tx).await
    }

    /// Stores who, when and by which way as typed. For staff in any role.
    ///
    /// # Errors
    /// As [`RegisterOf::entering`].
    pub async fn keep(&self, actor: &Actor, slug: &str, form: Form) -> Result<()> {
        let staff = policy::may_enter(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let owner = Owner::Staff(&staff.account);
        let (found, _) = comments::open(self.0, &mut tx, owner, slug).await?;
        let id = match comments::repo::draft(&mut tx, &found.id, owner).await? {
            Some((id, _)) => id.into(),
            None => comments::begin(self.0, &mut tx, &found, owner).await?,
        };
        typed(&mut tx, &id, &form.cleaned()).await?;
        self.0.commit(tx).await
    }

    /// Gives up what is being entered. For whoever is entering it.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` when there is nothing.
    pub async fn discard(&self, actor: &Actor, slug: &str) -> Result<()> {
        let staff = policy::may_enter(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let found = found(&mut tx, slug).await?;
        let draft = comments::repo::draft(&mut tx, &found.id, Owner::Staff(&staff.account)).await?;
        repo::discard(&mut tx, &draft.ok_or(Error::NotFound)?.0.into()).await?;
        self.0.commit(tx).await
    }
}

/// Stores the form of a draft; `false` when it is no draft any more.
pub(super) async fn typed(tx: &mut Tx, id: &SubmissionId, form: &Form) -> Result<bool> {
    if !submissions::keep_sender(tx, id, &form.sender()).await? {
        return Ok(false);
    }
    repo::keep(tx, id, form).await?;
    Ok(true)
}

/// Articles and annexes by their names, with label and heading.
pub(super) fn pages(text: &Text) -> Vec<(String, String)> {
    let words = |page: &Provision| format!("{} {}", page.label, page.heading).trim_end().to_owned();
    text.pages().map(|page| (page.eid.clone(), words(page))).collect()
}

pub(super) async fn found(tx: &mut Tx, slug: &str) -> Result<Found> {
    crate::consultations::repo::by_slug(tx, slug).await?.ok_or(Error::NotFound)
}

/// When what is entered must have come.
pub(super) fn span(found: &Found) -> Span {
    Span { opens: Instant(found.opens_at), closes: Instant(found.closes_at) }
}

/// A comment that is still in the draft of this member of staff in this consultation.
async fn draft_comment(tx: &mut Tx, account: &AccountId, found: &Found, id: &CommentId) -> Result<Written> {
    let written = comments::repo::by_hand(tx, id, account).await?;
    let written = written.filter(|written| written.consultation_id == found.id).ok_or(Error::NotFound)?;
    if written.submission_state == "draft" { Ok(written) } else { Err(Conflict::Sent.into()) }
}
