//! The codebook: its themes, one of them, and writing, changing and putting away.

use std::collections::BTreeMap;

use model::moment::Instant;
use model::submissions::SenderKind;
use model::themes::{Event, Form, State};
use model::{Invalid, Problem, limits};

use super::coding::{progress, used};
use super::repo::{self, EventRow, Hand, Happening};
use super::view::{Book, Happened, Shown, Theme};
use super::{Themes, learn, policy};
use crate::Actor;
use crate::db::{Tx, many};
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;

/// Comments of a theme by kind of sender.
pub(super) type Sum = (String, SenderKind, i64);

impl Themes<'_> {
    /// The codebook with how many comments have each theme. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn book(&self, actor: &Actor, slug: &str) -> Result<Book> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let rows = repo::all(&mut tx, id).await?;
        let sums = sums(&mut tx, id).await?;
        Ok(Book {
            progress: progress(&mut tx, id).await?,
            themes: rows.iter().map(|row| theme(row, &sums, &rows)).collect(),
            card: opened.found.card(self.0),
        })
    }

    /// One theme with what happened to it. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or theme.
    pub async fn show(&self, actor: &Actor, slug: &str, id: &str) -> Result<Shown> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let consultation = opened.found.id.as_str();
        let rows = repo::all(&mut tx, consultation).await?;
        let row = rows.iter().find(|row| row.id == id).ok_or(Error::NotFound)?;
        let sums = sums(&mut tx, consultation).await?;
        let mut others = used(&rows);
        others.retain(|theme| theme.id != id);
        let events = repo::events(&mut tx, id).await?;
        let phrases = learn::phrases(self.0, &opened.found.id).remove(id).unwrap_or_default();
        Ok(Shown {
            theme: theme(row, &sums, &rows),
            events: events.into_iter().map(|event| self.happened(event, id, &rows)).collect(),
            working: progress(&mut tx, consultation).await?.working,
            card: opened.found.card(self.0),
            phrases,
            others,
        })
    }

    fn happened(&self, event: EventRow, here: &str, rows: &[repo::Row]) -> Happened {
        let of_other = event.theme_id != here;
        let other = if of_other { Some(event.theme_id) } else { event.other_id };
        let named = |id: String| {
            let name = rows.iter().find(|row| row.id == id).map(|row| row.name.clone());
            (id, name.unwrap_or_default())
        };
        Happened {
            other: other.map(named),
            of_other,
            undoable: event.kind.can_be_undone() && !event.undone,
            id: event.id,
            kind: event.kind,
            was: event.was,
            became: event.became,
            comments: event.comments,
            reason: event.reason,
            by: event.by.unwrap_or_default(),
            at: self.0.civil(Instant(event.at)),
        }
    }

    /// Keeps a new theme, or new words of one; gives its id. Whatever its name becomes, it stays the same theme. For
    /// experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or theme; `Invalid` by field of the form, `Taken` and `TooMany` on
    /// `name`; `Conflict` `Changed` when somebody else was faster.
    pub async fn keep(&self, actor: &Actor, slug: &str, form: &Form) -> Result<String> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let form = form.parse()?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let theme = self.write_theme(&mut tx, &id, form, hand).await?;
        self.0.audit(&mut tx, staff, "keep_theme", &format!("theme:{theme}")).await?;
        self.0.commit_aside(tx).await?;
        Ok(theme)
    }

    /// Writes a theme in a transaction that has the desk.
    pub(super) async fn write_theme(
        &self,
        tx: &mut Tx,
        consultation: &model::ids::ConsultationId,
        mut form: Form,
        hand: Hand<'_>,
    ) -> Result<String> {
        let id = consultation.as_str();
        let before = match form.id.as_str() {
            "" => None,
            theme => Some(repo::by_id(tx, id, theme).await?.ok_or(Error::NotFound)?),
        };
        let named = before.as_ref().is_none_or(|before| before.state == State::Used);
        if named && repo::is_taken(tx, id, &form.name, &form.id).await? {
            return Err(Invalid::one("name", Problem::Taken).into());
        }
        let became = repo::words_of(&form);
        let (kind, was) = match before {
            Some(before) => {
                if !repo::update(tx, &form).await? {
                    return Err(Conflict::Changed.into());
                }
                (Event::Changed, before.words())
            }
            None => {
                let max = u64::try_from(limits::THEMES).unwrap_or(u64::MAX);
                if u64::try_from(repo::how_many(tx, id).await?).unwrap_or(u64::MAX) >= max {
                    return Err(Invalid::one("name", Problem::TooMany { max }).into());
                }
                form.id = self.0.id();
                repo::insert(tx, consultation, &form.id, &form, hand.at).await?;
                (Event::Created, String::new())
            }
        };
        let happening = Happening { theme: &form.id, was: &was, became: &became, ..Happening::default() };
        let event: String = self.0.id();
        repo::note(tx, consultation, &event, kind, happening, hand).await?;
        Ok(form.id)
    }

    /// Puts a theme away, so that nobody puts it on anything any more, or takes it back into use; what has it keeps it. For
    /// experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or theme; `Conflict` `Handled` for one that is so already or went into
    /// another, or whose name another has by now.
    pub async fn retire(&self, actor: &Actor, slug: &str, theme: &str, back: bool) -> Result<()> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let row = repo::by_id(&mut tx, id.as_str(), theme).await?.ok_or(Error::NotFound)?;
        let (from, to, kind) = if back {
            (State::Retired, State::Used, Event::Restored)
        } else {
            (State::Used, State::Retired, Event::Retired)
        };
        let taken = back && repo::is_taken(&mut tx, id.as_str(), &row.name, theme).await?;
        if row.state != from || taken {
            return Err(Conflict::Handled.into());
        }
        repo::set_state(&mut tx, theme, to, None).await?;
        let happening = Happening { theme, ..Happening::default() };
        let event: String = self.0.id();
        repo::note(&mut tx, &id, &event, kind, happening, hand).await?;
        let verb = if back { "restore_theme" } else { "retire_theme" };
        self.0.audit(&mut tx, staff, verb, &format!("theme:{theme}")).await?;
        self.0.commit_aside(tx).await
    }
}

/// A theme as it is shown.
pub(super) fn theme(row: &repo::Row, sums: &[Sum], rows: &[repo::Row]) -> Theme {
    let of = |kind: SenderKind| {
        let sums = sums.iter().filter(|(theme, of, _)| *theme == row.id && *of == kind);
        sums.map(|(.., comments)| comments).sum()
    };
    let into = row.into_id.as_ref().map(|id| {
        let name = rows.iter().find(|other| other.id == *id).map(|other| other.name.clone());
        (id.clone(), name.unwrap_or_default())
    });
    Theme {
        id: row.id.clone(),
        heading: row.heading.clone(),
        name: row.name.clone(),
        definition: row.definition.clone(),
        examples: row.examples.lines().map(str::to_owned).collect(),
        state: row.state,
        into,
        revision: row.revision,
        citizens: of(SenderKind::Citizen),
        organisations: of(SenderKind::Organisation),
    }
}

/// How many comments have each theme, by kind of sender.
pub(super) async fn sums(tx: &mut Tx, consultation: &str) -> Result<Vec<Sum>> {
    const SUMS: &str = "select theme_id, sender_kind, cast(sum(comments) as bigint) from theme_counts \
         where consultation_id = $1 group by theme_id, sender_kind limit $2";
    const MOST: i64 = 20_000;
    let rows = many!(tx, (String, String, i64), SUMS, consultation, MOST)?;
    let mut sums = BTreeMap::new();
    for (theme, kind, comments) in rows {
        sums.insert((theme, kind.parse::<SenderKind>().map_err(Error::internal)?), comments);
    }
    Ok(sums.into_iter().map(|((theme, kind), comments)| (theme, kind, comments)).collect())
}
