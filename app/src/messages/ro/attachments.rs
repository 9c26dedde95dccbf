//! Files.

use model::Problem;
use model::attachments::{MediaType, State};
use model::invalid::Unreadable;

use crate::messages::{Attachments, FieldWords};

pub(super) const ATTACHMENTS: Attachments = Attachments {
    title: "Fișiere atașate",
    field: FieldWords {
        label: "Adăugați fișiere (opțional)",
        hint: "Cel mult 5 fișiere, fiecare de cel mult 10 MB: PDF, DOCX, ODT, PNG, JPEG sau text simplu. Nu se publică; le văd numai cei care analizează contribuția. Din fotografii se șterg locul, aparatul și ora.",
    },
    add: "Adăugați fișierele alese",
    going: "Se trimit fișierele…",
    broken: "Fișierele nu au ajuns la noi: legătura s-a întrerupt sau serverul e prea ocupat. Sunt în continuare alese; apăsați din nou butonul.",
    remove: "Eliminați",
    full: "Ați adăugat cele 5 fișiere câte se pot trimite. Ca să puneți altul, eliminați unul.",
    change: "Adăugați sau eliminați fișiere",
    nameless: |position| format!("Fișierul {position}"),
    kind: |kind| match kind {
        MediaType::Pdf => "PDF",
        MediaType::Docx => "DOCX",
        MediaType::Odt => "ODT",
        MediaType::Png => "imagine PNG",
        MediaType::Jpeg => "imagine JPEG",
        MediaType::Text => "text simplu",
    },
    size: |bytes| match bytes {
        ..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} KB", bytes / 1_000),
        _ => format!("{},{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    },
    state: |state| match state {
        State::Unscanned | State::Clean => None,
        State::Held => Some("se verifică de viruși"),
        State::Infected => Some("conține un virus și nu se dă nimănui"),
    },
    refused: |name, problem| {
        let file = if name.is_empty() { "Fișierul".to_owned() } else { format!("„{name}”") };
        match problem {
            Problem::Missing if name.is_empty() => "Alegeți întâi un fișier".into(),
            Problem::Missing => format!("{file} este gol"),
            Problem::TooLong { .. } => format!("{file} are peste 10 MB; micșorați-l sau împărțiți-l"),
            Problem::TooMany { max } => {
                format!("{file} nu a mai încăput: se pot trimite cel mult {max} fișiere")
            }
            Problem::Unreadable { why: Unreadable::Kind | Unreadable::Encoding | Unreadable::NoText } => {
                format!(
                    "{file} nu este PDF, DOCX, ODT, PNG, JPEG sau text simplu; salvați-l ca unul dintre acestea"
                )
            }
            Problem::Unreadable { why: Unreadable::Locked } => {
                format!("{file} este protejat cu parolă; salvați-l fără parolă")
            }
            Problem::Unreadable { why: Unreadable::Unsafe } => {
                format!("{file} conține macrocomenzi sau ceva ce ar putea dăuna; salvați-l ca PDF")
            }
            _ => format!(
                "{file} este deteriorat sau a ajuns incomplet; deschideți-l, salvați-l din nou și reîncercați"
            ),
        }
    },
};
