//! Staff accounts.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::code::code;
use crate::invalid::Invalid;
use crate::{limits, text};

code! {
    /// What a member of staff may do.
    Role {
        /// Moderates comments.
        Moderator = "moderator",
        /// Reads and codes comments.
        Expert = "expert",
        /// Prepares drafts and consultations.
        Editor = "editor",
        /// Everything, and accounts.
        Admin = "admin",
    }
}

/// The login form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// Password.
    #[serde(default)]
    pub password: String,
}

/// A new account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Form {
    /// Name as colleagues see it.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub name: String,
    /// E-mail address, unique without regard to case.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub email: String,
    /// Password, at least [`limits::PASSWORD_MIN`] characters.
    #[serde(default)]
    #[validate(length(min = limits::PASSWORD_MIN, max = limits::PASSWORD_MAX))]
    pub password: String,
}

impl Form {
    /// Tidied; the password stays as it is.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self { name: text::tidy(&self.name), email: text::tidy(&self.email), password: self.password }
    }

    /// Checks the cleaned form.
    ///
    /// # Errors
    /// Every field that must be mended.
    pub fn check(&self) -> Result<(), Invalid> {
        self.validate().map_err(|errors| Invalid::from_validator(&errors, &["name", "email", "password"]))
    }
}
