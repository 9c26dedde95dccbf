//! Putting themes on a comment or on passages of it, taking them off, and confirming them on other words.

use model::ids::ConsultationId;
use model::themes::{Coding as Form, State};
use model::{Invalid, Problem};

use super::repo::{self, Hand};
use super::{Themes, policy, said, tally};
use crate::claims::{Claims, claims};
use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Conflict, Error, Result};
use crate::{Actor, consultations};

/// Whose a comment is while it is coded.
pub(super) const CLAIMS: Claims = claims!("coding_claims");

/// Codes on one comment; more than there ever are.
const MOST: i64 = 1_000;

/// One code of a comment.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct CodeRow {
    pub(super) theme_id: String,
    pub(super) start_at: i64,
    pub(super) end_at: i64,
    pub(super) by: Option<String>,
    pub(super) print: String,
    pub(super) at: i64,
}

/// The codes of a comment, as they stand in its words.
pub(super) async fn codes(tx: &mut Tx, comment: &str) -> Result<Vec<CodeRow>> {
    const CODES: &str = "select k.theme_id, k.start_at, k.end_at, a.name as by, k.print, k.at \
         from codings k left join accounts a on a.id = k.account_id where k.comment_id = $1 \
         order by k.start_at, k.end_at, k.at, k.theme_id limit $2";
    Ok(many!(tx, CodeRow, CODES, comment, MOST)?)
}

/// Who coded a comment first, and how often something was done about its codes since.
pub(super) async fn coded(tx: &mut Tx, comment: &str) -> Result<Option<(String, i64)>> {
    const CODED: &str = "select account_id, revision from coded_comments where comment_id = $1";
    Ok(one!(tx, (String, i64), CODED, comment)?)
}

/// Names the words that somebody read and the codes that they saw.
pub(super) fn seen(print: &str, coded: Option<&(String, i64)>) -> String {
    format!("{}.{print}", coded.map_or(0, |(_, revision)| *revision))
}

/// A code on a comment: comment, theme, from which character, to which.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The comment.
    pub comment: &'a str,
    /// The theme.
    pub theme: &'a str,
    /// The first character; 0 with an end of 0 for the whole.
    pub start: i64,
    /// The one after the last.
    pub end: i64,
}

impl Themes<'_> {
    /// Puts the ticked themes on a comment, or on the ticked sentences; that none fits is kept, too. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment; `Invalid` by field, `Unknown` for a theme that is not in
    /// use or a sentence that is not there; `Conflict` `Claimed` when somebody else has the comment, `Changed` when its
    /// words or codes are others than those that were read, `Handled` when it was taken back.
    pub async fn put(&self, actor: &Actor, slug: &str, form: &Form) -> Result<()> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let places = form.parse()?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let comment = form.comment.as_str();
        if !open(&mut tx, &id, comment).await? {
            return Err(Conflict::Handled.into());
        }
        let said = said::said(&mut tx, &id, &[comment]).await?.pop().ok_or(Error::NotFound)?;
        if !CLAIMS.claim(&mut tx, comment, &staff.account, hand.at).await? {
            return Err(Conflict::Claimed.into());
        }
        let print = said.print(self.0)?;
        if form.seen != seen(&print, coded(&mut tx, comment).await?.as_ref()) {
            return Err(Conflict::Changed.into());
        }
        let passages = if places.is_empty() {
            vec![(0, 0)]
        } else {
            let found = said::passages(&said.sentences(), &places);
            found.ok_or_else(|| Invalid::one("sentences", Problem::Unknown))?
        };
        for theme in &form.themes {
            in_use(&mut tx, &id, theme, "themes").await?;
            for (start, end) in &passages {
                insert(&mut tx, &id, Place { comment, theme, start: *start, end: *end }, &print, hand)
                    .await?;
            }
        }
        self.done(&mut tx, &id, comment, hand).await?;
        CLAIMS.release(&mut tx, comment, &staff.account).await?;
        self.0.audit(&mut tx, staff, "code_comment", &format!("comment:{comment}")).await?;
        self.0.commit_aside(tx).await
    }

    /// Takes a theme off a comment, or off a passage of it. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or a code that is not there.
    pub async fn remove(&self, actor: &Actor, slug: &str, place: Place<'_>) -> Result<()> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        if !delete(&mut tx, &id, place).await? {
            return Err(Error::NotFound);
        }
        self.done(&mut tx, &id, place.comment, hand).await?;
        self.0.audit(&mut tx, staff, "uncode_comment", &format!("comment:{}", place.comment)).await?;
        self.0.commit_aside(tx).await
    }

    /// Says that a code holds for the words as they are now. Where its passage stood nobody knows any more, so that it is
    /// on the whole comment from then on. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or a code that is not there; `Conflict` `Handled` when its words are
    /// still the same.
    pub async fn confirm(&self, actor: &Actor, slug: &str, place: Place<'_>) -> Result<()> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let Place { comment, theme, start, end } = place;
        let said = said::said(&mut tx, &id, &[comment]).await?.pop().ok_or(Error::NotFound)?;
        let print = said.print(self.0)?;
        let codes = codes(&mut tx, comment).await?;
        let is =
            |code: &&CodeRow| (code.theme_id.as_str(), code.start_at, code.end_at) == (theme, start, end);
        let found = codes.iter().find(is).ok_or(Error::NotFound)?;
        if found.print == print {
            return Err(Conflict::Handled.into());
        }
        delete(&mut tx, &id, place).await?;
        let whole = Place { comment, theme, start: 0, end: 0 };
        // The whole may have it already, from words that were others, too.
        delete(&mut tx, &id, whole).await?;
        insert(&mut tx, &id, whole, &print, hand).await?;
        self.done(&mut tx, &id, comment, hand).await?;
        self.0.audit(&mut tx, staff, "confirm_code", &format!("comment:{comment}")).await?;
        self.0.commit_aside(tx).await
    }

    /// Keeps that somebody has coded a comment, and counts it as it is now.
    async fn done(&self, tx: &mut Tx, id: &ConsultationId, comment: &str, hand: Hand<'_>) -> Result<()> {
        mark(tx, id, comment, hand).await?;
        tally::sync(tx, id, &[comment]).await?;
        tally::mark_stale(self.0, tx, id, &[comment]).await
    }

    /// A transaction that has the desk of a consultation.
    pub(super) async fn turn(&self, slug: &str) -> Result<(Tx, ConsultationId)> {
        let mut tx = self.0.write().await?;
        let id = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        repo::hold(&mut tx, &id).await?;
        Ok((tx, id))
    }
}

/// Whether a comment was sent to this consultation and not taken back.
///
/// # Errors
/// `NotFound` for one that was not sent.
async fn open(tx: &mut Tx, consultation: &ConsultationId, comment: &str) -> Result<bool> {
    const STATE: &str =
        "select state from comments where id = $1 and consultation_id = $2 and state <> 'draft'";
    let state = scalar!(tx, String, STATE, comment, consultation.as_str())?.ok_or(Error::NotFound)?;
    Ok(state != "withdrawn")
}

/// # Errors
/// `Invalid` `Unknown` at `field` for a theme that is not in use.
pub(super) async fn in_use(
    tx: &mut Tx,
    consultation: &ConsultationId,
    theme: &str,
    field: &str,
) -> Result<repo::Row> {
    let found = repo::by_id(tx, consultation.as_str(), theme).await?;
    let found = found.filter(|found| found.state == State::Used);
    found.ok_or_else(|| Invalid::one(field, Problem::Unknown).into())
}

/// Puts a theme on a place, once.
pub(super) async fn insert(
    tx: &mut Tx,
    consultation: &ConsultationId,
    place: Place<'_>,
    print: &str,
    hand: Hand<'_>,
) -> Result<()> {
    const INSERT: &str = "insert into codings (comment_id, theme_id, start_at, end_at, consultation_id, account_id, print, \
         at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (comment_id, theme_id, start_at, end_at) do nothing";
    let Place { comment, theme, start, end } = place;
    run!(tx, INSERT, comment, theme, start, end, consultation.as_str(), hand.account, print, hand.at.0)?;
    Ok(())
}

async fn delete(tx: &mut Tx, consultation: &ConsultationId, place: Place<'_>) -> Result<bool> {
    const DELETE: &str = "delete from codings where comment_id = $1 and theme_id = $2 and start_at = $3 and end_at = $4 \
         and consultation_id = $5";
    let Place { comment, theme, start, end } = place;
    Ok(run!(tx, DELETE, comment, theme, start, end, consultation.as_str())? == 1)
}

/// Keeps that a comment is coded, and by whom first.
pub(super) async fn mark(
    tx: &mut Tx,
    consultation: &ConsultationId,
    comment: &str,
    hand: Hand<'_>,
) -> Result<()> {
    const MARK: &str = "insert into coded_comments (comment_id, consultation_id, account_id, revision, stale, at) \
         values ($1, $2, $3, 1, $4, $5) on conflict (comment_id) do update set \
         revision = coded_comments.revision + 1, at = excluded.at";
    // The job looks at it once more: what became of the comment while this was written is counted then.
    const FIRST: &str = "update comments set coded_at = $2 where id = $1 and coded_at is null";
    const COUNT: &str = "update theme_desks set coded = coded + 1 where consultation_id = $1";
    run!(tx, MARK, comment, consultation.as_str(), hand.account, false, hand.at.0)?;
    if run!(tx, FIRST, comment, hand.at.0)? == 1 {
        run!(tx, COUNT, consultation.as_str())?;
    }
    Ok(())
}
