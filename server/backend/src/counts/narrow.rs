//! Which of the comments on a place are listed, narrowed by who sent them, from where, when, and for or against. Each list is
//! by keyset, and rests on the index that leaves least to be looked through: on a place that of the place; without one that
//! of the day, of the county or of organisations.

use model::arrivals::Sender;
use model::comments::Stance;
use model::counts::Filter;
use model::ids::ConsultationId;
use model::submissions::SenderKind;

use crate::Backend;
use crate::db::{Tx, many, scalar};
use crate::error::Result;
use crate::reading::Opened;
use crate::tallies::ACT;

/// Sorts after every id of ours.
const AFTER_ALL: &str = "g";
/// A county from which no more came is found by its index; of others the newest comments hold enough.
const FEW: i64 = 5_000;

/// Where the comments stand.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    Anywhere,
    /// On the page of an article or annex.
    Page(&'a str),
    /// By provisions of a version, within a range of positions.
    Range {
        version: &'a str,
        first: i64,
        last: i64,
    },
    /// On the draft as a whole.
    Act,
    /// By nothing that is still in the text.
    Nowhere,
}

/// `cross join` says in which order the tables are read, where the engine follows it: SQLite does. Where submissions come
/// first the consultation is asked of them alone, or it would look through all comments of it for each.
macro_rules! narrowed {
    ($from:literal, $more:literal) => {
        concat!(
            "select c.id from ",
            $from,
            " where c.submission_id = s.id and c.id < $2 \
             and c.state in ('published', 'hidden', 'waiting', 'withdrawn') and s.state = 'sent' \
             and (cast($4 as text) is null or c.stance = $4) and (cast($5 as text) is null or s.sender_kind = $5) \
             and (cast($6 as text) is null or s.sender_county = $6) \
             and (cast($7 as bigint) is null or s.sent_at >= $7) and (cast($8 as bigint) is null or s.sent_at < $8) \
             and (cast($9 as boolean) is null or (c.campaign_id is null) = $9) \
             and (cast($10 as text) is null or s.sender_kind = 'organisation' and coalesce((select o.kind \
             from organisations o where o.id = s.organisation_id), 'other_organisation') = $10)",
            $more,
            " order by c.id desc limit $3"
        )
    };
}

/// Ids of the comments that a filter gives, the newest first.
pub(super) async fn ids(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    place: Place<'_>,
    filter: &Filter,
    (cursor, limit): (Option<&str>, i64),
) -> Result<Vec<String>> {
    // The newest comments are looked through …
    const ANYWHERE: &str = narrowed!("comments c cross join submissions s", " and c.consultation_id = $1");
    const PAGE: &str =
        narrowed!("comments c cross join submissions s", " and c.consultation_id = $1 and c.page_id = $11");
    const ACT: &str = narrowed!(
        "comments c cross join submissions s",
        " and c.consultation_id = $1 and c.page_id is null and c.provision_id is null"
    );
    const NOWHERE: &str = narrowed!(
        "comments c cross join submissions s",
        " and c.consultation_id = $1 and c.page_id is null and c.provision_id is not null and c.place_id is null"
    );
    const RANGE: &str = narrowed!(
        "comments c cross join submissions s",
        " and c.consultation_id = $1 and c.place_id in (select p.id from provisions p where p.version_id = $11 \
         and p.position >= $12 and p.position <= $13)"
    );
    // … or a few submissions: the conditions are those of their indexes.
    const FROM_DAY: &str = narrowed!(
        "submissions s cross join comments c",
        " and s.consultation_id = $1 and s.sent_at >= $7 and s.sent_at < $8"
    );
    const FROM_COUNTY: &str = narrowed!(
        "submissions s cross join comments c",
        " and s.consultation_id = $1 and s.sender_county = $6"
    );
    const FROM_ORGANISATIONS: &str = narrowed!(
        "submissions s cross join comments c",
        " and s.consultation_id = $1 and s.sender_kind = 'organisation'"
    );
    // Organisations with an account are some hundreds, and each sends little.
    const FROM_KIND: &str = narrowed!(
        "organisations g cross join submissions s cross join comments c",
        " and s.consultation_id = $1 and s.organisation_id = g.id and g.kind = $10"
    );
    let (stance, sender) = filter.codes();
    let (county, day) = (filter.county(), filter.day.as_str());
    let days = if day.is_empty() { None } else { backend.0.zone.day(day) };
    let (from, until) = (days.map(|days| days.0.0), days.map(|days| days.1.0));
    let (stance, kind) = (stance.map(Stance::as_str), sender.map(SenderKind::as_str));
    let (id, cursor, apart) = (consultation.as_str(), cursor.unwrap_or(AFTER_ALL), filter.apart());
    let organisation = filter.organisation().map(Sender::as_str);
    macro_rules! found {
        ($sql:expr $(, $more:expr)*) => {
            many!(tx, (String,), $sql, id, cursor, limit, stance, kind, county, from, until, apart, organisation $(, $more)*)?
        };
    }
    let rows = match place {
        Place::Page(page) => found!(PAGE, page),
        Place::Range { version, first, last } => found!(RANGE, version, first, last),
        Place::Act => found!(ACT),
        Place::Nowhere => found!(NOWHERE),
        Place::Anywhere if from.is_some() => found!(FROM_DAY),
        Place::Anywhere if filter.organisation().is_some_and(|kind| kind != Sender::Organisation) => {
            found!(FROM_KIND)
        }
        Place::Anywhere => {
            let of_county = match county {
                Some(county) => few(tx, id, Few::County(county)).await?,
                None => false,
            };
            let organisations = sender == Some(SenderKind::Organisation);
            if of_county {
                found!(FROM_COUNTY)
            } else if organisations && few(tx, id, Few::Organisations).await? {
                found!(FROM_ORGANISATIONS)
            } else {
                found!(ANYWHERE)
            }
        }
    };
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

enum Few<'a> {
    County(&'a str),
    Organisations,
}

/// Whether so few submissions came from there that all of them may be looked at.
async fn few(tx: &mut Tx, consultation: &str, of: Few<'_>) -> Result<bool> {
    const COUNTY: &str = "select count(*) from (select 1 as one from submissions where consultation_id = $1 \
         and state = 'sent' and sender_county = $2 limit $3) as few";
    const ORGANISATIONS: &str = "select count(*) from (select 1 as one from submissions where consultation_id = $1 \
         and state = 'sent' and sender_kind = 'organisation' limit $2) as few";
    let found = match of {
        Few::County(county) => scalar!(tx, i64, COUNTY, consultation, county, FEW + 1)?,
        Few::Organisations => scalar!(tx, i64, ORGANISATIONS, consultation, FEW + 1)?,
    };
    Ok(found.unwrap_or_default() <= FEW)
}

/// The first comments of a page, or of the draft as a whole, that a filter gives.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn of_page(
    backend: &Backend,
    tx: &mut Tx,
    opened: &Opened,
    page: &str,
    filter: &Filter,
    most: i64,
) -> Result<Vec<String>> {
    let place = if page == ACT { Place::Act } else { Place::Page(page) };
    ids(backend, tx, &opened.found.id, place, filter, (None, most)).await
}
