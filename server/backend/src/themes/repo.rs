//! The SQL of the codebook: themes, what happened to them, and the desk.

use model::ids::ConsultationId;
use model::moment::Instant;
use model::themes::{Event, Form, State, folded};

use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Error, Result};

/// Themes of one consultation that are read, whatever their state.
const MOST: i64 = 5_000;
/// What happened to one theme, as far as it is shown.
const EVENTS: i64 = 100;

/// Takes the desk of a consultation until the transaction ends.
pub(super) async fn hold(tx: &mut Tx, consultation: &ConsultationId) -> Result<()> {
    const HOLD: &str = "insert into theme_desks (consultation_id, turn, coded) values ($1, 1, 0) \
         on conflict (consultation_id) do update set turn = theme_desks.turn + 1";
    run!(tx, HOLD, consultation.as_str())?;
    Ok(())
}

/// How many acts there were, and how many comments somebody has coded.
pub(super) async fn desk(tx: &mut Tx, consultation: &str) -> Result<(i64, i64)> {
    const DESK: &str = "select turn, coded from theme_desks where consultation_id = $1";
    Ok(one!(tx, (i64, i64), DESK, consultation)?.unwrap_or_default())
}

/// Whose act it is, and when.
#[derive(Clone, Copy)]
pub(super) struct Hand<'a> {
    pub(super) account: &'a str,
    pub(super) at: Instant,
}

/// A theme as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) heading: String,
    pub(super) name: String,
    pub(super) folded: String,
    pub(super) definition: String,
    pub(super) examples: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) into_id: Option<String>,
    pub(super) revision: i64,
}

impl Row {
    /// Heading, name, definition and examples, by lines: how the history keeps them.
    pub(super) fn words(&self) -> String {
        words(&self.heading, &self.name, &self.definition, &self.examples)
    }
}

fn words(heading: &str, name: &str, definition: &str, examples: &str) -> String {
    let lines = [heading, name, definition, examples];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The words of a form as the history keeps them.
pub(super) fn words_of(form: &Form) -> String {
    words(&form.heading, &form.name, &form.definition, &form.examples)
}

/// Every theme, by heading and name.
pub(super) async fn all(tx: &mut Tx, consultation: &str) -> Result<Vec<Row>> {
    const ALL: &str = "select id, heading, name, folded, definition, examples, state, into_id, revision from themes \
         where consultation_id = $1 order by id limit $2";
    let mut rows = many!(tx, Row, ALL, consultation, MOST)?;
    let key = |row: &Row| (row.heading.is_empty(), insight::fold(&row.heading), insight::fold(&row.name));
    rows.sort_by_cached_key(key);
    Ok(rows)
}

pub(super) async fn by_id(tx: &mut Tx, consultation: &str, id: &str) -> Result<Option<Row>> {
    const ONE: &str = "select id, heading, name, folded, definition, examples, state, into_id, revision from themes \
         where consultation_id = $1 and id = $2";
    Ok(one!(tx, Row, ONE, consultation, id)?)
}

/// How many are in use.
pub(super) async fn how_many(tx: &mut Tx, consultation: &str) -> Result<i64> {
    const COUNT: &str = "select count(*) from themes where consultation_id = $1 and state = 'used'";
    Ok(scalar!(tx, i64, COUNT, consultation)?.unwrap_or_default())
}

/// Whether a name is taken by another theme in use.
pub(super) async fn is_taken(tx: &mut Tx, consultation: &str, name: &str, but: &str) -> Result<bool> {
    const TAKEN: &str =
        "select id from themes where consultation_id = $1 and folded = $2 and state = 'used' and id <> $3";
    Ok(scalar!(tx, String, TAKEN, consultation, folded(name), but)?.is_some())
}

pub(super) async fn insert(
    tx: &mut Tx,
    consultation: &ConsultationId,
    id: &str,
    form: &Form,
    at: Instant,
) -> Result<()> {
    const INSERT: &str = "insert into themes (id, consultation_id, heading, name, folded, definition, examples, state, \
         revision, created_at) values ($1, $2, $3, $4, $5, $6, $7, 'used', 1, $8)";
    let Form { heading, name, definition, examples, .. } = form;
    run!(tx, INSERT, id, consultation.as_str(), heading, name, folded(name), definition, examples, at.0)?;
    Ok(())
}

/// Gives a theme other words, if it is still at this revision; says whether it was.
pub(super) async fn update(tx: &mut Tx, form: &Form) -> Result<bool> {
    const UPDATE: &str = "update themes set heading = $3, name = $4, folded = $5, definition = $6, examples = $7, \
         revision = revision + 1 where id = $1 and revision = $2";
    let Form { id, revision, heading, name, definition, examples } = form;
    Ok(run!(tx, UPDATE, id, *revision, heading, name, folded(name), definition, examples)? == 1)
}

/// Puts a theme into a state.
pub(super) async fn set_state(tx: &mut Tx, id: &str, state: State, into: Option<&str>) -> Result<()> {
    const STATE: &str = "update themes set state = $2, into_id = $3, revision = revision + 1 where id = $1";
    run!(tx, STATE, id, state.as_str(), into)?;
    Ok(())
}

/// Something that happened to a theme, to be written.
#[derive(Clone, Copy, Default)]
pub(super) struct Happening<'a> {
    pub(super) theme: &'a str,
    pub(super) other: Option<&'a str>,
    pub(super) about: Option<&'a str>,
    pub(super) was: &'a str,
    pub(super) became: &'a str,
    pub(super) comments: i64,
    pub(super) reason: &'a str,
}

/// Writes it under this id.
pub(super) async fn note(
    tx: &mut Tx,
    consultation: &ConsultationId,
    id: &str,
    kind: Event,
    happening: Happening<'_>,
    hand: Hand<'_>,
) -> Result<()> {
    const NOTE: &str = "insert into theme_events (id, consultation_id, theme_id, kind, other_id, about_id, was, became, \
         comments, reason, account_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let Happening { theme, other, about, was, became, comments, reason } = happening;
    run!(
        tx,
        NOTE,
        id,
        consultation.as_str(),
        theme,
        kind.as_str(),
        other,
        about,
        was,
        became,
        comments,
        reason,
        hand.account,
        hand.at.0
    )?;
    Ok(())
}

/// Something that happened to a theme.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct EventRow {
    pub(super) id: String,
    pub(super) theme_id: String,
    #[sqlx(try_from = "String")]
    pub(super) kind: Event,
    pub(super) other_id: Option<String>,
    pub(super) was: String,
    pub(super) became: String,
    pub(super) comments: i64,
    pub(super) reason: String,
    pub(super) by: Option<String>,
    pub(super) at: i64,
    pub(super) undone: bool,
}

macro_rules! events {
    ($rest:literal) => {
        concat!(
            "select e.id, e.theme_id, e.kind, e.other_id, e.was, e.became, e.comments, e.reason, a.name as by, e.at, \
             exists (select 1 from theme_events u where u.about_id = e.id) as undone from theme_events e \
             left join accounts a on a.id = e.account_id ",
            $rest
        )
    };
}

/// What happened to a theme, or to another with it; the newest first.
pub(super) async fn events(tx: &mut Tx, theme: &str) -> Result<Vec<EventRow>> {
    const OWN: &str = events!("where e.theme_id = $1 order by e.id desc limit $2");
    const OTHERS: &str = events!("where e.other_id = $1 order by e.id desc limit $2");
    let mut rows = many!(tx, EventRow, OWN, theme, EVENTS)?;
    rows.extend(many!(tx, EventRow, OTHERS, theme, EVENTS)?);
    rows.sort_by(|one, other| other.id.cmp(&one.id));
    rows.truncate(usize::try_from(EVENTS).unwrap_or_default());
    Ok(rows)
}

/// One event of a consultation.
pub(super) async fn event(tx: &mut Tx, consultation: &str, id: &str) -> Result<EventRow> {
    const ONE: &str = events!("where e.consultation_id = $1 and e.id = $2");
    one!(tx, EventRow, ONE, consultation, id)?.ok_or(Error::NotFound)
}
