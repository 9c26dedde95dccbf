//! What each code means: which error it is of, how it is answered, what is said of it.

use backend::{Conflict, Error};
use http::StatusCode;

use super::Code;
use crate::messages::{Explained, Problems};

impl Code {
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
            Error::Conflict(Conflict::Own) => Self::Own,
            Error::Conflict(Conflict::Handled) => Self::Handled,
            Error::Conflict(Conflict::Claimed) => Self::Claimed,
            Error::Conflict(Conflict::FourEyes) => Self::FourEyes,
            Error::Conflict(Conflict::TextChanged) => Self::TextChanged,
            Error::Conflict(Conflict::OrganisationChanged) => Self::OrganisationChanged,
            Error::Conflict(Conflict::Unproved) => Self::Unproved,
            Error::Conflict(Conflict::Last) => Self::Last,
            Error::Conflict(Conflict::ProofSpent) => Self::TooMany,
            Error::Conflict(Conflict::KeyReused) | Error::Invalid(_) => Self::Invalid,
            Error::Unavailable(_) => Self::Unavailable,
            Error::Internal(_) => Self::Internal,
        }
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
            | Self::Own
            | Self::Handled
            | Self::Claimed
            | Self::FourEyes
            | Self::TextChanged
            | Self::OrganisationChanged => StatusCode::CONFLICT,
            Self::Unproved | Self::Last => StatusCode::CONFLICT,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
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
            Self::Own => &problems.own,
            Self::Handled => &problems.handled,
            Self::Claimed => &problems.claimed,
            Self::FourEyes => &problems.four_eyes,
            Self::TextChanged => &problems.text_changed,
            Self::OrganisationChanged => &problems.organisation_changed,
            Self::Unproved => &problems.unproved,
            Self::Last => &problems.last,
            Self::TooMany => &problems.too_many,
            Self::Invalid => &problems.invalid,
            Self::Unavailable => &problems.unavailable,
            Self::Internal => &problems.internal,
        }
    }
}
