//! What was acknowledged, each receipt on disk before the next request leaves: a file per client, a line per receipt.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;
use sha2::{Digest as _, Sha256};

/// An acknowledged submission.
#[derive(Clone, Debug)]
pub(crate) struct Receipt {
    /// Number in the register.
    pub(crate) number: String,
    /// Secret of the tracking address.
    pub(crate) secret: String,
    /// Idempotency key, which also stands in the text of the first comment.
    pub(crate) key: String,
}

/// A client's file.
pub(crate) struct Book(File);

impl Book {
    pub(crate) fn open(folder: &Path, client: usize) -> anyhow::Result<Self> {
        fs::create_dir_all(folder)?;
        let file = OpenOptions::new().create(true).append(true).open(folder.join(client.to_string()))?;
        Ok(Self(file))
    }

    /// Writes a receipt down; it is on disk afterwards.
    pub(crate) fn note(&mut self, receipt: &Receipt, body: &str) -> anyhow::Result<()> {
        let Receipt { number, secret, key } = receipt;
        let body = hash(body);
        tokio::task::block_in_place(|| {
            self.0.write_all(format!("{number} {secret} {key} {body}\n").as_bytes())?;
            self.0.sync_data()
        })?;
        Ok(())
    }
}

/// Every receipt that was written down.
pub(crate) fn all(folder: &Path) -> anyhow::Result<Vec<Receipt>> {
    let mut receipts = Vec::new();
    for file in fs::read_dir(folder)? {
        for line in fs::read_to_string(file?.path())?.lines() {
            let mut parts = line.split(' ').map(ToOwned::to_owned);
            let mut part = || parts.next().context("a receipt is not whole");
            receipts.push(Receipt { number: part()?, secret: part()?, key: part()? });
        }
    }
    Ok(receipts)
}

/// SHA-256 in hexadecimal, as the program keeps secrets.
pub(crate) fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
