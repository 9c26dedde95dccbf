//! `rotunda law write`.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use law::{Draft, Identity, Target};

use super::{Source, draft_of, unreadable};

/// Read a draft and write it as another kind of file.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Write {
    #[command(flatten)]
    source: Source,
    /// What to write
    #[arg(long, value_parser = ["akn", "html", "md", "txt", "docx"])]
    to: String,
    /// Where to; to the screen or the next program when left out
    #[arg(short, long)]
    out: Option<PathBuf>,
}

pub(super) fn run(write: &Write) -> ExitCode {
    let source = &write.source;
    match draft_of(&source.file, source.format).and_then(|draft| written(&draft, write)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => unreadable(&source.file, &reason),
    }
}

fn written(draft: &Draft, write: &Write) -> Result<(), String> {
    let target = Target::parse(&write.to).ok_or_else(|| format!("{} is no kind of file", write.to))?;
    let bytes = law::write(draft, target, &Identity::default());
    let written = match &write.out {
        Some(path) => std::fs::write(path, bytes),
        None => std::io::stdout().lock().write_all(&bytes),
    };
    written.map_err(|error| format!("what it would become cannot be written: {error}"))
}
