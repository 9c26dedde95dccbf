//! A made-up consultation of any size: a draft of sixty articles, and a crowd that writes about it. To try on one's own
//! machine whether the desk stays quick, and for nothing else: what is made up comes the way of everything that is sent,
//! so it takes numbers of the register and places in the ledger.

mod crowd;
mod draft;
mod repo;
#[cfg(test)]
mod tests;

use model::accounts::Role;
use model::moment::Instant;
use model::{consultations, policies};
use tokio::task::JoinSet;

use crate::error::{Error, Result};
use crate::submissions::receive_at;
use crate::{Actor, Assignment, Backend, Staff, drafts};
use crowd::{Crowd, Sent, Spot};

pub use draft::draft;

/// Addresses of made-up consultations begin so.
const PREFIX: &str = "generata-";
const POLICY: &str = "consultari-generate";
/// How long ago it opened and when it closes, in days.
const DAYS: (i64, i64) = (20, 10);
const DAY: i64 = 86_400;
/// Submissions on their way at once: as many as are entered together.
const AT_ONCE: usize = 32;

/// What is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many comments.
    pub comments: u32,
    /// The same seed makes the same comments.
    pub seed: u32,
}

/// The making of consultations; see [`Backend::generated`].
#[derive(Clone, Copy)]
pub struct Generated<'a>(&'a Backend);

impl Backend {
    /// What can be done with made-up consultations.
    #[must_use]
    pub fn generated(&self) -> Generated<'_> {
        Generated(self)
    }
}

impl Generated<'_> {
    /// Makes a consultation and gives its slug; says after each submission how many comments there are. `None`, and nothing
    /// is done, in a storage that holds anything but the demo and made-up consultations.
    ///
    /// # Errors
    /// `Invalid` on `slug` when this one was made before; `Unavailable`. A making that was cut off is not taken up again.
    pub async fn make(&self, plan: Plan, mut told: impl FnMut(u32) + Send) -> Result<Option<String>> {
        if !self.may_make().await? {
            return Ok(None);
        }
        let (slug, opened) = self.consultation(plan).await?;
        let now = self.0.now();
        let crowd = Crowd::new(plan, self.spots(&slug).await?);
        let (mut under_way, mut entered) = (JoinSet::new(), 0);
        for Sent { form, before } in crowd {
            if under_way.len() >= AT_ONCE {
                entered += ended(under_way.join_next().await)?;
                told(entered);
            }
            let (backend, slug) = (self.0.clone(), slug.clone());
            let share = (now.0 - opened.0) / i64::from(plan.comments.max(1)) * i64::from(before);
            under_way.spawn(async move {
                let comments = u32::try_from(form.comments.len()).unwrap_or(u32::MAX);
                receive_at(&backend, &slug, form, Instant(opened.0 + share)).await.map(|_| comments)
            });
        }
        while let Some(done) = under_way.join_next().await {
            entered += ended(Some(done))?;
            told(entered);
        }
        Ok(Some(slug))
    }

    async fn may_make(&self) -> Result<bool> {
        if self.0.demo().is_loaded().await? {
            return Ok(true);
        }
        Ok(!repo::has_others(&mut self.0.read().await?, PREFIX).await?)
    }

    /// The consultation with its text, and when it opened.
    async fn consultation(&self, plan: Plan) -> Result<(String, Instant)> {
        let actor = Actor { staff: Some(staff(self.0)), ..Actor::default() };
        if !self.0.policies().list().await?.iter().any(|policy| policy.slug == POLICY) {
            let policy = policies::Form {
                slug: POLICY.into(),
                title_ro: "Consultări generate".into(),
                title_en: "Generated consultations".into(),
                summary_ro: "Texte inventate de program, pentru a încerca platforma la orice mărime.".into(),
                summary_en: "Texts made up by the program, to try the platform at any size.".into(),
            };
            self.0.policies().create(&actor, policy).await?;
        }
        let now = self.0.now();
        let opened = now.plus_seconds(-DAYS.0 * DAY);
        let form = consultations::Form {
            policy: POLICY.into(),
            title_ro: format!("Consultare generată: {} de observații", plan.comments),
            title_en: format!("Generated consultation: {} comments", plan.comments),
            slug: format!("{PREFIX}{}-{}", plan.comments, plan.seed),
            summary_ro: "Nimeni nu a scris aceste observații: le-a inventat programul.".into(),
            summary_en: "Nobody wrote these comments: the program made them up.".into(),
            authority: "Autoritatea de probă".into(),
            contact_name: "Biroul de probă".into(),
            contact_email: "proba@rotunda.example".into(),
            mode: consultations::Mode::Legal.as_str().into(),
            opens: self.0.civil(opened).local_input(),
            closes: self.0.civil(now.plus_seconds(DAYS.1 * DAY)).local_input(),
            ..consultations::Form::default()
        };
        let slug = self.0.consultations().create(&actor, form).await?;
        self.0.drafts().read(&actor, &slug, Some("proba.txt"), draft().into_bytes()).await?;
        // The form counts in minutes, and nobody writes before the opening.
        let opened = opened.plus_seconds(60);
        drafts::publish_at(self.0, &staff(self.0), &slug, opened).await?;
        Ok((slug, opened))
    }

    /// What can be spoken about: the whole act first, then every provision that has words.
    async fn spots(&self, slug: &str) -> Result<Vec<Spot>> {
        let mut tx = self.0.read().await?;
        let found = crate::consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let version = found.version_id.ok_or_else(|| Error::internal("a text that is not there"))?;
        let text = self.0.text(&mut tx, &version).await?;
        let act = Spot { eid: String::new(), words: String::new() };
        let provisions = text.all().filter(|provision| !provision.body.is_empty());
        let spot = |eid: &str, words: &str| Spot { eid: eid.to_owned(), words: words.to_owned() };
        Ok(std::iter::once(act).chain(provisions.map(|of| spot(&of.eid, &of.body))).collect())
    }
}

/// Who makes it, for the audit trail.
fn staff(backend: &Backend) -> Staff {
    Staff {
        account: "generate".into(),
        name: "rotunda generate".into(),
        roles: vec![Assignment::everywhere(Role::Admin)],
        proved: backend.now(),
        from: String::new(),
    }
}

fn ended(done: Option<std::result::Result<Result<u32>, tokio::task::JoinError>>) -> Result<u32> {
    done.map_or(Ok(0), |done| done.map_err(Error::internal)?)
}
