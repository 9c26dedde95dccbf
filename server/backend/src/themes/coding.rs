//! The comment that is coded, and which comes next.

use model::comments::State as CommentState;
use model::moment::Instant;
use model::outcomes::OUTSIDE;
use model::provisions::{UNPLACED, WHOLE_ACT};
use model::submissions::SenderKind;
use model::themes::{Filter, State};

use super::put::{self, CLAIMS, CodeRow};
use super::view::{Before, Code, Coding, Progress, Theme, Told};
use super::{Themes, learn, policy, repo, said};
use crate::db::{Tx, many, one, scalar};
use crate::error::{Error, Result};
use crate::outcomes::Bounded;
use crate::reading::{self, A_PAGE, AMONG, Audience, Opened, Scope, Spoken, Voice};
use crate::{Actor, Staff};

/// Where counts of comments end.
const MOST: i64 = 10_000;

impl Themes<'_> {
    /// Where coding begins. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or where no text is published.
    pub async fn before(&self, actor: &Actor, slug: &str, filter: &Filter) -> Result<Before> {
        policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.as_str();
        let articles = opened.text.pages().map(|page| (page.eid.clone(), page.label.clone())).collect();
        Ok(Before {
            progress: progress(&mut tx, id).await?,
            themes: repo::how_many(&mut tx, id).await? > 0,
            card: opened.found.card(self.0),
            filter: filter.clone(),
            articles,
        })
    }

    /// One comment with everything that it takes to code it. For staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment.
    pub async fn coding(&self, actor: &Actor, slug: &str, comment: &str) -> Result<Coding> {
        let staff = policy::may_read(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = &opened.found.id;
        let (told, voice) = self.told(&mut tx, &opened, &[comment]).await?.pop().ok_or(Error::NotFound)?;
        let said = said::said(&mut tx, id, &[comment]).await?.pop().ok_or(Error::NotFound)?;
        let themes = repo::all(&mut tx, id.as_str()).await?;
        let coded = put::coded(&mut tx, comment).await?;
        let rows = put::codes(&mut tx, comment).await?;
        let withheld = withheld(&mut tx, staff, comment).await?;
        let print = said.print(self.0)?;
        let taken_by = taken_by(&mut tx, comment, staff, self.0.now()).await?;
        let present = opened.text.by_eid(&told.eid).map(|provision| opened.text.present(provision));
        drop(tx);
        let on: Vec<String> = rows.iter().map(|row| row.theme_id.clone()).collect();
        let codes = (!withheld).then(|| self.codes(rows, &themes, &said, &print));
        let mut suggestions = Vec::new();
        if !withheld {
            suggestions = learn::suggest(self.0, id, comment, said.whole()).await?;
            suggestions.retain(|found| !on.contains(&found.theme));
        }
        Ok(Coding {
            card: opened.found.card(self.0),
            sentences: said.sentences(),
            seen: put::seen(&print, coded.as_ref()),
            coded: coded.is_some(),
            themes: used(&themes),
            campaign: voice.campaign.map(|campaign| (campaign.campaign, campaign.comments)),
            present: present.unwrap_or_default(),
            told,
            codes,
            suggestions,
            taken_by,
        })
    }

    /// Goes on to the next comment that nobody has coded and nobody else has open, after one of them or from the oldest,
    /// and opens it; nothing when none is left. The one before is given back. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or article.
    pub async fn next(
        &self,
        actor: &Actor,
        slug: &str,
        filter: &Filter,
        from: Option<&str>,
    ) -> Result<Option<String>> {
        const TRIES: usize = 20;
        let staff = policy::may_code(self.0, actor, slug).await?;
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let place = place(&opened, filter)?;
        if let Some(from) = from {
            CLAIMS.release(&mut tx, from, &staff.account).await?;
        }
        let (mut after, mut found) = (from, None);
        for _ in 0..TRIES {
            let wanted = Wanted { filter, place, after, but: from, account: staff.account.as_str(), now };
            match free(&mut tx, opened.found.id.as_str(), &wanted).await? {
                Some(comment) if CLAIMS.claim(&mut tx, &comment, &staff.account, now).await? => {
                    found = Some(comment);
                    break;
                }
                Some(_) => {}
                // What was passed over stands at the beginning.
                None if after.is_some() => after = None,
                None => break,
            }
        }
        self.0.commit_aside(tx).await?;
        Ok(found)
    }

    /// Comments as coders see them, the newest first; of 20 ids at most.
    pub(super) async fn told(
        &self,
        tx: &mut Tx,
        opened: &Opened,
        ids: &[&str],
    ) -> Result<Vec<(Told, Voice)>> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut among = [""; AMONG];
        for (place, id) in among.iter_mut().zip(ids) {
            *place = id;
        }
        let scope = Scope::Among(&among);
        let (rows, voices) =
            reading::page(self.0, tx, opened, &scope, Audience::Staff, (None, A_PAGE)).await?;
        Ok(rows.iter().zip(voices.items).map(|(row, voice)| (told(opened, row, &voice), voice)).collect())
    }

    /// Codes with the passages that they are on.
    pub(super) fn codes(
        &self,
        rows: Vec<CodeRow>,
        themes: &[repo::Row],
        said: &said::Said,
        print: &str,
    ) -> Vec<Code> {
        let code = |row: CodeRow| {
            let stale = row.print != print;
            let name = themes.iter().find(|theme| theme.id == row.theme_id);
            Code {
                name: name.map(|theme| theme.name.clone()).unwrap_or_default(),
                passage: if stale { String::new() } else { said.passage(row.start_at, row.end_at) },
                theme: row.theme_id,
                start: row.start_at,
                end: row.end_at,
                by: row.by.unwrap_or_default(),
                at: self.0.civil(Instant(row.at)),
                stale,
            }
        };
        rows.into_iter().map(code).collect()
    }
}

/// A comment without its sender's name.
fn told(opened: &Opened, row: &Spoken, voice: &Voice) -> Told {
    let stands = voice.standing.as_ref();
    let here = stands.map_or(voice.eid.as_str(), |standing| standing.eid.as_str());
    let label = opened.text.by_eid(here).map(|provision| provision.label.clone());
    Told {
        id: voice.id.clone(),
        number: voice.number.clone(),
        label: label.unwrap_or_else(|| voice.label.clone()),
        eid: here.to_owned(),
        sender: voice.sender_kind,
        stance: voice.stance,
        kind: voice.kind,
        withdrawn: row.state == CommentState::Withdrawn,
        hidden: row.state == CommentState::Hidden,
        text: voice.text.clone(),
        reasons: voice.reasons.clone(),
        proposed: voice.proposed.clone(),
    }
}

/// The themes in use, without counts.
pub(super) fn used(rows: &[repo::Row]) -> Vec<Theme> {
    rows.iter().filter(|row| row.state == State::Used).map(|row| super::book::theme(row, &[], rows)).collect()
}

/// Whether somebody is to code a comment a second time, so that nobody but who coded it first sees its codes.
pub(super) async fn withheld(tx: &mut Tx, staff: &Staff, comment: &str) -> Result<bool> {
    const OPEN: &str = "select s.sample_id from sample_comments s where s.comment_id = $1 and s.second_by is null \
         and s.first_by <> $2 and not exists (select 1 from codings k where k.comment_id = $1 and k.account_id = $2) limit $3";
    Ok(scalar!(tx, String, OPEN, comment, staff.account.as_str(), 1_i64)?.is_some())
}

/// Who else has a comment open.
async fn taken_by(tx: &mut Tx, comment: &str, staff: &Staff, now: Instant) -> Result<Option<String>> {
    const TAKEN: &str = "select coalesce(a.name, '') from coding_claims k left join accounts a on a.id = k.account_id \
         where k.comment_id = $1 and k.account_id <> $2 and k.until_at > $3";
    Ok(scalar!(tx, String, TAKEN, comment, staff.account.as_str(), now.0)?)
}

/// How many comments nobody has coded. The count ends where it is enough to say that there are more.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn uncoded(tx: &mut Tx, consultation: &str) -> Result<Bounded> {
    macro_rules! uncoded {
        ($filed:literal) => {
            concat!(
                "select count(*) from (select 1 as one from comments where consultation_id = $1 and ",
                $filed,
                " and coded_at is null and state in ('published', 'waiting') limit $2) as few"
            )
        };
    }
    let filed = scalar!(tx, i64, uncoded!("filed_at is not null"), consultation, MOST + 1)?;
    let unfiled =
        scalar!(tx, i64, uncoded!("filed_at is null and state <> 'draft'"), consultation, MOST + 1)?;
    Ok(Bounded::of(filed.unwrap_or_default() + unfiled.unwrap_or_default(), MOST))
}

/// How far the work is. Counts end where it is enough to say that there are more.
pub(super) async fn progress(tx: &mut Tx, consultation: &str) -> Result<Progress> {
    const STALE: &str = "select count(*) from (select 1 as one from coded_comments where consultation_id = $1 and stale \
         limit $2) as few";
    const WORKS: &str = "select id from theme_works where consultation_id = $1 limit $2";
    let (_, coded) = repo::desk(tx, consultation).await?;
    let stale = scalar!(tx, i64, STALE, consultation, MOST + 1)?.unwrap_or_default();
    let working = scalar!(tx, String, WORKS, consultation, 1_i64)?.is_some();
    let drawing = many!(tx, (String,), super::draw::WAITING, consultation, 1_i64)?;
    Ok(Progress {
        coded,
        uncoded: uncoded(tx, consultation).await?,
        stale: Bounded::of(stale, MOST),
        working: working || !drawing.is_empty(),
    })
}

/// Where comments stand that are asked for.
#[derive(Clone, Copy)]
pub(super) enum Stand<'a> {
    Anywhere,
    /// On an article or annex, by its id.
    Page(&'a str),
    /// On none.
    Outside,
}

/// # Errors
/// `NotFound` for an unknown article.
fn place<'a>(opened: &'a Opened, filter: &Filter) -> Result<Stand<'a>> {
    Ok(match filter.article.as_str() {
        "" => Stand::Anywhere,
        OUTSIDE => Stand::Outside,
        eid => {
            let provision = opened.text.by_eid(eid).ok_or(Error::NotFound)?;
            Stand::Page(&opened.text.page_of(provision).ok_or(Error::NotFound)?.id)
        }
    })
}

/// The row under which an article is counted: its id, `act` or `unplaced`.
///
/// # Errors
/// `NotFound` for an unknown article.
pub(super) fn counted<'a>(opened: &'a Opened, filter: &'a Filter) -> Result<Option<&'a str>> {
    Ok(match filter.article.as_str() {
        "" => None,
        row @ (crate::tallies::ACT | UNPLACED) => Some(row),
        eid => Some(&opened.text.by_eid(eid).ok_or(Error::NotFound)?.id),
    })
}

/// The name of such a row in addresses, and its label.
pub(super) fn named(opened: &Opened, page: &str) -> (String, String) {
    match opened.text.by_id(page) {
        Some(provision) => (provision.eid.clone(), provision.label.clone()),
        None if page == crate::tallies::ACT || page == WHOLE_ACT => {
            (crate::tallies::ACT.to_owned(), String::new())
        }
        None => (UNPLACED.to_owned(), String::new()),
    }
}

/// Which comment comes next, for whom.
struct Wanted<'a> {
    filter: &'a Filter,
    place: Stand<'a>,
    after: Option<&'a str>,
    but: Option<&'a str>,
    account: &'a str,
    now: Instant,
}

/// The oldest comment that nobody has coded and nobody else has open. The indexes know each kind of sender by itself, of
/// what is filed.
async fn free(tx: &mut Tx, consultation: &str, wanted: &Wanted<'_>) -> Result<Option<String>> {
    macro_rules! free {
        ($place:literal) => {
            concat!(
                "select c.id from comments c where c.consultation_id = $1 and c.sender_kind = $2 \
                 and c.coded_at is null and c.state in ('published', 'waiting') and c.id > $3 and c.id <> $4 and ",
                $place,
                " and not exists (select 1 from coding_claims k where k.comment_id = c.id and k.account_id <> $5 \
                 and k.until_at > $6) order by c.id limit 1"
            )
        };
    }
    const ANYWHERE: &str = free!("c.filed_at is not null");
    const OUTSIDE: &str = free!("c.filed_at is not null and c.page_id is null");
    const PAGE: &str = free!("c.filed_at is not null and c.page_id = $7");
    const UNFILED: &str = free!(
        "c.filed_at is null and c.state <> 'draft' and (cast($7 as text) is null or coalesce(c.page_id, '') = $7)"
    );
    let Wanted { filter, place, after, but, account, now } = wanted;
    let (after, but) = (after.unwrap_or_default(), but.unwrap_or_default());
    let page = match place {
        Stand::Anywhere => None,
        Stand::Outside => Some(""),
        Stand::Page(page) => Some(*page),
    };
    let kinds = SenderKind::ALL.iter().filter(|kind| filter.kind().is_none_or(|one| one == **kind));
    let mut first: Option<String> = None;
    for kind in kinds {
        let kind = kind.as_str();
        let filed = match place {
            Stand::Anywhere => {
                scalar!(tx, String, ANYWHERE, consultation, kind, after, but, *account, now.0)?
            }
            Stand::Outside => scalar!(tx, String, OUTSIDE, consultation, kind, after, but, *account, now.0)?,
            Stand::Page(page) => {
                scalar!(tx, String, PAGE, consultation, kind, after, but, *account, now.0, *page)?
            }
        };
        let unfiled = scalar!(tx, String, UNFILED, consultation, kind, after, but, *account, now.0, page)?;
        first = first.into_iter().chain(filed).chain(unfiled).min();
    }
    Ok(first)
}

/// Number in the register of a comment.
pub(super) async fn number(tx: &mut Tx, comment: &str) -> Result<String> {
    const NUMBER: &str = "select coalesce(s.register_year, 0), coalesce(s.register_number, 0) from comments c \
         join submissions s on s.id = c.submission_id where c.id = $1";
    let (year, number) = one!(tx, (i64, i64), NUMBER, comment)?.unwrap_or_default();
    Ok(model::submissions::registered(year, number))
}
