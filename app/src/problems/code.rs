//! The closed list of what can go wrong.

use backend::{Conflict, Error};
use http::StatusCode;

use crate::messages::{Explained, Problems};

/// What can go wrong. The spelling stands in the address of the page that explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// No such page or thing.
    NotFound,
    /// Not for this person.
    Forbidden,
    /// Comments are not taken yet.
    NotOpen,
    /// Comments are no longer taken.
    Closed,
    /// A published text never changes.
    Published,
    /// There is no text yet.
    NoText,
    /// Errors to correct before publishing.
    OpenErrors,
    /// The draft is not what the page showed.
    Changed,
    /// Nothing to send.
    Empty,
    /// Sent already.
    Sent,
    /// A new version was published meanwhile.
    TextChanged,
    /// The input was not understood.
    Invalid,
    /// Try again later.
    Unavailable,
    /// A fault of ours.
    Internal,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 14] = [
        Self::NotFound,
        Self::Forbidden,
        Self::NotOpen,
        Self::Closed,
        Self::Published,
        Self::NoText,
        Self::OpenErrors,
        Self::Changed,
        Self::Empty,
        Self::Sent,
        Self::TextChanged,
        Self::Invalid,
        Self::Unavailable,
        Self::Internal,
    ];

    /// The code of an error.
    #[must_use]
    pub const fn of(error: &Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Forbidden => Self::Forbidden,
            Error::Conflict(Conflict::NotOpen) => Self::NotOpen,
            Error::Conflict(Conflict::Closed) => Self::Closed,
            Error::Conflict(Conflict::Published) => Self::Published,
            Error::Conflict(Conflict::NoText) => Self::NoText,
            Error::Conflict(Conflict::OpenErrors) => Self::OpenErrors,
            Error::Conflict(Conflict::Changed) => Self::Changed,
            Error::Conflict(Conflict::Empty) => Self::Empty,
            Error::Conflict(Conflict::Sent) => Self::Sent,
            Error::Conflict(Conflict::TextChanged) => Self::TextChanged,
            Error::Conflict(Conflict::KeyReused) | Error::Invalid(_) => Self::Invalid,
            Error::Unavailable(_) => Self::Unavailable,
            Error::Internal(_) => Self::Internal,
        }
    }

    /// The one spelling.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Forbidden => "forbidden",
            Self::NotOpen => "not-open",
            Self::Closed => "closed",
            Self::Published => "published",
            Self::NoText => "no-text",
            Self::OpenErrors => "open-errors",
            Self::Changed => "changed",
            Self::Empty => "empty",
            Self::Sent => "sent",
            Self::TextChanged => "text-changed",
            Self::Invalid => "invalid",
            Self::Unavailable => "unavailable",
            Self::Internal => "internal",
        }
    }

    /// Reads the spelling in an address.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == text)
    }

    /// The status with which it is answered.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotOpen
            | Self::Closed
            | Self::Published
            | Self::NoText
            | Self::OpenErrors
            | Self::Changed
            | Self::Empty
            | Self::Sent
            | Self::TextChanged => StatusCode::CONFLICT,
            Self::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Its words.
    pub(super) const fn words(self, problems: &Problems) -> &Explained {
        match self {
            Self::NotFound => &problems.not_found,
            Self::Forbidden => &problems.forbidden,
            Self::NotOpen => &problems.not_open,
            Self::Closed => &problems.closed,
            Self::Published => &problems.published,
            Self::NoText => &problems.no_text,
            Self::OpenErrors => &problems.open_errors,
            Self::Changed => &problems.changed,
            Self::Empty => &problems.empty,
            Self::Sent => &problems.sent,
            Self::TextChanged => &problems.text_changed,
            Self::Invalid => &problems.invalid,
            Self::Unavailable => &problems.unavailable,
            Self::Internal => &problems.internal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn the_page_of_every_problem_can_be_reached() {
        for code in Code::ALL {
            assert_eq!(Code::find(code.as_str()), Some(code));
        }
        assert_eq!(Code::find("x"), None);
    }
}
