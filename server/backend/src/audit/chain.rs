//! What a row's hash is made of. Pure, and described in `docs/audit.md`, so that anybody can check a trail without this
//! program.

use crate::chance::{self, hash_bytes};
use crate::error::Result;

/// The first part of what is hashed: another form of rows would have another name.
const FORM: &str = "rotunda-audit-1";

/// A row of the trail.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) seq: i64,
    pub(super) id: String,
    pub(super) at: i64,
    pub(super) actor: String,
    pub(super) verb: String,
    pub(super) object: String,
    pub(super) origin: String,
    pub(super) previous_hash: String,
    pub(super) hash: String,
}

impl Row {
    /// Everything that the row says, each part with its length before it (netstrings), so that no two rows are the same
    /// bytes.
    fn canonical(&self) -> Vec<u8> {
        let (seq, at) = (self.seq.to_string(), self.at.to_string());
        let parts = [
            FORM,
            &seq,
            &self.id,
            &at,
            &self.actor,
            &self.verb,
            &self.object,
            &self.origin,
            &self.previous_hash,
        ];
        parts.iter().flat_map(|part| format!("{}:{part},", part.len()).into_bytes()).collect()
    }

    /// SHA-256 of it, in hexadecimal.
    pub(super) fn hash_now(&self) -> String {
        hash_bytes(&self.canonical())
    }
}

/// The end of the chain.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct Head {
    pub(super) seq: i64,
    pub(super) hash: String,
    pub(super) seal: String,
    pub(super) adopted: Option<i64>,
    pub(super) adopted_at: Option<i64>,
}

impl Head {
    /// What only the operator's key can make of this end: whoever can write the database but has no key cannot give the
    /// chain another end.
    pub(super) fn seal_now(&self, key: &[u8; 32]) -> Result<String> {
        let (adopted, at) = (self.adopted.unwrap_or_default(), self.adopted_at.unwrap_or_default());
        chance::derived(key, &format!("audit:{}:{}:{adopted}:{at}", self.seq, self.hash))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Row {
        Row {
            seq: 2,
            id: "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5".into(),
            at: 1_793_606_400_000,
            actor: "0192f0c1-0000-7000-8000-000000000001".into(),
            verb: "publish".into(),
            object: "version:ș".into(),
            origin: "192.0.2.0/24".into(),
            previous_hash: "ab".repeat(32),
            hash: String::new(),
        }
    }

    #[test]
    fn the_canonical_form_is_the_documented_one() {
        let text = String::from_utf8(row().canonical()).unwrap();
        let expected = format!(
            "15:rotunda-audit-1,1:2,36:0192f0c1-2a3b-7c4d-8e5f-60718293a4b5,13:1793606400000,\
             36:0192f0c1-0000-7000-8000-000000000001,7:publish,10:version:ș,12:192.0.2.0/24,64:{},",
            "ab".repeat(32)
        );
        assert_eq!(text, expected);
        // Reckoned by the program of docs/audit.md.
        assert_eq!(row().hash_now(), "e63b142b203d2aa03e42a0dfd56a4e566c409b779c5beffe404a28bffcae7c13");
    }

    #[test]
    fn words_cannot_move_from_one_column_to_the_next() {
        let moved = Row { verb: "publ".into(), object: "ishversion:ș".into(), ..row() };
        assert_ne!(moved.hash_now(), row().hash_now());
    }
}
