//! The themes of one comment for its whole campaign: whoever read the letter once need not read it a hundred thousand times.
//! What is coded already stays as it is, and words of a sender's own wait for a person unless told otherwise.

use model::ids::ConsultationId;
use model::themes::{Spread, State};
use model::{Invalid, Problem};

use super::put::{self, Place};
use super::repo::{self, Hand};
use super::view::Spreading;
use super::works::{self, Kind, PIECE, Work};
use super::{Themes, policy, said, tally};
use crate::Actor;
use crate::Backend;
use crate::db::{Tx, many, one};
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;

impl Themes<'_> {
    /// What putting a comment's themes on its campaign would do. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment, or one of no campaign.
    pub async fn spreading(&self, actor: &Actor, slug: &str, comment: &str) -> Result<Spreading> {
        policy::may_code(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let (told, voice) = self.told(&mut tx, &opened, &[comment]).await?.pop().ok_or(Error::NotFound)?;
        let campaign = voice.campaign.ok_or(Error::NotFound)?.campaign;
        let rows = repo::all(&mut tx, opened.found.id.as_str()).await?;
        let themes = themes(&mut tx, comment).await?;
        let name = |id: &String| rows.iter().find(|row| row.id == *id).map(|row| row.name.clone());
        let (near, personal, coded) = left(&mut tx, &opened.found.id, &campaign).await?;
        Ok(Spreading {
            card: opened.found.card(self.0),
            themes: themes.iter().filter_map(name).collect(),
            left: (near, personal),
            coded,
            told,
            campaign,
        })
    }

    /// Puts the themes of a comment on the members of its campaign that nobody has coded, as on the whole of each. Of a
    /// great one the first hundreds at once, the rest by the job. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment, or one of no campaign; `Invalid` `Missing` on `themes` for
    /// a comment without any; `Conflict` `Changed` when other members are left than the page showed.
    pub async fn spread(&self, actor: &Actor, slug: &str, form: &Spread) -> Result<()> {
        const CAMPAIGN: &str = "select campaign_id from comments where id = $1 and consultation_id = $2 \
             and campaign_id is not null";
        let staff = policy::may_code(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let (mut tx, id) = self.turn(slug).await?;
        let found = one!(&mut tx, (String,), CAMPAIGN, &form.comment, id.as_str())?;
        let (campaign,) = found.ok_or(Error::NotFound)?;
        let themes = themes(&mut tx, &form.comment).await?;
        if themes.is_empty() {
            return Err(Invalid::one("themes", Problem::Missing).into());
        }
        let whole = form.whole == "true";
        let (near, personal, _) = left(&mut tx, &id, &campaign).await?;
        if form.count != near + personal {
            return Err(Conflict::Changed.into());
        }
        let order: String = self.0.id();
        let work = Work::new(order, Kind::Spread, (&campaign, &themes.join(" ")), hand);
        works::begin(self.0, &mut tx, &id, Work { whole, ..work }).await?;
        self.0.audit(&mut tx, staff, "code_campaign", &format!("campaign:{campaign}")).await?;
        self.0.commit_aside(tx).await
    }
}

/// The themes of a comment that are in use.
async fn themes(tx: &mut Tx, comment: &str) -> Result<Vec<String>> {
    const THEMES: &str = "select distinct k.theme_id from codings k join themes t on t.id = k.theme_id \
         where k.comment_id = $1 and t.state = $2 order by k.theme_id limit $3";
    const MOST: i64 = 500;
    let rows = many!(tx, (String,), THEMES, comment, State::Used.as_str(), MOST)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// How many members nobody has coded, with the campaign's words and with words of their own, and how many somebody has.
async fn left(tx: &mut Tx, consultation: &ConsultationId, campaign: &str) -> Result<(i64, i64, i64)> {
    const LEFT: &str = "select cast(coalesce(sum(case when coded_at is null and campaign_kind <> 'personal' then 1 else 0 \
         end), 0) as bigint), cast(coalesce(sum(case when coded_at is null and campaign_kind = 'personal' then 1 else 0 \
         end), 0) as bigint), cast(coalesce(sum(case when coded_at is null then 0 else 1 end), 0) as bigint) \
         from comments where consultation_id = $1 and campaign_id = $2 and state in ('published', 'waiting')";
    Ok(one!(tx, (i64, i64, i64), LEFT, consultation.as_str(), campaign)?.unwrap_or_default())
}

/// The next members that nobody has coded.
pub(super) async fn members(
    tx: &mut Tx,
    consultation: &ConsultationId,
    work: &Work,
) -> Result<Vec<(String,)>> {
    const MEMBERS: &str = "select id from comments where consultation_id = $1 and campaign_id = $2 and id > $3 \
         and coded_at is null and state in ('published', 'waiting') and (campaign_kind <> 'personal' or $4) \
         order by id limit $5";
    let (name, after) = (&work.name, &work.after_id);
    Ok(many!(tx, (String,), MEMBERS, consultation.as_str(), name, after, work.whole, PIECE)?)
}

/// Puts the themes of an order on these comments.
pub(super) async fn put(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    work: &Work,
    comments: &[&str],
) -> Result<()> {
    let hand = Hand { account: &work.account_id, at: backend.now() };
    for said in said::said(tx, consultation, comments).await? {
        let print = said.print(backend)?;
        for theme in work.themes.split(' ') {
            let place = Place { comment: &said.id, theme, start: 0, end: 0 };
            put::insert(tx, consultation, place, &print, hand).await?;
        }
        put::mark(tx, consultation, &said.id, hand).await?;
    }
    tally::sync(tx, consultation, comments).await
}
