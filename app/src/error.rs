//! What a server function answers a script instead of its result: closed codes and fields, never free text.

use leptos::prelude::*;
use model::Invalid;
use serde::{Deserialize, Serialize};

/// Why a server function gave no result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum AppError {
    /// There is no such thing.
    NotFound,
    /// Not for this person.
    Forbidden,
    /// The state of things does not allow it.
    Conflict,
    /// The person can mend it.
    Invalid(Invalid),
    /// Asked for too often; the answer says when to come back (`Retry-After`).
    TooMany,
    /// The request was not understood.
    Malformed,
    /// Try again later.
    Unavailable,
    /// A fault of ours, logged under this reference.
    Internal {
        /// What the person can quote.
        reference: String,
    },
}

impl FromServerFnError for AppError {
    type Encoder = server_fn::codec::JsonEncoding;

    fn from_server_fn_error(value: ServerFnErrorErr) -> Self {
        match value {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => Self::Malformed,
            _ => Self::Unavailable,
        }
    }
}
