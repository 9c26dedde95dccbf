//! Whose a comment is while somebody is at work on it. Each desk has a table of its own: moderating a comment keeps nobody
//! from coding it.

use model::ids::AccountId;
use model::moderation::CLAIM_MS;
use model::moment::Instant;

use crate::db::{Tx, run};
use crate::error::Result;

/// The claims of one desk; made by [`claims!`].
#[derive(Clone, Copy)]
pub(crate) struct Claims {
    pub(crate) claim: &'static str,
    pub(crate) release: &'static str,
}

/// The claims that a table holds: `comment_id`, `account_id`, `until_at`.
macro_rules! claims {
    ($table:literal) => {
        $crate::claims::Claims {
            claim: concat!(
                "insert into ",
                $table,
                " (comment_id, account_id, until_at) values ($1, $2, $3) on conflict (comment_id) do update \
                 set account_id = excluded.account_id, until_at = excluded.until_at where ",
                $table,
                ".account_id = excluded.account_id or ",
                $table,
                ".until_at <= $4"
            ),
            release: concat!("delete from ", $table, " where comment_id = $1 and account_id = $2"),
        }
    };
}
pub(crate) use claims;

impl Claims {
    /// Makes a comment somebody's, unless it is somebody else's.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn claim(
        &self,
        tx: &mut Tx,
        comment: &str,
        account: &AccountId,
        now: Instant,
    ) -> Result<bool> {
        Ok(run!(tx, self.claim, comment, account.as_str(), now.0 + CLAIM_MS, now.0)? == 1)
    }

    /// Gives a claim back.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn release(&self, tx: &mut Tx, comment: &str, account: &AccountId) -> Result<()> {
        run!(tx, self.release, comment, account.as_str())?;
        Ok(())
    }
}
