//! Adding files to a draft, and taking them out again.

use std::sync::atomic::Ordering;

use model::attachments::{MediaType, State, display_name};
use model::ids::{AttachmentId, SubmissionId};
use model::moment::Instant;
use model::{Invalid, Problem, limits};

use super::content::{self, Content};
use super::in_draft::{InDraft, Keeper};
use super::{Attachments, repo};
use crate::error::{Error, Result};
use crate::{Actor, chance};

/// The field of every problem.
const FIELD: &str = "file";

impl Attachments<'_> {
    /// Adds a file to a draft of the actor's. One with the same bytes is there once, however often it is added.
    ///
    /// # Errors
    /// `NotFound` without a draft, and for whoever is no member; `Forbidden`; `Conflict` `NotOpen` or `Closed`; `Invalid`
    /// on `file`: `Missing` for an empty one, `TooLong` in bytes, `TooMany`, `Unreadable` for what is not taken;
    /// `Unavailable` when it cannot be stored.
    pub async fn add(&self, actor: &Actor, at: &InDraft, name: &str, bytes: Vec<u8>) -> Result<()> {
        let now = self.0.now();
        let keeper = self.keeper(actor, at).await?;
        let draft = self.draft(&keeper, &at.slug, now).await?;
        must_have_room(repo::of(&mut self.0.read().await?, &draft).await?.len())?;
        let (content, sha256) = self.read(bytes).await?;
        let stored_name = chance::token(self.0.0.chance.as_ref());
        let mut tx = self.0.write().await?;
        repo::announce(&mut tx, &stored_name, now).await?;
        self.0.commit_aside(tx).await?;
        let (media_type, size) = (content.media_type, content.bytes.len());
        self.0.0.files.store()?.put(&stored_name, content.bytes).await?;
        let file = Stored { name, stored_name, media_type, size, sha256 };
        let attached = self.attach(&keeper, &draft, &file, now).await;
        if !matches!(attached, Ok(true)) {
            self.give_up(&file.stored_name).await;
        }
        attached.map(|_| ())
    }

    /// Takes out of the store again what nothing names; where that fails, the job does it.
    pub(crate) async fn give_up(&self, stored_name: &str) {
        let given_up = async {
            let mut tx = self.0.write().await?;
            repo::attach(&mut tx, stored_name).await?;
            self.0.commit_aside(tx).await
        };
        match given_up.await {
            Ok(()) => self.purge_or_later().await,
            Err(error) => tracing::error!(%error, "a file that nothing names stays in the store for now"),
        }
    }

    /// Whether a file could be added now, asked before it is read. Where there is no room for it each file is told of by
    /// its name, when it comes.
    ///
    /// # Errors
    /// As [`Self::add`], but for what is wrong with the file.
    pub async fn may_add(&self, actor: &Actor, at: &InDraft) -> Result<()> {
        let keeper = self.keeper(actor, at).await?;
        self.begun(&keeper, &at.slug, self.0.now()).await.map(|_| ())
    }

    /// What the file is, off the async threads.
    async fn read(&self, bytes: Vec<u8>) -> Result<(Content, String)> {
        if bytes.is_empty() {
            return Err(Invalid::one(FIELD, Problem::Missing).into());
        }
        if bytes.len() > limits::FILE_BYTES {
            return Err(Invalid::one(FIELD, Problem::TooLong { max: limits::FILE_BYTES as u64 }).into());
        }
        let _turn = self.0.0.files.reading.acquire().await.map_err(Error::internal)?;
        let work = move || {
            let content = content::read(bytes)?;
            let sha256 = chance::hash_bytes(&content.bytes);
            Ok((content, sha256))
        };
        let read = tokio::task::spawn_blocking(work).await.map_err(Error::internal)?;
        read.map_err(|why| Invalid::one(FIELD, Problem::Unreadable { why }).into())
    }

    /// Names the file in the draft; `false` when the draft has one with the same bytes.
    async fn attach(
        &self,
        keeper: &Keeper,
        draft: &SubmissionId,
        file: &Stored<'_>,
        now: Instant,
    ) -> Result<bool> {
        let mut tx = self.0.write().await?;
        if !keeper.hold(&mut tx, draft, now).await? {
            return Err(Error::NotFound);
        }
        let there = repo::of(&mut tx, draft).await?;
        if there.iter().any(|there| there.sha256 == file.sha256) {
            return Ok(false);
        }
        must_have_room(there.len())?;
        if !repo::attach(&mut tx, &file.stored_name).await? {
            return Err(Error::Unavailable("storing a file took too long".into()));
        }
        let scanned = self.0.0.files.scanned.load(Ordering::Acquire);
        let new = repo::New {
            id: &self.0.id(),
            submission: draft,
            stored_name: &file.stored_name,
            name: &display_name(file.name, file.media_type).unwrap_or_default(),
            media_type: file.media_type,
            size: i64::try_from(file.size).map_err(Error::internal)?,
            sha256: &file.sha256,
            state: if scanned { State::Held } else { State::Unscanned },
            now,
        };
        repo::insert(&mut tx, new).await?;
        self.0.commit_aside(tx).await?;
        Ok(true)
    }

    /// Takes a file out of a draft of the actor's, and out of the store. Gives where it was.
    ///
    /// # Errors
    /// `NotFound` unless it is in a draft that the actor may write to; `Forbidden`.
    pub async fn remove(&self, actor: &Actor, id: &AttachmentId) -> Result<InDraft> {
        let found = repo::holding(&mut self.0.read().await?, id).await?.ok_or(Error::NotFound)?;
        let (draft, at) = (found.draft(), found.at());
        let keeper = self.keeper(actor, &at).await?;
        let mut tx = self.0.write().await?;
        if !keeper.hold(&mut tx, &draft, self.0.now()).await? {
            return Err(Error::NotFound);
        }
        repo::delete(&mut tx, id).await?;
        self.0.commit_aside(tx).await?;
        self.purge_or_later().await;
        Ok(at)
    }
}

/// A file whose bytes are in the store.
struct Stored<'a> {
    /// As the browser said it.
    name: &'a str,
    stored_name: String,
    media_type: MediaType,
    size: usize,
    sha256: String,
}

fn must_have_room(there: usize) -> Result<()> {
    if there < limits::FILES {
        return Ok(());
    }
    Err(Invalid::one(FIELD, Problem::TooMany { max: limits::FILES as u64 }).into())
}
