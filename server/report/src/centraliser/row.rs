//! One row of the table, and the checksum over all of them.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// Names of the columns, in the order in which the checksum reads them; the same in JSON and CSV.
pub const COLUMNS: [&str; 15] = [
    "number",
    "sent",
    "state",
    "version",
    "eid",
    "article",
    "text",
    "stance",
    "observation",
    "proposed_wording",
    "author",
    "sender_kind",
    "reasons",
    "outcome",
    "outcome_reason",
];

/// How the checksum is made, for whoever wants to make it again.
pub const CHECKSUM_OVER: &str = "SHA-256 over the rows in their order; of each row the values of `columns` in that order, \
    each as its length in bytes of UTF-8 in decimal digits, a colon, the bytes, a comma (netstrings); numbers in decimal \
    digits; nothing between values or rows";

/// One comment in the table. Everything is as it was written; each format makes plain text of it in its own way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Row<'a> {
    /// Number in the register.
    pub number: &'a str,
    /// When it was sent (RFC 3339, with the offset of Romania).
    pub sent: &'a str,
    /// Code of where the comment stands on its way; the words of what is not `published` are not here.
    pub state: &'a str,
    /// Number of the version in which `article` and `text` are read.
    pub version: i64,
    /// Akoma Ntoso name of the provision; empty for the act as a whole.
    pub eid: &'a str,
    /// Printed label of the provision; empty for the act as a whole.
    pub article: &'a str,
    /// Its text in the draft; empty for the act as a whole.
    pub text: &'a str,
    /// Code of the stance.
    pub stance: &'a str,
    /// What the sender says; empty when there is only a wording.
    pub observation: &'a str,
    /// The wording that the sender proposes; empty when there is none.
    pub proposed_wording: &'a str,
    /// The organisation or the person, with their consent; else empty.
    pub author: &'a str,
    /// `citizen` or `organisation`.
    pub sender_kind: &'a str,
    /// The reasons; empty when there are none.
    pub reasons: &'a str,
    /// Code of the outcome, or [`UNDECIDED`](super::UNDECIDED).
    pub outcome: &'a str,
    /// The reason of the outcome; empty when there is none.
    pub outcome_reason: &'a str,
}

impl<'a> Row<'a> {
    /// The values in the order of [`COLUMNS`]; `version` is the number of the version in digits.
    pub(super) fn values<'v>(&self, version: &'v str) -> [&'v str; COLUMNS.len()]
    where
        'a: 'v,
    {
        [
            self.number,
            self.sent,
            self.state,
            version,
            self.eid,
            self.article,
            self.text,
            self.stance,
            self.observation,
            self.proposed_wording,
            self.author,
            self.sender_kind,
            self.reasons,
            self.outcome,
            self.outcome_reason,
        ]
    }
}

/// How many rows a table has, and the checksum over them: what its head says before the first row is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// Rows.
    pub rows: u64,
    /// SHA-256 in small hexadecimal digits; see [`CHECKSUM_OVER`].
    pub sha256: String,
}

/// The checksum in the making.
#[derive(Clone, Default)]
pub struct Checksum {
    sha: Sha256,
    rows: u64,
}

impl Checksum {
    /// Adds the next row.
    pub fn add(&mut self, row: &Row<'_>) {
        for value in row.values(&row.version.to_string()) {
            self.sha.update(value.len().to_string());
            self.sha.update(":");
            self.sha.update(value);
            self.sha.update(",");
        }
        self.rows += 1;
    }

    /// What it comes to.
    #[must_use]
    pub fn seal(self) -> Seal {
        let sha256 = self.sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Seal { rows: self.rows, sha256 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_move_from_one_column_to_the_next_change_the_checksum() {
        let seal = |row: Row<'_>| {
            let mut sum = Checksum::default();
            sum.add(&row);
            sum.seal().sha256
        };
        let one = seal(Row { author: "ab", sender_kind: "c", ..Row::default() });
        let other = seal(Row { author: "a", sender_kind: "bc", ..Row::default() });
        assert_ne!(one, other);
    }

    #[test]
    fn the_checksum_is_over_netstrings() {
        let mut sum = Checksum::default();
        sum.add(&Row { number: "ș", version: 12, ..Row::default() });
        let expected = Sha256::digest(format!("2:ș,0:,0:,2:12,{}", "0:,".repeat(11)));
        let expected: String = expected.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(sum.seal(), Seal { rows: 1, sha256: expected });
    }
}
