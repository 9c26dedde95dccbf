//! The SQL of the second factor.

use model::ids::AccountId;
use model::moment::Instant;

use crate::db::{Tx, run, scalar};
use crate::error::Result;

/// The sealed secret of an account that has one.
pub(super) async fn sealed(tx: &mut Tx, id: &AccountId) -> Result<Option<String>> {
    const SEALED: &str = "select totp_sealed from accounts where id = $1 and totp_sealed is not null";
    Ok(scalar!(tx, String, SEALED, id.as_str())?)
}

/// Sets the secret, and the time step of the code that proved it as used.
pub(super) async fn set(tx: &mut Tx, id: &AccountId, sealed: &str, step: i64) -> Result<()> {
    const SET: &str = "update accounts set totp_sealed = $2, totp_step = $3 where id = $1";
    run!(tx, SET, id.as_str(), sealed, step)?;
    Ok(())
}

/// Forgets the secret and the recovery codes.
pub(super) async fn clear(tx: &mut Tx, id: &AccountId) -> Result<()> {
    const CLEAR: &str = "update accounts set totp_sealed = null, totp_step = null where id = $1";
    run!(tx, CLEAR, id.as_str())?;
    renew_recovery(tx, id, &[]).await
}

/// Uses a time step up. False when a code of it, or of a later one, was used before.
pub(super) async fn use_step(tx: &mut Tx, id: &AccountId, step: i64) -> Result<bool> {
    const USE: &str =
        "update accounts set totp_step = $2 where id = $1 and (totp_step is null or totp_step < $2)";
    Ok(run!(tx, USE, id.as_str(), step)? == 1)
}

/// Counts a guess at the code that takes `every` milliseconds to make good. False where more than `most` of them are not
/// made good yet; then nothing is counted.
pub(super) async fn count_guess(
    tx: &mut Tx,
    id: &AccountId,
    now: Instant,
    every: i64,
    most: i64,
) -> Result<bool> {
    const COUNT: &str = "update accounts
        set guessed_until = case when guessed_until > $2 then guessed_until else $2 end + $3
        where id = $1 and guessed_until < $4";
    Ok(run!(tx, COUNT, id.as_str(), now.0, every, now.0 + every * most)? == 1)
}

/// Forgets the guesses: the right code was given.
pub(super) async fn forget_guesses(tx: &mut Tx, id: &AccountId) -> Result<()> {
    const FORGET: &str = "update accounts set guessed_until = 0 where id = $1";
    run!(tx, FORGET, id.as_str())?;
    Ok(())
}

/// Uses a recovery code up. False when the account has none such.
pub(super) async fn use_recovery(tx: &mut Tx, id: &AccountId, hash: &str) -> Result<bool> {
    const USE: &str = "delete from recovery_codes where account_id = $1 and code_hash = $2";
    Ok(run!(tx, USE, id.as_str(), hash)? == 1)
}

pub(super) async fn renew_recovery(tx: &mut Tx, id: &AccountId, hashes: &[String]) -> Result<()> {
    const CLEAR: &str = "delete from recovery_codes where account_id = $1";
    const INSERT: &str = "insert into recovery_codes (account_id, code_hash) values ($1, $2)";
    run!(tx, CLEAR, id.as_str())?;
    for hash in hashes {
        run!(tx, INSERT, id.as_str(), hash)?;
    }
    Ok(())
}

pub(super) async fn recovery_left(tx: &mut Tx, id: &AccountId) -> Result<i64> {
    const LEFT: &str = "select count(*) from recovery_codes where account_id = $1";
    Ok(scalar!(tx, i64, LEFT, id.as_str())?.unwrap_or_default())
}
