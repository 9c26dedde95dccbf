//! Carrying every comment of a consultation into the version that is being published. Each is looked for from the
//! version that it speaks about, however many lie between, so that small changes cannot add up unseen; what an expert
//! settled is looked for from where the expert put it.

use std::collections::BTreeMap;
use std::sync::Arc;

use law::{Carried, Carrier, CarryState, Comparison, Draft, compare};
use model::ids::{ConsultationId, VersionId};
use model::moment::Instant;
use model::placements::State;

use super::repo::{self, Group, Trace};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::texts::{self, Text, read_text};
use crate::{Backend, events, tallies};

/// Targets kept of one comment.
const MOST_TARGETS: usize = 20;

/// The version before the one that is being published, compared with it.
pub(crate) struct Earlier {
    pub(crate) version: String,
    pub(crate) draft: Draft,
    pub(crate) comparison: Comparison,
}

/// Carries every comment into the version `to`, whose rows this transaction has written, and counts anew where they
/// stand. Leaves one trace for each.
///
/// # Errors
/// `Internal` when a stored draft cannot be read; `Unavailable`.
pub(crate) async fn carry_over(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    to: &VersionId,
    draft: Draft,
    earlier: Earlier,
    at: Instant,
) -> Result<()> {
    let newest = read_text(tx, to.as_str()).await?;
    let trace = Trace { consultation, to, at };
    let draft = Arc::new(draft);

    let mut earlier = earlier;
    for (version, groups) in by_version(repo::spoken(tx, consultation).await?) {
        let text = backend.text(tx, &version).await?;
        let answers = if version == earlier.version {
            let answers;
            (earlier, answers) = carried(earlier, names(&text, &groups)).await?;
            answers
        } else {
            let old = texts::draft(tx, &version).await?;
            let compared = compared(version, old, Arc::clone(&draft)).await?;
            carried(compared, names(&text, &groups)).await?.1
        };
        for (group, answer) in groups.iter().zip(&answers) {
            write(tx, &trace, group, &row(&newest, answer)).await?;
        }
    }

    let groups = repo::settled(tx, consultation).await?;
    let text = backend.text(tx, &earlier.version).await?;
    let (_, answers) = carried(earlier, names(&text, &groups)).await?;
    for (group, answer) in groups.iter().zip(&answers) {
        write(tx, &trace, group, &settled_row(&newest, answer)).await?;
    }
    events::carried(tx, consultation, to, at).await?;
    tallies::recount(tx, consultation, &newest).await
}

/// The names, in that text, of the provisions of groups.
fn names(text: &Text, groups: &[Group]) -> Vec<Option<String>> {
    groups.iter().map(|group| text.by_id(&group.provision).map(|found| found.eid.clone())).collect()
}

fn by_version(groups: Vec<Group>) -> BTreeMap<String, Vec<Group>> {
    let mut versions: BTreeMap<String, Vec<Group>> = BTreeMap::new();
    for group in groups {
        versions.entry(group.version.clone()).or_default().push(group);
    }
    versions
}

/// Compared off the async threads: long acts take a good part of a second.
async fn compared(version: String, old: Draft, new: Arc<Draft>) -> Result<Earlier> {
    let work = move || {
        let comparison = compare(&old, &new);
        Earlier { version, draft: old, comparison }
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}

/// Where comments on these provisions of the earlier version go; a name that it lacks is a person's to settle.
async fn carried(earlier: Earlier, names: Vec<Option<String>>) -> Result<(Earlier, Vec<Carried>)> {
    let work = move || {
        let carrier = Carrier::new(&earlier.draft, &earlier.comparison);
        let lost = || Carried { state: CarryState::NeedsPerson, targets: Vec::new(), shared: 0.0 };
        let answers =
            names.iter().map(|eid| eid.as_ref().map_or_else(lost, |eid| carrier.carry(Some(eid)))).collect();
        (earlier, answers)
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}

/// What is written of a comment's way into the new version.
struct Row<'a> {
    /// What the trace says.
    traced: State,
    /// What holds from now on.
    state: State,
    /// The provision by which it stands, and the page of that.
    place: Option<(&'a str, Option<&'a str>)>,
    shared: f64,
    targets: Vec<&'a str>,
}

fn row<'a>(newest: &'a Text, carried: &Carried) -> Row<'a> {
    let found: Vec<_> =
        carried.targets.iter().filter_map(|eid| newest.by_eid(eid)).take(MOST_TARGETS).collect();
    let (state, stands) = match carried.state {
        CarryState::Exact => (State::Exact, true),
        CarryState::Moved => (State::Moved, true),
        CarryState::WordingChanged => (State::WordingChanged, true),
        CarryState::Parent => (State::Parent, true),
        CarryState::Split => (State::Split, true),
        CarryState::Orphaned => (State::Orphaned, false),
        CarryState::NeedsPerson => (State::NeedsPerson, false),
    };
    let several = matches!(state, State::Split | State::NeedsPerson);
    let place = found.first().filter(|_| stands).map(|place| (place.id.as_str(), place.page.as_deref()));
    Row {
        traced: state,
        state,
        place,
        shared: carried.shared,
        targets: if several { found.iter().map(|place| place.id.as_str()).collect() } else { Vec::new() },
    }
}

/// What an expert settled holds on as long as the words by which the comment was put are there by half; else an
/// expert is asked again.
fn settled_row<'a>(newest: &'a Text, carried: &Carried) -> Row<'a> {
    let row = row(newest, carried);
    match row.traced {
        State::Exact | State::Moved | State::WordingChanged => Row { state: State::Settled, ..row },
        traced => Row { traced, state: State::NeedsPerson, place: None, ..row },
    }
}

async fn write(tx: &mut Tx, trace: &Trace<'_>, group: &Group, row: &Row<'_>) -> Result<()> {
    let place = row.place.map(|(id, _)| id);
    repo::trace(tx, trace, group, row.traced, place, row.shared).await?;
    for (position, target) in (0..).zip(&row.targets) {
        repo::target(tx, trace, group, position, target).await?;
    }
    repo::place(tx, trace, group, row.state, row.place).await
}
