//! Writing a summary, sentence by sentence; making it public, and taking it back.

use model::summaries::{Form, State};
use model::{Invalid, Problem, limits};

use super::repo::{self, Hand};
use super::view::Publishing;
use super::withheld::withheld;
use super::{Summaries, policy};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;
use crate::readings::Here;
use crate::{Actor, Staff};

impl Summaries<'_> {
    /// Writes a sentence, or gives one other words and other citations, and gives its id. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug, article or sentence; `Invalid` by field of [`Form`], `Unknown` on
    /// `comments` when one of them cannot be cited (any more), `TooMany` on `text`; `Conflict` `Changed` when the summary
    /// is not as it was seen, or is public.
    pub async fn write(&self, actor: &Actor, slug: &str, name: &str, form: &Form) -> Result<String> {
        let staff = policy::may_write(self.0, actor, slug).await?;
        let sentence = form.parse()?;
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let summary = self.held(&mut tx, staff, &opened, name, form.revision).await?;
        let standing = repo::standing(&mut tx, &opened.found.id, &sentence.comments).await?;
        if standing != sentence.comments.len() {
            return Err(Invalid::one("comments", Problem::Unknown).into());
        }
        let id = if form.sentence.is_empty() {
            if repo::sentences(&mut tx, &summary).await?.len() >= limits::SENTENCES {
                let max = u64::try_from(limits::SENTENCES).unwrap_or(u64::MAX);
                return Err(Invalid::one("text", Problem::TooMany { max }).into());
            }
            let id: String = self.0.id();
            repo::add(&mut tx, &summary, &id, &sentence.text).await?;
            id
        } else {
            if !repo::rewrite(&mut tx, &summary, &form.sentence, &sentence.text).await? {
                return Err(Error::NotFound);
            }
            form.sentence.clone()
        };
        repo::cite(&mut tx, &id, &sentence.comments).await?;
        self.0.audit(&mut tx, staff, "write_summary", &format!("summary:{summary}")).await?;
        self.0.commit_aside(tx).await?;
        Ok(id)
    }

    /// Takes a sentence out. For experts.
    ///
    /// # Errors
    /// As [`Summaries::write`].
    pub async fn take_out(
        &self,
        actor: &Actor,
        slug: &str,
        name: &str,
        (sentence, revision): (&str, i64),
    ) -> Result<()> {
        let staff = policy::may_write(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let summary = self.held(&mut tx, staff, &opened, name, revision).await?;
        if !repo::take_out(&mut tx, &summary, sentence).await? {
            return Err(Error::NotFound);
        }
        self.0.audit(&mut tx, staff, "take_out_sentence", &format!("summary:{summary}")).await?;
        self.0.commit_aside(tx).await
    }

    /// Puts a sentence before the one that stands before it. For experts.
    ///
    /// # Errors
    /// As [`Summaries::write`].
    pub async fn raise(
        &self,
        actor: &Actor,
        slug: &str,
        name: &str,
        (sentence, revision): (&str, i64),
    ) -> Result<()> {
        let staff = policy::may_write(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let summary = self.held(&mut tx, staff, &opened, name, revision).await?;
        let mut rows = repo::sentences(&mut tx, &summary).await?;
        let at = rows.iter().position(|row| row.id == sentence).ok_or(Error::NotFound)?;
        rows.swap(at.saturating_sub(1), at);
        for (position, row) in (1_i64..).zip(&rows) {
            repo::place(&mut tx, &row.id, position).await?;
        }
        self.0.audit(&mut tx, staff, "move_sentence", &format!("summary:{summary}")).await?;
        self.0.commit_aside(tx).await
    }

    /// Makes the summary public, if every sentence rests on something that everyone may read and repeats nothing that
    /// nobody may. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or article; `Conflict` `Changed` when the summary is not as it was seen.
    pub async fn publish(&self, actor: &Actor, slug: &str, name: &str, revision: i64) -> Result<Publishing> {
        let staff = policy::may_write(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = self.turned(&mut tx, staff, &opened, (name, revision), State::Published).await?;
        let sentences = repo::sentences(&mut tx, &id).await?;
        if sentences.is_empty() {
            return Ok(Publishing::Empty);
        }
        let citations = repo::citations(&mut tx, &id).await?;
        let doubtful = citations.iter().filter(|row| !row.stands || row.redacted);
        let doubtful: Vec<&str> = doubtful.map(|row| row.comment_id.as_str()).collect();
        let withheld = withheld(&mut tx, &doubtful).await?;
        for sentence in &sentences {
            let mut own = citations.iter().filter(|row| row.sentence_id == sentence.id);
            let repeats = own.clone().filter_map(|row| withheld.get(&row.comment_id));
            if !own.any(|row| row.stands) || repeats.into_iter().any(|words| words.are_in(&sentence.body)) {
                return Ok(Publishing::Ungrounded);
            }
        }
        self.0.audit(&mut tx, staff, "publish_summary", &format!("summary:{id}")).await?;
        self.0.commit(tx).await?;
        Ok(Publishing::Done)
    }

    /// Takes a public summary back, to change it. For experts.
    ///
    /// # Errors
    /// As [`Summaries::publish`].
    pub async fn withdraw(&self, actor: &Actor, slug: &str, name: &str, revision: i64) -> Result<()> {
        let staff = policy::may_write(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = self.turned(&mut tx, staff, &opened, (name, revision), State::Draft).await?;
        self.0.audit(&mut tx, staff, "withdraw_summary", &format!("summary:{id}")).await?;
        self.0.commit(tx).await
    }

    /// Gives the summary its other state, and its id.
    async fn turned(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        opened: &Opened,
        (name, revision): (&str, i64),
        to: State,
    ) -> Result<String> {
        let place = (&opened.found.id, Here::named(opened, name)?.id);
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let row = repo::of(tx, place.0, place.1).await?.ok_or(Error::NotFound)?;
        if !repo::turn(tx, place, revision, to, hand).await? {
            return Err(Conflict::Changed.into());
        }
        Ok(row.id)
    }

    /// The summary that this transaction changes, if it is as it was seen.
    async fn held(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        opened: &Opened,
        name: &str,
        revision: i64,
    ) -> Result<String> {
        let place = (&opened.found.id, Here::named(opened, name)?.id);
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let fresh: String = self.0.id();
        let held = repo::hold(tx, place, revision, &fresh, hand).await?;
        held.ok_or_else(|| Conflict::Changed.into())
    }
}
