//! Erasing a comment out of summaries: it is cited no more, and what repeats its words is taken out.

use super::repo;
use super::withheld::withheld;
use crate::db::Tx;
use crate::error::Result;

/// What stands in the place of words that were erased.
const GONE: &str = "[…]";

/// Takes a comment that is being erased out of every summary of its consultation, while its words are still known.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn forget(tx: &mut Tx, comment: &str) -> Result<()> {
    let words = withheld(tx, &[comment]).await?;
    for (sentence, body) in repo::beside(tx, comment).await? {
        let parts = words.get(comment).map(|words| words.parts_of(&body)).unwrap_or_default();
        if parts.is_empty() {
            continue;
        }
        let (mut left, mut end) = (String::new(), 0);
        for part in parts {
            left.push_str(body.get(end..part.start).unwrap_or_default());
            left.push_str(GONE);
            end = part.end;
        }
        left.push_str(body.get(end..).unwrap_or_default());
        repo::replace_words(tx, &sentence, &left).await?;
    }
    repo::uncite(tx, comment).await
}
