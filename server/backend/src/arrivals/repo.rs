//! The SQL of arrivals.

use model::arrivals::Sender;
use model::organisations::Kind;
use model::submissions::SenderKind;

use super::tally::Tally;
use crate::db::{Rows, Tx, insert, many, one, run};
use crate::error::{Error, Result};

/// Days of one consultation, and more than any takes.
const DAYS: i64 = 2_000;
/// Counties, and places in one text by each kind of sender.
const PLACES: i64 = 100_000;

/// The first place in the ledger that is not counted, and the first that is not given.
pub(crate) async fn mark(tx: &mut Tx) -> Result<(i64, i64)> {
    const MARK: &str = "select m.leaf, h.size from arrival_marks m, ledger_heads h \
         where m.name = 'counted' and h.name = 'given'";
    one!(tx, (i64, i64), MARK)?.ok_or_else(|| Error::internal("the mark of arrivals is gone"))
}

/// Moves the mark, if nobody else did; says whether. Whoever moves it has it alone until the commit.
pub(super) async fn advance(tx: &mut Tx, from: i64, to: i64) -> Result<bool> {
    const ADVANCE: &str = "update arrival_marks set leaf = $2 where name = 'counted' and leaf = $1";
    Ok(run!(tx, ADVANCE, from, to)? == 1)
}

/// A comment that came.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Arrived {
    pub(super) submission_id: String,
    pub(super) consultation_id: String,
    pub(super) sent_at: i64,
    #[sqlx(try_from = "String")]
    sender_kind: SenderKind,
    pub(super) sender_county: String,
    organisation_kind: Option<String>,
    /// What it is about, in its own text.
    pub(super) page: String,
}

impl Arrived {
    pub(super) fn sender(&self) -> Sender {
        let kind: Option<Kind> = self.organisation_kind.as_deref().and_then(|kind| kind.parse().ok());
        Sender::of(self.sender_kind, kind)
    }
}

/// Every comment of the submissions between two places in the ledger.
pub(super) async fn arrived(tx: &mut Tx, from: i64, to: i64) -> Result<Vec<Arrived>> {
    const ARRIVED: &str = "select s.id as submission_id, s.consultation_id, coalesce(s.sent_at, s.created_at) as sent_at, \
         s.sender_kind, s.sender_county, o.kind as organisation_kind, \
         case when c.provision_id is null then 'act' else coalesce(p.page_id, c.provision_id) end as page \
         from submissions s join comments c on c.submission_id = s.id \
         left join provisions p on p.version_id = c.version_id and p.id = c.provision_id \
         left join organisations o on o.id = s.organisation_id where s.leaf_index >= $1 and s.leaf_index < $2";
    Ok(many!(tx, Arrived, ARRIVED, from, to)?)
}

/// Adds to the rows, in the order of their names.
pub(super) async fn add(tx: &mut Tx, tally: &Tally) -> Result<()> {
    const DAYS_ADD: &str = " on conflict (consultation_id, day, county, sender) do update set \
         submissions = arrivals.submissions + excluded.submissions, comments = arrivals.comments + excluded.comments";
    const PLACES_ADD: &str = " on conflict (consultation_id, page_id, sender) do update set \
         submissions = arrival_places.submissions + excluded.submissions, \
         comments = arrival_places.comments + excluded.comments";
    let days = || tally.days.keys();
    let days = Rows::of("arrivals")
        .after(DAYS_ADD)
        .text("consultation_id", days().map(|(consultation, ..)| consultation))
        .text("day", days().map(|(_, day, ..)| day))
        .text("county", days().map(|(_, _, county, _)| county))
        .text("sender", days().map(|(.., sender)| sender.as_str()))
        .number("submissions", tally.days.values().map(|figures| figures.submissions))
        .number("comments", tally.days.values().map(|figures| figures.comments));
    let places = || tally.places.keys();
    let places = Rows::of("arrival_places")
        .after(PLACES_ADD)
        .text("consultation_id", places().map(|(consultation, ..)| consultation))
        .text("page_id", places().map(|(_, page, _)| page))
        .text("sender", places().map(|(.., sender)| sender.as_str()))
        .number("submissions", tally.places.values().map(|figures| figures.submissions))
        .number("comments", tally.places.values().map(|figures| figures.comments));
    insert(tx, &[days, places]).await?;
    Ok(())
}

/// Submissions and comments of each day on which something came, in order.
pub(crate) async fn days(tx: &mut Tx, consultation: &str) -> Result<Vec<(String, i64, i64)>> {
    const BY_DAY: &str = "select day, cast(sum(submissions) as bigint), cast(sum(comments) as bigint) from arrivals \
         where consultation_id = $1 group by day order by day limit $2";
    Ok(many!(tx, (String, i64, i64), BY_DAY, consultation, DAYS)?)
}

/// Submissions and comments from a county, by a sender.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Origin {
    pub(crate) county: String,
    #[sqlx(try_from = "String")]
    pub(crate) sender: Sender,
    pub(crate) submissions: i64,
    pub(crate) comments: i64,
}

/// From where it came, and by whom.
pub(crate) async fn origins(tx: &mut Tx, consultation: &str) -> Result<Vec<Origin>> {
    const BY_COUNTY: &str = "select county, sender, cast(sum(submissions) as bigint) as submissions, \
         cast(sum(comments) as bigint) as comments from arrivals where consultation_id = $1 \
         group by county, sender order by county, sender limit $2";
    Ok(many!(tx, Origin, BY_COUNTY, consultation, PLACES)?)
}

/// Comments on a page, in its own text, by a sender.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Spoke {
    pub(crate) page_id: String,
    #[sqlx(try_from = "String")]
    pub(crate) sender: Sender,
    pub(crate) comments: i64,
}

/// Who spoke about what.
pub(crate) async fn places(tx: &mut Tx, consultation: &str) -> Result<Vec<Spoke>> {
    const BY_PLACE: &str = "select page_id, sender, comments from arrival_places \
         where consultation_id = $1 order by page_id, sender limit $2";
    Ok(many!(tx, Spoke, BY_PLACE, consultation, PLACES)?)
}
