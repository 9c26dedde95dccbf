//! Passwords: Argon2id with the first parameters of the OWASP cheat sheet (m = 46 MiB, t = 1, p = 1), stored as PHC
//! strings. Hashing runs off the async threads and under a semaphore, because each takes that much memory.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{self, PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};

use model::limits;

use crate::Backend;
use crate::error::{Error, Result};

const MEMORY_KIB: u32 = 47_104;
const PASSES: u32 = 1;
const LANES: u32 = 1;

/// How a hash made with the present parameters begins.
const CURRENT: &str = "$argon2id$v=19$m=47104,t=1,p=1$";

/// The hash of no password that anybody knows, checked where there is no account.
pub(super) const NOBODYS: &str =
    "$argon2id$v=19$m=47104,t=1,p=1$cm90dW5kYS1ub2JvZHktMQ$q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA";

/// Whether a stored hash was made with the present parameters.
pub(super) fn is_current(stored: &str) -> bool {
    stored.starts_with(CURRENT)
}

/// Whether a password may be the one of some account: its length must not decide how long the hashing takes.
pub(super) fn fits(password: &str) -> bool {
    password.chars().count() as u64 <= limits::PASSWORD_MAX
}

/// Hashes a password with a fresh salt.
pub(super) async fn hash(backend: &Backend, password: &str) -> Result<String> {
    let mut salt = [0; 16];
    backend.0.chance.fill(&mut salt);
    let password = password.to_owned();
    apart(backend, move || {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(Error::internal)?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let hash: PasswordHash =
            argon.hash_password_with_salt(password.as_bytes(), &salt).map_err(Error::internal)?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether a password gives a stored hash, with the parameters that the hash names.
pub(super) async fn verify(backend: &Backend, password: &str, stored: &str) -> Result<bool> {
    let (password, stored) = (password.to_owned(), stored.to_owned());
    apart(backend, move || {
        let hash = PasswordHash::new(&stored).map_err(Error::internal)?;
        match Argon2::default().verify_password(password.as_bytes(), &hash) {
            Ok(()) => Ok(true),
            Err(password_hash::Error::PasswordInvalid) => Ok(false),
            Err(error) => Err(Error::internal(error)),
        }
    })
    .await
}

/// Runs the work on a thread that may block. The permit goes with it: a person who hangs up leaves the work running,
/// and it must still count.
async fn apart<T: Send + 'static>(
    backend: &Backend,
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    let permit = Arc::clone(&backend.0.hashing).acquire_owned().await;
    let permit = permit.map_err(|closed| Error::Unavailable(Box::new(closed)))?;
    let done = tokio::task::spawn_blocking(move || {
        let done = work();
        drop(permit);
        done
    });
    done.await.map_err(Error::internal)?
}
