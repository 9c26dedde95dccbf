//! `rotunda law`.

mod check;
mod compare;
mod write;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use law::{Draft, Format, Limits};

/// Exit code for a file that cannot be read as a draft, or written.
const UNREADABLE: u8 = 2;

/// Work on drafts without a database.
#[derive(Debug, Subcommand)]
pub(super) enum Law {
    /// Read a draft and print its provisions and findings; exit code 2 when it cannot be read
    Read(Read),
    /// Compare two versions of a draft, provision by provision; exit code 2 when either cannot be read
    Compare(compare::Compare),
    /// Read a draft and write it as another kind of file; exit code 2 when it cannot be read or written
    Write(write::Write),
    /// List what is doubtful in a draft; exit code 1 when something must not be published, 2 when it cannot be read
    Check(check::Check),
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

/// A file and what it is.
#[derive(Debug, clap::Args)]
struct Source {
    /// DOCX, ODT, PDF with text, HTML, Akoma Ntoso, Markdown or plain text
    file: PathBuf,
    /// Read the text as this kind, whatever the file's name says: txt, md, html, docx, odt, pdf, akn
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    format: Option<Format>,
}

pub(super) fn run(command: &Law) -> ExitCode {
    match command {
        Law::Read(read) => {
            match draft_of(&read.source.file, read.source.format).and_then(|draft| shown(&draft, read.json)) {
                Ok(text) => {
                    super::tell(&text);
                    ExitCode::SUCCESS
                }
                Err(reason) => unreadable(&read.source.file, &reason),
            }
        }
        Law::Compare(compare) => compare::run(compare),
        Law::Write(write) => write::run(write),
        Law::Check(check) => check::run(check),
    }
}

fn shown(draft: &Draft, json: bool) -> Result<String, String> {
    if json {
        return serde_json::to_string_pretty(&draft.outline()).map_err(|error| error.to_string());
    }
    Ok(draft.to_string())
}

fn format(name: &str) -> Result<Format, String> {
    Format::from_name(name).ok_or_else(|| "one of: txt, md, html, docx, odt, pdf, akn".to_owned())
}

/// Reads a draft; where no format is given, the file's name says it where its content does not.
fn draft_of(path: &Path, format: Option<Format>) -> Result<Draft, String> {
    let bytes = bytes_of(path)?;
    let named = || path.file_name().and_then(|name| name.to_str()).and_then(Format::from_name);
    law::read(&bytes, format.or_else(named)).map_err(|error| error.to_string())
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
