//! The SQL of consultations.

use std::collections::HashSet;

use model::consultations::{Form, Mode, Period, Stage};
use model::ids::{ConsultationId, VersionId};
use model::moderation::When;
use model::moment::Instant;

use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// Lists show all consultations; a ministry runs some hundreds in a decade.
const MOST: i64 = 1_000;

/// A consultation with its policy, its newest published version and its counts.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Found {
    #[sqlx(try_from = "String")]
    pub(crate) id: ConsultationId,
    pub(crate) slug: String,
    pub(crate) title_ro: String,
    pub(crate) title_en: String,
    pub(crate) summary_ro: String,
    pub(crate) summary_en: String,
    pub(crate) policy_slug: String,
    pub(crate) policy_ro: String,
    pub(crate) policy_en: String,
    pub(crate) authority: String,
    pub(crate) contact_name: String,
    pub(crate) contact_email: String,
    #[sqlx(try_from = "String")]
    pub(crate) mode: Mode,
    /// As stored; [`Found::stage_at`] says what the clock makes of it.
    #[sqlx(try_from = "String")]
    pub(crate) stage: Stage,
    pub(crate) opens_at: i64,
    pub(crate) closes_at: i64,
    /// When comments are published.
    #[sqlx(try_from = "String")]
    pub(crate) moderation: When,
    /// The newest published version, when there is one.
    pub(crate) version_id: Option<String>,
    pub(crate) version_number: Option<i64>,
    pub(crate) version_title: Option<String>,
    pub(crate) version_file: Option<String>,
    pub(crate) articles: Option<i64>,
    pub(crate) published_at: Option<i64>,
    pub(crate) comments: i64,
    pub(crate) citizens: i64,
    pub(crate) organisations: i64,
    pub(crate) support: i64,
    pub(crate) support_with_changes: i64,
    pub(crate) against: i64,
    pub(crate) neutral: i64,
    pub(crate) proposals: i64,
    pub(crate) endorsements: i64,
}

macro_rules! found {
    ($rest:literal) => {
        concat!(
            "select c.id, c.slug, c.title_ro, c.title_en, c.summary_ro, c.summary_en, \
             p.slug as policy_slug, p.title_ro as policy_ro, p.title_en as policy_en, \
             c.authority, c.contact_name, c.contact_email, c.mode, c.stage, \
             c.opens_at, c.closes_at, c.moderation, \
             v.id as version_id, v.number as version_number, v.title as version_title, \
             v.file_name as version_file, v.articles, v.published_at, \
             coalesce(t.comments, 0) as comments, coalesce(t.citizens, 0) as citizens, \
             coalesce(t.organisations, 0) as organisations, coalesce(t.support, 0) as support, \
             coalesce(t.support_with_changes, 0) as support_with_changes, coalesce(t.against, 0) as against, \
             coalesce(t.neutral, 0) as neutral, coalesce(t.proposals, 0) as proposals, \
             coalesce(t.endorsements, 0) as endorsements \
             from consultations c join policies p on p.id = c.policy_id \
             left join versions v on v.id = c.version_id \
             left join counts t on t.consultation_id = c.id and t.provision_id = '' ",
            $rest
        )
    };
}

pub(crate) async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Found>> {
    const BY_SLUG: &str = found!("where c.slug = $1");
    Ok(one!(tx, Found, BY_SLUG, slug)?)
}

pub(crate) async fn id_by_slug(tx: &mut Tx, slug: &str) -> Result<Option<ConsultationId>> {
    const ID_BY_SLUG: &str = "select id from consultations where slug = $1";
    Ok(scalar!(tx, String, ID_BY_SLUG, slug)?.map(ConsultationId::from))
}

pub(crate) async fn by_id(tx: &mut Tx, id: &ConsultationId) -> Result<Option<Found>> {
    const BY_ID: &str = found!("where c.id = $1");
    Ok(one!(tx, Found, BY_ID, id.as_str())?)
}

/// Every consultation, the oldest first.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Found>> {
    const ALL: &str = found!("order by c.id limit $1");
    Ok(many!(tx, Found, ALL, MOST)?)
}

/// The consultations for which an unpublished version is in work.
pub(super) async fn with_draft(tx: &mut Tx) -> Result<HashSet<ConsultationId>> {
    const WITH_DRAFT: &str = "select consultation_id from versions where published_at is null limit $1";
    let rows = many!(tx, (String,), WITH_DRAFT, MOST)?;
    Ok(rows.into_iter().map(|(id,)| ConsultationId::from(id)).collect())
}

/// What is written of a consultation.
pub(super) struct Row<'a> {
    pub(super) id: &'a ConsultationId,
    pub(super) policy_id: &'a str,
    pub(super) form: &'a Form,
    pub(super) mode: Mode,
    pub(super) when: When,
    pub(super) period: Period,
}

pub(super) async fn policy_id(tx: &mut Tx, slug: &str) -> Result<Option<String>> {
    const POLICY_ID: &str = "select id from policies where slug = $1";
    Ok(scalar!(tx, String, POLICY_ID, slug)?)
}

/// Gives the engine's error, so that the caller can name a broken constraint.
pub(super) async fn insert(tx: &mut Tx, row: Row<'_>, now: Instant) -> std::result::Result<(), sqlx::Error> {
    const INSERT: &str = "insert into consultations (id, policy_id, slug, title_ro, title_en, summary_ro, summary_en, \
        authority, contact_name, contact_email, mode, stage, opens_at, closes_at, created_at, moderation) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    let Form {
        slug, title_ro, title_en, summary_ro, summary_en, authority, contact_name, contact_email, ..
    } = row.form;
    let (mode, stage, Period { opens, closes, .. }) =
        (row.mode.as_str(), Stage::Preparing.as_str(), row.period);
    run!(
        tx,
        INSERT,
        row.id.as_str(),
        row.policy_id,
        slug,
        title_ro,
        title_en,
        summary_ro,
        summary_en,
        authority,
        contact_name,
        contact_email,
        mode,
        stage,
        opens.0,
        closes.0,
        now.0,
        row.when.as_str()
    )?;
    Ok(())
}

/// Gives the engine's error, so that the caller can name a broken constraint.
pub(super) async fn update(tx: &mut Tx, row: Row<'_>) -> std::result::Result<(), sqlx::Error> {
    const UPDATE: &str = "update consultations set policy_id = $2, slug = $3, title_ro = $4, title_en = $5, \
        summary_ro = $6, summary_en = $7, authority = $8, contact_name = $9, contact_email = $10, mode = $11, \
        opens_at = $12, closes_at = $13, moderation = $14 where id = $1";
    let Form {
        slug, title_ro, title_en, summary_ro, summary_en, authority, contact_name, contact_email, ..
    } = row.form;
    let Period { opens, closes, .. } = row.period;
    run!(
        tx,
        UPDATE,
        row.id.as_str(),
        row.policy_id,
        slug,
        title_ro,
        title_en,
        summary_ro,
        summary_en,
        authority,
        contact_name,
        contact_email,
        row.mode.as_str(),
        opens.0,
        closes.0,
        row.when.as_str()
    )?;
    Ok(())
}

/// What decides the stage of a consultation.
#[derive(sqlx::FromRow)]
pub(super) struct Events {
    #[sqlx(try_from = "String")]
    pub(super) stage: Stage,
    pub(super) opens_at: i64,
    pub(super) closes_at: i64,
    #[sqlx(try_from = "String")]
    pub(super) moderation: When,
    /// When the first version was published.
    pub(super) first_published_at: Option<i64>,
    /// The newest published version.
    pub(super) version_id: Option<String>,
}

macro_rules! events {
    ($rest:literal) => {
        concat!(
            "select stage, opens_at, closes_at, moderation, first_published_at, version_id from consultations where id = $1",
            $rest
        )
    };
}

pub(super) async fn events(tx: &mut Tx, id: &ConsultationId) -> Result<Option<Events>> {
    Ok(one!(tx, Events, events!(""), id.as_str())?)
}

/// The same of what [`hold_text`] holds: who had to wait for a publication is told of what it published, for the engine
/// then reads the row once more.
pub(super) async fn events_held(tx: &mut Tx, id: &ConsultationId) -> Result<Option<Events>> {
    match tx {
        Tx::Sqlite(..) => events(tx, id).await,
        Tx::Postgres(..) => Ok(one!(tx, Events, events!(" for key share"), id.as_str())?),
    }
}

/// Puts a version in force that was published at this instant.
pub(crate) async fn put_in_force(
    tx: &mut Tx,
    id: &ConsultationId,
    version: &VersionId,
    at: Instant,
) -> Result<()> {
    const PUT: &str = "update consultations set version_id = $2, \
        first_published_at = coalesce(first_published_at, $3) where id = $1";
    run!(tx, PUT, id.as_str(), version.as_str(), at.0)?;
    Ok(())
}

/// Keeps the published text of a consultation from changing until the transaction ends: whoever takes comments waits
/// for a publication under way, and the next publication for them. SQLite has one writer, who is alone as it is.
pub(crate) async fn hold_text(tx: &mut Tx, id: &ConsultationId) -> Result<()> {
    const HOLD: &str = "select 1 from consultations where id = $1 for key share";
    if let Tx::Postgres(..) = tx {
        run!(tx, HOLD, id.as_str())?;
    }
    Ok(())
}

/// Keeps everyone else from taking comments until the transaction ends, so that all of them can be put anew.
pub(crate) async fn hold_comments(tx: &mut Tx, id: &ConsultationId) -> Result<()> {
    const HOLD: &str = "select 1 from consultations where id = $1 for update";
    if let Tx::Postgres(..) = tx {
        run!(tx, HOLD, id.as_str())?;
    }
    Ok(())
}

/// The consultations whose stored stage the clock has left behind.
pub(super) async fn due(tx: &mut Tx, now: Instant) -> Result<Vec<ConsultationId>> {
    const DUE: &str = "select c.id from consultations c where (c.stage = 'open' and c.closes_at <= $1) \
        or (c.stage = 'preparing' and c.opens_at <= $1 and c.version_id is not null) order by c.id limit $2";
    let rows = many!(tx, (String,), DUE, now.0, MOST)?;
    Ok(rows.into_iter().map(|(id,)| ConsultationId::from(id)).collect())
}

/// Keeps that every recommendation has its answer, and says whether the consultation was in analysis.
pub(crate) async fn answered(tx: &mut Tx, id: &ConsultationId, now: Instant) -> Result<bool> {
    const ANSWERED: &str =
        "update consultations set stage = 'answered', answered_at = $2 where id = $1 and stage = 'analysis'";
    Ok(run!(tx, ANSWERED, id.as_str(), now.0)? == 1)
}

/// Moves a consultation from one stage to the next, and says whether it was still in the first.
pub(super) async fn advance(
    tx: &mut Tx,
    id: &ConsultationId,
    from: Stage,
    to: Stage,
    opened: Option<i64>,
    closed: Option<i64>,
) -> Result<bool> {
    const ADVANCE: &str = "update consultations set stage = $3, opened_at = coalesce(opened_at, $4), \
        closed_at = coalesce(closed_at, $5) where id = $1 and stage = $2";
    Ok(run!(tx, ADVANCE, id.as_str(), from.as_str(), to.as_str(), opened, closed)? == 1)
}
