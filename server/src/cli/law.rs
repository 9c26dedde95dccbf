//! `rotunda law`.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use law::{Format, Limits};

/// Exit code for a file that cannot be read as a draft.
const UNREADABLE: u8 = 2;

/// Work on drafts without a database.
#[derive(Debug, Subcommand)]
pub(super) enum Law {
    /// Read a draft and print its provisions and findings; exit code 2 when it cannot be read
    Read(Read),
}

/// Read a draft and print its provisions and findings.
#[derive(Debug, clap::Args)]
pub(super) struct Read {
    /// DOCX, ODT, PDF with text, HTML, Markdown or plain text
    file: PathBuf,
    /// Read the text as this kind, whatever the file's name says: txt, md, html, docx, odt, pdf
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    format: Option<Format>,
    /// Print JSON: title, provisions (eid, label, kind, heading, text, children) and findings
    #[arg(long)]
    json: bool,
}

pub(super) fn run(command: &Law) -> ExitCode {
    let Law::Read(read) = command;
    let draft = bytes_of(&read.file).and_then(|bytes| {
        let named = || read.file.file_name().and_then(|name| name.to_str()).and_then(Format::from_name);
        let format = read.format.or_else(named);
        law::read(&bytes, format).map_err(|error| error.to_string())
    });
    match draft {
        Ok(draft) if read.json => match serde_json::to_string_pretty(&draft.outline()) {
            Ok(json) => super::tell(&json),
            Err(error) => return unreadable(&read.file, &error.to_string()),
        },
        Ok(draft) => super::tell(&draft.to_string()),
        Err(error) => return unreadable(&read.file, &error),
    }
    ExitCode::SUCCESS
}

fn format(name: &str) -> Result<Format, String> {
    Format::from_name(name).ok_or_else(|| "one of: txt, md, html, docx, odt, pdf".to_owned())
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
