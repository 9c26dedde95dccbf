//! The SQL of what was said, and the page of comments made of it.

use std::collections::HashMap;

use model::comments::{Kind, Stance, State};
use model::moment::Instant;
use model::organisations;
use model::placements;
use model::redline;
use model::submissions::{SenderKind, registered};
use model::tracking::Words;

use super::scope::{Audience, Scope};
use super::view::{Membership, Standing, Voice, Voices};
use super::{Opened, answered, endorsed, equal, hidden, led};
use crate::db::{Tx, many, on};
use crate::error::{Error, Result};
use crate::texts::{Place, Provision, Text};
use crate::{Backend, corrections};

/// Sorts after every id of ours, whatever the collation: ids are hexadecimal digits and hyphens.
const AFTER_ALL: &str = "g";

/// A comment that was sent, with its sender.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Spoken {
    pub(crate) id: String,
    pub(crate) version_id: String,
    pub(crate) provision_id: Option<String>,
    pub(crate) place_id: Option<String>,
    #[sqlx(try_from = "String")]
    pub(crate) place_state: placements::State,
    pub(crate) position: i64,
    #[sqlx(try_from = "String")]
    pub(crate) state: State,
    #[sqlx(try_from = "String")]
    pub(crate) stance: Stance,
    #[sqlx(try_from = "String")]
    pub(crate) kind: Kind,
    pub(crate) body: String,
    pub(crate) proposed_wording: String,
    pub(crate) reasons: String,
    pub(crate) fingerprint: String,
    pub(crate) sender_name: String,
    #[sqlx(try_from = "String")]
    pub(crate) sender_kind: SenderKind,
    pub(crate) sender_organisation: String,
    pub(crate) sender_county: String,
    pub(crate) publish_name: bool,
    pub(crate) sent_at: i64,
    pub(crate) register_year: i64,
    pub(crate) register_number: i64,
    /// What staff found of the organisation that sent it; absent where none with an account did.
    pub(crate) organisation_state: Option<String>,
    /// Organisations that stand behind it.
    pub(crate) endorsements: i64,
    /// When its sender corrected it last.
    pub(crate) corrected_at: Option<i64>,
    /// When its sender took it back.
    pub(crate) withdrawn_at: Option<i64>,
    /// The campaign that it belongs to, what it is there, and how many comments that has.
    pub(crate) campaign_id: Option<String>,
    pub(crate) campaign_kind: Option<String>,
    pub(crate) campaign_size: Option<i64>,
}

/// The texts of a query: for everyone, for staff, for staff of what belongs to no campaign. `$1` consultation, `$2` cursor,
/// `$3` limit.
macro_rules! spoken {
    ($scope:literal) => {
        [
            spoken!("c.state in ('published', 'hidden', 'withdrawn')", $scope),
            spoken!("c.state in ('published', 'hidden', 'waiting', 'withdrawn')", $scope),
            spoken!("c.state in ('published', 'hidden', 'waiting', 'withdrawn') and c.campaign_id is null", $scope),
        ]
    };
    ($state:literal, $scope:literal) => {
        concat!(
            "select c.id, c.version_id, c.provision_id, c.place_id, c.place_state, c.position, c.state, c.stance, c.kind, c.body, \
             c.proposed_wording, c.reasons, c.fingerprint, s.sender_name, s.sender_kind, s.sender_organisation, \
             s.sender_county, s.publish_name, s.sent_at, s.register_year, s.register_number, \
             o.state as organisation_state, c.endorsements, c.corrected_at, c.withdrawn_at, \
             c.campaign_id, c.campaign_kind, k.comments as campaign_size from comments c \
             join submissions s on s.id = c.submission_id left join organisations o on o.id = s.organisation_id \
             left join campaigns k on k.id = c.campaign_id \
             where c.consultation_id = $1 and c.id < $2 and s.state = 'sent' and ",
            $state,
            $scope,
            " order by c.id desc limit $3"
        )
    };
}

/// A page of what was said, newest first.
pub(crate) async fn find(
    tx: &mut Tx,
    consultation: &str,
    scope: &Scope<'_>,
    audience: Audience,
    cursor: Option<&str>,
    limit: i64,
) -> Result<Vec<Spoken>> {
    const ALL: [&str; 3] = spoken!("");
    const ACT: [&str; 3] = spoken!(" and c.page_id is null and c.provision_id is null");
    const UNPLACED: [&str; 3] =
        spoken!(" and c.page_id is null and c.provision_id is not null and c.place_id is null");
    const SINGLE: [&str; 3] = spoken!(" and c.id = $4");
    const ONE: [&str; 3] = spoken!(
        " and c.provision_id is not null and c.id = $4 and c.version_id <> $5 and c.state <> 'withdrawn'"
    );
    const CREDITED: [&str; 3] = spoken!(
        " and c.id in (select k.comment_id from credits k where k.version_id = $4 and k.provision_id = $5)"
    );
    const BESIDE: [&str; 3] = spoken!(
        " and c.version_id <> $6 and (c.page_id = $4 or exists (select 1 from provisions p \
         where p.version_id = c.version_id and p.id = c.provision_id and p.page_id = $5))"
    );
    const NUMBER: [&str; 3] = spoken!(" and s.register_year = $4 and s.register_number = $5");
    const IN_STATE: [&str; 3] = spoken!(
        " and c.provision_id is not null and c.place_state = $4 and c.version_id <> $5 \
         and c.state <> 'withdrawn'"
    );
    const AMONG: [&str; 3] = spoken!(
        " and c.id in ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)"
    );
    const CAMPAIGN: [&str; 3] = spoken!(" and c.campaign_id = $4");
    const CAMPAIGN_KIND: [&str; 3] = spoken!(" and c.campaign_id = $4 and c.campaign_kind = $5");
    const PAGE: [&str; 3] = spoken!(" and c.page_id = $4");
    const RANGE: [&str; 3] = spoken!(
        " and c.place_id in (select p.id from provisions p where p.version_id = $4 and p.position >= $5 \
         and p.position <= $6)"
    );
    let (to, cursor) = (audience as usize, cursor.unwrap_or(AFTER_ALL));
    let mut rows = match scope {
        Scope::All => many!(tx, Spoken, ALL[to], consultation, cursor, limit)?,
        Scope::Act => many!(tx, Spoken, ACT[to], consultation, cursor, limit)?,
        Scope::Unplaced => many!(tx, Spoken, UNPLACED[to], consultation, cursor, limit)?,
        Scope::Single(comment) => many!(tx, Spoken, SINGLE[to], consultation, cursor, limit, *comment)?,
        Scope::One { comment, newest } => {
            many!(tx, Spoken, ONE[to], consultation, cursor, limit, *comment, *newest)?
        }
        Scope::Credited { version, provision } => {
            many!(tx, Spoken, CREDITED[to], consultation, cursor, limit, *version, *provision)?
        }
        Scope::Beside { page, was, newest } => {
            many!(tx, Spoken, BESIDE[to], consultation, cursor, limit, *page, *was, *newest)?
        }
        Scope::Number { year, number } => {
            many!(tx, Spoken, NUMBER[to], consultation, cursor, limit, *year, *number)?
        }
        Scope::InState { state, newest } => {
            many!(tx, Spoken, IN_STATE[to], consultation, cursor, limit, state.as_str(), *newest)?
        }
        Scope::Among([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t]) => many!(
            tx,
            Spoken,
            AMONG[to],
            consultation,
            cursor,
            limit,
            *a,
            *b,
            *c,
            *d,
            *e,
            *f,
            *g,
            *h,
            *i,
            *j,
            *k,
            *l,
            *m,
            *n,
            *o,
            *p,
            *q,
            *r,
            *s,
            *t
        )?,
        Scope::Campaign { campaign, kind: None } => {
            many!(tx, Spoken, CAMPAIGN[to], consultation, cursor, limit, *campaign)?
        }
        Scope::Campaign { campaign, kind: Some(kind) } => {
            many!(tx, Spoken, CAMPAIGN_KIND[to], consultation, cursor, limit, *campaign, kind.as_str())?
        }
        Scope::Page(page) => many!(tx, Spoken, PAGE[to], consultation, cursor, limit, *page)?,
        Scope::Range { version, first, last } => {
            many!(tx, Spoken, RANGE[to], consultation, cursor, limit, *version, *first, *last)?
        }
    };
    if matches!(audience, Audience::Everyone) {
        rows.iter_mut().filter(|row| row.state == State::Hidden).for_each(Spoken::silence);
    }
    Ok(rows)
}

/// A page of views, and the rows they are made of.
pub(crate) async fn page(
    backend: &Backend,
    tx: &mut Tx,
    opened: &Opened,
    scope: &Scope<'_>,
    audience: Audience,
    (cursor, limit): (Option<&str>, i64),
) -> Result<(Vec<Spoken>, Voices)> {
    let consultation = opened.found.id.as_str();
    let mut rows = find(tx, consultation, scope, audience, cursor, limit + 1).await?;
    let more = i64::try_from(rows.len()).unwrap_or(i64::MAX) > limit;
    if more {
        rows.pop();
    }
    let next = rows.last().filter(|_| more).map(|row| row.id.clone());
    let equal = equal::equal(tx, consultation, &rows).await?;
    let settled = |row: &&Spoken| row.place_state == placements::State::Settled;
    let settled: Vec<&str> = rows.iter().filter(settled).map(|row| row.id.as_str()).collect();
    let mut reasons = reasons(tx, &settled).await?;
    let all: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let hidden: Vec<&str> =
        rows.iter().filter(|row| row.state == State::Hidden).map(|row| row.id.as_str()).collect();
    let mut hidden = hidden::tombstones(backend, tx, &hidden).await?;
    let mut led = led::led(backend, tx, &all).await?;
    let mut answers = answered::answers(backend, tx, &all).await?;
    let endorsed: Vec<&str> =
        rows.iter().filter(|row| row.endorsements > 0).map(|row| row.id.as_str()).collect();
    let mut endorsers = endorsed::endorsers(tx, &endorsed).await?;
    let corrected: Vec<&str> =
        rows.iter().filter(|row| row.corrected_at.is_some()).map(|row| row.id.as_str()).collect();
    let mut before = corrections::changed_words(tx, &corrected).await?;
    let mut items = Vec::with_capacity(rows.len());
    for row in &rows {
        let text = backend.text(tx, &row.version_id).await?;
        let mut voice = row.voice(backend, &text, equal.get(&row.fingerprint).copied().unwrap_or(0))?;
        let place = Place::of(&opened.text, row.provision_id.as_deref(), row.place_id.as_deref());
        voice.standing = standing(&opened.text, (&text, row.provision(&text)?), place, row.place_state);
        if let Some(standing) = &mut voice.standing {
            standing.reason = reasons.remove(&row.id);
        }
        voice.led = led.remove(&row.id).unwrap_or_default();
        voice.answer = answers.remove(&row.id);
        voice.endorsers = endorsers.remove(&row.id).unwrap_or_default();
        let before = before.remove(&row.id).unwrap_or_default();
        voice.corrections = corrections::changes(backend, &before, &row.words());
        // An organisation speaks; which of its people held the pen is its own.
        voice.corrections.iter_mut().for_each(|change| change.by = None);
        voice.hidden = (row.state == State::Hidden).then(|| hidden.remove(&row.id).unwrap_or_default());
        items.push(match audience {
            Audience::Everyone if voice.hidden.is_some() => voice.out_of_sight(),
            Audience::Everyone if voice.withdrawn.is_some() => voice.taken_back(),
            Audience::Everyone | Audience::Staff | Audience::Apart => voice,
        });
    }
    Ok((rows, Voices { items, next }))
}

/// Where a comment on another version than the newest stands; nothing for one on the newest.
pub(crate) fn standing(
    newest: &Text,
    (text, spoken): (&Text, Option<&Provision>),
    place: Place<'_>,
    state: placements::State,
) -> Option<Standing> {
    if text.version == newest.version {
        return None;
    }
    let here = if let Place::At(provision) = place { Some(provision) } else { None };
    let page = here.and_then(|provision| newest.page_of(provision));
    Some(Standing {
        version: text.number,
        state,
        label: here.map(|provision| provision.label.clone()).unwrap_or_default(),
        eid: here.map(|provision| provision.eid.clone()).unwrap_or_default(),
        address: page.map(|page| page.address.clone()).unwrap_or_default(),
        old: spoken.map(|provision| text.present(provision)).unwrap_or_default(),
        now: here.map(|provision| newest.present(provision)).unwrap_or_default(),
        reason: None,
    })
}

/// Why experts put these comments where they stand.
pub(crate) async fn reasons(tx: &mut Tx, comments: &[&str]) -> Result<HashMap<String, String>> {
    const REASONS: &str =
        "select comment_id, reason from placements where settled_by is not null and comment_id in (";
    if comments.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, String)> = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(REASONS);
        let mut list = query.separated(", ");
        for comment in comments {
            list.push_bind(*comment);
        }
        query.push(") order by at, turn");
        query.build_query_as().fetch_all(c).await
    })?;
    Ok(rows.into_iter().collect())
}

impl Spoken {
    /// The provision that it speaks about, in the version that it speaks about.
    ///
    /// # Errors
    /// `Internal` when that version lacks it.
    pub(crate) fn provision<'a>(&self, text: &'a Text) -> Result<Option<&'a Provision>> {
        let found = self.provision_id.as_deref().map(|id| text.by_id(id));
        found
            .map(|found| found.ok_or_else(|| Error::internal("a comment on a provision that is not there")))
            .transpose()
    }

    /// Its words.
    fn words(&self) -> Words {
        Words {
            text: self.body.clone(),
            proposed_wording: self.proposed_wording.clone(),
            reasons: self.reasons.clone(),
        }
    }

    /// The organisation, else the person; only with their consent.
    pub(crate) fn author(&self) -> Option<&str> {
        let name = match self.sender_kind {
            SenderKind::Organisation => &self.sender_organisation,
            SenderKind::Citizen => &self.sender_name,
        };
        self.publish_name.then_some(name)
    }

    /// What staff found of the organisation that sent it; absent where none with an account did.
    ///
    /// # Errors
    /// `Internal` when the stored state is unknown.
    pub(crate) fn organisation(&self) -> Result<Option<organisations::State>> {
        let state = self.organisation_state.as_deref().map(str::parse);
        state.transpose().map_err(Error::internal)
    }

    /// The campaign that it belongs to; one alone is none.
    fn membership(&self) -> Option<Membership> {
        let comments = self.campaign_size.filter(|comments| *comments > 1)?;
        let kind = self.campaign_kind.as_deref().and_then(|kind| kind.parse().ok())?;
        Some(Membership { campaign: self.campaign_id.clone()?, kind, comments })
    }

    fn voice(&self, backend: &Backend, text: &Text, equal: i64) -> Result<Voice> {
        let provision = self.provision(text)?;
        let present = || provision.map(|provision| text.present(provision)).unwrap_or_default();
        let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Ok(Voice {
            id: self.id.clone(),
            label: provision.map(|provision| provision.label.clone()).unwrap_or_default(),
            eid: provision.map(|provision| provision.eid.clone()).unwrap_or_default(),
            version: text.number,
            stance: self.stance,
            kind: self.kind,
            // Nothing without words is ever sent.
            erased: self.body.is_empty() && self.proposed_wording.is_empty(),
            text: self.body.clone(),
            proposed: filled(&self.proposed_wording).map(|wording| redline::compare(&present(), &wording)),
            reasons: filled(&self.reasons),
            author: self.author().map(str::to_owned),
            sender_kind: self.sender_kind,
            county: self.sender_county.clone(),
            number: registered(self.register_year, self.register_number),
            sent: backend.civil(Instant(self.sent_at)),
            organisation: self.organisation()?,
            endorsements: self.endorsements,
            endorsers: Vec::new(),
            corrections: Vec::new(),
            withdrawn: self.withdrawn_at.map(|at| backend.civil(Instant(at))),
            hidden: None,
            same: (equal - i64::from(self.state == State::Published)).max(0),
            standing: None,
            led: Vec::new(),
            answer: None,
            campaign: self.membership(),
        })
    }
}
