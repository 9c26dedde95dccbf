//! The SQL of placements.

use model::ids::{ConsultationId, VersionId};
use model::moment::Instant;
use model::placements::State;

use crate::db::{Tx, many, run};
use crate::error::{Error, Result};

/// Provisions that somebody spoke about; an act has 100,000 at most.
const MOST_GROUPS: i64 = 200_000;
/// Steps of one comment: one for each version, and what experts settled.
const MOST_STEPS: i64 = 1_000;

/// Comments that go the same way: on the same provision of the same version, or settled at the same provision.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Group {
    /// The version that they speak about; empty for the settled.
    pub(super) version: String,
    /// The provision that they speak about, or at which they were settled.
    pub(super) provision: String,
}

impl Group {
    const fn is_settled(&self) -> bool {
        self.version.is_empty()
    }
}

/// What every row of one publication says.
pub(super) struct Trace<'a> {
    pub(super) consultation: &'a ConsultationId,
    pub(super) to: &'a VersionId,
    pub(super) at: Instant,
}

/// Provisions that comments speak about, but for those that an expert settled.
pub(super) async fn spoken(tx: &mut Tx, consultation: &ConsultationId) -> Result<Vec<Group>> {
    const SPOKEN: &str = "select distinct version_id as version, provision_id as provision from comments \
         where consultation_id = $1 and provision_id is not null and place_state <> 'settled' limit $2";
    Ok(many!(tx, Group, SPOKEN, consultation.as_str(), MOST_GROUPS)?)
}

/// Provisions at which experts settled comments.
pub(super) async fn settled(tx: &mut Tx, consultation: &ConsultationId) -> Result<Vec<Group>> {
    const SETTLED: &str = "select distinct '' as version, place_id as provision from comments \
         where consultation_id = $1 and place_id is not null and place_state = 'settled' limit $2";
    Ok(many!(tx, Group, SETTLED, consultation.as_str(), MOST_GROUPS)?)
}

/// Two texts of a statement over the comments of a group: spoken about (`$2` version, `$3` provision), and settled
/// (`$2` is empty, `$3` the place). `$1` is the consultation.
macro_rules! of_group {
    ($($text:literal)+) => {
        [
            concat!($($text,)+ " where c.consultation_id = $1 and c.version_id = $2 and c.provision_id = $3 \
                and c.place_state <> 'settled'"),
            concat!($($text,)+ " where c.consultation_id = $1 and cast($2 as text) = '' and c.place_id = $3 \
                and c.place_state = 'settled'"),
        ]
    };
}

/// Writes what the program says of a group.
pub(super) async fn trace(
    tx: &mut Tx,
    trace: &Trace<'_>,
    group: &Group,
    state: State,
    place: Option<&str>,
    shared: f64,
) -> Result<()> {
    const TRACE: [&str; 2] = of_group!(
        "insert into placements (comment_id, version_id, turn, state, provision_id, shared, settled_by, reason, at) "
        "select c.id, cast($4 as text), 0, cast($5 as text), cast($6 as text), cast($7 as double precision), null, '', "
        "cast($8 as bigint) from comments c"
    );
    run!(
        tx,
        TRACE[usize::from(group.is_settled())],
        trace.consultation.as_str(),
        &group.version,
        &group.provision,
        trace.to.as_str(),
        state.as_str(),
        place,
        shared,
        trace.at.0
    )?;
    Ok(())
}

/// Writes one of the places where the words of a group's provision went.
pub(super) async fn target(
    tx: &mut Tx,
    trace: &Trace<'_>,
    group: &Group,
    position: i64,
    provision: &str,
) -> Result<()> {
    const TARGET: [&str; 2] = of_group!(
        "insert into placement_targets (comment_id, version_id, position, provision_id) "
        "select c.id, cast($4 as text), cast($5 as bigint), cast($6 as text) from comments c"
    );
    run!(
        tx,
        TARGET[usize::from(group.is_settled())],
        trace.consultation.as_str(),
        &group.version,
        &group.provision,
        trace.to.as_str(),
        position,
        provision
    )?;
    Ok(())
}

/// Puts the comments of a group.
pub(super) async fn place(
    tx: &mut Tx,
    trace: &Trace<'_>,
    group: &Group,
    state: State,
    place: Option<(&str, Option<&str>)>,
) -> Result<()> {
    const PLACE: [&str; 2] = of_group!(
        "update comments as c set place_state = $4, place_id = $5, page_id = $6, coding_seen = null"
    );
    run!(
        tx,
        PLACE[usize::from(group.is_settled())],
        trace.consultation.as_str(),
        &group.version,
        &group.provision,
        state.as_str(),
        place.map(|(id, _)| id),
        place.and_then(|(_, page)| page)
    )?;
    Ok(())
}

/// How many sent comments stand in each state, of those on earlier versions than the newest.
pub(super) async fn states(tx: &mut Tx, consultation: &str, newest: &str) -> Result<Vec<(State, i64)>> {
    const STATES: &str = "select place_state, count(*) from comments where consultation_id = $1 \
         and state in ('published', 'hidden', 'waiting') and provision_id is not null and version_id <> $2 group by place_state";
    let rows = many!(tx, (String, i64), STATES, consultation, newest)?;
    rows.into_iter().map(|(state, count)| Ok((state.parse().map_err(Error::internal)?, count))).collect()
}

/// Where the words went when a comment was carried into a version, the best first.
pub(super) async fn targets(tx: &mut Tx, comment: &str, version: &str) -> Result<Vec<String>> {
    const TARGETS: &str = "select provision_id from placement_targets where comment_id = $1 and version_id = $2 \
         order by position limit $3";
    let rows = many!(tx, (String,), TARGETS, comment, version, MOST_STEPS)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// One step of a comment's way.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct StepRow {
    pub(super) version_id: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) provision_id: Option<String>,
    pub(super) settled_by: Option<String>,
    pub(super) reason: String,
    pub(super) at: i64,
}

/// The way of a comment through the versions.
pub(super) async fn steps(tx: &mut Tx, comment: &str) -> Result<Vec<StepRow>> {
    const STEPS: &str = "select version_id, state, provision_id, settled_by, reason, at \
         from placements where comment_id = $1 order by at, turn limit $2";
    Ok(many!(tx, StepRow, STEPS, comment, MOST_STEPS)?)
}

/// What an expert settled.
pub(super) struct Verdict<'a> {
    pub(super) comment: &'a str,
    pub(super) version: &'a str,
    pub(super) place: Option<(&'a str, Option<&'a str>)>,
    pub(super) account: &'a str,
    pub(super) reason: &'a str,
    pub(super) at: Instant,
}

/// Writes what an expert settled after whatever was said before, and puts the comment there.
pub(super) async fn settle(tx: &mut Tx, verdict: &Verdict<'_>) -> Result<()> {
    const TURN: &str = "insert into placements (comment_id, version_id, turn, state, provision_id, shared, settled_by, \
         reason, at) values ($1, $2, (select coalesce(max(turn), 0) + 1 from placements where comment_id = $1 \
         and version_id = $2), 'settled', $3, 0, $4, $5, $6)";
    const PLACE: &str = "update comments set place_state = 'settled', place_id = $2, page_id = $3, coding_seen = null where id = $1";
    let place = verdict.place.map(|(id, _)| id);
    let page = verdict.place.and_then(|(_, page)| page);
    let (comment, version) = (verdict.comment, verdict.version);
    run!(tx, TURN, comment, version, place, verdict.account, verdict.reason, verdict.at.0)?;
    run!(tx, PLACE, comment, place, page)?;
    Ok(())
}
