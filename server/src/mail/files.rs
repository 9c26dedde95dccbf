//! Mails as files, where there is no mail server: one `.eml` each, which any mail program opens.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use backend::outbox::Fate;
use model::mails::Way;

/// The folder of the files.
pub(super) struct Files {
    pub(super) folder: PathBuf,
}

impl Files {
    pub(super) const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Writes a mail under its id; whole or not at all, and for its owner's eyes only. Written twice it is the same file.
    pub(super) async fn write(&self, id: &str, bytes: Vec<u8>) -> Fate {
        let (folder, name) = (self.folder.clone(), format!("{id}.eml"));
        match tokio::task::spawn_blocking(move || write(&folder, &name, &bytes)).await {
            Ok(Ok(())) => Fate::Sent(Way::File),
            Ok(Err(error)) => Fate::Failed(format!("the file cannot be written: {error}")),
            Err(error) => Fate::Failed(format!("the file cannot be written: {error}")),
        }
    }
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut folders = fs::DirBuilder::new();
    folders.recursive(true);
    let unfinished = folder.join(format!("{name}.part"));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    folders.create(folder)?;
    let mut file = options.open(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&unfinished, folder.join(name))?;
    fs::File::open(folder)?.sync_all()
}
