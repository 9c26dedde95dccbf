//! Accounts that people make for themselves, by signing up an organisation or by joining one.

use model::ids::AccountId;
use model::{Language, limits};

use super::{folded, hashing, repo, taken};
use crate::db::{Tx, run};
use crate::error::Result;
use crate::{Backend, passwords};

/// An account to be made. Its address is proved: somebody followed a link that was mailed there.
pub(crate) struct NewAccount<'a> {
    pub(crate) name: &'a str,
    pub(crate) email: &'a str,
    /// Of the password, by [`hash`].
    pub(crate) hash: &'a str,
    pub(crate) language: Language,
}

/// How addresses are compared.
pub(crate) fn fold(email: &str) -> String {
    folded(email)
}

/// Hashes a password that the forms have found long enough. `about` is what guessers know of the person.
///
/// # Errors
/// `Invalid` on `password` when it is easily guessed; `Unavailable`.
pub(crate) async fn hash(backend: &Backend, password: &str, about: &[&str]) -> Result<String> {
    passwords::acceptable(backend, password, about).await?;
    hashing::hash(backend, password).await
}

/// Whether a password gives this hash.
pub(crate) async fn is_right(backend: &Backend, password: &str, hash: &str) -> Result<bool> {
    let possible = password.chars().count() as u64 <= limits::PASSWORD_MAX;
    Ok(hashing::verify(backend, if possible { password } else { "" }, hash).await? && possible)
}

/// Whether an account has this address, in whatever state.
pub(crate) async fn is_known(tx: &mut Tx, email: &str) -> Result<bool> {
    Ok(repo::by_email(tx, &folded(email)).await?.is_some())
}

/// Makes the account.
///
/// # Errors
/// `Invalid` with `Taken` on `email`.
pub(crate) async fn create(backend: &Backend, tx: &mut Tx, new: &NewAccount<'_>) -> Result<AccountId> {
    const INSERT: &str = "insert into accounts (id, name, email, email_folded, password_hash, created_at, state, \
        language) values ($1, $2, $3, $4, $5, $6, 'active', $7)";
    let (id, now): (AccountId, _) = (backend.id(), backend.now());
    let inserted = run!(
        tx,
        INSERT,
        id.as_str(),
        new.name,
        new.email,
        folded(new.email),
        new.hash,
        now.0,
        new.language.as_str()
    );
    inserted.map_err(taken)?;
    Ok(id)
}

/// The name of an account.
pub(crate) async fn name(tx: &mut Tx, id: &AccountId) -> Result<Option<String>> {
    repo::name(tx, id).await
}
