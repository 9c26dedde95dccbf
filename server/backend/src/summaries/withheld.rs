//! Words of comments that are not public any more: no public sentence repeats them.

use std::collections::HashMap;
use std::ops::Range;

use insight::quoted;

use crate::db::{Tx, on};
use crate::error::Result;

/// Comments that are asked for at once: SQLite takes 32,766 values.
const AT_ONCE: usize = 500;

/// Words of a comment that may be read nowhere, and those that still may.
#[derive(Debug, Default)]
pub(super) struct Withheld {
    before: Vec<String>,
    now: Vec<String>,
}

impl Withheld {
    /// Whether a sentence repeats words that may be read nowhere.
    pub(super) fn are_in(&self, sentence: &str) -> bool {
        let open: Vec<Range<usize>> = self.now.iter().flat_map(|words| quoted(sentence, words)).collect();
        let mut repeated = self.before.iter().flat_map(|words| quoted(sentence, words));
        repeated.any(|part| !open.iter().any(|free| free.start <= part.start && part.end <= free.end))
    }

    /// Where a sentence repeats any of its words, public or not.
    pub(super) fn parts_of(&self, sentence: &str) -> Vec<Range<usize>> {
        let mut parts: Vec<Range<usize>> =
            self.before.iter().chain(&self.now).flat_map(|words| quoted(sentence, words)).collect();
        parts.sort_by_key(|part| part.start);
        parts.dedup_by(|next, before| {
            let together = next.start <= before.end;
            if together {
                before.end = before.end.max(next.end);
            }
            together
        });
        parts
    }
}

#[derive(sqlx::FromRow)]
struct Words {
    comment_id: String,
    free: bool,
    body: String,
    proposed_wording: String,
    reasons: String,
}

/// What is withheld of these comments.
pub(super) async fn withheld(tx: &mut Tx, comments: &[&str]) -> Result<HashMap<String, Withheld>> {
    const NOW: &str = "select id as comment_id, state = 'published' as free, body, proposed_wording, reasons \
         from comments where id in (";
    const SEALED: &str = "select comment_id, turn < 0 as free, body, proposed_wording, reasons from sealed_words \
         where comment_id in (";
    let mut found: HashMap<String, Withheld> = HashMap::new();
    for part in comments.chunks(AT_ONCE) {
        for sql in [NOW, SEALED] {
            let rows: Vec<Words> = on!(tx, |c| {
                let mut query = sqlx::QueryBuilder::new(sql);
                let mut list = query.separated(", ");
                for id in part {
                    list.push_bind(*id);
                }
                query.push(")");
                query.build_query_as().fetch_all(c).await
            })?;
            for row in rows {
                let known = found.entry(row.comment_id).or_default();
                let words = [row.body, row.proposed_wording, row.reasons];
                if row.free { &mut known.now } else { &mut known.before }.extend(words);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_still_public_may_be_repeated() {
        let before =
            vec!["Termenul de zece zile este prea scurt, spune vecinul meu Ion Popa din bloc.".to_owned()];
        let now = vec!["Termenul de zece zile este prea scurt, […].".to_owned()];
        let redacted = Withheld { before, now };
        assert!(!redacted.are_in("Mulți spun că termenul de zece zile este prea scurt."));
        assert!(redacted.are_in("Unul scrie: „vecinul meu Ion Popa din bloc”."));
        assert_eq!(redacted.parts_of("Termenul de zece zile este prea scurt.").len(), 1);
    }
}
