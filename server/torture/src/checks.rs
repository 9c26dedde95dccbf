//! What must hold of the storage at every moment, whatever was killed.

use std::collections::{HashMap, HashSet};

use crate::program::Program;
use crate::receipts::{Receipt, hash};
use crate::storage::{Image, Storage};

/// Each of these counts rows that must not be.
const HALVES: &[(&str, &str)] = &[
    (
        "sent without a place in the register",
        "select count(*) from submissions where state = 'sent' and (register_year is null or register_number is null \
         or sent_at is null or tracking_hash is null or leaf_salt is null or leaf_hash is null \
         or leaf_index is null or entry is null)",
    ),
    (
        "sent by a program without a mail",
        "select count(*) from idempotency_keys k where not exists \
         (select 1 from outbox o where o.mail = '{\"mail\":\"registered\",\"submission\":\"' || k.submission_id || '\"}')",
    ),
    (
        "sent without a comment",
        "select count(*) from submissions s where s.state = 'sent' and not exists \
         (select 1 from comments c where c.submission_id = s.id and c.state <> 'draft')",
    ),
    (
        "noted as odd and never sent",
        "select count(*) from submission_signals g join submissions s on s.id = g.submission_id \
         where s.state <> 'sent'",
    ),
    (
        "sent with a comment that is a draft",
        "select count(*) from submissions s join comments c on c.submission_id = s.id \
         where s.state = 'sent' and c.state = 'draft'",
    ),
    (
        "a draft with a number",
        "select count(*) from submissions where state = 'draft' and (register_number is not null or leaf_hash is not null)",
    ),
    (
        "a published comment of a draft",
        "select count(*) from comments c join submissions s on s.id = c.submission_id \
         where s.state = 'draft' and c.state <> 'draft'",
    ),
    (
        "a submission of a program that is not whole",
        "select count(*) from submissions s where s.means = 'api' and s.state = 'sent' and \
         (select count(*) from comments c where c.submission_id = s.id) <> 2",
    ),
    (
        "a key without its submission",
        "select count(*) from idempotency_keys k where not exists \
         (select 1 from submissions s where s.id = k.submission_id and s.state = 'sent')",
    ),
    (
        "counters of a consultation that a recount does not give",
        "select count(*) from counts t where t.provision_id = '' and (t.comments <> \
         (select count(*) from comments c where c.consultation_id = t.consultation_id and c.state not in ('draft', 'withdrawn')) \
         or t.against <> (select count(*) from comments c where c.consultation_id = t.consultation_id \
         and c.state not in ('draft', 'withdrawn') and c.stance = 'against') \
         or t.citizens + t.organisations <> (select count(*) from submissions s \
         where s.consultation_id = t.consultation_id and s.state = 'sent'))",
    ),
    (
        "counters of an article that a recount does not give",
        "select count(*) from counts t where t.comments < (select count(*) from comments c \
         where c.place_id = t.provision_id and c.consultation_id = t.consultation_id and c.state not in ('draft', 'withdrawn'))",
    ),
    (
        "a campaign that does not count its comments",
        "select count(*) from campaigns k where k.comments <> \
         (select count(*) from comments c where c.campaign_id = k.id)",
    ),
];

/// Years of the register that have a hole, or whose last number is not the last.
const GAPS: &str = "select count(*) from (select y.year from register_years y left join submissions s \
     on s.register_year = y.year and s.state = 'sent' group by y.year, y.last having count(s.id) <> y.last \
     or coalesce(max(s.register_number), 0) <> y.last or coalesce(min(s.register_number), 1) <> 1) gaps";

/// Keys that were entered more than once.
const DOUBLED: &str = "select count(*) from (select c.body from comments c join submissions s on s.id = c.submission_id \
     where s.state = 'sent' and c.body like '[t%' group by c.body having count(distinct s.id) > 1) doubled";

/// What was entered: number, tracking hash, leaf hash, and the text with the key.
const ENTERED: &str = "select cast(s.register_year as text) || ' ' || cast(s.register_number as text) || ' ' || \
     s.tracking_hash || ' ' || s.leaf_hash || ' ' || c.body from submissions s join comments c on c.submission_id = s.id \
     where s.state = 'sent' and c.body like '[t%'";

/// What SQLite says of its own file.
const DAMAGE: &str = "select integrity_check from pragma_integrity_check where integrity_check <> 'ok'";
const ORPHANS: &str = "select count(*) from pragma_foreign_key_check";

/// Commands of the program that check a data folder and end with 0 when all is well. A later check of the program's own
/// (the ledger's) is added here.
const COMMANDS: &[&[&str]] = &[&["audit", "verify"], &["ledger", "verify"]];

/// What was found over a whole run; anything but zeros is a failure.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) lost: u64,
    pub(crate) doubled: u64,
    pub(crate) halves: u64,
    pub(crate) gaps: u64,
    /// In words.
    pub(crate) words: Vec<String>,
    /// The leaf of each key, as it was seen first.
    leaves: HashMap<String, String>,
}

impl Found {
    pub(crate) fn is_nothing(&self) -> bool {
        self.words.is_empty() && self.lost + self.doubled + self.halves + self.gaps == 0
    }

    /// Looks at everything. `receipts` were acknowledged before; `pending` may have been entered without their senders
    /// knowing yet.
    pub(crate) async fn look(
        &mut self,
        program: &Program,
        receipts: &[Receipt],
        pending: usize,
    ) -> anyhow::Result<()> {
        let mut image = Image::of(program).await?;
        let storage = &mut image.storage;
        for (what, sql) in HALVES {
            let count = storage.number(sql).await?;
            self.halves += self.counted(count, what);
        }
        let gaps = storage.number(GAPS).await?;
        self.gaps += self.counted(gaps, "a year of the register with a gap");
        let doubled = storage.number(DOUBLED).await?;
        self.doubled += self.counted(doubled, "a key that was entered twice");
        if let Storage::Sqlite(_) = storage {
            let damage = storage.texts(DAMAGE).await?;
            self.words.extend(damage);
            let orphans = storage.number(ORPHANS).await?;
            self.counted(orphans, "a row whose parent is not there");
        }
        let entered = storage.texts(ENTERED).await?;
        self.compare(receipts, &entered, pending);
        for command in COMMANDS {
            if let Err(error) = program.runs(command, &image.var) {
                self.words.push(format!("rotunda {}: {error:#}", command.join(" ")));
            }
        }
        Ok(())
    }

    fn counted(&mut self, count: i64, what: &str) -> u64 {
        if count != 0 {
            self.words.push(format!("{count} × {what}"));
        }
        count.unsigned_abs()
    }

    /// Every receipt stands in the storage as it was given, no number was given twice, and nothing is there that nobody
    /// sent.
    fn compare(&mut self, receipts: &[Receipt], entered: &[String], pending: usize) {
        let mut rows: HashMap<&str, (String, &str)> = HashMap::new();
        for row in entered {
            let parts: Vec<&str> = row.splitn(5, ' ').collect();
            let [year, number, tracking, leaf, body] = parts[..] else { continue };
            let key = body.trim_start_matches('[').split(']').next().unwrap_or_default();
            let number = format!("{year}-{number:0>5}");
            rows.insert(key, (number, tracking));
            let first = self.leaves.entry(key.to_owned()).or_insert_with(|| leaf.to_owned());
            if first != leaf {
                self.lost += 1;
                self.words.push(format!("{key}: the leaf was {first} and is {leaf}"));
            }
        }
        let mut numbers = HashSet::new();
        for receipt in receipts {
            if !numbers.insert(&receipt.number) {
                self.doubled += 1;
                self.words.push(format!("{} was given twice", receipt.number));
            }
            match rows.get(receipt.key.as_str()) {
                Some((number, tracking))
                    if *number == receipt.number && *tracking == hash(&receipt.secret) => {}
                other => {
                    self.lost += 1;
                    self.words.push(format!("{receipt:?} was acknowledged, and there is {other:?}"));
                }
            }
        }
        let unknown = rows.len().saturating_sub(receipts.len());
        if unknown > pending {
            self.doubled += 1;
            self.words.push(format!("{unknown} submissions have no receipt, and {pending} were under way"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(number: &str, key: &str) -> Receipt {
        Receipt { number: number.into(), secret: "secret".into(), key: key.into() }
    }

    fn row(number: u32, leaf: &str, key: &str) -> String {
        format!("2026 {number} {} {leaf} [{key}] Da.", hash("secret"))
    }

    fn found(receipts: &[Receipt], rows: &[String], pending: usize) -> (u64, u64) {
        let mut found = Found::default();
        found.compare(receipts, rows, pending);
        (found.lost, found.doubled)
    }

    #[test]
    fn what_is_lost_or_doubled_is_seen() {
        let sent = [receipt("2026-00001", "t1.0"), receipt("2026-00002", "t2.0")];
        let rows = [row(1, "aa", "t1.0"), row(2, "bb", "t2.0"), row(3, "cc", "t3.0")];
        assert_eq!(found(&sent, &rows, 1), (0, 0));
        assert_eq!(found(&sent, &rows, 0), (0, 1), "a submission that nobody sent");
        assert_eq!(found(&sent, &rows[1..], 1), (1, 0), "a receipt without a submission");
        assert_eq!(found(&[receipt("2026-00002", "t1.0")], &rows[..1], 0), (1, 0), "another number");
        let twice = [receipt("2026-00001", "t1.0"), receipt("2026-00001", "t1.0")];
        assert_eq!(found(&twice, &rows[..1], 0), (0, 1), "a number that was given twice");
    }

    #[test]
    fn a_leaf_that_changes_is_seen() {
        let mut found = Found::default();
        found.compare(&[], &[row(1, "aa", "t1.0")], 1);
        found.compare(&[], &[row(1, "ab", "t1.0")], 1);
        assert_eq!(found.lost, 1);
    }
}
