//! Erasing what was sent, written, mailed and linked with an address. One transaction; what must go outside of it (files)
//! is named in what it gives.

use std::collections::BTreeSet;

use model::moment::Instant;

use super::repo::{self, Sent};
use super::sessions;
use crate::db::Tx;
use crate::error::Result;
use crate::readings::mark;
use crate::{attachments, corrections, digests, events, exports, moderation, summaries, themes};

/// What went, and what is to go with it.
#[derive(Debug, Default)]
pub(super) struct Gone {
    pub(super) submissions: usize,
    /// Mails whose files must go.
    pub(super) mails: Vec<String>,
}

/// Erases everything with an address (in lower case): what was sent, what was not, mails, links, and what browsers keep of
/// it. `holder` is the hash of the browser that asks, whose unsent drafts go as well.
pub(super) async fn everything(tx: &mut Tx, email: &str, holder: Option<&str>, now: Instant) -> Result<Gone> {
    let mut holders: BTreeSet<String> = holder.map(str::to_owned).into_iter().collect();
    let mut gone = Gone::default();
    loop {
        let batch = repo::sent(tx, email).await?;
        if batch.is_empty() {
            break;
        }
        for Sent { id, holder_hash } in batch {
            submission(tx, &id, now).await?;
            holders.extend(holder_hash);
            gone.submissions += 1;
        }
    }
    holders.extend(repo::holders_of_drafts(tx, email).await?);
    repo::delete_drafts(tx, email).await?;
    for holder in &holders {
        // Somebody else may have written a draft in the same browser: one with another address stays.
        repo::delete_drafts_held(tx, holder, email).await?;
    }
    sessions::forget(tx, email, &holders).await?;
    // Registers that were made hold the address wherever an organisation gave it.
    exports::outdate_all(tx);
    repo::blank_address_of_organisations(tx, email).await?;
    repo::blank_contacts(tx, email).await?;
    repo::delete_links(tx, email).await?;
    digests::forget(tx, email).await?;
    gone.mails = repo::delete_mails(tx, email).await?;
    Ok(gone)
}

/// Erases sender and words of one submission that was sent. Its number, its day and what it adds to the counters stay; so
/// does its hash, which says nothing without its salt.
pub(super) async fn submission(tx: &mut Tx, id: &str, now: Instant) -> Result<()> {
    for comment in repo::comments(tx, id).await? {
        // While its words are known: what repeats them goes as well.
        summaries::forget(tx, &comment.0).await?;
        mark::forget(tx, &comment.0).await?;
        themes::forget(tx, &comment.0).await?;
        repo::blank_comment(tx, &comment).await?;
        corrections::blank(tx, &comment.0).await?;
    }
    exports::outdate(tx, id);
    moderation::erase(tx, id).await?;
    events::blank_reasons(tx, id).await?;
    attachments::repo::delete_of(tx, id).await?;
    repo::blank_submission(tx, id, now).await?;
    repo::delete_signals(tx, id).await?;
    repo::delete_keys(tx, id).await
}
