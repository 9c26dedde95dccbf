//! What is shown of files, and what is given of them.

use model::attachments::{MediaType, State};
use model::ids::AttachmentId;

/// A file of a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// Its place among the files of the submission, from 1.
    pub position: i64,
    /// Its name as it is shown, when it had one.
    pub name: Option<String>,
    /// What it is, by its content.
    pub media_type: MediaType,
    /// Bytes as stored.
    pub size: i64,
    /// SHA-256 of the stored bytes, in hexadecimal.
    pub sha256: String,
    /// Whether it may be given out.
    pub state: State,
}

/// A file with its bytes, for who may have it.
#[derive(Clone, Debug)]
pub struct File {
    /// The name that it is saved under.
    pub name: String,
    /// What it is.
    pub media_type: MediaType,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A file that waits for the scanner.
#[derive(Clone, Debug)]
pub struct Held {
    /// Which.
    pub id: AttachmentId,
    /// Under which name its bytes are in the store.
    pub(super) stored_name: String,
}
