//! Where the bytes of files are: a local folder, or a bucket that speaks S3. Knows names and bytes, no rows.

use std::fmt::Display;
use std::fs::File;
use std::io::Read;
use std::path::Path as Folder;
use std::sync::Arc;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{GetResult, MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};

use super::connector::Connector;
use crate::chance::hex;
use crate::error::{Error, Result};

/// Bytes of a long file that are stored at once; buckets take none but the last below 5 MiB.
const PIECE: usize = 8 * 1024 * 1024;

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
        Self::described(address, AmazonS3Builder::from_env())
    }

    fn described(address: &str, builder: AmazonS3Builder) -> Result<Self> {
        let rest = address.strip_prefix("s3://").ok_or_else(|| Error::internal("not an s3:// address"))?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        // One object at a time: not every bucket that speaks S3 knows how to delete a list.
        let builder = builder
            .with_bucket_name(bucket)
            .with_config(AmazonS3ConfigKey::DisableBulkDelete, "true")
            .with_http_connector(Connector);
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

    /// Stores a file of any length, from its beginning, a piece at a time; gives its length and its SHA-256 in hexadecimal.
    /// `go_on` is asked before each piece.
    pub(super) async fn put_file(
        &self,
        name: &str,
        file: File,
        go_on: impl Fn() -> Result<()>,
    ) -> Result<(u64, String)> {
        let (mut pieces, mut piece) = Pieces::of(file).next().await?;
        if piece.len() < PIECE {
            self.put(name, piece).await?;
            return Ok(pieces.told());
        }
        let mut upload = self.objects.put_multipart(&self.path(name)).await.map_err(away)?;
        let put = async {
            while !piece.is_empty() {
                go_on()?;
                upload.put_part(PutPayload::from(piece)).await.map_err(away)?;
                (pieces, piece) = pieces.next().await?;
            }
            upload.complete().await.map_err(away)?;
            Ok(pieces.told())
        };
        let told = put.await;
        if told.is_err() {
            // What is left over in a bucket costs its owner money.
            let _ = upload.abort().await;
        }
        told
    }

    /// What a name holds, to be read as it comes.
    pub(super) async fn stream(&self, name: &str) -> Result<GetResult> {
        self.objects.get(&self.path(name)).await.map_err(away)
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

/// A file that is read piece by piece, off the async threads, and hashed on the way.
struct Pieces {
    file: File,
    length: u64,
    hash: Sha256,
}

impl Pieces {
    fn of(file: File) -> Self {
        Self { file, length: 0, hash: Sha256::new() }
    }

    /// The next piece; an empty one at the end.
    async fn next(mut self) -> Result<(Self, Vec<u8>)> {
        let read = move || {
            let mut piece = Vec::with_capacity(PIECE);
            (&self.file).take(PIECE as u64).read_to_end(&mut piece)?;
            self.length += piece.len() as u64;
            self.hash.update(&piece);
            Ok((self, piece))
        };
        let read = tokio::task::spawn_blocking(read).await.map_err(Error::internal)?;
        read.map_err(|error: std::io::Error| Error::Unavailable(Box::new(error)))
    }

    fn told(&self) -> (u64, String) {
        (self.length, hex(&self.hash.clone().finalize()))
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

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use object_store::RetryConfig;
    use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    /// A bucket that knows three verbs and lets nobody in who does not sign.
    async fn bucket(plain: bool) -> Store {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let mut objects = HashMap::new();
            while let Ok((line, _)) = listener.accept().await {
                answer(line, &mut objects).await;
            }
        });
        let builder = AmazonS3Builder::new()
            .with_endpoint(endpoint)
            .with_allow_http(plain)
            .with_retry(RetryConfig { max_retries: 0, ..RetryConfig::default() })
            .with_region("eu-test-1")
            .with_access_key_id("key")
            .with_secret_access_key("secret");
        Store::described("s3://acte/fisiere", builder).unwrap()
    }

    /// Answers one request and closes.
    async fn answer(line: TcpStream, objects: &mut HashMap<String, Vec<u8>>) {
        let mut line = BufReader::new(line);
        let (mut head, mut length, mut signed) = (String::new(), 0, false);
        line.read_line(&mut head).await.unwrap();
        loop {
            let mut header = String::new();
            line.read_line(&mut header).await.unwrap();
            let header = header.trim().to_lowercase();
            if let Some(value) = header.strip_prefix("content-length: ") {
                length = value.parse().unwrap();
            }
            signed |= header.starts_with("authorization: aws4-hmac-sha256 credential=key/");
            if header.is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        line.read_exact(&mut body).await.unwrap();
        let (verb, path) = head.split_once(' ').unwrap();
        let path = path.split(' ').next().unwrap().to_owned();
        let (status, content) = match verb {
            _ if !signed => ("403 Forbidden", Vec::new()),
            "PUT" => {
                objects.insert(path, body);
                ("200 OK", Vec::new())
            }
            "GET" => {
                objects.get(&path).map_or(("404 Not Found", Vec::new()), |found| ("200 OK", found.clone()))
            }
            "DELETE" => {
                objects.remove(&path);
                ("204 No Content", Vec::new())
            }
            _ => ("501 Not Implemented", Vec::new()),
        };
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Length: {}\r\nETag: \"1\"\r\nConnection: close\r\n\
             Last-Modified: Mon, 02 Nov 2026 08:00:00 GMT\r\n\r\n",
            content.len()
        );
        line.write_all(&[head.into_bytes(), content].concat()).await.unwrap();
        line.shutdown().await.unwrap();
    }

    #[tokio::test]
    async fn a_bucket_gives_back_what_was_put_into_it() {
        let store = bucket(true).await;
        store.put("abc", b"bytes".to_vec()).await.unwrap();
        assert_eq!(store.get("abc").await.unwrap(), b"bytes");
        assert_eq!(store.path("abc").as_ref(), "fisiere/abc");
        assert!(matches!(store.get("other").await, Err(Error::Internal(_))));
        store.delete("abc").await.unwrap();
        store.delete("abc").await.unwrap();
        assert!(store.get("abc").await.is_err());
    }

    #[tokio::test]
    async fn a_long_file_is_stored_piece_by_piece() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::folder(folder.path()).unwrap();
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1] {
            let bytes: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            let mut file = tempfile::tempfile().unwrap();
            std::io::Write::write_all(&mut file, &bytes).unwrap();
            std::io::Seek::rewind(&mut file).unwrap();
            let (told, sha256) = store.put_file("abc", file, || Ok(())).await.unwrap();
            assert_eq!(told, length as u64);
            assert_eq!(sha256, crate::chance::hash_bytes(&bytes));
            assert_eq!(store.get("abc").await.unwrap(), bytes);
        }
    }

    #[tokio::test]
    async fn a_bucket_is_reached_without_tls_only_where_that_is_said() {
        let store = bucket(false).await;
        assert!(matches!(store.put("abc", b"bytes".to_vec()).await, Err(Error::Unavailable(_))));
        assert!(Store::described("acte", AmazonS3Builder::new()).is_err());
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn only_the_owner_may_look_into_the_folder() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let store = Store::folder(&folder.path().join("a/files")).unwrap();
        store.put("abc", b"bytes".to_vec()).await.unwrap();
        let mode = std::fs::metadata(folder.path().join("a/files")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        assert_eq!(store.get("abc").await.unwrap(), b"bytes");
    }
}
