//! Files.

use model::Problem;
use model::attachments::{MediaType, State};
use model::invalid::Unreadable;

use crate::messages::{Attachments, FieldWords};

pub(super) const ATTACHMENTS: Attachments = Attachments {
    title: "Attached files",
    field: FieldWords {
        label: "Add files (optional)",
        hint: "At most 5 files of at most 10 MB each: PDF, DOCX, ODT, PNG, JPEG or plain text. They are not published; only those who consider your submission see them. Place, device and time are removed from photographs.",
    },
    add: "Add the chosen files",
    going: "The files are on their way…",
    broken: "The files did not reach us: the connection broke, or the server is too busy. They are still chosen; press the button again.",
    remove: "Remove",
    full: "You have added 5 files, as many as can be sent. To add another, remove one.",
    change: "Add or remove files",
    nameless: |position| format!("File {position}"),
    kind: |kind| match kind {
        MediaType::Pdf => "PDF",
        MediaType::Docx => "DOCX",
        MediaType::Odt => "ODT",
        MediaType::Png => "PNG picture",
        MediaType::Jpeg => "JPEG picture",
        MediaType::Text => "plain text",
    },
    size: |bytes| match bytes {
        ..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} KB", bytes / 1_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    },
    state: |state| match state {
        State::Unscanned | State::Clean => None,
        State::Held => Some("being checked for viruses"),
        State::Infected => Some("contains a virus and is given to nobody"),
    },
    refused: |name, problem| {
        let file = if name.is_empty() { "The file".to_owned() } else { format!("“{name}”") };
        match problem {
            Problem::Missing if name.is_empty() => "Choose a file first".into(),
            Problem::Missing => format!("{file} is empty"),
            Problem::TooLong { .. } => format!("{file} is larger than 10 MB; make it smaller or split it"),
            Problem::TooMany { max } => format!("{file} found no room: at most {max} files can be sent"),
            Problem::Unreadable { why: Unreadable::Kind | Unreadable::Encoding | Unreadable::NoText } => {
                format!("{file} is not PDF, DOCX, ODT, PNG, JPEG or plain text; save it as one of these")
            }
            Problem::Unreadable { why: Unreadable::Locked } => {
                format!("{file} is protected by a password; save it without one")
            }
            Problem::Unreadable { why: Unreadable::Unsafe } => {
                format!("{file} contains macros or something that could do harm; save it as PDF")
            }
            _ => format!("{file} is damaged or arrived incomplete; open it, save it again and retry"),
        }
    },
};
