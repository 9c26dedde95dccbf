//! Mergers, splits, and taking them back. A rename is none: a theme is known by its id.

use model::ids::ConsultationId;
use model::themes::{Event, Form, Move, State};
use model::{Invalid, Problem};

use super::put::in_use;
use super::repo::{self, Hand, Happening};
use super::works::{self, Kind, Work};
use super::{Themes, book, policy, tally};
use crate::Actor;
use crate::db::{Tx, on, scalar};
use crate::error::{Conflict, Error, Result};

impl Themes<'_> {
    /// Lets a theme go into another, with all its codes. Of a great one the first hundreds are moved at once, the rest by
    /// the job. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or theme; `Invalid` by field, `Unknown` on `into` for a theme that is
    /// not in use; `Conflict` `Handled` for one that went into another already.
    pub async fn merge(&self, actor: &Actor, slug: &str, form: &Move) -> Result<()> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let reason = form.merger()?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let from = repo::by_id(&mut tx, id.as_str(), &form.theme).await?.ok_or(Error::NotFound)?;
        if from.state == State::Merged {
            return Err(Conflict::Handled.into());
        }
        in_use(&mut tx, &id, &form.into, "into").await?;
        let sums = book::sums(&mut tx, id.as_str()).await?;
        let comments = sums.iter().filter(|(theme, ..)| *theme == from.id).map(|(.., sum)| sum).sum();
        let happening = Happening {
            theme: &form.into,
            other: Some(&form.theme),
            comments,
            reason: &reason,
            ..Happening::default()
        };
        let event: String = self.0.id();
        repo::note(&mut tx, &id, &event, Event::Merged, happening, hand).await?;
        repo::set_state(&mut tx, &form.theme, State::Merged, Some(&form.into)).await?;
        let work = Work::new(event, Kind::Merge, (&form.theme, &form.into), hand);
        works::begin(self.0, &mut tx, &id, work).await?;
        self.0.audit(&mut tx, staff, "merge_themes", &format!("theme:{}", form.theme)).await?;
        self.0.commit_aside(tx).await
    }

    /// Moves the codes of some comments from a theme to another, which may be a new one; gives its id. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or theme; `Invalid` by field: `Unknown` on `comments` for one without
    /// the theme, or on `into` for a theme that is not in use; `Taken` on `name`.
    pub async fn split(&self, actor: &Actor, slug: &str, form: &Move) -> Result<String> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let reason = form.split()?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let from = repo::by_id(&mut tx, id.as_str(), &form.theme).await?.ok_or(Error::NotFound)?;
        let into = if form.into.is_empty() {
            let (heading, name) = (from.heading, form.name.clone());
            let new = Form { heading, name, ..Form::default() }.parse()?;
            self.write_theme(&mut tx, &id, new, hand).await?
        } else {
            in_use(&mut tx, &id, &form.into, "into").await?.id
        };
        let mut comments = form.comments.clone();
        comments.sort_unstable();
        comments.dedup();
        for comment in &comments {
            const HAS: &str =
                "select comment_id from codings where comment_id = $1 and theme_id = $2 limit $3";
            if scalar!(&mut tx, String, HAS, comment, &form.theme, 1_i64)?.is_none() {
                return Err(Invalid::one("comments", Problem::Unknown).into());
            }
        }
        let how_many = i64::try_from(comments.len()).unwrap_or(i64::MAX);
        let happening = Happening {
            theme: &form.theme,
            other: Some(&into),
            comments: how_many,
            reason: &reason,
            ..Happening::default()
        };
        let event: String = self.0.id();
        repo::note(&mut tx, &id, &event, Event::Split, happening, hand).await?;
        let comments: Vec<&str> = comments.iter().map(String::as_str).collect();
        moved(&mut tx, &id, &event, (&form.theme, &into), &comments).await?;
        self.0.audit(&mut tx, staff, "split_theme", &format!("theme:{}", form.theme)).await?;
        self.0.commit_aside(tx).await?;
        Ok(into)
    }

    /// Takes back a merger or a split, once: what stands where it was put goes back, what was moved again since stays. For
    /// experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or event, or one that nobody can take back; `Conflict` `Handled` when
    /// it was taken back already or is still being done, or when another theme has the name by now.
    pub async fn undo(&self, actor: &Actor, slug: &str, event: &str) -> Result<String> {
        const WORKING: &str = "select id from theme_works where id = $1";
        let staff = policy::may_code(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let found = repo::event(&mut tx, id.as_str(), event).await?;
        if !found.kind.can_be_undone() {
            return Err(Error::NotFound);
        }
        let other = found.other_id.ok_or(Error::NotFound)?;
        if found.undone || scalar!(&mut tx, String, WORKING, event)?.is_some() {
            return Err(Conflict::Handled.into());
        }
        if found.kind == Event::Merged {
            let ended = repo::by_id(&mut tx, id.as_str(), &other).await?.ok_or(Error::NotFound)?;
            if repo::is_taken(&mut tx, id.as_str(), &ended.name, &other).await? {
                return Err(Conflict::Handled.into());
            }
            repo::set_state(&mut tx, &other, State::Used, None).await?;
        }
        let happening = Happening {
            theme: &found.theme_id,
            other: Some(&other),
            about: Some(event),
            comments: found.comments,
            ..Happening::default()
        };
        let undoing: String = self.0.id();
        repo::note(&mut tx, &id, &undoing, Event::Undone, happening, hand).await?;
        works::begin(self.0, &mut tx, &id, Work::new(undoing, Kind::Back, (event, ""), hand)).await?;
        self.0.audit(&mut tx, staff, "undo_themes", &format!("theme:{}", found.theme_id)).await?;
        self.0.commit_aside(tx).await?;
        Ok(found.theme_id)
    }
}

/// Runs a statement whose values are bound first, and which ends in a list of comments.
macro_rules! run_among {
    ($tx:expr, [$($part:expr => $bind:expr),* $(,)?], $end:expr, $comments:expr, $after:literal) => {
        on!($tx, |c| {
            let mut query = sqlx::QueryBuilder::new("");
            $(query.push($part).push_bind($bind);)*
            query.push($end);
            let mut list = query.separated(", ");
            for comment in $comments {
                list.push_bind(*comment);
            }
            query.push($after);
            query.build().execute(c).await.map(|done| done.rows_affected())
        })
    };
}

/// Moves the codes of these comments from a theme to another, and keeps which.
pub(super) async fn moved(
    tx: &mut Tx,
    consultation: &ConsultationId,
    event: &str,
    (from, to): (&str, &str),
    comments: &[&str],
) -> Result<()> {
    if comments.is_empty() {
        return Ok(());
    }
    run_among!(
        tx,
        [
            "insert into theme_moves (event_id, comment_id, start_at, end_at, from_id, to_id, kept, account_id, print, at) \
             select cast(" => event,
            " as text), k.comment_id, k.start_at, k.end_at, k.theme_id, cast(" => to,
            " as text), exists (select 1 from codings o where o.comment_id = k.comment_id and o.theme_id = " => to,
            " and o.start_at = k.start_at and o.end_at = k.end_at), k.account_id, k.print, k.at from codings k \
             where k.theme_id = " => from,
        ],
        " and k.comment_id in (",
        comments,
        ")"
    )?;
    run_among!(
        tx,
        [
            "insert into codings (comment_id, theme_id, start_at, end_at, consultation_id, account_id, print, at) \
             select k.comment_id, cast(" => to,
            " as text), k.start_at, k.end_at, k.consultation_id, k.account_id, k.print, k.at from codings k \
             where k.theme_id = " => from,
        ],
        " and k.comment_id in (",
        comments,
        ") on conflict (comment_id, theme_id, start_at, end_at) do nothing"
    )?;
    run_among!(
        tx,
        ["delete from codings where theme_id = " => from],
        " and comment_id in (",
        comments,
        ")"
    )?;
    touched(tx, consultation, comments).await
}

/// Moves the codes of these comments back to where an event took them from, as far as they stand where it put them.
pub(super) async fn moved_back(
    tx: &mut Tx,
    consultation: &ConsultationId,
    event: &str,
    comments: &[&str],
) -> Result<()> {
    if comments.is_empty() {
        return Ok(());
    }
    run_among!(
        tx,
        [
            "insert into codings (comment_id, theme_id, start_at, end_at, consultation_id, account_id, print, at) \
             select m.comment_id, m.from_id, m.start_at, m.end_at, k.consultation_id, m.account_id, m.print, m.at \
             from theme_moves m join codings k on k.comment_id = m.comment_id and k.theme_id = m.to_id \
             and k.start_at = m.start_at and k.end_at = m.end_at where m.event_id = " => event,
        ],
        " and m.comment_id in (",
        comments,
        ") on conflict (comment_id, theme_id, start_at, end_at) do nothing"
    )?;
    run_among!(
        tx,
        [
            "delete from codings where exists (select 1 from theme_moves m where m.comment_id = codings.comment_id \
             and m.to_id = codings.theme_id and m.start_at = codings.start_at and m.end_at = codings.end_at \
             and m.kept = " => false,
            " and m.event_id = " => event,
        ],
        ") and comment_id in (",
        comments,
        ")"
    )?;
    touched(tx, consultation, comments).await
}

/// Keeps that the codes of these comments are others, and counts them.
async fn touched(tx: &mut Tx, consultation: &ConsultationId, comments: &[&str]) -> Result<()> {
    run_among!(
        tx,
        ["update coded_comments set revision = revision + " => 1_i64],
        " where comment_id in (",
        comments,
        ")"
    )?;
    tally::sync(tx, consultation, comments).await
}
