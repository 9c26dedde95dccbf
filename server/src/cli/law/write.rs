//! `rotunda law write`.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use law::{Identity, Target};

/// Read a draft and write it as another kind of file.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Write {
    /// Plain text, Markdown, DOCX or Akoma Ntoso
    file: PathBuf,
    /// What to write
    #[arg(long, value_parser = Target::ALL.map(Target::extension))]
    to: String,
    /// Where to; to the screen or the next program when left out
    #[arg(short, long)]
    out: Option<PathBuf>,
    /// What the file is, where its name and content do not tell
    #[arg(long, value_parser = super::FORMATS)]
    format: Option<String>,
}

pub(super) fn run(write: &Write) -> ExitCode {
    match rewrite(write) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => super::unreadable(&write.file, &reason),
    }
}

fn rewrite(write: &Write) -> Result<(), String> {
    let draft = super::draft_of(&write.file, write.format.as_deref())?;
    let target = Target::parse(&write.to).ok_or_else(|| format!("{} is no kind of file", write.to))?;
    let bytes = law::write(&draft, target, &Identity::default());
    let written = match &write.out {
        Some(path) => std::fs::write(path, bytes),
        None => std::io::stdout().lock().write_all(&bytes),
    };
    written.map_err(|error| format!("what it would become cannot be written: {error}"))
}
