//! The audit trail as a file.

use std::io;

use serde::Serialize;

use crate::cell::plain;
use crate::format::{File, Format};

/// Acts of the trail.
#[derive(Clone, Debug, Serialize)]
pub struct Acts {
    /// When the file was made (RFC 3339).
    pub made: String,
    /// The acts, the newest first.
    pub acts: Vec<Act>,
}

/// One act.
#[derive(Clone, Debug, Serialize)]
pub struct Act {
    /// Its number in the chain.
    pub seq: i64,
    /// Its id.
    pub id: String,
    /// When (RFC 3339).
    pub at: String,
    /// The same in milliseconds since 1970, as its hash has it.
    pub at_ms: i64,
    /// The account's id, or `operator`.
    pub actor: String,
    /// The name that the account has now.
    pub actor_name: String,
    /// What was done.
    pub verb: String,
    /// On what: the noun and its id.
    pub object: String,
    /// From which network.
    pub origin: String,
    /// The hash of the row before it.
    pub previous_hash: String,
    /// The row's hash.
    pub hash: String,
}

const NAMES: [&str; 11] =
    ["seq", "id", "at", "at_ms", "actor", "actor_name", "verb", "object", "origin", "previous_hash", "hash"];

/// The acts as a file.
///
/// # Errors
/// Only when memory cannot be written.
pub fn acts(acts: &Acts, format: Format) -> io::Result<File> {
    let bytes = match format {
        Format::Json => serde_json::to_vec_pretty(acts)?,
        Format::Csv => crate::csv::write(&NAMES, |writer| {
            acts.acts.iter().try_for_each(|act| writer.write_record(cells(act)))
        })?,
    };
    Ok(File::new("rotunda", "audit", format, bytes))
}

fn cells(act: &Act) -> Vec<String> {
    let Act { seq, id, at, at_ms, actor, actor_name, verb, object, origin, previous_hash, hash } = act;
    let (seq, at_ms) = (seq.to_string(), at_ms.to_string());
    let texts = [&seq, id, at, &at_ms, actor, actor_name, verb, object, origin, previous_hash, hash];
    texts.map(|text| plain(text).into_owned()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_the_trail_is_no_formula() {
        let act = Act {
            seq: 7,
            id: "0193".into(),
            at: "2026-11-22T10:00:00+02:00".into(),
            at_ms: 1_795_334_400_000,
            actor: "0192".into(),
            actor_name: "=1+1".into(),
            verb: "publish".into(),
            object: "version:0192".into(),
            origin: "192.0.2.0/24".into(),
            previous_hash: "cd".into(),
            hash: "ab".into(),
        };
        let file =
            acts(&Acts { made: "2026-11-22T10:00:00+02:00".into(), acts: vec![act] }, Format::Csv).unwrap();
        assert_eq!(file.name, "rotunda-audit.csv");
        assert_eq!(
            String::from_utf8(file.bytes).unwrap(),
            "\u{feff}seq,id,at,at_ms,actor,actor_name,verb,object,origin,previous_hash,hash\r\n\
             7,0193,2026-11-22T10:00:00+02:00,1795334400000,0192,'=1+1,publish,version:0192,192.0.2.0/24,cd,ab\r\n"
        );
    }
}
