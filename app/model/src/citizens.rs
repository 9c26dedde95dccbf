//! Citizens: people without an account who prove an e-mail address by a link.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::invalid::Invalid;
use crate::{limits, text};

/// The form in which somebody asks for what was sent with an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Form {
    /// The address.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub email: String,
}

impl Form {
    /// Without white space at its ends.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self { email: text::tidy(&self.email) }
    }

    /// Checks the cleaned form.
    ///
    /// # Errors
    /// What must be mended.
    pub fn check(&self) -> Result<(), Invalid> {
        self.validate().map_err(|errors| Invalid::from_validator(&errors, &["email"]))
    }
}

/// An address as it is compared: mail servers do not tell `Ana@` from `ana@`, and people type both.
#[must_use]
pub fn folded(email: &str) -> String {
    text::tidy(email).to_lowercase()
}
