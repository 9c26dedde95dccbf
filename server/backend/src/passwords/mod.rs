//! Which passwords may be chosen (OWASP ASVS 5.0, 6.2.4 and 6.2.12; NIST SP 800-63B-4, 3.1.1.2): none that is guessed
//! early. What is known of leaks is in the program (the lists of `zxcvbn`) and in a file that the operator may give;
//! nothing is asked of anybody else. Length is `model`'s business, and no kinds of characters are demanded.

mod everyday;
mod file;
#[cfg(test)]
mod tests;

use model::{Invalid, Problem};

use crate::Backend;
use crate::error::{Error, Result};

pub(crate) use file::Breached;

/// Passwords that are found within this many guesses are refused: at the pace that logging in allows, one guess each
/// 20 seconds, this many take half a year; and behind a list of leaked hashes, no time at all.
const GUESSES: u64 = 1_000_000;
/// Longer passwords are judged by their beginning: the judgement takes time that grows faster than they do.
const JUDGED: usize = 64;

/// Refuses a password that is easily guessed. `about` is what guessers know of the person: name, address.
///
/// # Errors
/// `Invalid`: `Leaked` on `password`; `Internal` when the operator's file cannot be read.
pub(crate) async fn acceptable(backend: &Backend, password: &str, about: &[&str]) -> Result<()> {
    let about: Vec<String> = about.iter().map(|text| text.to_lowercase()).collect();
    let (password, breached) = (password.to_owned(), backend.0.breached.clone());
    let judge = move || {
        if is_easy(&password, &about) {
            return Ok(true);
        }
        breached.map_or(Ok(false), |file| file.holds(&password))
    };
    let leaked = tokio::task::spawn_blocking(judge).await.map_err(Error::internal)?;
    if leaked.map_err(Error::internal)? {
        return Err(Invalid::one("password", Problem::Leaked).into());
    }
    Ok(())
}

/// Whether it is found early by somebody who tries leaked passwords, everyday words, what stands beside each other on a
/// keyboard, dates, and what is known of the person.
fn is_easy(password: &str, about: &[String]) -> bool {
    let plain = everyday::without_marks(password);
    let beginning: String = plain.chars().take(JUDGED).collect();
    let known = about.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let known: Vec<String> =
        known.filter(|word| word.chars().count() > 2).map(everyday::without_marks).collect();
    let words: Vec<&str> =
        known.iter().map(String::as_str).chain(everyday::WORDS.split_whitespace()).collect();
    zxcvbn::zxcvbn(&beginning, &words).guesses() < GUESSES
}
