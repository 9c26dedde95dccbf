//! `rotunda law`.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use law::{Draft, Format, Identity, Limits, Target};

/// Exit code for a file that cannot be read as a draft, or written.
const UNREADABLE: u8 = 2;

/// Work on drafts without a database.
#[derive(Debug, Subcommand)]
pub(super) enum Law {
    /// Read a draft and print its provisions and findings; exit code 2 when it cannot be read
    Read(Read),
    /// Read a draft and write it as another kind of file; exit code 2 when it cannot be read or written
    Write(Write),
}

/// Read a draft and print its provisions and findings.
#[derive(Debug, clap::Args)]
pub(super) struct Read {
    #[command(flatten)]
    source: Source,
    /// Print JSON: title, provisions (eid, label, kind, heading, text, children) and findings
    #[arg(long)]
    json: bool,
}

/// Read a draft and write it as another kind of file.
#[derive(Debug, clap::Args)]
pub(super) struct Write {
    #[command(flatten)]
    source: Source,
    /// What to write
    #[arg(long, value_parser = ["akn", "html", "md", "txt", "docx"])]
    to: String,
    /// Where to; to the screen or the next program when left out
    #[arg(short, long)]
    out: Option<PathBuf>,
}

/// A file and what it is.
#[derive(Debug, clap::Args)]
struct Source {
    /// Plain text, Markdown, DOCX or Akoma Ntoso
    file: PathBuf,
    /// What the file is, when its name and content do not tell
    #[arg(long, value_parser = ["txt", "md", "docx", "akn"])]
    format: Option<String>,
}

pub(super) fn run(command: &Law) -> ExitCode {
    let (Law::Read(Read { source, .. }) | Law::Write(Write { source, .. })) = command;
    let done = draft_of(source).and_then(|draft| match command {
        Law::Read(read) => show(&draft, read.json),
        Law::Write(write) => write_draft(&draft, write),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => unreadable(&source.file, &reason),
    }
}

fn show(draft: &Draft, json: bool) -> Result<(), String> {
    if json {
        super::tell(&serde_json::to_string_pretty(&draft.outline()).map_err(|error| error.to_string())?);
    } else {
        super::tell(&draft.to_string());
    }
    Ok(())
}

fn write_draft(draft: &Draft, write: &Write) -> Result<(), String> {
    let target = Target::parse(&write.to).ok_or_else(|| format!("{} is no kind of file", write.to))?;
    let bytes = law::write(draft, target, &Identity::default());
    let written = match &write.out {
        Some(path) => std::fs::write(path, bytes),
        None => std::io::stdout().lock().write_all(&bytes),
    };
    written.map_err(|error| format!("what it would become cannot be written: {error}"))
}

fn draft_of(source: &Source) -> Result<Draft, String> {
    let name = source.format.as_deref().or_else(|| source.file.file_name()?.to_str());
    let bytes = bytes_of(&source.file)?;
    law::read(&bytes, name.and_then(Format::from_name)).map_err(|error| error.to_string())
}

/// Reads no more than the reader would take, however long the file is.
fn bytes_of(path: &Path) -> Result<Vec<u8>, String> {
    let limit = u64::try_from(Limits::default().input_bytes).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| error.to_string())?;
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes)
}

fn unreadable(path: &Path, reason: &str) -> ExitCode {
    super::tell_error(&format!("rotunda: {} cannot be read as a draft: {reason}", path.display()));
    ExitCode::from(UNREADABLE)
}
