//! Where the bytes of files are: a local folder, or a bucket that speaks S3. Knows names and bytes, no rows.

use std::fmt::Display;
use std::path::Path as Folder;
use std::sync::Arc;

use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};

use super::connector::Connector;
use crate::error::{Error, Result};

/// A store, and the part of it that is ours.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    objects: Arc<dyn ObjectStore>,
    prefix: Path,
}

impl Store {
    /// A folder, which is made where it is missing, for its owner alone.
    ///
    /// # Errors
    /// `Internal` when it cannot be made.
    pub(super) fn folder(folder: &Folder) -> Result<Self> {
        let mut made = std::fs::DirBuilder::new();
        made.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut made, 0o700);
        made.create(folder).map_err(Error::internal)?;
        let objects = LocalFileSystem::new_with_prefix(folder).map_err(Error::internal)?;
        // A row says that the file is there: it must be there after a power cut, too.
        Ok(Self { objects: Arc::new(objects.with_fsync(true)), prefix: Path::default() })
    }

    /// `s3://bucket/prefix`, with keys, region and endpoint from the `AWS_*` variables of the environment.
    ///
    /// # Errors
    /// `Internal` for another address, or when something that is needed is not set.
    pub(super) fn bucket(address: &str) -> Result<Self> {
        let rest = address.strip_prefix("s3://").ok_or_else(|| Error::internal("not an s3:// address"))?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let builder = AmazonS3Builder::from_env().with_bucket_name(bucket).with_http_connector(Connector);
        let objects = builder.build().map_err(Error::internal)?;
        Ok(Self { objects: Arc::new(objects), prefix: Path::from(prefix) })
    }

    fn path(&self, name: &str) -> Path {
        self.prefix.clone().join(name)
    }

    /// Stores bytes; they are there when this returns.
    pub(super) async fn put(&self, name: &str, bytes: Vec<u8>) -> Result<()> {
        let put = self.objects.put(&self.path(name), PutPayload::from(bytes)).await;
        put.map(|_| ()).map_err(away)
    }

    /// The bytes of a name.
    pub(super) async fn get(&self, name: &str) -> Result<Vec<u8>> {
        let found = self.objects.get(&self.path(name)).await.map_err(away)?;
        Ok(found.bytes().await.map_err(away)?.into())
    }

    /// Removes what a name holds; nothing there is as good.
    pub(super) async fn delete(&self, name: &str) -> Result<()> {
        match self.objects.delete(&self.path(name)).await {
            Err(error) if !matches!(error, object_store::Error::NotFound { .. }) => Err(away(error)),
            _ => Ok(()),
        }
    }
}

impl Display for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.objects)
    }
}

/// A full disk or a bucket that does not answer: later the same may succeed.
fn away(error: object_store::Error) -> Error {
    match error {
        object_store::Error::NotFound { .. } => Error::internal(error),
        other => Error::Unavailable(Box::new(other)),
    }
}
