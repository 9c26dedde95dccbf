//! `rotunda law`.

mod write;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use law::{Draft, Format, Limits};

/// Exit code for a file that cannot be read as a draft.
const UNREADABLE: u8 = 2;
/// What `--format` takes: the extension of the kind of file.
const FORMATS: [&str; 4] = ["txt", "md", "docx", "akn"];

/// Work on drafts without a database.
#[derive(Debug, Subcommand)]
pub(super) enum Law {
    /// Read a draft and print its provisions and findings; exit code 2 when it cannot be read
    Read(Read),
    /// Read a draft and write it as another kind of file; exit code 2 when it cannot be read or written
    Write(write::Write),
}

/// Read a draft and print its provisions and findings.
#[derive(Debug, clap::Args)]
pub(super) struct Read {
    /// Plain text, Markdown, DOCX or Akoma Ntoso
    file: PathBuf,
    /// Print JSON: title, provisions (eid, label, kind, heading, text, children) and findings
    #[arg(long)]
    json: bool,
    /// What the file is, where its name and content do not tell
    #[arg(long, value_parser = FORMATS)]
    format: Option<String>,
}

pub(super) fn run(command: &Law) -> ExitCode {
    match command {
        Law::Read(read) => run_read(read),
        Law::Write(write) => write::run(write),
    }
}

fn run_read(read: &Read) -> ExitCode {
    match draft_of(&read.file, read.format.as_deref()) {
        Ok(draft) if read.json => match serde_json::to_string_pretty(&draft.outline()) {
            Ok(json) => super::tell(&json),
            Err(error) => return unreadable(&read.file, &error.to_string()),
        },
        Ok(draft) => super::tell(&draft.to_string()),
        Err(error) => return unreadable(&read.file, &error),
    }
    ExitCode::SUCCESS
}

/// Reads a draft; `format`, or else the file's name, says its format where its content does not.
fn draft_of(path: &Path, format: Option<&str>) -> Result<Draft, String> {
    let bytes = bytes_of(path)?;
    let name = format.or_else(|| path.file_name()?.to_str());
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
