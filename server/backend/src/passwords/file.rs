//! The operator's file of leaked passwords: one a line, or SHA-1 hashes in order, as "Have I Been Pwned" gives them
//! (`HASH:COUNT`). It may have tens of gigabytes, so it is never held: hashes are searched by halving, words line by line.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::PathBuf;

use sha1::{Digest, Sha1};

/// Hexadecimal digits of a SHA-1.
const DIGITS: usize = 40;
/// Longest line that is looked at, in bytes.
const LINE: u64 = 4_096;

/// A file of leaked passwords.
#[derive(Clone, Debug)]
pub(crate) struct Breached(PathBuf);

impl Breached {
    /// Looks whether the file can be read.
    ///
    /// # Errors
    /// When it cannot.
    pub(crate) fn open(path: PathBuf) -> io::Result<Self> {
        BufReader::new(File::open(&path)?).fill_buf()?;
        Ok(Self(path))
    }

    /// Whether a password stands in the file.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn holds(&self, password: &str) -> io::Result<bool> {
        let mut file = BufReader::new(File::open(&self.0)?);
        if hash_of(&line(&mut file)?).is_some() {
            return among_hashes(&mut file, password);
        }
        file.rewind()?;
        loop {
            let read = line(&mut file)?;
            if read.is_empty() {
                return Ok(false);
            }
            if read.trim_ascii_end() == password.as_bytes() {
                return Ok(true);
            }
        }
    }
}

/// Halves the file until the line is found at which the hash must stand.
fn among_hashes(file: &mut BufReader<File>, password: &str) -> io::Result<bool> {
    let digest = Sha1::digest(password.as_bytes());
    let wanted = crate::chance::hex(&digest).to_uppercase().into_bytes();
    // What is looked for begins in `from..to`; every line that begins before `from` is smaller.
    let (mut from, mut to) = (0, file.seek(SeekFrom::End(0))?);
    while from < to {
        let middle = from + (to - from) / 2;
        let (start, found) = line_from(file, middle)?;
        match hash_of(&found) {
            Some(hash) if hash == wanted => return Ok(true),
            Some(hash) if hash < wanted => from = start + found.len() as u64,
            // At the end of the file, at a line that is no hash, or past it: it stands before.
            _ => to = middle,
        }
    }
    Ok(false)
}

/// The first line that begins at an offset or after it, and where it begins.
fn line_from(file: &mut BufReader<File>, offset: u64) -> io::Result<(u64, Vec<u8>)> {
    if offset == 0 {
        file.rewind()?;
        return Ok((0, line(file)?));
    }
    // From the byte before: a line that begins exactly at the offset must not be passed over.
    file.seek(SeekFrom::Start(offset - 1))?;
    let skipped = line(file)?;
    Ok((offset - 1 + skipped.len() as u64, line(file)?))
}

fn line(file: &mut BufReader<File>) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    file.by_ref().take(LINE).read_until(b'\n', &mut line)?;
    Ok(line)
}

/// The hash that a line begins with, in capitals.
fn hash_of(line: &[u8]) -> Option<Vec<u8>> {
    let (hash, rest) = line.split_at_checked(DIGITS)?;
    let ends = rest.first().is_none_or(|byte| matches!(byte, b':' | b'\r' | b'\n'));
    (ends && hash.iter().all(u8::is_ascii_hexdigit)).then(|| hash.to_ascii_uppercase())
}
