//! Reading the trail. For admins.

use std::collections::HashMap;

use model::accounts::Role;
use model::moment::Instant;
use model::{Invalid, Problem};
use report::{Acts, File, Format};

use super::repo::{self, Listed, Wanted};
use super::view::{Actor, Entry, Filter, OPERATOR, Object, Page, Somebody};
use super::{Trail, view};
use crate::actor::Staff;
use crate::db::Tx;
use crate::error::{Error, Result};

/// Acts on one page.
const A_PAGE: i64 = 50;
/// Most acts in one file.
const A_FILE: i64 = 50_000;
/// Most names and verbs that can be chosen from.
const MOST_CHOICES: i64 = 500;

fn may_read(actor: &crate::Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Admin]).ok_or(Error::Forbidden)
}

impl Trail<'_> {
    /// A page of the trail, the newest acts first. For admins.
    ///
    /// # Errors
    /// `Forbidden`; `Invalid` `Malformed` on `from` or `to`.
    pub async fn page(&self, actor: &crate::Actor, filter: &Filter, before: Option<i64>) -> Result<Page> {
        may_read(actor)?;
        let wanted = Wanted { before, ..self.wanted(filter)? };
        let mut tx = self.0.read().await?;
        let mut rows = repo::list(&mut tx, &wanted, A_PAGE + 1).await?;
        let more = rows.len() as i64 > A_PAGE;
        rows.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
        let next = rows.last().filter(|_| more).map(|row| row.seq);
        let mut names = HashMap::new();
        let mut entries = Vec::with_capacity(rows.len());
        for row in rows {
            entries.push(self.entry(&mut tx, row, &mut names).await?);
        }
        let people = repo::people(&mut tx, MOST_CHOICES).await?;
        Ok(Page {
            entries,
            next,
            people: people.into_iter().map(|(account, name)| Somebody { account, name }).collect(),
            verbs: repo::verbs(&mut tx, MOST_CHOICES).await?,
        })
    }

    /// The same as a file, up to its 50,000 newest acts; that it was taken is an act, too. For admins.
    ///
    /// # Errors
    /// `Forbidden`; `Invalid` `Malformed` on `from` or `to`.
    pub async fn export(&self, actor: &crate::Actor, filter: &Filter, format: Format) -> Result<File> {
        let staff = may_read(actor)?;
        let wanted = self.wanted(filter)?;
        self.0.takes_file(staff, "export_audit", "audit:trail").await?;
        let rows = repo::list(&mut self.0.read().await?, &wanted, A_FILE).await?;
        let act = |row: Listed| report::Act {
            seq: row.seq,
            id: row.id,
            at: self.0.civil(Instant(row.at)).rfc3339(),
            at_ms: row.at,
            actor: row.actor,
            actor_name: row.actor_name.unwrap_or_default(),
            verb: row.verb,
            object: row.object,
            origin: row.origin,
            previous_hash: row.previous_hash,
            hash: row.hash,
        };
        let made = self.0.civil(self.0.now()).rfc3339();
        let acts = Acts { made, acts: rows.into_iter().map(act).collect() };
        report::acts(&acts, format).map_err(Error::internal)
    }

    fn wanted<'a>(&self, filter: &'a Filter) -> Result<Wanted<'a>> {
        let mut invalid = Invalid::default();
        let mut day = |field: &str, text: &str, time: &str| {
            let instant = self.0.0.zone.parse(&format!("{}T{time}", text.trim()));
            if instant.is_none() && !text.trim().is_empty() {
                invalid.push(field, Problem::Malformed);
            }
            instant.map(|instant| instant.0)
        };
        // The whole of the last day: midnight of the next one cannot be typed, the last millisecond can.
        let (from, to) = (day("from", &filter.from, "00:00"), day("to", &filter.to, "23:59:59.999"));
        invalid.into_result()?;
        Ok(Wanted {
            actor: given(&filter.who),
            verb: given(&filter.verb),
            noun: given(&filter.noun).map(|noun| format!("{noun}:%")),
            object: given(&filter.object),
            from,
            to: to.map(|to| to + 1),
            before: None,
        })
    }

    async fn entry(&self, tx: &mut Tx, row: Listed, names: &mut Names) -> Result<Entry> {
        let (noun, id) = row.object.split_once(':').unwrap_or((&row.object, ""));
        // A role stands behind the account that it was given to: `account:ID:editor:*`.
        let first = id.split(':').next().unwrap_or_default();
        let key = (noun.to_owned(), first.to_owned());
        let name = match names.get(&key) {
            Some(known) => known.clone(),
            None => {
                let known = repo::name_of(tx, noun, first).await?;
                names.insert(key, known.clone());
                known
            }
        };
        let object = Object { noun: noun.to_owned(), id: id.to_owned(), name, whole: row.object.clone() };
        let actor = if row.actor == OPERATOR {
            Actor::Operator
        } else {
            let name = row.actor_name.unwrap_or_default();
            Actor::Somebody(view::Somebody { account: row.actor, name })
        };
        let at = self.0.civil(Instant(row.at));
        Ok(Entry { seq: row.seq, at, actor, verb: row.verb, object, origin: row.origin, hash: row.hash })
    }
}

/// Names found so far, by noun and id.
type Names = HashMap<(String, String), Option<String>>;

fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
