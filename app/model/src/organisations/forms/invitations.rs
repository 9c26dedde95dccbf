//! Inviting, joining, refusing.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::Roles;
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

/// An invitation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Invite {
    /// Where it is sent.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub email: String,
    /// Looks after members and profile.
    #[serde(default)]
    pub manager: bool,
    /// May send in the organisation's name.
    #[serde(default)]
    pub signatory: bool,
}

impl Invite {
    /// Tidied.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self { email: text::tidy(&self.email), ..self }
    }

    /// Checks the cleaned form.
    ///
    /// # Errors
    /// `email`.
    pub fn check(&self) -> Result<(), Invalid> {
        self.validate().map_err(|errors| Invalid::from_validator(&errors, &["email"]))
    }

    /// What the invited person may do.
    #[must_use]
    pub const fn roles(&self) -> Roles {
        Roles { manager: self.manager, signatory: self.signatory }
    }
}

/// Who accepts an invitation and has no account yet; the address is the one that it was sent to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Joining {
    /// Name as others in the organisation see it.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub name: String,
    /// Password.
    #[serde(default)]
    #[validate(length(min = limits::PASSWORD_MIN, max = limits::PASSWORD_MAX))]
    pub password: String,
}

impl Joining {
    /// Tidied; the password stays as it is.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self { name: text::tidy(&self.name), ..self }
    }

    /// Checks the cleaned form.
    ///
    /// # Errors
    /// `name`, `password`.
    pub fn check(&self) -> Result<(), Invalid> {
        self.validate().map_err(|errors| Invalid::from_validator(&errors, &["name", "password"]))
    }
}

/// Why staff could not verify an organisation; its managers read it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The reason.
    #[serde(default)]
    pub reason: String,
}

impl Refusal {
    /// Parses the reason.
    ///
    /// # Errors
    /// `reason`.
    pub fn parse(&self) -> Result<String, Invalid> {
        let reason = text::tidy(&self.reason);
        let length = reason.chars().count() as u64;
        match length {
            0 => Err(Invalid::one("reason", Problem::Missing)),
            _ if length > limits::REASON => {
                Err(Invalid::one("reason", Problem::TooLong { max: limits::REASON }))
            }
            _ => Ok(reason),
        }
    }
}
