//! Files that come with a submission: taken by their content alone, stored under random names, hashed into what is
//! sent, given out only to its sender and to staff, and removed with it.
//!
//! The store also holds what the house makes itself ([`made`]): files that staff order.
//!
//! Bytes are in the store before a row names them, and every name is noted before it is put there (`stored_files`): a
//! crash at any instant leaves nothing that is named and missing, and nothing that the job does not find.

mod add;
mod connector;
mod content;
mod give;
mod in_draft;
mod made;
mod purge;
pub(crate) mod repo;
mod scan;
mod store;
#[cfg(test)]
mod tests;
mod view;

use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Semaphore;

use crate::Backend;
use crate::error::{Error, Result};

pub use in_draft::{InDraft, Whose};
use store::Store;
pub use view::{Attachment, File, Held};

/// The use cases of files; see [`Backend::attachments`].
#[derive(Clone, Copy)]
pub struct Attachments<'a>(&'a Backend);

impl Backend {
    /// What can be done with files.
    #[must_use]
    pub fn attachments(&self) -> Attachments<'_> {
        Attachments(self)
    }
}

/// Where files are stored, and whether they are scanned.
pub(crate) struct Files {
    /// Where they are when nobody says otherwise.
    folder: PathBuf,
    store: OnceLock<Store>,
    scanned: AtomicBool,
    /// Reading one holds it in memory and unpacks it: one at a time leaves room for others.
    reading: Semaphore,
}

impl Files {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, store: OnceLock::new(), scanned: AtomicBool::new(false), reading: Semaphore::new(1) }
    }

    fn store(&self) -> Result<&Store> {
        if self.store.get().is_none() {
            let made = Store::folder(&self.folder)?;
            // Another request may have been first; both are the same folder.
            let _ = self.store.set(made);
        }
        self.store.get().ok_or_else(|| Error::internal("no store of files"))
    }
}

impl Attachments<'_> {
    /// Says where files are stored from now on (a folder or `s3://bucket/prefix`; without either `files` in the data
    /// folder), and whether they are held until they were scanned. Once, before anything is asked; gives the place in words.
    ///
    /// # Errors
    /// `Internal` when the folder cannot be made, or the bucket is not fully described.
    pub fn open(&self, place: Option<&str>, scanned: bool) -> Result<String> {
        let files = &self.0.0.files;
        let store = match place {
            None => Store::folder(&files.folder)?,
            Some(address) if address.starts_with("s3://") => Store::bucket(address)?,
            Some(folder) => Store::folder(folder.as_ref())?,
        };
        let described = store.to_string();
        files.store.set(store).map_err(|_| Error::internal("the store of files is open already"))?;
        files.scanned.store(scanned, Ordering::Release);
        Ok(described)
    }
}
