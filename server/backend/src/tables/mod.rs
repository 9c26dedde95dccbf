//! Long tables as files: rows that are kept aside until all are known, files that are written off the async threads, and how
//! far either has come.

mod progress;
mod spool;

use std::fs::File;
use std::io::{BufWriter, Seek, SeekFrom, Write};

use crate::Backend;
use crate::error::{Error, Result};

pub(crate) use progress::Progress;
pub(crate) use spool::Spool;

/// Rows of a file that is made while somebody waits for it; what is more is ordered, and fetched later.
pub const AT_ONCE: u64 = 5_000;

/// A file that was made.
#[derive(Debug)]
pub struct Made {
    /// Name with its ending.
    pub name: String,
    /// Media type.
    pub media_type: &'static str,
    /// Bytes.
    pub length: u64,
    /// The content, from its beginning; it vanishes with the last who holds it.
    pub file: File,
}

/// What came of it.
#[derive(Debug)]
pub enum Answer {
    /// A file.
    Made(Made),
    /// There are more rows than are taken; nothing was cut.
    TooMany {
        /// How many are taken.
        most: u64,
    },
}

impl Backend {
    /// A nameless file beside the database: it is gone when nobody holds it any more, also after a crash.
    pub(crate) fn scratch(&self) -> Result<File> {
        tempfile::tempfile_in(&self.0.nameless).map_err(away)
    }
}

/// What was written, from its beginning.
pub(crate) fn ended(mut written: BufWriter<File>, name: String, media_type: &'static str) -> Result<Made> {
    written.flush().map_err(away)?;
    let mut file = written.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    let length = file.seek(SeekFrom::End(0)).map_err(away)?;
    file.seek(SeekFrom::Start(0)).map_err(away)?;
    Ok(Made { name, media_type, length, file })
}

/// Runs what computes and writes off the async threads.
pub(crate) async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}

/// A full disk, as a rule.
fn away(error: std::io::Error) -> Error {
    Error::Unavailable(Box::new(error))
}

#[cfg(test)]
impl Answer {
    /// Name and bytes of the file.
    pub(crate) fn read(self) -> (String, Vec<u8>) {
        let Self::Made(mut made) = self else { panic!("too many rows") };
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut made.file, &mut bytes).unwrap();
        assert_eq!(bytes.len() as u64, made.length);
        (made.name, bytes)
    }
}
