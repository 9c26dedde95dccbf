//! Files of mails: each goes with its row of the outbox.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Backend;
use crate::error::{Error, Result};

/// Removes the files of mails that are gone.
pub(super) async fn remove(backend: &Backend, mails: &[String]) {
    let folder = backend.0.letters.clone();
    let mails = mails.to_vec();
    let removed = tokio::task::spawn_blocking(move || {
        for mail in mails {
            for name in [format!("{mail}.eml"), format!("{mail}.eml.part")] {
                match fs::remove_file(folder.join(name)) {
                    Ok(()) => {}
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                    Err(error) => tracing::error!(mail, %error, "the file of a mail could not be removed"),
                }
            }
        }
    });
    if let Err(error) = removed.await {
        tracing::error!(%error, "files of mails could not be removed");
    }
}

/// Ids of the mails that have a file.
pub(super) async fn present(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let folder = folder.to_owned();
    let listed = tokio::task::spawn_blocking(move || {
        let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
        let id = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.to_owned();
            let id = name.strip_suffix(".eml").or_else(|| name.strip_suffix(".eml.part"))?.to_owned();
            Some((id, path))
        };
        entries.filter_map(|entry| id(entry.ok()?.path())).collect()
    });
    listed.await.map_err(Error::internal)
}
