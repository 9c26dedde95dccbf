//! What an answer comes down to.

use axum::http::StatusCode;

use crate::support::Answer;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// What was asked for is shown.
    Page,
    /// The way leads through the login page.
    Login,
    /// There is no such thing, or not for whoever asks.
    NotFound,
    /// Not for this person.
    Refused,
    /// The state of things does not allow it.
    Conflict,
    /// What was asked was done, or leads on to another page.
    Done,
    /// It was not understood.
    Invalid,
    /// A fault of ours: nobody is to be answered this.
    Fault,
}

impl Outcome {
    pub(crate) fn of(method: &str, answer: &Answer) -> Self {
        let place = answer.location();
        if matches!(place.split('?').next(), Some("/ro/autentificare" | "/en/login")) {
            return Self::Login;
        }
        // Who leaves the list of submissions stands before its door again.
        if place.starts_with("/ro/contributiile-mele?left") {
            return Self::Login;
        }
        match place.strip_prefix("/ro/problema/") {
            Some("not-found") => return Self::NotFound,
            Some("forbidden") => return Self::Refused,
            Some("invalid") => return Self::Invalid,
            Some(
                "not-open"
                | "closed"
                | "published"
                | "no-text"
                | "open-errors"
                | "changed"
                | "empty"
                | "sent"
                | "own"
                | "handled"
                | "text-changed"
                | "organisation-changed"
                | "unproved"
                | "last",
            ) => return Self::Conflict,
            Some(_) => return Self::Fault,
            None if !place.is_empty() => return Self::Done,
            None => {}
        }
        match answer.status {
            StatusCode::OK if method == "GET" => Self::Page,
            StatusCode::OK | StatusCode::CREATED => Self::Done,
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::FORBIDDEN => Self::Refused,
            StatusCode::CONFLICT => Self::Conflict,
            StatusCode::BAD_REQUEST | StatusCode::METHOD_NOT_ALLOWED | StatusCode::UNPROCESSABLE_ENTITY => {
                Self::Invalid
            }
            _ => Self::Fault,
        }
    }
}

/// Pages that show staff names and contacts, and whose: the first look at them within an hour is put on record.
pub(crate) const NAMES_SHOWN: [(&str, &str); 16] = [
    ("/ro/masa-de-lucru/{slug}/registru", "senders"),
    ("/en/desk/{slug}/register", "senders"),
    ("/ro/masa-de-lucru/{slug}/observatii", "senders"),
    ("/en/desk/{slug}/comments", "senders"),
    ("/ro/masa-de-lucru/{slug}/articol/{address}", "senders"),
    ("/en/desk/{slug}/article/{address}", "senders"),
    ("/ro/masa-de-lucru/{slug}/articol/{address}/sinteza", "senders"),
    ("/en/desk/{slug}/article/{address}/summary", "senders"),
    ("/ro/masa-de-lucru/{slug}/locul-in-text", "senders"),
    ("/en/desk/{slug}/placements", "senders"),
    ("/ro/masa-de-lucru/{slug}/solutionare", "senders"),
    ("/en/desk/{slug}/outcomes", "senders"),
    ("/ro/masa-de-lucru/{slug}/solutionare/decizie", "senders"),
    ("/en/desk/{slug}/outcomes/decision", "senders"),
    ("/ro/masa-de-lucru/organizatii/{organisation}", "organisation"),
    ("/en/desk/organisations/{organisation}", "organisation"),
];
