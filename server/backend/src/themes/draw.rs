//! Samples for a second coder: drawn by a number from everything that was coded, so that whoever has the number and the
//! codes can draw them again; coded without the codes of the first in sight.

use std::collections::BTreeMap;

use model::ids::ConsultationId;
use model::moment::Instant;
use model::themes::Second;
use model::{Invalid, Problem, limits};
use sha2::{Digest, Sha256};

use super::coding::used;
use super::measures::{Drawn, Sample};
use super::put::{CLAIMS, in_use};
use super::repo;
use super::{Themes, policy};
use crate::Backend;
use crate::db::{Tx, many, one, run, scalar};
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;
use crate::{Actor, Staff, consultations};

/// Samples that are still to be drawn.
pub(super) const WAITING: &str = "select id from coding_samples where consultation_id = $1 and drawn_from is null \
     order by id limit $2";
/// As many are drawn from at once; more is for the job.
const AT_ONCE: i64 = 5_000;
/// Samples of one consultation that are listed.
const LISTED: i64 = 50;

impl Themes<'_> {
    /// Draws a sample of this size, by a number of one's own or by any; gives its id. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Invalid` on `size`: `Malformed` below 1 or above 500, `NotForThis`
    /// where nothing is coded; `Malformed` on `seed` below 0.
    pub async fn draw(&self, actor: &Actor, slug: &str, size: i64, seed: Option<i64>) -> Result<String> {
        const INSERT: &str = "insert into coding_samples (id, consultation_id, seed, wanted, account_id, at) \
             values ($1, $2, $3, $4, $5, $6)";
        let staff = policy::may_code(self.0, actor, slug).await?;
        if !(1..=limits::SAMPLE).contains(&size) {
            return Err(Invalid::one("size", Problem::Malformed).into());
        }
        if seed.is_some_and(|seed| seed < 0) {
            return Err(Invalid::one("seed", Problem::Malformed).into());
        }
        let seed = seed.unwrap_or_else(|| self.any_number());
        let (mut tx, id) = self.turn(slug).await?;
        let (_, coded) = repo::desk(&mut tx, id.as_str()).await?;
        if coded == 0 {
            return Err(Invalid::one("size", Problem::NotForThis).into());
        }
        let sample: String = self.0.id();
        let account = staff.account.as_str();
        run!(&mut tx, INSERT, &sample, id.as_str(), seed, size, account, self.0.now().0)?;
        if coded <= AT_ONCE {
            fill(&mut tx, &id, &sample).await?;
        }
        self.0.audit(&mut tx, staff, "draw_sample", &format!("sample:{sample}")).await?;
        self.0.commit_aside(tx).await?;
        Ok(sample)
    }

    /// A number of six digits, so that people can write it down.
    fn any_number(&self) -> i64 {
        let mut random = [0; 4];
        self.0.0.chance.fill(&mut random);
        i64::from(u32::from_be_bytes(random) % 1_000_000)
    }

    /// The next comment of a sample that whoever asks may code a second time, and opens it; nothing when none is left. The
    /// one before is given back. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or sample.
    pub async fn next_drawn(
        &self,
        actor: &Actor,
        slug: &str,
        sample: &str,
        from: Option<&str>,
    ) -> Result<Option<String>> {
        const NEXT: &str = "select s.comment_id from sample_comments s where s.sample_id = $1 and s.second_by is null \
             and s.first_by <> $2 and s.position > $3 and not exists (select 1 from coding_claims k \
             where k.comment_id = s.comment_id and k.account_id <> $2 and k.until_at > $4) \
             and not exists (select 1 from codings c where c.comment_id = s.comment_id and c.account_id = $2) \
             order by s.position limit 1";
        const AT: &str = "select position from sample_comments where sample_id = $1 and comment_id = $2";
        let staff = policy::may_code(self.0, actor, slug).await?;
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let id = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        by_id(self.0, &mut tx, id.as_str(), sample).await?;
        let mut after = 0;
        if let Some(from) = from {
            CLAIMS.release(&mut tx, from, &staff.account).await?;
            after = scalar!(&mut tx, i64, AT, sample, from)?.unwrap_or_default();
        }
        let account = staff.account.as_str();
        let mut found = scalar!(&mut tx, String, NEXT, sample, account, after, now.0)?;
        if found.is_none() && after > 0 {
            found = scalar!(&mut tx, String, NEXT, sample, account, 0_i64, now.0)?;
        }
        if let Some(comment) = &found
            && !CLAIMS.claim(&mut tx, comment, &staff.account, now).await?
        {
            return Err(Conflict::Claimed.into());
        }
        self.0.commit_aside(tx).await?;
        Ok(found)
    }

    /// A comment of a sample, without the codes of the first coder. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug, sample or comment.
    pub async fn drawn(&self, actor: &Actor, slug: &str, sample: &str, comment: &str) -> Result<Drawn> {
        let staff = policy::may_code(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let sample = by_id(self.0, &mut tx, opened.found.id.as_str(), sample).await?;
        let barred = !may_code_again(&mut tx, staff, &sample.id, comment).await?;
        let (told, _) = self.told(&mut tx, &opened, &[comment]).await?.pop().ok_or(Error::NotFound)?;
        let themes = repo::all(&mut tx, opened.found.id.as_str()).await?;
        let present = opened.text.by_eid(&told.eid).map(|provision| opened.text.present(provision));
        Ok(Drawn {
            card: opened.found.card(self.0),
            themes: used(&themes),
            present: present.unwrap_or_default(),
            sample,
            told,
            barred,
        })
    }

    /// Keeps the themes of the second coder, once. For experts other than who coded first.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug, sample or comment; `Invalid` on `themes`; `Conflict` `FourEyes` for
    /// whoever coded it first, `Handled` when somebody did so already, `Claimed` when somebody else has it open.
    pub async fn second(&self, actor: &Actor, slug: &str, form: &Second) -> Result<()> {
        const CODE: &str =
            "insert into sample_codes (sample_id, comment_id, coder, theme_id) values ($1, $2, 'second', $3)";
        const DONE: &str = "update sample_comments set second_by = $3, second_at = $4 \
             where sample_id = $1 and comment_id = $2 and second_by is null";
        let staff = policy::may_code(self.0, actor, slug).await?;
        form.parse()?;
        let now = self.0.now();
        let (mut tx, id) = self.turn(slug).await?;
        let sample = by_id(self.0, &mut tx, id.as_str(), &form.sample).await?;
        if !may_code_again(&mut tx, staff, &sample.id, &form.comment).await? {
            return Err(Conflict::FourEyes.into());
        }
        if !CLAIMS.claim(&mut tx, &form.comment, &staff.account, now).await? {
            return Err(Conflict::Claimed.into());
        }
        if run!(&mut tx, DONE, &sample.id, &form.comment, staff.account.as_str(), now.0)? != 1 {
            return Err(Conflict::Handled.into());
        }
        let mut themes = form.themes.clone();
        themes.sort_unstable();
        themes.dedup();
        for theme in &themes {
            in_use(&mut tx, &id, theme, "themes").await?;
            run!(&mut tx, CODE, &sample.id, &form.comment, theme)?;
        }
        CLAIMS.release(&mut tx, &form.comment, &staff.account).await?;
        self.0.audit(&mut tx, staff, "code_again", &format!("comment:{}", form.comment)).await?;
        self.0.commit_aside(tx).await
    }
}

/// Whether somebody may code a comment of a sample a second time; whether that was done already is asked when it is kept.
///
/// # Errors
/// `NotFound` for a comment that is not in the sample.
async fn may_code_again(tx: &mut Tx, staff: &Staff, sample: &str, comment: &str) -> Result<bool> {
    const FIRST: &str = "select s.first_by, (select count(*) from codings k where k.comment_id = s.comment_id \
         and k.account_id = $3) from sample_comments s where s.sample_id = $1 and s.comment_id = $2";
    let account = staff.account.as_str();
    let found = one!(tx, (String, i64), FIRST, sample, comment, account)?;
    let (first, own) = found.ok_or(Error::NotFound)?;
    Ok(first != account && own == 0)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    seed: i64,
    drawn_from: Option<i64>,
    comments: i64,
    done: i64,
    by: Option<String>,
    at: i64,
}

impl Row {
    fn sample(self, backend: &Backend) -> Sample {
        Sample {
            id: self.id,
            seed: self.seed,
            drawn_from: self.drawn_from,
            comments: self.comments,
            done: self.done,
            by: self.by.unwrap_or_default(),
            at: backend.civil(Instant(self.at)),
        }
    }
}

macro_rules! samples {
    ($rest:literal) => {
        concat!(
            "select s.id, s.seed, s.drawn_from, (select count(*) from sample_comments c where c.sample_id = s.id) \
             as comments, (select count(*) from sample_comments c where c.sample_id = s.id and c.second_by is not null) \
             as done, a.name as by, s.at from coding_samples s left join accounts a on a.id = s.account_id \
             where s.consultation_id = $1 ",
            $rest
        )
    };
}

/// The samples, the newest first.
pub(super) async fn list(backend: &Backend, tx: &mut Tx, consultation: &str) -> Result<Vec<Sample>> {
    const LIST: &str = samples!("order by s.id desc limit $2");
    let rows = many!(tx, Row, LIST, consultation, LISTED)?;
    Ok(rows.into_iter().map(|row| row.sample(backend)).collect())
}

/// # Errors
/// `NotFound`.
async fn by_id(backend: &Backend, tx: &mut Tx, consultation: &str, id: &str) -> Result<Sample> {
    const ONE: &str = samples!("and s.id = $2");
    let row = one!(tx, Row, ONE, consultation, id)?.ok_or(Error::NotFound)?;
    Ok(row.sample(backend))
}

/// How many comments of a sample somebody may still code a second time.
pub(super) async fn open(tx: &mut Tx, staff: &Staff, sample: &str) -> Result<i64> {
    const OPEN: &str = "select count(*) from sample_comments s where s.sample_id = $1 and s.second_by is null \
         and s.first_by <> $2 and not exists (select 1 from codings c where c.comment_id = s.comment_id \
         and c.account_id = $2)";
    Ok(scalar!(tx, i64, OPEN, sample, staff.account.as_str())?.unwrap_or_default())
}

/// Draws the samples that wait.
pub(super) async fn finish(backend: &Backend, consultation: &ConsultationId) -> Result<()> {
    let waiting = many!(&mut backend.read().await?, (String,), WAITING, consultation.as_str(), LISTED)?;
    for (sample,) in waiting {
        let mut tx = backend.write().await?;
        repo::hold(&mut tx, consultation).await?;
        fill(&mut tx, consultation, &sample).await?;
        backend.commit_aside(tx).await?;
    }
    Ok(())
}

/// Draws a sample: of all coded comments that have words, those whose hashes with the number are the lowest.
async fn fill(tx: &mut Tx, consultation: &ConsultationId, sample: &str) -> Result<()> {
    const WANTED: &str = "select seed, wanted from coding_samples where id = $1 and consultation_id = $2 and drawn_from is null";
    const CODED: &str = "select k.comment_id, k.account_id from coded_comments k join comments c on c.id = k.comment_id \
         where k.consultation_id = $1 and k.comment_id > $2 and c.state <> 'withdrawn' \
         and (c.body <> '' or c.proposed_wording <> '') order by k.comment_id limit $3";
    const PUT: &str =
        "insert into sample_comments (sample_id, position, comment_id, first_by) values ($1, $2, $3, $4)";
    const CODES: &str = "insert into sample_codes (sample_id, comment_id, coder, theme_id) \
         select distinct cast($1 as text), k.comment_id, 'first', k.theme_id from codings k where k.comment_id = $2";
    const DRAWN: &str = "update coding_samples set drawn_from = $2 where id = $1";
    let Some((seed, wanted)) = one!(tx, (i64, i64), WANTED, sample, consultation.as_str())? else {
        return Ok(());
    };
    let wanted = usize::try_from(wanted).unwrap_or_default();
    let (mut lowest, mut after, mut all) = (BTreeMap::new(), String::new(), 0_i64);
    loop {
        let rows = many!(tx, (String, String), CODED, consultation.as_str(), &after, AT_ONCE)?;
        let Some((last, _)) = rows.last() else { break };
        after.clone_from(last);
        for (comment, first) in rows {
            all += 1;
            lowest.insert((rank(seed, &comment), comment), first);
            if lowest.len() > wanted {
                lowest.pop_last();
            }
        }
    }
    for (position, ((_, comment), first)) in (1_i64..).zip(lowest) {
        run!(tx, PUT, sample, position, &comment, first)?;
        run!(tx, CODES, sample, comment)?;
    }
    run!(tx, DRAWN, sample, all)?;
    Ok(())
}

/// Where a comment stands in the order of a number.
fn rank(seed: i64, comment: &str) -> [u8; 32] {
    Sha256::digest(format!("{seed}:{comment}").as_bytes()).into()
}
