//! The second factor: codes of an app (TOTP, RFC 6238), and recovery codes for who has lost it. No code works twice.

use model::accounts::CodeForm;
use model::ids::AccountId;
use model::{Invalid, Problem};
use totp_rs::{Builder, Secret, Totp};

use super::{Accounts, factor_repo as repo, seal};
use crate::actor::{Factor, Person};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::{Backend, chance, hash, logins};

/// Recovery codes that are given at once.
const RECOVERY_CODES: usize = 10;

/// Seconds that a code is shown (RFC 6238, section 5.2).
const STEP: i64 = 30;

/// Milliseconds that a guess at a code takes to be made good: whoever knows the password has some 4,300 chances in a
/// million in a day, from however many addresses.
const GUESS_EVERY: i64 = 60_000;

/// Guesses that need not be made good yet.
const GUESSES: i64 = 5;

/// What an app needs to make codes.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The secret, to be typed: base32 in groups of four.
    pub secret: String,
    /// The same as an address that apps read from a picture (`otpauth://`).
    pub url: String,
}

impl Accounts<'_> {
    /// What the person's app needs. The same throughout one login, and stored only once a code of it was given.
    ///
    /// # Errors
    /// `Conflict` `Changed` for who has a second factor already and has not given it.
    pub fn setup(&self, person: &Person) -> Result<Setup> {
        let totp = totp(&offered(self.0, person)?, &person.email)?;
        let secret = totp.secret().to_base32();
        let groups: Vec<&str> =
            secret.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
        Ok(Setup { secret: groups.join(" "), url: totp.to_url().map_err(Error::internal)? })
    }

    /// Takes the offered secret as the person's second factor, once a code proves that their app has it, and gives the
    /// recovery codes, which are never shown again. One that they had before is replaced.
    ///
    /// # Errors
    /// `Invalid` `Wrong` on `code`; `Conflict` as [`Accounts::setup`], or `Unproved`: whoever finds a browser open must not put
    /// a phone of their own in the place of the owner's.
    pub async fn set_factor(&self, person: &Person, form: &CodeForm) -> Result<Vec<String>> {
        self.0.must_be_fresh(person.proved)?;
        let secret = offered(self.0, person)?;
        let step = step_of(&totp(&secret, &person.email)?, &form.code, self.0).ok_or_else(wrong)?;
        let sealed = seal::seal(self.0, &person.account, &secret)?;
        let mut tx = self.0.write().await?;
        repo::set(&mut tx, &person.account, &sealed, step).await?;
        let codes = self.renew_recovery(&mut tx, &person.account).await?;
        logins::prove(&mut tx, &person.login, self.0.now(), true).await?;
        self.0.audit(&mut tx, person, "set_factor", &format!("account:{}", person.account)).await?;
        self.0.commit(tx).await?;
        Ok(codes)
    }

    /// Takes a code of the person's app, or one of their recovery codes, as the second factor of this login.
    ///
    /// # Errors
    /// `Invalid` on `code`: `Wrong`, also for one that was used before, or `TooSoon` after many wrong ones; only recovery
    /// codes, which nobody guesses, are looked at then.
    pub async fn give_factor(&self, person: &Person, form: &CodeForm) -> Result<()> {
        let (id, now) = (&person.account, self.0.now());
        let mut tx = self.0.write().await?;
        let sealed = repo::sealed(&mut tx, id).await?.ok_or(Conflict::Changed)?;
        let secret = seal::open(self.0, id, &sealed)?;
        let verb = if repo::use_recovery(&mut tx, id, &hash(&plain(&form.code))).await? {
            "use_recovery_code"
        } else if !repo::count_guess(&mut tx, id, now, GUESS_EVERY, GUESSES).await? {
            return Err(Invalid::one("code", Problem::TooSoon).into());
        } else {
            let step = step_of(&totp(&secret, &person.email)?, &form.code, self.0);
            let right = match step {
                Some(step) => repo::use_step(&mut tx, id, step).await?,
                None => false,
            };
            if !right {
                tx.commit().await?;
                return Err(wrong());
            }
            repo::forget_guesses(&mut tx, id).await?;
            "give_factor"
        };
        logins::prove(&mut tx, &person.login, now, true).await?;
        self.0.audit(&mut tx, person, verb, &format!("account:{id}")).await?;
        self.0.commit(tx).await
    }

    /// New recovery codes in the place of the old ones. Asks for a fresh proof.
    ///
    /// # Errors
    /// `Conflict` `Unproved`, or `Changed` for who has no second factor.
    pub async fn new_recovery_codes(&self, person: &Person) -> Result<Vec<String>> {
        self.0.must_be_fresh(person.proved)?;
        if person.factor != Factor::Given {
            return Err(Conflict::Changed.into());
        }
        let mut tx = self.0.write().await?;
        let codes = self.renew_recovery(&mut tx, &person.account).await?;
        self.0.audit(&mut tx, person, "renew_recovery_codes", &format!("account:{}", person.account)).await?;
        self.0.commit(tx).await?;
        Ok(codes)
    }

    /// How many recovery codes the person has left.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn recovery_left(&self, person: &Person) -> Result<i64> {
        repo::recovery_left(&mut self.0.read().await?, &person.account).await
    }

    async fn renew_recovery(&self, tx: &mut Tx, account: &AccountId) -> Result<Vec<String>> {
        let codes: Vec<String> =
            (0..RECOVERY_CODES).map(|_| chance::token(self.0.0.chance.as_ref())).collect();
        let hashes: Vec<String> = codes.iter().map(|code| hash(code)).collect();
        repo::renew_recovery(tx, account, &hashes).await?;
        Ok(codes.iter().map(|code| grouped(code)).collect())
    }
}

/// The code that an app with this secret shows at an instant: for the demo, whose secret everybody may know.
pub(crate) fn code_at(secret: &[u8], seconds: i64) -> Result<String> {
    Ok(totp(secret, "demo")?.generate(u64::try_from(seconds).unwrap_or(0)).to_string())
}

/// Gives an account its second factor without a login: for the demo.
pub(crate) async fn plant(backend: &Backend, account: &AccountId, secret: &[u8]) -> Result<()> {
    let sealed = seal::seal(backend, account, secret)?;
    let mut tx = backend.write().await?;
    repo::set(&mut tx, account, &sealed, 0).await?;
    tx.commit().await
}

/// The 160 bits that are offered to a person during one login.
fn offered(backend: &Backend, person: &Person) -> Result<Vec<u8>> {
    if person.factor == Factor::Missing {
        return Err(Conflict::Changed.into());
    }
    let name = format!("totp:{}:{}", person.account, person.login);
    Ok(chance::key(&backend.0.secret, &name)?[..20].to_vec())
}

fn totp(secret: &[u8], email: &str) -> Result<Totp> {
    let name = email.replace(':', "");
    let builder = Builder::new().with_secret(Secret::from(secret)).with_issuer(Some("Rotunda"));
    builder.with_account_name(name).build().map_err(Error::internal)
}

/// The time step that a code belongs to: the present one or one of its neighbours.
fn step_of(totp: &Totp, typed: &str, backend: &Backend) -> Option<i64> {
    let seconds = u64::try_from(backend.now().0.div_euclid(1_000)).ok()?;
    let step = i64::try_from(totp.check(&plain(typed), seconds)?).ok()?;
    debug_assert!((step - backend.now().0 / 1_000 / STEP).abs() <= 1);
    Some(step)
}

/// What was typed without the spaces and hyphens that people copy along.
fn plain(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

fn grouped(code: &str) -> String {
    let groups: Vec<&str> =
        code.as_bytes().chunks(8).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join("-")
}

fn wrong() -> Error {
    Invalid::one("code", Problem::Wrong).into()
}
