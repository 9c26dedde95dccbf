//! One comment, to be judged.

use std::collections::HashSet;

use model::moderation::{Act, Rule};
use model::moment::Instant;
use model::tracking::Words;

use super::repo::{self, ActRow};
use super::view::{Appeal, Item, Opened as Original, Reported, Told};
use super::{Moderation, policy, queue, seal};
use crate::counts::StaffComment;
use crate::db::{Tx, many};
use crate::error::{Error, Result};
use crate::reading::{self, Audience, Opened, Scope};
use crate::{Actor, Staff};

/// Reports that are shown of one comment; all are counted.
const MOST_REPORTS: i64 = 50;
/// How long words that somebody of staff opened stay open for them, in milliseconds.
const OPEN_MS: i64 = 10 * 60 * 1_000;
/// The verb of opening them.
const OPEN: &str = "open_sealed";

impl Moderation<'_> {
    /// One comment with everything that it takes to judge it: that somebody looked at who sent it is put on record. For
    /// staff in any role.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment.
    pub async fn item(&self, actor: &Actor, slug: &str, comment: &str) -> Result<Item> {
        let staff = policy::may_look(self.0, actor, slug).await?;
        let now = self.0.now();
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let id = opened.found.id.clone();
        let row = queue::one(&mut tx, &id, comment).await?.ok_or(Error::NotFound)?;
        let subject = repo::subject(&mut tx, &id, comment).await?.ok_or(Error::NotFound)?;
        let scope = Scope::Single(comment);
        let (mut rows, mut voices) =
            reading::page(self.0, &mut tx, &opened, &scope, Audience::Staff, (None, 1)).await?;
        let (Some(spoken), Some(voice)) = (rows.pop(), voices.items.pop()) else {
            return Err(Error::NotFound);
        };
        let acts = repo::acts(&mut tx, comment).await?;
        let appeal = repo::appealable(&acts).and_then(|act| self.appeal(act));
        let reports = self.reports(&mut tx, comment).await?;
        let sealed = seal::originals(&mut tx, &[comment]).await?.remove(comment);
        drop(tx);
        let original = self.original(staff, comment, sealed).await?;
        self.0.reads_contacts(staff, &format!("consultation:{id}")).await?;
        let last = repo::standing(&acts).filter(|act| act.kind.undoable() && act.reply.is_none());
        let undoable = last.filter(|act| act.state_after == subject.state).map(|act| act.id.clone());
        let words = subject.words();
        Ok(Item {
            card: opened.found.card(self.0),
            version: opened.version,
            comment: StaffComment::of(spoken, voice),
            passages: passages(&words),
            words,
            cause: row.cause(),
            place: row.since_at,
            seen: subject.seen(),
            claim: self.claim_of(&row, staff, now),
            reports,
            undoable,
            barred: appeal.as_ref().is_some_and(|appeal| {
                acts.iter().any(|act| act.id == appeal.act && act.account_id == staff.account.as_str())
            }),
            acts: self.told_of(&acts),
            appeal,
            original,
        })
    }

    /// Opens what was sealed of a comment, for a while: that is put on record each time. For moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment, and where nothing was sealed.
    pub async fn open_sealed(&self, actor: &Actor, slug: &str, comment: &str) -> Result<()> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let id = self.id(slug).await?;
        let mut tx = self.0.write().await?;
        repo::subject(&mut tx, &id, comment).await?.ok_or(Error::NotFound)?;
        seal::originals(&mut tx, &[comment]).await?.remove(comment).ok_or(Error::NotFound)?;
        self.0.audit(&mut tx, staff, OPEN, &format!("comment:{comment}")).await?;
        self.0.commit_aside(tx).await
    }

    async fn original(&self, staff: &Staff, comment: &str, sealed: Option<Words>) -> Result<Original> {
        let Some(words) = sealed else { return Ok(Original::Nothing) };
        let open = self.0.did_lately(staff, OPEN, &format!("comment:{comment}"), OPEN_MS).await?;
        Ok(if open { Original::Open(words) } else { Original::Sealed })
    }

    fn appeal(&self, act: &ActRow) -> Option<Appeal> {
        let (words, at) = act.reply.clone().zip(act.replied_at)?;
        Some(Appeal { act: act.id.clone(), words, at: self.0.civil(Instant(at)) })
    }

    async fn reports(&self, tx: &mut Tx, comment: &str) -> Result<Vec<Reported>> {
        const REPORTS: &str =
            "select rule, body, at from comment_reports where comment_id = $1 order by at desc limit $2";
        let rows = many!(tx, (String, String, i64), REPORTS, comment, MOST_REPORTS)?;
        let reported = |(rule, words, at): (String, String, i64)| {
            let rule: Rule = rule.parse().map_err(Error::internal)?;
            Ok(Reported { rule, words, at: self.0.civil(Instant(at)) })
        };
        rows.into_iter().map(reported).collect()
    }

    /// The acts as moderators read them.
    fn told_of(&self, acts: &[ActRow]) -> Vec<Told> {
        let undoing = |act: &&ActRow| matches!(act.kind, Act::Undo | Act::Grant);
        let undone: HashSet<&str> =
            acts.iter().filter(undoing).filter_map(|act| act.about_id.as_deref()).collect();
        let told = |act: &ActRow| Told {
            id: act.id.clone(),
            act: act.kind,
            rule: act.rule(),
            reason: act.reason.clone(),
            role: act.role,
            name: act.name.clone().unwrap_or_default(),
            at: self.0.civil(Instant(act.at)),
            reply: act.reply.clone().zip(act.replied_at.map(|at| self.0.civil(Instant(at)))),
            undone: undone.contains(act.id.as_str()),
        };
        acts.iter().map(told).collect()
    }
}

/// The passages that look like personal data, each once.
fn passages(words: &Words) -> Vec<(model::moderation::Personal, String)> {
    let mut passages = Vec::new();
    for text in [&words.text, &words.proposed_wording, &words.reasons] {
        for found in model::moderation::find(text) {
            let passage = (found.kind, text.get(found.range).unwrap_or_default().to_owned());
            if !passages.contains(&passage) {
                passages.push(passage);
            }
        }
    }
    passages
}
